import {describe, expect, it} from 'vitest'
import {noteRows} from '../../src/lexicon/notes.ts'

const leadMarks = /^[(["]/

describe('rows of notes', () => {
  it.each(noteRows.filter(row => row.opens !== undefined))('$example begins as its row says', row => {
    expect(row.opens).toContain(row.example.replace(leadMarks, '').charAt(0).toLowerCase())
  })

  it.each(noteRows)('no example but its own kind begins otherwise and matches: $example', ({pattern, opens}) => {
    const others = noteRows
      .map(row => row.example.replace(leadMarks, ''))
      .filter(example => opens !== undefined && !opens.includes(example.charAt(0).toLowerCase()))
    expect(others.filter(example => pattern.test(example))).toEqual([])
  })
})
