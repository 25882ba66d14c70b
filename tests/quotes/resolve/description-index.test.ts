import {describe, expect, it} from 'vitest'
import {DescriptionIndex} from '../../../src/quotes/resolve/description-index.ts'
import {readDescription} from '../../../src/quotes/resolve/descriptions.ts'
import {entityOf, type Description, type Entity} from '../../../src/quotes/resolve/entities.ts'
import {sentenceOf} from './sentence.ts'

/** What a phrase says of somebody, at an offset of the text. */
function description(phrase: string, start = 0): Description {
  const sentence = sentenceOf(phrase)
  const core = sentence.chunks.find(({kind}) => kind === 'noun')
  if (!core) throw new Error(`no noun phrase: ${phrase}`)
  return {...readDescription(sentence, core, sentence.chunks.length), start}
}

function person(name: string, first: number, last = first): Entity {
  return Object.assign(entityOf(name, 'person', {start: first}, 0), {last})
}

const anybody = (): boolean => true

/** Whom `wanted` at an offset means, of people who are described so. */
function found(wanted: string, at: number, people: ReadonlyArray<readonly [Entity, ...string[]]>): string | undefined {
  const index = new DescriptionIndex()
  for (const [entity, ...phrases] of people) for (const phrase of phrases) index.add(entity, description(phrase))
  return index.find(description(wanted, at), anybody)?.name
}

describe('whom a description means', () => {
  it.each<[string, string, number, Array<[Entity, ...string[]]>, string | undefined]>([
    ['the only one', 'the envoy', 900, [[person('Ana', 10), "Norway's envoy"]], 'Ana'],
    ['one of its kin', 'the ambassador', 900, [[person('Ana', 10), "Norway's envoy"]], 'Ana'],
    ['nobody of another office', 'the judge', 900, [[person('Ana', 10), "Norway's envoy"]], undefined],
    [
      'whose word it is, and none of its kin',
      'the envoy',
      900,
      [
        [person('Ana', 10), 'the envoy'],
        [person('Karl', 800), 'the ambassador']
      ],
      'Ana'
    ],
    [
      'whoever was named last',
      'the envoy',
      900,
      [
        [person('Ana', 10), 'the envoy'],
        [person('Karl', 800), 'the envoy']
      ],
      'Karl'
    ],
    [
      'in any order',
      'the envoy',
      900,
      [
        [person('Karl', 800), 'the envoy'],
        [person('Ana', 10), 'the envoy']
      ],
      'Karl'
    ],
    [
      'not who comes only later',
      'the envoy',
      900,
      [
        [person('Ana', 10), 'the envoy'],
        [person('Karl', 950), 'the envoy']
      ],
      'Ana'
    ],
    [
      'of those who come later the first',
      'the envoy',
      5,
      [
        [person('Ana', 9000), 'the envoy'],
        [person('Karl', 10), 'the envoy']
      ],
      'Karl'
    ],
    [
      'nobody of two who are as near',
      'the envoy',
      900,
      [
        [person('Ana', 800), 'the envoy'],
        [person('Karl', 810), 'the envoy']
      ],
      undefined
    ],
    [
      'nobody of two, in any order',
      'the envoy',
      900,
      [
        [person('Karl', 810), 'the envoy'],
        [person('Ana', 800), 'the envoy']
      ],
      undefined
    ],
    [
      'the nearer of two, a sentence on',
      'the envoy',
      900,
      [
        [person('Ana', 800), 'the envoy'],
        [person('Karl', 700), 'the envoy']
      ],
      'Ana'
    ],
    ['one who is described twice', 'the envoy', 900, [[person('Ana', 800), 'the envoy', 'an envoy to Chile']], 'Ana'],
    [
      'the better of what one is called',
      'the Norwegian envoy',
      900,
      [
        [person('Ana', 800), 'the envoy', "Norway's envoy"],
        [person('Karl', 800), 'the envoy']
      ],
      'Ana'
    ],
    ['who is far behind and nobody else', 'the envoy', 90_000, [[person('Ana', 10), 'the envoy']], 'Ana'],
    [
      'nobody of two who are far behind',
      'the envoy',
      90_000,
      [
        [person('Ana', 10), 'the envoy'],
        [person('Karl', 800), 'the envoy']
      ],
      undefined
    ],
    [
      'a third who is nearer than two',
      'the envoy',
      900,
      [
        [person('Ana', 100), 'the envoy'],
        [person('Karl', 110), 'the envoy'],
        [person('Dora', 800), 'the envoy']
      ],
      'Dora'
    ]
  ])('%s', (_, wanted, at, people, name) => {
    expect(found(wanted, at, people)).toBe(name)
  })

  it('is nobody who cannot be meant', () => {
    const index = new DescriptionIndex()
    index.add(person('Ana', 10), description('the envoy'))
    expect(index.find(description('the envoy', 900), () => false)).toBeUndefined()
  })

  it('is one of the last 24 of its word', () => {
    const index = new DescriptionIndex()
    const people = Array.from({length: 25}, (_, at) => person(`Ana ${at}`, 100 * at))
    for (const one of people) index.add(one, description('the envoy'))
    const asked: string[] = []
    index.find(description('the envoy', 900), ({name}) => asked.push(name) > 0)
    expect(asked).toEqual(people.slice(1).map(({name}) => name))
  })

  it('is any of 24', () => {
    const index = new DescriptionIndex()
    const people = Array.from({length: 24}, (_, at) => person(`Ana ${at}`, 100 * at))
    for (const one of people) index.add(one, description('the envoy'))
    const asked: string[] = []
    index.find(description('the envoy', 900), ({name}) => asked.push(name) > 0)
    expect(asked).toHaveLength(24)
  })
})
