import {expect, it} from 'vitest'
import {providerProfile, providerProfiles} from '../../src/readers.ts'

it('finds a profile by format and provider, in any case', () => {
  expect(providerProfile('newsml1', ' anp ')?.elements['SlugLine']).toBe('byline')
  expect(providerProfile('nitf', 'Efe')?.elements['hl2']).toBe('slug')
  expect(providerProfile('nitf', 'ANP')).toBeUndefined()
  expect(providerProfile('newsml1', '')).toBeUndefined()
})

it('has one row for each format of a provider, with an example', () => {
  const keys = providerProfiles.map(({provider, format}) => `${format} ${provider.toLowerCase()}`)
  expect(new Set(keys).size).toBe(keys.length)
  for (const {elements, example} of providerProfiles) {
    expect(Object.keys(elements).length).toBeGreaterThan(0)
    expect(example).not.toBe('')
  }
})
