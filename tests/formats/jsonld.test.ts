import {expand, type Options} from 'jsonld'
import {describe, expect, it} from 'vitest'
import {jsonld} from '../../src/formats.ts'
import {parseStory} from '../../src/index.ts'
import {fixture, rich, stories} from './stories.ts'

type Node = Record<string, unknown>

/** What schema.org answers with, in short: names are its own, and dates are dates. */
const context = {
  '@context': {
    '@vocab': 'http://schema.org/',
    id: '@id',
    type: '@type',
    datePublished: {'@type': 'Date'},
    dateModified: {'@type': 'Date'},
    dateCreated: {'@type': 'Date'}
  }
}

/** Never the network. */
const documentLoader: Options.DocLoader['documentLoader'] = url => {
  if (url !== 'https://schema.org') return Promise.reject(new Error(`Nothing is to be loaded from ${url}`))
  return Promise.resolve({documentUrl: url, document: context})
}

const read = (json: string): Node => JSON.parse(json) as Node

describe('JSON-LD', () => {
  it('is expanded by a processor with nothing left over, of every fixture', async () => {
    for (const [path, story] of [['rich', rich] as const, ['nothing', parseStory('')] as const, ...stories]) {
      const article = read(jsonld.write(story))
      const [node, ...others] = await expand(article, {documentLoader})
      expect(others, path).toEqual([])
      // Each property has become one of schema.org's, and none has been dropped.
      const names = Object.keys(article).filter(name => name !== '@context')
      expect(Object.keys(node ?? {}).sort(), path).toEqual(
        names.map(name => (name.startsWith('@') ? name : `http://schema.org/${name}`)).sort()
      )
    }
  })

  it('links each quotation to those who said it', async () => {
    const [node] = await expand(read(jsonld.write(rich)), {documentLoader})
    const of = (name: string): Node[] => (node?.[`http://schema.org/${name}`] ?? []) as Node[]
    const ids = new Set(of('mentions').map(speaker => speaker['@id']))
    const creators = of('hasPart').flatMap(quote => (quote['http://schema.org/creator'] ?? []) as Node[])
    expect(creators.length).toBeGreaterThan(0)
    for (const creator of creators) expect(ids).toContain(creator['@id'])
  })

  it('gives its parts identifiers within its own', () => {
    const idOf = (id: string): unknown => ((read(jsonld.write(rich, {id}))['mentions'] ?? []) as Node[])[0]?.['@id']
    expect(idOf('https://news.example/1')).toBe('https://news.example/1#speaker-0')
    expect(idOf('https://news.example/1#a')).toBe('https://news.example/1#a-speaker-0')
  })

  it('quotes nobody who did not say it', () => {
    const quotesOf = (text: string): unknown[] =>
      ((read(jsonld.write(parseStory(`OSLO, May 3 (Reuters) - ${text}`)))['hasPart'] ?? []) as Node[]).map(
        quote => quote['text']
      )
    expect(quotesOf('"The pier is ours," Ana Ruiz said.')).toEqual(['The pier is ours'])
    expect(quotesOf('Ana Ruiz did not say that the pier was "lost".')).toEqual([])
    expect(quotesOf('Ana Ruiz denied that the pier was "lost".')).toEqual([])
    expect(quotesOf('Ana Ruiz said that the pier was lost.')).toEqual([])
  })

  it('reads as it is shown here', async () => {
    await expect(jsonld.write(fixture('reuters/envoy-client-page'))).toMatchFileSnapshot(
      '__snapshots__/envoy-client-page.jsonld'
    )
  })
})
