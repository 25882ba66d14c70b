import {describe, expect, it} from 'vitest'
import {isAuthorNote} from '../../src/fields/author-note.ts'

const isNote = (text: string) => isAuthorNote(text, 0, text.length, ['Ana Roe', 'Bob de Vries'])

describe('isAuthorNote', () => {
  it.each([
    'Roe covers ports and ships for Novaria Press. She is based in Lima.',
    'Ana Roe is a reporter in Lima.',
    'Bob de Vries, who joined in 2019, is a senior correspondent.',
    'Vries writes about beer for the Quay Post.'
  ])('takes %s', text => {
    expect(isNote(text)).toBe(true)
  })

  it.each([
    'Roe said the port would be shut until Monday.',
    'Roe is the mayor of Lima.',
    'Ruiz is a reporter in Lima.',
    'The reporter Ana Roe is in Lima.',
    'Roeburn is a reporter in Lima.'
  ])('refuses %s', text => {
    expect(isNote(text)).toBe(false)
  })
})
