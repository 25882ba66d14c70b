import {describe, expect, it} from 'vitest'
import {entityOf, type Entity} from '../../../src/quotes/resolve/entities.ts'
import {choose, NameIndex} from '../../../src/quotes/resolve/name-index.ts'
import type {NameKind} from '../../../src/quotes/resolve/named.ts'

/** An index of names in the order in which the registry adds them, the longest first. */
function indexOf(names: readonly string[], kind: NameKind): NameIndex {
  const index = new NameIndex()
  for (const name of names) add(index, name, kind)
  return index
}

function add(index: NameIndex, name: string, kind: NameKind): Entity {
  const entity = entityOf(name, kind, {start: 0}, 0)
  const key = name.toLowerCase().replaceAll('.', '')
  index.add(entity, {words: key.split(' '), key, kind})
  return entity
}

const namesOf = (entities: readonly Entity[]): string[] => entities.map(({name}) => name)

describe('a person', () => {
  it.each([
    ['Ana Maria Ruiz', ['ruiz', 'maria ruiz'], ['ana', 'ana maria', 'maria']],
    ['Ana Ruiz', ['ruiz'], ['ana']],
    ['Luis Mora de la Paz', ['paz', 'la paz', 'de la paz', 'mora de la paz'], ['luis', 'luis mora', 'mora']],
    ['Walt T Holm', ['holm', 't holm'], ['walt', 'walt t']],
    // The family's name comes first, and in a name of four words the first one is a given one again.
    ['Kim Sol Bora', ['bora', 'sol bora', 'kim'], ['kim sol', 'sol']],
    ['Kim Sol Bora Lund', ['lund', 'bora lund', 'sol bora lund'], ['kim', 'kim sol', 'sol', 'kim sol bora', 'bora']],
    ['Omar al-Hadi', ['al-hadi', 'hadi'], ['omar']]
  ])('%s is found by how the name ends and begins', (name, endings, beginnings) => {
    const index = indexOf([name], 'person')
    expect(namesOf(index.people())).toEqual([name])
    for (const key of endings) expect(namesOf(index.ending(key)), key).toEqual([name])
    for (const key of beginnings) expect(namesOf(index.beginning(key)), key).toEqual([name])
  })

  it.each([
    ['Ana Maria Ruiz', ['ana maria ruiz', 'ana', 'maria', ''], ['ruiz', 'ana maria ruiz', 'maria ruiz', '']],
    ['Luis Mora de la Paz', ['mora', 'hadi'], ['de', 'la', 'de la', 'paz']],
    ['Walt T Holm', ['t', 'walt'], ['t', 'holm']],
    ['Kim Sol Bora', ['sol'], ['kim', 'bora']],
    ['Kim Sol Bora Lund', ['kim'], ['lund']]
  ])('%s is not found by other parts', (name, noEndings, noBeginnings) => {
    const index = indexOf([name], 'person')
    for (const key of noEndings) expect(index.ending(key), key).toEqual([])
    for (const key of noBeginnings) expect(index.beginning(key), key).toEqual([])
  })

  it('of one name is found by all of it alone', () => {
    const index = indexOf(['Ruiz'], 'person')
    expect(index.whole('ruiz')?.name).toBe('Ruiz')
    expect([index.ending('ruiz'), index.beginning('ruiz'), index.people()]).toEqual([[], [], []])
  })

  it('keeps a full name that another bears later', () => {
    const index = new NameIndex()
    const first = add(index, 'Ana Ruiz', 'person')
    const second = add(index, 'Ana Ruiz', 'person')
    expect(index.whole('ana ruiz')).toBe(first)
    expect(index.ending('ruiz')).toEqual([first, second])
    index.addAlias(second, 'ana ruiz')
    expect(index.whole('ana ruiz')).toBe(first)
  })

  it('stands once in each list', () => {
    const index = new NameIndex()
    const karl = add(index, 'Karl Karl Karl', 'person')
    expect(index.ending('karl')).toEqual([karl])
    expect(index.beginning('karl')).toEqual([karl])
  })

  it('is one of sixteen namesakes and forty people at most', () => {
    const index = indexOf(
      Array.from({length: 45}, (_, at) => `Name${at} ${at < 20 ? 'Ruiz' : 'Holm'}`),
      'person'
    )
    expect(index.ending('ruiz')).toHaveLength(16)
    expect(index.people()).toHaveLength(40)
  })
})

