/** Built modules make a pattern when it is first asked for; what they find stays the same. */
import {describe, expect, it} from 'vitest'
import {makePatternsLazy} from '../../scripts/build/lazy-patterns.ts'

describe('a pattern at the top of a module', () => {
  it.each([
    [
      'used in one place',
      String.raw`const figure = /\d"?/gu
export function has(text) { return figure.test(text) }`,
      String.raw`let figure
export function has(text) { return (figure ??= new RegExp("\\d\"?", "gu")).test(text) }`
    ],
    [
      'over two lines, which stay two',
      'const figure =\n  /x/\nconst has = text => figure.test(text)',
      'let figure\n\nconst has = text => (figure ??= new RegExp("x", "")).test(text)'
    ],
    [
      'used in two places',
      'const a = /x/; const f = () => [a, a]',
      'let a; function a$() { return new RegExp("x", "") }; const f = () => [(a ??= a$()), (a ??= a$())]'
    ],
    [
      'that opens a statement',
      'const a = /x/y\nconst f = () => {\n  let b = 1\n  a.lastIndex = b\n}\n',
      'let a\nconst f = () => {\n  let b = 1\n  ;(a ??= new RegExp("x", "y")).lastIndex = b\n}\n'
    ],
    [
      'that opens what an if runs',
      'const a = /x/y\nconst f = b => {\n  if (b) a.lastIndex = b\n}\n',
      'let a\nconst f = b => {\n  if (b) (a ??= new RegExp("x", "y")).lastIndex = b\n}\n'
    ],
    [
      'that has the name of a property',
      'const word = /x/\nconst has = (row, {word: {at}}) => word.test(row.word, {word: at})',
      'let word\nconst has = (row, {word: {at}}) => (word ??= new RegExp("x", "")).test(row.word, {word: at})'
    ]
  ])('%s is made when it is asked for', (_, code, built) => {
    expect(makePatternsLazy(code)).toBe(built)
  })

  it.each([
    ['used at the top', 'const a = /x/; const b = a.source', 'const a = new RegExp("x", ""); const b = a.source'],
    ['in a table', "const rows = [{id: 'x', shape: /x/i}]", `const rows = [{id: 'x', shape: new RegExp("x", "i")}]`],
    ['exported', 'export const a = /x/; const f = () => a', 'export const a = new RegExp("x", ""); const f = () => a'],
    ['exported later', 'const a = /x/; export {a}', 'const a = new RegExp("x", ""); export {a}'],
    [
      'given by its name',
      'const a = /x/; const f = () => ({a})',
      'const a = new RegExp("x", ""); const f = () => ({a})'
    ],
    [
      'whose name means something else too',
      'const a = /x/; const f = () => a; const g = a => a',
      'const a = new RegExp("x", ""); const f = () => a; const g = a => a'
    ]
  ])('%s is made with the module', (_, code, built) => {
    expect(makePatternsLazy(code)).toBe(built)
  })
})

it('leaves patterns in functions, and what has none', () => {
  const code = 'const f = text => /x/.test(text)\nclass A { b() { return /y/ } }\nconst path = 6 / 3 / 2'
  expect(makePatternsLazy(code)).toBe(code)
})
