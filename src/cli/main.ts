#!/usr/bin/env node
/** The command `wirestory`. */
import process from 'node:process'
import {run} from './run.ts'

// Not `process.exit`: what is still on its way to a pipe would be lost.
process.exitCode = await run(process.argv.slice(2), process)
