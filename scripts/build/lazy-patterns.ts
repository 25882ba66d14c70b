/**
 * Lets a process make the patterns that its stories need, and no others.
 *
 * V8 reads a regular expression literal when it reads the code, to report
 * errors in it, and once more when the code runs; a tenth of what an import
 * costs went there. So `const name = /x/u` at the top of a module becomes
 * `let name`, and the one place that uses it makes it: `name ??= new RegExp('x', 'u')`.
 * Sources keep their literals, for readers, linters and recheck.
 */
import {readFile} from 'node:fs/promises'
import type {Plugin} from 'esbuild'
import ts from 'typescript'

/** Cuts and puts of a text, in any order. */
interface Edit {
  start: number
  end: number
  text: string
}

/** A constant that is a pattern, and the places that ask for it. */
interface LazyPattern {
  declaration: ts.VariableDeclaration
  name: string
  uses: readonly ts.Identifier[]
}

/**
 * Rewrites the patterns at the top of a module.
 *
 * @param code TypeScript
 * @returns the same with patterns that only functions use made there, and the
 *   other ones at the top made of texts; line numbers stay
 */
export function makePatternsLazy(code: string): string {
  const file = ts.createSourceFile('module.ts', code, ts.ScriptTarget.Latest, true)
  const names = namesOf(file)
  const edits: Edit[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isFunctionLike(node)) return
    if (ts.isRegularExpressionLiteral(node)) {
      const lazy = lazilyUsed(node, names)
      if (lazy) edits.push(...madeAtUse(lazy, madeOf(node.text), file))
      else edits.push(replaced(node, madeOf(node.text), file))
    }
    ts.forEachChild(node, visit)
  }
  visit(file)
  return applied(code, edits)
}

/** `const name = /x/u` to `let name`, on as many lines; what is used in several places is written once, as a function. */
function madeAtUse({declaration, name, uses}: LazyPattern, made: string, file: ts.SourceFile): Edit[] {
  const lines = declaration.getText(file).split('\n').length - 1
  const once = uses.length === 1
  const text = `let ${name}${once ? '' : `; function ${name}$() { return ${made} }`}${'\n'.repeat(lines)}`
  return [
    {start: declaration.parent.getStart(file), end: declaration.end, text},
    ...uses.map(use =>
      replaced(use, `${opensStatement(use, file) ? ';' : ''}(${name} ??= ${once ? made : `${name}$()`})`, file)
    )
  ]
}

/** Where a bracket would go on with the line above, as that has no semicolon. */
function opensStatement(use: ts.Identifier, file: ts.SourceFile): boolean {
  const statement = ts.findAncestor(use, ts.isExpressionStatement)
  return (
    statement?.getStart(file) === use.getStart(file) &&
    (ts.isBlock(statement.parent) || ts.isCaseOrDefaultClause(statement.parent))
  )
}

function replaced(node: ts.Node, text: string, file: ts.SourceFile): Edit {
  return {start: node.getStart(file), end: node.end, text}
}

/** `/\d+/g` to `new RegExp("\\d+", "g")`. */
function madeOf(literal: string): string {
  const end = literal.lastIndexOf('/')
  return `new RegExp(${JSON.stringify(literal.slice(1, end))}, ${JSON.stringify(literal.slice(end + 1))})`
}

/** All places of a module where a name may mean a variable, by the name. */
function namesOf(file: ts.SourceFile): Map<string, ts.Identifier[]> {
  const names = new Map<string, ts.Identifier[]>()
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node) && !isProperty(node)) {
      const list = names.get(node.text)
      if (list) list.push(node)
      else names.set(node.text, [node])
    }
    ts.forEachChild(node, visit)
  }
  visit(file)
  return names
}

/** The name behind a dot, or in front of a colon. */
function isProperty(node: ts.Identifier): boolean {
  const {parent} = node
  return (
    (ts.isPropertyAccessExpression(parent) && parent.name === node) ||
    ((ts.isPropertyAssignment(parent) || ts.isPropertySignature(parent)) && parent.name === node) ||
    (ts.isBindingElement(parent) && parent.propertyName === node)
  )
}

/** The constant that is a literal, if functions alone use it and its name means nothing else in the module. */
function lazilyUsed(
  literal: ts.RegularExpressionLiteral,
  names: ReadonlyMap<string, readonly ts.Identifier[]>
): LazyPattern | undefined {
  const declaration = literal.parent
  if (!ts.isVariableDeclaration(declaration) || !ts.isIdentifier(declaration.name)) return undefined
  const list = declaration.parent
  if (!ts.isVariableDeclarationList(list) || list.declarations.length > 1) return undefined
  const statement = list.parent
  // What a module exports is used elsewhere.
  if (!ts.isVariableStatement(statement) || !ts.isSourceFile(statement.parent) || statement.modifiers) return undefined
  const name = declaration.name.text
  const uses = (names.get(name) ?? []).filter(use => use !== declaration.name)
  return uses.every(isUseInFunction) ? {declaration, name, uses} : undefined
}

function isUseInFunction(use: ts.Identifier): boolean {
  const {parent} = use
  if (ts.isShorthandPropertyAssignment(parent) || ts.isExportSpecifier(parent)) return false
  const isDeclared = 'name' in parent && parent.name === use
  return !isDeclared && ts.findAncestor(use, ts.isFunctionLike) !== undefined
}

function applied(code: string, edits: readonly Edit[]): string {
  let result = ''
  let done = 0
  for (const {start, end, text} of edits.toSorted((a, b) => a.start - b.start)) {
    result += code.slice(done, start) + text
    done = end
  }
  return result + code.slice(done)
}

/** The plugin for esbuild: all modules of `src` but those whose rows another plugin reads. */
export const lazyPatterns: Plugin = {
  name: 'lazy-patterns',
  setup(build) {
    build.onLoad({filter: /[\\/]src[\\/].*\.ts$/, namespace: 'file'}, async ({path}) => ({
      contents: makePatternsLazy(await readFile(path, 'utf8')),
      loader: 'ts' as const
    }))
  }
}
