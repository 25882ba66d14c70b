#!/usr/bin/env node
/** The command `wirestory`. */
import nodeModule from 'node:module'
import process from 'node:process'

// From Node 22 on, what the code was compiled to is kept for the next start. The rest is imported behind this, so that
// it counts for all of it.
const {enableCompileCache}: typeof nodeModule & {enableCompileCache?: () => unknown} = nodeModule
enableCompileCache?.()
const {run} = await import('./run.ts')

// Not `process.exit`: what is still on its way to a pipe would be lost.
process.exitCode = await run(process.argv.slice(2), process)
