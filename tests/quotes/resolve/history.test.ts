import {describe, expect, it} from 'vitest'
import {entityOf, type Entity} from '../../../src/quotes/resolve/entities.ts'
import {History, weights} from '../../../src/quotes/resolve/history.ts'

const named = (name: string): Entity => entityOf(name, 'person', {start: 0}, 0)

/** Notes mentions, `[who, sentence, weight]`, and says who comes first and second in a sentence, with what they have. */
function ranked(
  mentions: ReadonlyArray<readonly [Entity, sentence: number, weight: number]>,
  sentence: number,
  fits: (entity: Entity) => number = () => 1
): Array<[name: string, score: number]> {
  const history = new History()
  for (const [entity, at, weight] of mentions) history.note(entity, at, weight)
  const {first, second} = history.mostPresent(sentence, fits)
  return [first, second].flatMap(one => (one ? [[one.entity.name, one.score] as [string, number]] : []))
}

describe('who is present', () => {
  it('is nobody where nobody was mentioned', () => {
    expect(ranked([], 0)).toEqual([])
  })

  it('has half of it in each next sentence', () => {
    const ana = named('Ana')
    expect(ranked([[ana, 3, 80]], 3)).toEqual([['Ana', 80]])
    expect(ranked([[named('Ana'), 3, 80]], 4)).toEqual([['Ana', 40]])
    expect(ranked([[named('Ana'), 3, 80]], 7)).toEqual([['Ana', 5]])
  })

  it('is forgotten below a presence of three, and behind twelve sentences', () => {
    expect(ranked([[named('Ana'), 0, 3]], 0)).toEqual([['Ana', 3]])
    expect(ranked([[named('Ana'), 0, 5.9]], 1)).toEqual([])
    expect(ranked([[named('Ana'), 0, 40_960]], 12)).toEqual([['Ana', 10]])
    expect(ranked([[named('Ana'), 0, 40_960]], 13)).toEqual([])
  })

  it('is nobody who comes only later', () => {
    expect(ranked([[named('Ana'), 5, 80]], 4)).toEqual([])
  })

  it('gains a little by a second mention in a sentence, and keeps the better part', () => {
    const mentions = (first: number, second: number): Array<readonly [Entity, number, number]> => {
      const ana = named('Ana')
      return [
        [ana, 2, first],
        [ana, 2, second]
      ]
    }
    expect(ranked(mentions(80, 35), 2)).toEqual([['Ana', 90]])
    expect(ranked(mentions(35, 80), 2)).toEqual([['Ana', 90]])
  })

  it('adds a mention in a later sentence to half of what is left', () => {
    const ana = named('Ana')
    expect(
      ranked(
        [
          [ana, 2, 80],
          [ana, 3, 35]
        ],
        3
      )
    ).toEqual([['Ana', 55]])
  })

  it('was new in the first sentence', () => {
    const ana = named('Ana')
    ana.salience = 50
    expect(ranked([[ana, 0, 80]], 0)).toEqual([['Ana', 105]])
  })

  it('fits more or less', () => {
    const [ana, karl, dora] = [named('Ana'), named('Karl'), named('Dora')]
    const mentions = [
      [ana, 0, 80],
      [karl, 0, 100],
      [dora, 0, 35]
    ] as const
    expect(ranked(mentions, 0)).toEqual([
      ['Karl', 100],
      ['Ana', 80]
    ])
    const shares = new Map([
      [ana, 1],
      [karl, 0.5],
      [dora, 0]
    ])
    const others = [named('Ana'), named('Karl')] as const
    expect(ranked([...others.map(entity => [entity, 0, 80] as const)], 0)).toEqual([
      ['Karl', 80],
      ['Ana', 80]
    ])
    const again = mentions.map(([entity, at, weight]) => [Object.assign(entity, {salience: 0}), at, weight] as const)
    expect(ranked(again, 0, entity => shares.get(entity) ?? 0)).toEqual([
      ['Ana', 80],
      ['Karl', 50]
    ])
  })

  it('is second where the first came last, in any order', () => {
    for (const order of [
      [0, 1, 2],
      [2, 1, 0],
      [1, 2, 0],
      [1, 0, 2]
    ]) {
      const people = [named('Ana'), named('Karl'), named('Dora')]
      const mentions = order.map(at => [people[at] ?? named('nobody'), 0, [100, 80, 60][at] ?? 0] as const)
      expect(ranked(mentions, 0)).toEqual([
        ['Ana', 100],
        ['Karl', 80]
      ])
    }
  })

  it('is one of the last twelve', () => {
    const people = Array.from({length: 13}, (_, at) => named(`Ana ${at}`))
    const notes = people.map((entity, at) => [entity, 0, at === 0 ? 500 : 50 + at] as const)
    expect(ranked(notes.slice(0, 12), 0)[0]).toEqual(['Ana 0', 500])
    const fresh = notes.map(([entity, at, weight]) => [Object.assign(entity, {salience: 0}), at, weight] as const)
    expect(ranked(fresh, 0)[0]).toEqual(['Ana 12', 62])
  })

  it('stays one of the last twelve where it is mentioned again', () => {
    const people = Array.from({length: 12}, (_, at) => named(`Ana ${at}`))
    const history = new History()
    for (const one of people) history.note(one, 0, weights.other)
    history.note(people[0] ?? named('nobody'), 0, weights.speaker)
    history.note(named('Karl'), 0, weights.speaker)
    const left: string[] = []
    history.mostPresent(0, ({name}) => {
      left.push(name)
      return 0
    })
    const others = people.slice(2).reverse()
    expect(left).toEqual(['Karl', 'Ana 0', ...others.map(({name}) => name)])
  })
})
