/**
 * Cuts out of rows what documents them: `example`, `source`, `comment`. Readers
 * and tests need that; a parser does not, and it is a twelfth of the structure
 * entry, gzipped.
 */
import ts from 'typescript'

const documentation = new Set(['example', 'source', 'comment'])

/**
 * Drops the documentation of all rows in a module.
 *
 * @param code TypeScript with rows as object literals
 * @returns the same, shorter; line numbers stay
 */
export function stripDocumentation(code: string): string {
  const file = ts.createSourceFile('rows.ts', code, ts.ScriptTarget.Latest, true)
  let stripped = ''
  let done = 0
  const visit = (node: ts.Node): void => {
    if (!isDocumentation(node)) {
      ts.forEachChild(node, visit)
      return
    }
    stripped += code.slice(done, node.getStart(file))
    const comma = /^\s*,/.exec(code.slice(node.end))?.[0].length ?? 0
    done = node.end + comma
    stripped += code.slice(node.getStart(file), done).replace(/[^\n]+/g, '')
  }
  visit(file)
  return stripped + code.slice(done)
}

/** A text that a row of a table has under one of the names. */
function isDocumentation(node: ts.Node): boolean {
  return (
    ts.isPropertyAssignment(node) &&
    ts.isIdentifier(node.name) &&
    documentation.has(node.name.text) &&
    ts.isStringLiteralLike(node.initializer)
  )
}
