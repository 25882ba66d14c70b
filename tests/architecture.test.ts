/**
 * What the parts may know of each other. ARCHITECTURE.md tells why; this
 * test is what makes it true.
 */
import ts from 'typescript'
import {describe, expect, it} from 'vitest'
import {agencies} from '../src/agencies/index.ts'
import {quoteRules} from '../src/quotes/rules.ts'
import {importsOf, readSources, walk, type ImportedModule, type SourceFile} from './support/source.ts'

/** From low to high: a file imports from its own layer or those before it. */
const layers = [
  'types',
  'lexicon',
  'text',
  'agencies',
  'settings',
  'readers',
  'fields',
  'quotes',
  'tree',
  'nlp',
  'parser',
  'passes',
  'story',
  'formats',
  'root',
  'dedupe',
  'batch',
  'report',
  'cluster',
  'cli'
] as const

type Layer = (typeof layers)[number]

/** The folders of `batch/`, from low to high: each imports from itself, from those before it, and from files beside them. */
const batchFolders = ['reading', 'rows', 'parts', 'plan', 'groups', 'workers', 'steps']

/** Layers that run once a story or seldom, and not once a block. */
const outer: ReadonlySet<Layer> = new Set(['readers', 'formats', 'dedupe', 'batch', 'report', 'cluster', 'cli'])

/** Layers that may import less than all below. */
const narrower: Partial<Record<Layer, readonly Layer[]>> = {
  // Word tables: data, so only types (the test below).
  lexicon: ['types', 'lexicon', 'text'],
  // What an agency's rows say is nobody's business but the registry's.
  agencies: ['types', 'text', 'agencies'],
  // From bytes to text and envelope: they know no parser, so that they can be used without one.
  readers: ['types', 'lexicon', 'text', 'settings', 'readers'],
  // Recognisers are pure functions on text: they know neither tree nor passes.
  fields: ['types', 'lexicon', 'text', 'agencies', 'fields'],
  // The attribution engine works on offsets: it knows neither tree nor library.
  quotes: ['types', 'lexicon', 'text', 'quotes'],
  // What a story's words come to: it knows no parser and no file.
  dedupe: ['types', 'text', 'dedupe'],
  // Writers see the result alone; the test below says what of it.
  formats: ['types', 'text', 'story', 'formats'],
  // The story is a projection of the tree: no pass, no third party.
  story: ['types', 'lexicon', 'text', 'agencies', 'settings', 'fields', 'tree', 'story']
}

/** Who may import a package; the first row that matches. */
const packages: ReadonlyArray<{name: RegExp; layers: readonly Layer[]; typesOnlyIn?: readonly Layer[]}> = [
  {name: /^(?:retext|parse-)/, layers: ['nlp']},
  {name: /^(?:compromise|chrono-node)(?:\/|$)/, layers: ['nlp']},
  {name: /^(?:unist|nlcst)$/, layers: ['tree', 'nlp', 'parser', 'passes', 'story', 'root']},
  {
    name: /^(?:unified|vfile|vfile-message|unist-util-visit|nlcst-to-string)$/,
    layers: ['nlp', 'parser', 'passes', 'story', 'root'],
    typesOnlyIn: ['tree']
  },
  {name: /^(?:saxes|character-entities|htmlparser2|libmime|libqp|libbase64)$/, layers: ['readers']},
  {name: /^@noble\/hashes(?:\/|$)/, layers: ['formats']},
  {name: /^(?:tar-stream|tinyglobby|yauzl)$/, layers: ['batch']},
  {name: /^hyparquet(?:-writer)?$/, layers: ['batch']},
  {name: /^bullmq$/, layers: ['cluster']},
  {name: /^node:crypto$/, layers: ['dedupe', 'batch', 'report', 'cluster', 'cli']},
  {name: /^node:/, layers: ['batch', 'report', 'cluster', 'cli']}
]

const files = readSources()

