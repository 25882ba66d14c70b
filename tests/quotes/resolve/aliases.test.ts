import {describe, expect, it} from 'vitest'
import {endsMisspelt, isMisspelt, lettersBeside} from '../../../src/quotes/resolve/aliases.ts'
import {namesOf} from '../../../src/quotes/resolve/named.ts'
import {sentenceOf} from './sentence.ts'

function lettersIn(text: string): string | undefined {
  const sentence = sentenceOf(text)
  const [named] = namesOf([sentence])
  return named && lettersBeside(sentence, named)
}

describe('letters for a name', () => {
  it('stand behind it in brackets, or behind a comma', () => {
    expect(lettersIn('The Brack Ferry Authority (BFA) said it was late.')).toBe('bfa')
    expect(lettersIn('National Electric Salt Norway, or NESN, said it was late.')).toBe('nesn')
  })

  it('are those of its words', () => {
    expect(lettersIn('Brack Ferry Authority (XYZ) said it was late.')).toBeUndefined()
  })
})

describe('a misspelt surname', () => {
  it('has a letter more or less, and two in a long one', () => {
    expect(isMisspelt('roose', 'roos')).toBe(false)
    expect(isMisspelt('walter', 'walters')).toBe(true)
    expect(isMisspelt('bauermann', 'buermann')).toBe(true)
    expect(isMisspelt('petrov', 'orlov')).toBe(false)
  })

  it('is that of the name, not what stands behind it', () => {
    expect(endsMisspelt('bauerman', 'Karl Buermann Jr.')).toBe(true)
    expect(endsMisspelt('bauerman', 'Buermann Karlsen')).toBe(false)
    expect(endsMisspelt('bauerman', ' ')).toBe(false)
  })
})
