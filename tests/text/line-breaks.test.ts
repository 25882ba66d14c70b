import {describe, expect, it} from 'vitest'
import {atSource, plainBreaks} from '../../src/text/line-breaks.ts'

describe('plainBreaks', () => {
  it('leaves a text without CR alone', () => {
    expect(plainBreaks('OSLO\n\nSnow fell.')).toBeUndefined()
  })

  it('makes CRLF and CR one LF each', () => {
    expect(plainBreaks('a\r\nb\rc\nd\r\n\r\ne')).toEqual({
      text: 'a\nb\nc\nd\n\ne',
      source: 'a\r\nb\rc\nd\r\n\r\ne',
      pairs: [1, 7, 8]
    })
  })
})

describe('atSource', () => {
  const source = 'OSLO\r\nSnow\r\n\r\nfell.'
  const breaks = plainBreaks(source)
  const pairs = breaks?.pairs ?? []

  it.each(['OSLO', 'Snow', 'fell.'])('moves the span of %s back', word => {
    const start = breaks?.text.indexOf(word) ?? -1
    const span = atSource({start, end: start + word.length}, pairs)
    expect(source.slice(span.start, span.end)).toBe(word)
  })

  it('leaves the value that it was given as it was, and moves an object that stands in two places once', () => {
    const span = {start: 5, end: 9}
    const value = {a: span, b: [span, {text: 'start', start: '5'}]}
    expect(atSource(value, pairs)).toEqual({
      a: {start: 6, end: 10},
      b: [
        {start: 6, end: 10},
        {text: 'start', start: '5'}
      ]
    })
    expect(value.a).toEqual({start: 5, end: 9})
  })
})
