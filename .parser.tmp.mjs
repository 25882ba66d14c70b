import {parseStory} from 'wirestory'
import v8 from 'node:v8'
let n=0
export function parse(t,o){ if(++n%2500===0){const m=process.memoryUsage();const s=v8.getHeapStatistics();console.error(n,'rss',m.rss>>20,'heapUsed',m.heapUsed>>20,'total',m.heapTotal>>20,'ext',m.external>>20,'ab',m.arrayBuffers>>20, 'malloced',s.malloced_memory>>20)} return parseStory(t,o)}
