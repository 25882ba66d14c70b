import {readFileSync} from 'node:fs'
import {gzipSync} from 'node:zlib'
import {afterEach, describe, expect, it, vi} from 'vitest'
import {readAtlas} from '../../scripts/places/atlas.ts'
import {chooseNames} from '../../scripts/places/choose.ts'
import {foreignNames, formerNames, standAloneElsewhere, usualNames} from '../../scripts/places/conventions.ts'
import {foreignCountries} from '../../scripts/places/country-names.ts'
import {generateGazetteer, regionCodes} from '../../scripts/places/generate.ts'
import {placeCodes, placeNames} from '../../src/lexicon/generated/gazetteer.ts'
import {countries, regions} from '../../src/lexicon/regions.ts'
import {subdivisions} from '../../src/lexicon/subdivisions.ts'
import {nameKey} from '../../src/text/name-key.ts'
import * as packed from '../../src/text/packed.ts'

const generated = readFileSync(new URL('../../src/lexicon/generated/gazetteer.ts', import.meta.url), 'utf8')

describe('the gazetteer', () => {
  it('is what its script writes', () => {
    expect(generateGazetteer() === generated).toBe(true)
  })

  it('names whose data it is', () => {
    expect(generated).toContain('GeoNames')
    expect(generated).toContain('https://creativecommons.org/licenses/by/4.0/')
  })

  it('takes at most 45 KB on the way to a browser', () => {
    expect(gzipSync(generated, {level: 9}).length).toBeLessThan(45_000)
  })

  it('has codes of ISO 3166', () => {
    const known = new Set([...countries, ...regions, ...subdivisions].map(([code]) => code))
    expect(placeCodes.split(' ').filter(code => code !== '' && !known.has(code))).toEqual([])
  })

  it('has each name once', () => {
    const words = packed.unpackWords(placeNames).map(({word}) => word)
    expect(new Set(words).size).toBe(words.length)
    expect(words.length).toBeGreaterThan(7000)
  })
})

describe('a row of the conventions', () => {
  const atlas = chooseNames(readAtlas(), [], regionCodes)
  const rows = [...usualNames, ...formerNames, ...foreignNames, ...foreignCountries, ...standAloneElsewhere]
  const entries = rows.flatMap(([code, names]) => names.split('|').map(name => ({code, name})))

  it('says what the atlas does not', () => {
    expect(entries.filter(({code, name}) => atlas.get(nameKey(name)) === code)).toEqual([])
  })

  it('stands in one list only', () => {
    const seen = new Set<string>()
    const twice = entries.filter(({name}) => seen.size === seen.add(nameKey(name)).size)
    expect(twice).toEqual([])
  })
})

describe('looking up', () => {
  afterEach(() => {
    vi.restoreAllMocks()
    vi.resetModules()
  })

  it('unpacks nothing before the first name, and nothing after it', async () => {
    const unpackWords = vi.fn(packed.unpackWords)
    vi.doMock('../../src/text/packed.ts', () => ({unpackWords}))
    const {placeOf} = await import('../../src/text/gazetteer.ts')
    expect(unpackWords).toHaveBeenCalledTimes(0)
    expect(placeOf('OSLO')).toBe('NO')
    expect(unpackWords).toHaveBeenCalledTimes(2)
    for (let at = 0; at < 100; at++) placeOf(`PORT ${at}`)
    expect(unpackWords).toHaveBeenCalledTimes(2)
    vi.doUnmock('../../src/text/packed.ts')
  })
})
