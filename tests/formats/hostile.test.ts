/** What holds of every format for every story, were it made of rubbish. */
import {parse as parseCsv} from 'csv-parse/sync'
import fc from 'fast-check'
import {parse as parseHtml, type DefaultTreeAdapterTypes as Tree} from 'parse5'
import {describe, expect, it} from 'vitest'
import {formats, type Format} from '../../src/formats.ts'
import {parseStory} from '../../src/index.ts'
import {runsAt} from '../support/properties.ts'
import {endless, refill} from './refill.ts'
import {rich} from './stories.ts'
import {readXml} from './xml.ts'

/** Markup of every kind, halves of pairs, controls, and what ends a literal. */
const junk = fc.string({
  unit: fc.oneof(
    fc.constantFrom(
      '<',
      '>',
      '&',
      '"',
      "'",
      ']]>',
      '<!--',
      '-->',
      '</p>',
      '<script>',
      '{',
      '}',
      '\\',
      '`',
      '=',
      ',',
      '\r\n'
    ),
    fc.constantFrom('\u0000', '\u001b', '\u0085', '\ud800', '\udfff', '\ufffe', '\u2028', '\ufeff', '🚢', 'é', ' ', 'a')
  ),
  maxLength: 12
})

const rubbish = fc.oneof(
  fc.array(junk, {minLength: 8, maxLength: 30}).map(strings => refill(rich, endless(strings))),
  fc
    .array(junk, {maxLength: 20})
    .map(parts => parseStory(`OSLO, May 3 (Reuters) - "${parts.join('," Ana Roe said.\n\n"')}`))
)

const wellFormed: Readonly<Record<string, (output: string) => void>> = {
  xml: output => {
    readXml(output)
  },
  json: output => {
    JSON.parse(output)
  },
  jsonld: output => {
    JSON.parse(output)
  },
  jsonl: output => {
    expect(output.indexOf('\n')).toBe(output.length - 1)
    JSON.parse(output)
  },
  csv: output => {
    parseCsv(output, {columns: true})
  },
  html: output => {
    const names = new Set<string>()
    const visit = (node: Tree.ParentNode): void => {
      for (const child of node.childNodes) {
        if (!('tagName' in child)) continue
        names.add(child.tagName)
        visit(child)
      }
    }
    visit(parseHtml(output))
    for (const name of names) expect(ours).toContain(name)
  },
  md: output => {
    expect(output).toMatch(/^---\n/)
  },
  txt: output => {
    expect(output.endsWith('\n')).toBe(true)
  }
}

const ours =
  'html head meta title style body article header p h1 time figure figcaption small b q cite span blockquote ul li pre h2 footer section a'.split(
    ' '
  )

describe.each(formats.map((format): [string, Format] => [format.id, format]))('%s', (_id, format) => {
  it('is well-formed, and the same each time', () => {
    fc.assert(
      fc.property(rubbish, story => {
        const output = format.write(story)
        wellFormed[format.extension]?.(output)
        expect(format.write(story)).toBe(output)
      }),
      {numRuns: runsAt(10)}
    )
  })

  it.each([
    [{id: 'no uri'}, 'Expected `id`'],
    [{now: '2024-03-12'}, 'Expected `now`']
  ])('refuses %j', (options, message) => {
    expect(() => format.write(rich, options)).toThrow(message)
    expect(() => format.write(rich, options)).toThrow(TypeError)
  })
})

it('has a check for each kind of output', () => {
  for (const {extension} of formats) expect(wellFormed).toHaveProperty(extension)
})
