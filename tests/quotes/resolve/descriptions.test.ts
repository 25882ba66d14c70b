import {describe, expect, it} from 'vitest'
import {fit, readDescription} from '../../../src/quotes/resolve/descriptions.ts'
import type {Description} from '../../../src/quotes/resolve/entities.ts'
import {sentenceOf} from './sentence.ts'

function read(phrase: string): Description {
  const sentence = sentenceOf(phrase)
  const core = sentence.chunks.find(({kind}) => kind === 'noun')
  if (!core) throw new Error(`no noun phrase: ${phrase}`)
  return readDescription(sentence, core, sentence.chunks.length)
}

describe('a description', () => {
  it('says what somebody is, and of which country', () => {
    expect(read("Norway's former deputy envoy to Chile")).toMatchObject({
      head: 'envoy',
      countries: ['NO'],
      words: ['chile'],
      former: true,
      deputy: true
    })
  })

  it.each([
    ['the ambassador', "Norway's envoy to Chile"],
    ['the Norwegian envoy', 'the envoy'],
    ['the president of the union', 'president of the dockers union'],
    ['the spokeswoman', 'a ministry spokeswoman']
  ])('%s can be %s', (wanted, known) => {
    expect(fit(read(wanted), read(known))).toBeGreaterThan(0)
  })

  it.each([
    ['the Danish envoy', "Norway's envoy"],
    ['the finance minister', 'the foreign minister'],
    ['the former mayor', 'the mayor'],
    ['the president of the union', 'Norwegian President'],
    ['the judge', 'a fisherman']
  ])('%s is not %s', (wanted, known) => {
    expect(fit(read(wanted), read(known))).toBe(0)
  })
})
