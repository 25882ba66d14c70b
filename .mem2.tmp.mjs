import {runBatch} from 'wirestory/batch'
import v8 from 'node:v8'
const [path,out,jobs]=process.argv.slice(2)
console.error('start rss',process.memoryUsage().rss>>20)
const {state,parts,summary}=await runBatch([path],{out,jobs:+jobs,parser:process.cwd()+'/.parser.tmp.mjs',text:"once", memory: Number(process.argv[5] ?? 1024)})
const m=process.memoryUsage()
console.log(state,summary.records,'main heapUsed',m.heapUsed>>20,'total',m.heapTotal>>20,'ext',m.external>>20,'HWM',(process.resourceUsage().maxRSS/1024)|0)