function layerOf(path: string): Layer {
  if (path === 'story/types.ts') return 'types'
  // What archives offer as an API, with their report.
  if (path === 'batch.ts') return 'report'
  if (path === 'bullmq.ts') return 'cluster'
  if (path === 'options.ts' || path === 'messages.ts') return 'settings'
  const folder = path.includes('/') ? path.slice(0, path.indexOf('/')) : 'root'
  const layer = layers.find(name => name === folder)
  if (!layer) throw new Error(`src/${path}: no layer is called ${folder}; name it in tests/architecture.test.ts`)
  return layer
}

function allowedFrom(path: string): readonly Layer[] {
  const layer = layerOf(path)
  return narrower[layer] ?? layers.slice(0, layers.indexOf(layer) + 1)
}

/** `fields/x.ts imports tree/nodes.ts` for each import that the check refuses. */
function refused(check: (file: SourceFile, module: ImportedModule) => boolean): string[] {
  return files.flatMap(file =>
    importsOf(file)
      .filter(module => !check(file, module))
      .map(({target}) => `${file.path} imports ${target}`)
  )
}

describe('imports', () => {
  it('point from high to low', () => {
    expect(refused(({path}, {target, isPackage}) => isPackage || allowedFrom(path).includes(layerOf(target)))).toEqual(
      []
    )
  })

  it('point from high to low within a batch', () => {
    const rank = (path: string): number => {
      const [layer, folder = '', file] = path.split('/')
      return layer === 'batch' && file !== undefined ? batchFolders.indexOf(folder) : NaN
    }
    expect(files.map(({path}) => rank(path)).filter(place => place < 0)).toEqual([])
    expect(refused(({path}, {target}) => !(rank(target) > rank(path)))).toEqual([])
  })

  it('are none in the types, and only types in the word tables', () => {
    expect(refused(({path}) => path !== 'story/types.ts')).toEqual([])
    expect(refused(({path}, {isType}) => layerOf(path) !== 'lexicon' || isType)).toEqual([])
  })

  it('of an agency are only its schema, as a type', () => {
    const notRows = ['agencies/index.ts', 'agencies/registry.ts', 'agencies/schema.ts', 'agencies/tables.ts']
    expect(
      refused(
        ({path}, {target, isType}) =>
          layerOf(path) !== 'agencies' || notRows.includes(path) || (target === 'agencies/schema.ts' && isType)
      )
    ).toEqual([])
    expect(refused(({path}) => path !== 'agencies/schema.ts')).toEqual([])
  })

  it('of a format are, of the story, its types and its readers', () => {
    const seen = ['story/types.ts', 'story/readers.ts']
    expect(
      refused(
        ({path}, {target}) => layerOf(path) !== 'formats' || !target.startsWith('story/') || seen.includes(target)
      )
    ).toEqual([])
  })

  it('of packages stand where they belong', () => {
    expect(
      refused(({path}, {target, isPackage, isType}) => {
        if (!isPackage) return true
        const row = packages.find(({name}) => name.test(target))
        const layer = layerOf(path)
        return (
          row !== undefined && (row.layers.includes(layer) || (isType && row.typesOnlyIn?.includes(layer) === true))
        )
      })
    ).toEqual([])
  })

  it('of wirestory/structure are none of the attribution engine or of the gazetteer', () => {
    const byPath = new Map(files.map(file => [file.path, file]))
    const loaded = new Set(['structure.ts'])
    for (const path of loaded) {
      const file = byPath.get(path)
      for (const {target, isPackage, isType} of file ? importsOf(file) : [])
        if (!isPackage && !isType) loaded.add(target)
    }
    expect(loaded.size).toBeGreaterThan(100)
    const left = ['passes/quotes.ts', 'passes/places.ts', 'lexicon/generated/gazetteer.ts']
    expect([...loaded].filter(path => layerOf(path) === 'quotes' || left.includes(path))).toEqual([])
  })

  it('make no circle', () => {
    const graph = new Map(
      files.map(file => [
        file.path,
        importsOf(file).flatMap(({target, isPackage, isType}) => (isPackage || isType ? [] : [target]))
      ])
    )
    const done = new Set<string>()
    const circles: string[] = []
    const follow = (path: string, trail: readonly string[]): void => {
      if (trail.includes(path)) circles.push([...trail.slice(trail.indexOf(path)), path].join(' → '))
      if (done.has(path) || trail.includes(path)) return
      for (const target of graph.get(path) ?? []) follow(target, [...trail, path])
      done.add(path)
    }
    for (const path of graph.keys()) follow(path, [])
    expect(circles).toEqual([])
  })
})

