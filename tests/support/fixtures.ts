/** The stories in `fixtures/`, as text. */
import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {decodeFile} from '../../src/readers/encoding/decode.ts'
import {root} from './source.ts'

export interface Fixture {
  /** `reuters/envoy-client-page`. */
  name: string
  text: string
}

export function readFixtures(): Fixture[] {
  const folder = join(root, 'fixtures')
  return readdirSync(folder).flatMap(agency =>
    readdirSync(join(folder, agency)).map(slug => {
      const {text} = decodeFile(readFileSync(join(folder, agency, slug, 'input.txt')))
      return {name: `${agency}/${slug}`, text}
    })
  )
}
