/** Markup and JSON made to hurt: refused or read in time that grows with the input alone. */
import {describe, expect, it} from 'vitest'
import {readStories, type ReadStory} from '../../src/readers.ts'
import {hostilePieces} from '../support/hostile-inputs.ts'

const read = (source: string, format: string): ReadStory[] => [...readStories(source, {format})]
const rules = (stories: readonly ReadStory[]): string[] =>
  stories.flatMap(({messages}) => messages.map(({rule}) => rule))
const nitf = (content: string): string => `<nitf><body><body.content>${content}</body.content></body></nitf>`

describe('XML', () => {
  it('with entities of its own is refused whole', () => {
    const bomb =
      '<!DOCTYPE nitf [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;">]>' + nitf('<p>&c;</p>')
    const stories = read(bomb, 'nitf')
    expect(stories).toMatchObject([{text: '', source: {start: 0, end: bomb.length}}])
    expect(rules(stories)).toEqual(['refused-xml'])
  })

  it('that asks for a file gets nothing', () => {
    const stories = read('<!DOCTYPE nitf [<!ENTITY x SYSTEM "file:///etc/passwd">]>' + nitf('<p>&x;</p>'), 'nitf')
    expect(stories.map(({text}) => text)).toEqual([''])
    // Named outside of the document, it is not known.
    const [story] = read('<!DOCTYPE nitf SYSTEM "http://novaria.example/x.dtd">' + nitf('<p>One &x; sank.</p>'), 'nitf')
    expect(story?.text).toContain('One')
    expect(story?.messages.map(({rule}) => rule)).toEqual(['malformed-xml'])
  })

  it('with declarations in a later record is not let in by them', () => {
    const second = nitf('<p>&x; sank.</p>').replace('<nitf>', '<nitf><!DOCTYPE y [<!ENTITY x "Two">]>')
    const stories = read(nitf('<p>One sank.</p>') + second, 'nitf')
    expect(stories[0]?.text).toBe('One sank.')
    expect(stories[1]?.text).not.toContain('Two')
    expect(stories[1]?.messages.length).toBeGreaterThan(0)
  })

  it('nested too deep is refused', () => {
    expect(rules(read(nitf('<b>'.repeat(100_000)), 'nitf'))).toContain('refused-xml')
    expect(read(nitf(`${'<b>'.repeat(150)}Deep${'</b>'.repeat(150)}`), 'nitf')[0]?.text).toBe('Deep')
  })

  it.each([
    ['nitf', nitf('<body.content><p>One.</p>'.repeat(60)), 60],
    ['nitf', `<nitf><body>${'<body.end><p>One.</p>'.repeat(60)}`, 60],
    [
      'newsmlg2',
      `<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/"><contentSet>${'<inlineXML><p>One.</p>'.repeat(60)}`,
      60
    ]
  ])('nested in itself is read once: %s %#', (format, source, times) => {
    const text = read(source, format)
      .map(story => story.text)
      .join('')
    expect(text.split('One.').length - 1).toBeLessThanOrEqual(times)
    expect(text).toContain('One.')
  })

  it('with an attribute too long is refused', () => {
    expect(rules(read(nitf(`<p x="${'y'.repeat(70_000)}">One.</p>`), 'nitf'))).toContain('refused-xml')
  })
})

const size = 400_000
const repeated = (piece: string): string => piece.repeat(Math.ceil(size / piece.length))

/** Rules are told, not time: a test that is not over by vitest's limit is one that failed. */
describe.each(hostilePieces)('%s of nothing but %j', (format, piece) => {
  it('is read to its end', {timeout: 20_000}, () => {
    const text = repeated(piece)
    let end = 0
    for (const {source} of readStories(text, {format})) end = source.end
    expect(end).toBeGreaterThan(0)
  })
})
