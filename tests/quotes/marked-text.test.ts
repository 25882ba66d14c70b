import {readdirSync, readFileSync} from 'node:fs'
import path from 'node:path'
import {describe, expect, it, test} from 'vitest'
import {parseStory} from '../../src/index.ts'
import {readCases, type MarkedCase} from './marked-text.ts'

/** `q1 "No,"`, one a mark. */
const marksOf = ({text, marks}: MarkedCase) =>
  marks.map(({kind, number, start, end}) => `${kind}${number} ${text.slice(start, end)}`)

describe('marked text', () => {
  it('is text and the marks in it', () => {
    const [one] = readCases('# split\n[q1 "No,"] [s1 he, \\[Roos\\]], [c1 said].\n[q1 "No."]\n')
    expect(one).toMatchObject({name: 'split', line: 1, claims: []})
    expect(one?.text).toBe('Port reopens after storm\n\nLIMA, March 3 (Reuters) - "No," he, [Roos], said. "No."\n')
    expect(one && marksOf(one)).toEqual(['q1 "No,"', 's1 he, [Roos]', 'c1 said', 'q1 "No."'])
  })

  it('has marks within marks', () => {
    const [one] = readCases('# nested\n[q1 "I said [q2 \'No\'],"] [nc1 x] [r1 [a1 ANSA]]\n')
    expect(one && marksOf(one)).toEqual(['q1 "I said \'No\',"', "q2 'No'", 'nc1 x', 'r1 ANSA', 'a1 ANSA'])
  })

  it('has paragraphs, line breaks, a headline, a dateline and what stands above it', () => {
    const [one, two] = readCases(
      "# one\n= [h1 'No']\n^ A caption.\n@ OSLO -\nOne↵\ntwo\nthree.\n¶\nFour.\n# two\n@ -\nOne.\n"
    )
    expect(one?.text).toBe("'No'\n\nA caption.\n\nOSLO - One\ntwo three.\n\nFour.\n")
    expect(one && marksOf(one)).toEqual(["h1 'No'"])
    expect(two).toMatchObject({line: 10, text: 'Port reopens after storm\n\nOne.\n'})
  })

  it('has claims: words, then keys and their values', () => {
    const [one] = readCases('# one\n[q1 x]\n> q1 direct speech speaker=Ana Ruiz;Karl Lund text=A = b.\n> only\n')
    expect(one?.claims).toEqual([
      {
        subject: {kind: 'q', number: 1},
        words: ['direct', 'speech'],
        values: new Map([
          ['speaker', 'Ana Ruiz;Karl Lund'],
          ['text', 'A = b.']
        ])
      },
      {words: ['only'], values: new Map()}
    ])
  })

  test.each([
    ['a bracket that stays open', '# one\n[q1 x\n', 'stay open'],
    ['a bracket that none opens', '# one\nx]\n', 'none opens'],
    ['an unknown mark', '# one\n[z1 x]\n', 'no mark is called'],
    ['a mark without a number', '# one\n[q x]\n', 'no mark is called'],
    ['a claim on what is not marked', '# one\n[q1 x]\n> q2 direct\n', 'nothing is marked q2'],
    ['an unknown word', '# one\n[q1 x]\n> q1 drect\n', 'cannot say drect'],
    ['an unknown key', '# one\n[q1 x]\n> q1 speeker=x\n', 'cannot say speeker'],
    ['a claim of the whole case on a quote', '# one\n[q1 x]\n> q1 only\n', 'cannot say only'],
    ['a case without a text', '# one\n> only\n', 'a name and a text']
  ])('refuses %s', (_, file, message) => expect(() => readCases(file)).toThrow(message))
})

const folder = path.join(import.meta.dirname, 'cases')

describe.each(readdirSync(folder).sort())('cases of %s', file => {
  const cases = readCases(readFileSync(path.join(folder, file), 'utf8'))

  it('have names of their own and state something', () => {
    const names = cases.map(({name}) => name)
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([])
    expect(cases.filter(({marks, claims}) => marks.length + claims.length === 0).map(({name}) => name)).toEqual([])
  })

  it('have sane marks', () => {
    expect(cases.flatMap(one => insane(one).map(complaint => `${one.name}: ${complaint}`))).toEqual([])
  })
})

/** Marks that cut words, hold nothing, belong to nothing or do not lie in the body. */
function insane({text, marks}: MarkedCase): string[] {
  const numbered = new Set(marks.map(({kind, number}) => `${kind}${number}`))
  const body = parseStory(text).paragraphs
  return marks.flatMap(({kind, number, start, end}) => {
    const words = text.slice(start, end)
    const owner = kind === 'ns' ? 'nc' : 'mcsraod'.includes(kind) ? 'q' : undefined
    const isHeadline = end <= text.indexOf('\n')
    const wrong = [
      (!words || words !== words.trim()) && 'is empty, or begins or ends with a blank',
      [start, end].some(at => /\w{2}/.test(text.slice(at - 1, at + 1))) && 'cuts a word',
      owner !== undefined && !numbered.has(`${owner}${number}`) && `has no ${owner}`,
      !isHeadline &&
        !body.some(paragraph => paragraph.start <= start && end <= paragraph.end) &&
        'lies in no paragraph of the body'
    ]
    return wrong.filter(one => one !== false).map(one => `${kind}${number} {${words}} ${one}`)
  })
}
