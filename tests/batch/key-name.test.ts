/** Keys in file names, those of hostile archives among them. */
import {describe, expect, it} from 'vitest'
import {namePattern} from '../../src/batch/reading/key-name.ts'

describe('a key', () => {
  it.each([
    ['nyt-{key}.txt', 'nyt-0412.txt', '0412'],
    ['nyt-{key}.txt', '/archive/nyt-1/nyt-0412.txt', '0412'],
    ['nyt-{key}.txt', '1987.zip!/may/nyt-0412.txt', '0412'],
    ['nyt-{key}.txt', 'nyt-a.txt.txt', 'a.txt'],
    ['nyt-{key}.txt', 'nyt-São Paulo.txt', 'São Paulo'],
    ['nyt-{key}.txt', 'nyt-$1\n.txt', '$1\n'],
    ['{key}', 'AP890105-0210', 'AP890105-0210'],
    ['{key}-*.xml', '0412-rev-2.xml', '0412'],
    ['*-{key}.xml', '1987-may-0412.xml', '0412'],
    ['a.b({key})+', 'a.b(1)+', '1'],
    ['{key}.txt', '..txt', '.']
  ])('%s finds in %j %j', (pattern, file, key) => {
    expect(namePattern(pattern)(file)).toBe(key)
  })

  it.each([
    ['nyt-{key}.txt', 'nyt-.txt'],
    ['nyt-{key}.txt', 'nyt-0412.txt.gz'],
    ['nyt-{key}.txt', 'NYT-0412.txt'],
    ['nyt-{key}.txt', 'nyt-/0412.txt'],
    ['a.b{key}', 'axb1'],
    ['{key}.txt', '../..'],
    ['{key}', ''],
    ['{key}.txt', `${'a'.repeat(300)}.txt`]
  ])('%s finds nothing in %j', (pattern, file) => {
    expect(namePattern(pattern)(file)).toBeUndefined()
  })

  it('is looked for in no name that was made to cost time', () => {
    const keyOf = namePattern('*a{key}a*b')
    expect(keyOf('a'.repeat(1 << 20))).toBeUndefined()
    expect(keyOf('a'.repeat(255))).toBeUndefined()
  })

  it.each(['nyt.txt', '{key}{key}', '*{key}*.*', ''])('has no place in %j', pattern => {
    expect(() => namePattern(pattern)).toThrow(TypeError)
  })
})
