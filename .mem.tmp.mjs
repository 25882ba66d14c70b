import {runBatch} from 'wirestory/batch'
const [path,out,jobs,fields]=process.argv.slice(2)
const {state,parts,summary}=await runBatch([path],{out,jobs:+jobs,fields,text:'once'})
console.log(path.split('/').pop(),fields,state,summary.records,'parts',parts.length,'HWM',(process.resourceUsage().maxRSS/1024)|0)
