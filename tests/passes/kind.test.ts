/** What kind of item a story is, in whole stories. */
import {describe, expect, it} from 'vitest'
import {parseStory} from '../../src/index.ts'

const body = 'The paper mill at Lake Ulvik will reopen in June after nine years of repairs, its owner said on Monday.'

describe('kind', () => {
  it.each([
    ['Iceland-volcano-history-FACTFILE', 'factbox'],
    ['Chad-talks-unrest-CHRONO', 'timeline'],
    ['Chad-talks-unrest', 'story']
  ])('of the slug %s', (slug, kind) => {
    expect(parseStory(`${slug}\n\nMill reopens\n\nOslo, May 3, 2024 (AFP) - ${body}\n`).kind).toBe(kind)
  })

  it('is a release below FOR IMMEDIATE RELEASE', () => {
    expect(parseStory(`FOR IMMEDIATE RELEASE\n\nUlvik Mill Reopens\n\n${body}\n`).kind).toBe('press-release')
    expect(parseStory(`For immediate help\n\nUlvik Mill Reopens\n\n${body}\n`).kind).toBe('story')
  })
})