describe('sources', () => {
  it('ask nowhere which agency wrote a story', () => {
    const ids = new Set(agencies.map(({id}) => id))
    const found: string[] = []
    for (const file of files) {
      // Word tables hold words, and `ap` or `ana` can be one.
      if (['agencies', 'lexicon'].includes(layerOf(file.path))) continue
      walk(file.tree, node => {
        if (ts.isStringLiteralLike(node) && ids.has(node.text)) found.push(`${file.path}: '${node.text}'`)
      })
    }
    expect(found).toEqual([])
  })

  it('run no text as code, and of the machine see nothing in the core', () => {
    const machine: readonly Layer[] = ['batch', 'report', 'cluster', 'cli']
    const codeOfText = ['eval', 'Function']
    const ofMachine = ['process', 'fetch', 'XMLHttpRequest', 'WebSocket', 'navigator', 'setTimeout', 'performance']
    const found: string[] = []
    for (const {path, tree} of files) {
      const names = machine.includes(layerOf(path)) ? codeOfText : [...codeOfText, ...ofMachine]
      walk(tree, node => {
        if (!ts.isIdentifier(node) || !names.includes(node.text)) return
        const {parent} = node
        const isMember = ts.isPropertyAccessExpression(parent) && parent.name === node
        if (!isMember && !ts.isTypeNode(parent) && !ts.isPropertyAssignment(parent)) found.push(`${path}: ${node.text}`)
      })
    }
    expect(found).toEqual([])
  })

  it('sign with every rule that the README lists', () => {
    const signed = new Set<string>()
    for (const file of files) {
      if (!['quotes', 'passes'].includes(layerOf(file.path)) || file.path === 'quotes/rules.ts') continue
      walk(file.tree, node => {
        if (ts.isStringLiteralLike(node)) signed.add(node.text)
      })
    }
    expect(Object.keys(quoteRules).filter(rule => !signed.has(rule))).toEqual([])
  })

  it('hold patterns of letters at their top, as the bundle has to make those in functions anew at each call', () => {
    const inner: string[] = []
    for (const {path, tree} of files.filter(file => !outer.has(layerOf(file.path)))) {
      walk(tree, node => {
        if (ts.isRegularExpressionLiteral(node) && /\\p\{/i.test(node.text) && ts.findAncestor(node, ts.isFunctionLike))
          inner.push(`${path}: ${node.text}`)
      })
    }
    expect(inner).toEqual([])
  })

  it('have at most 300 lines of code, tables aside', () => {
    const long = files
      .filter(({path}) => layerOf(path) !== 'lexicon' && layerOf(path) !== 'agencies')
      .map(({path, tree}) => ({path, lines: linesOfCode(tree)}))
      .filter(({lines}) => lines > 300)
    expect(long).toEqual([])
  })

  it('export by name', () => {
    const found = files.filter(({tree}) => tree.statements.some(isDefaultExport)).map(({path}) => path)
    expect(found).toEqual([])
  })
})

/** Lines that say something: neither blank nor comment nor a mere brace. */
function linesOfCode(tree: ts.SourceFile): number {
  const lines = new Set<number>()
  walk(tree, node => {
    if (node.getChildCount(tree) > 0) return
    const first = tree.getLineAndCharacterOfPosition(node.getStart(tree)).line
    const last = tree.getLineAndCharacterOfPosition(node.getEnd()).line
    for (let line = first; line <= last; line++) lines.add(line)
  })
  return lines.size
}

function isDefaultExport(statement: ts.Statement): boolean {
  if (ts.isExportAssignment(statement)) return true
  if (ts.isExportDeclaration(statement) && statement.exportClause && ts.isNamedExports(statement.exportClause)) {
    return statement.exportClause.elements.some(({name}) => name.text === 'default')
  }
  return (
    ts.canHaveModifiers(statement) &&
    (ts.getModifiers(statement)?.some(({kind}) => kind === ts.SyntaxKind.DefaultKeyword) ?? false)
  )
}
