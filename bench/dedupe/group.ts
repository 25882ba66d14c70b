/** Finds the groups of the signatures in a folder, in a process of its own, and prints what that took. */
import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import process from 'node:process'
import {groupDrafts} from '../../src/batch/groups/group-drafts.ts'

const [, , folder = ''] = process.argv
const chunkIds = readFileSync(join(folder, 'chunks'), 'utf8').split('\n')
const begun = process.cpuUsage()
groupDrafts(folder, chunkIds, '00000000-1-000000000000')
const {user, system} = process.cpuUsage(begun)
console.log(JSON.stringify({seconds: (user + system) / 1e6, megabytes: process.resourceUsage().maxRSS / 1024}))
