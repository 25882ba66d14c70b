import {describe, expect, it} from 'vitest'
import {readCitation} from '../../src/fields/citation.ts'

const read = (text: string) => readCitation(text, 0, text.length)

describe('readCitation', () => {
  it.each([
    ['Novaria Press. Quay Post ; Valdora (NV) [Valdora (NV)]. 09 June 1999: 28.', '1999-06-09'],
    ['Roe, Ana. Quay Post; Valdora [Valdora]. 12 Mar 2004: A.14.', '2004-03-12'],
    ['Quay Post, Valdora. March 12, 2004: B3', '2004-03-12'],
    ['Quay Post Online; Valdora. 12 Mar 2004: n/a.', '2004-03-12']
  ])('%s', (text, iso) => {
    expect(read(text)?.iso).toBe(iso)
  })

  it.each([
    'The port reopened on 09 June 1999: 28 ships left at once.',
    'The port reopened. 09 June 1999',
    'Arrivals. 09 June 1999: 28 ships.',
    'Dates: Quay Post. 09 June 1999: 28.'
  ])('not %s', text => {
    expect(read(text)).toBeUndefined()
  })
})
