import {describe, expect, it} from 'vitest'
import {membersOf} from '../../../src/quotes/resolve/members.ts'
import {sentenceOf} from './sentence.ts'

function namesIn(mention: string): string[] {
  const text = `${mention} said it was late.`
  const sentence = sentenceOf(text)
  return membersOf(sentence, {start: 0, end: mention.length}).map(({core}) => {
    const {start = 0, end = 0} = sentence.chunks[core] ?? {}
    return text.slice(start, end)
  })
}

describe('those whom a mention names', () => {
  it.each([
    ['Ana Ruiz', ['Ana Ruiz']],
    ['Ana Ruiz and Karl Lund', ['Ana Ruiz', 'Karl Lund']],
    ['Ana Ruiz, Karl Lund and Emil Roos', ['Ana Ruiz', 'Karl Lund', 'Emil Roos']],
    ['Ana Ruiz, a teacher, and Karl Lund', ['Ana Ruiz', 'Karl Lund']],
    ['Ana Ruiz, head of the Brack board, and chairman of the union,', ['Ana Ruiz']],
    ['Ana Ruiz, secretary for Trade and Industry,', ['Ana Ruiz']],
    ['Ana Ruiz, who worked in Norway and Chile,', ['Ana Ruiz']],
    ['Norsk Salt Co., Ltd.', ['Norsk Salt Co.']]
  ])('%s', (mention, names) => {
    expect(namesIn(mention)).toEqual(names)
  })
})
