/** A reporter that writes each mutant when it is tested: what a run that was stopped has found is not lost. */
import {appendFileSync, mkdirSync} from 'node:fs'
import path from 'node:path'
import process from 'node:process'
import type {MutantResult} from '@stryker-mutator/api/core'
import type {Reporter} from '@stryker-mutator/api/report'

const file = 'reports/mutation/tested.jsonl'

export const lines: Reporter = {
  onMutantTested({status, fileName, location, mutatorName, replacement}: Readonly<MutantResult>) {
    const where = `${path.relative(process.cwd(), fileName)}:${location.start.line}:${location.start.column}`
    mkdirSync(path.dirname(file), {recursive: true})
    appendFileSync(file, `${JSON.stringify({status, where, mutator: mutatorName, replacement})}\n`)
  }
}
