/** The sources as syntax trees, for tests that read them. */
import {readdirSync, readFileSync} from 'node:fs'
import {dirname, join, relative, sep} from 'node:path'
import {fileURLToPath} from 'node:url'
import ts from 'typescript'

/** The project's folder. */
export const root = fileURLToPath(new URL('../../', import.meta.url))

const src = join(root, 'src')

export interface SourceFile {
  /** Inside `src`, with `/`: `fields/byline.ts`. */
  path: string
  text: string
  tree: ts.SourceFile
}

export interface ImportedModule {
  /** Inside `src`, or the name of a package. */
  target: string
  isPackage: boolean
  /** Gone after compiling. */
  isType: boolean
}

/** All files of `src`. */
export function readSources(): SourceFile[] {
  return readdirSync(src, {recursive: true, encoding: 'utf8'})
    .filter(name => name.endsWith('.ts'))
    .map(name => {
      const text = readFileSync(join(src, name), 'utf8')
      const tree = ts.createSourceFile(name, text, ts.ScriptTarget.Latest, true)
      return {path: name.split(sep).join('/'), text, tree}
    })
    .sort((a, b) => (a.path < b.path ? -1 : 1))
}

/** Calls back on a node and all below it. */
export function walk(node: ts.Node, visit: (node: ts.Node) => void): void {
  visit(node)
  ts.forEachChild(node, child => {
    walk(child, visit)
  })
}

/** The one file that loads what a caller names: a module that is not ours. */
const loadsOthers = 'batch/workers/load-parser.ts'

/** What a file imports, re-exports and loads by `import()`. */
export function importsOf({path, tree}: SourceFile): ImportedModule[] {
  const found: ImportedModule[] = []
  const add = (specifier: ts.Node, isType: boolean): void => {
    if (loadsOthers === path && ts.isIdentifier(specifier)) return
    if (!ts.isStringLiteralLike(specifier)) throw new Error(`${path} imports what no reader can tell`)
    const isPackage = !specifier.text.startsWith('.')
    const target = isPackage
      ? specifier.text
      : relative(src, join(src, dirname(path), specifier.text))
          .split(sep)
          .join('/')
    found.push({target, isPackage, isType})
  }
  walk(tree, node => {
    if (ts.isImportDeclaration(node)) {
      add(node.moduleSpecifier, node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword)
    } else if (ts.isExportDeclaration(node) && node.moduleSpecifier) {
      add(node.moduleSpecifier, node.isTypeOnly)
    } else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword && node.arguments[0]) {
      add(node.arguments[0], false)
    } else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
      add(node.argument.literal, true)
    }
  })
  return found
}
