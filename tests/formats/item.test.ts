import {describe, expect, it} from 'vitest'
import {formatOf, formats, jsonl} from '../../src/formats.ts'
import {itemOf} from '../../src/formats/item.ts'
import {toBasic, toDateTime, toInstant} from '../../src/formats/times.ts'
import {parseStory, type Envelope} from '../../src/index.ts'

const storyIn = (envelope: Partial<Envelope>) => parseStory('Snow fell.', {envelope: {format: 'x', ...envelope}})

describe('an identifier', () => {
  it.each([
    ['is what the caller says', {storyId: 'urn:a:1'}, {id: 'urn:b:2'}, 'urn:b:2'],
    ['or else the envelope', {storyId: 'urn:a:1'}, {}, 'urn:a:1'],
    [
      'where that is a URI',
      {storyId: 'A 1'},
      {},
      'urn:wirestory:sha256:4b3fee529e8cb55fe1d82e91949b1476f0e98e1dce5e58e9fa0ad154558fa517'
    ]
  ])('%s', (_what, envelope, options, id) => {
    expect(itemOf(storyIn(envelope), options).id).toBe(id)
  })

  it('is of the text alone', () => {
    const {id} = itemOf(parseStory('Snow fell.'))
    expect(itemOf(storyIn({slug: 'SNOW'})).id).toBe(id)
    expect(itemOf(parseStory('Rain fell.')).id).not.toBe(id)
  })
})

describe('a time', () => {
  it.each([
    ['2024-03-12T08:30:05+08:00', '2024-03-12T08:30:05+08:00', '2024-03-12T08:30:05+08:00', '20240312T083005+0800'],
    ['2024-03-12T08:30Z', '2024-03-12T08:30:00Z', '2024-03-12T08:30:00Z', '20240312T083000Z'],
    ['2024-03-12T08:30', undefined, '2024-03-12T08:30:00', '20240312T083000'],
    ['2024-03-12', undefined, '2024-03-12T00:00:00', '20240312'],
    ['2024-03', undefined, undefined, undefined],
    ['--03-12', undefined, undefined, undefined],
    [undefined, undefined, undefined, undefined]
  ])('%s is not made more precise than it is', (iso, instant, dateTime, basic) => {
    expect([toInstant(iso), toDateTime(iso), toBasic(iso)]).toEqual([instant, dateTime, basic])
  })
})

describe('formats', () => {
  it('have names of their own', () => {
    expect(new Set(formats.map(({id}) => id)).size).toBe(formats.length)
    expect(formatOf('jsonl')).toBe(jsonl)
    expect(formatOf('docx')).toBeUndefined()
  })

  it('know their options', () => {
    const options = {offset: 'byte'}
    expect(() => jsonl.write(parseStory(''), options as object)).toThrow('Unknown option `offset`')
  })
})