describe('an organisation', () => {
  it.each([
    ['Norsk Sea Salt Co', ['norsk sea salt co', 'norsk sea salt', 'nss', 'nssc'], ['norsk', 'norsk sea']],
    ['Brack Ferry Authority', ['brack ferry authority', 'bfa'], ['brack', 'brack ferry']],
    ['Banco do Sul e Norte', ['bsen'], ['banco', 'banco do']],
    ['Brekke Holding Ltd', ['brekke holding', 'bhl'], ['brekke', 'brekke holding']],
    ['Brack Rovers', ['brack rovers'], ['brack']]
  ])('%s has its letters and what stands before `Co`', (name, aliases, beginnings) => {
    const index = indexOf([name], 'organization')
    for (const key of aliases) expect(index.whole(key)?.name, key).toBe(name)
    for (const key of beginnings) expect(namesOf(index.beginning(key)), key).toEqual([name])
  })

  it.each([
    ['Norsk Sea Salt Co', ['norsk', 'norsk sea', 'nsc'], ['norsk sea salt co', 'sea']],
    ['Brack Ferry Authority', ['brack', 'brack ferry', 'bf'], ['ferry', 'authority']],
    ['Banco do Sul e Norte', ['bdsen', 'bsn'], []],
    ['Brack Rovers', ['br', 'brack'], ['rovers']],
    ['Salt Co', ['sc', 's'], []]
  ])('%s has no others', (name, noAliases, noBeginnings) => {
    const index = indexOf([name], 'organization')
    for (const key of noAliases) expect(index.whole(key), key).toBeUndefined()
    for (const key of noBeginnings) expect(index.beginning(key), key).toEqual([])
    expect([index.ending('co'), index.ending('rovers'), index.people()]).toEqual([[], [], []])
  })
})

describe('the same given name and surname', () => {
  const index = indexOf(['Walt T. Holm', 'Dora Holm', 'J.R. Finch'], 'person')

  it.each([
    ['walt holm', 'Walt T. Holm'],
    ['dora maria holm', 'Dora Holm'],
    ['w holm', 'Walt T. Holm'],
    ['d holm', 'Dora Holm'],
    ['j finch', 'J.R. Finch']
  ])('%s is %s', (name, found) => {
    expect(index.sameEnds(name.split(' '))?.name).toBe(found)
  })

  it.each(['wal holm', 'walter holm', 'ora holm', 'walt finch', 'holm walt', 'a holm'])('%s is nobody', name => {
    expect(index.sameEnds(name.split(' '))).toBeUndefined()
  })
})

describe('whom a name of several means', () => {
  const one = (name: string, first: number, last: number, gender?: 'm' | 'f'): Entity =>
    Object.assign(entityOf(name, 'person', {start: first}, 0), {last, gender})
  const paul = one('Paul Finch', 10, 50, 'm')
  const dora = one('Dora Finch', 30, 40, 'f')
  const emil = one('Emil Finch', 100, 100)
  const lena = one('Lena Finch', 200, 300)

  it.each([
    ['whoever was mentioned last', [paul, dora], undefined, 60, paul],
    ['and not whoever comes only later', [lena, dora], undefined, 60, dora],
    ['of those who come only later the first', [lena, emil], undefined, 60, emil],
    ['of those who come only later the first, in any order', [emil, lena], undefined, 60, emil],
    ['whoever stands at the place itself', [dora, emil], undefined, 100, emil],
    ['who is of the gender', [paul, dora], 'f', 60, dora],
    ['who may be of the gender', [paul, emil], 'f', 60, emil],
    ['nobody of another gender', [paul], 'f', 60, undefined],
    ['the first of two at once', [paul, {...paul}], undefined, 60, paul],
    ['nobody of none', [], undefined, 60, undefined]
  ] as const)('%s', (_, candidates, gender, at, found) => {
    expect(choose(candidates, gender, at)).toBe(found)
  })
})
