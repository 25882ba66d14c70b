/**
 * Puts a counter into every branch of a source file: what `if`, `else`, `?:`,
 * `&&`, `||`, `??`, `case`, loops and functions may run. The text of the file
 * stays as it is otherwise, lines included.
 */
import ts from 'typescript'

/** The name of the counters in instrumented code. */
export const counters = '__counters'

interface Edit {
  at: number
  text: string
}

/**
 * @param path of the file, for its kind (`.ts`, `.js`)
 * @param text of the file
 * @param next gives the number of the next counter
 */
export function countBranches(path: string, text: string, next: () => number): string {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true)
  // Pieces in front come from outside to inside, pieces behind from inside to outside.
  const edits: Edit[] = []
  const count = (): string => `++${counters}[${next()}]`
  const insert = (at: number, piece: string): void => void edits.push({at, text: piece})

  const visitExpression = (node: ts.Expression): void => {
    insert(node.getStart(file), `(${count()},(`)
    visit(node)
    insert(node.end, '))')
  }
  const visitStatement = (node: ts.Statement): void => {
    insert(node.getStart(file), `{${count()};`)
    visit(node)
    insert(node.end, '}')
  }
  const visitBlock = (node: ts.Block): void => {
    insert(node.getStart(file) + 1, `${count()};`)
    ts.forEachChild(node, visit)
  }
  /** What of a node is a branch of its own. */
  const branchesOf = (node: ts.Node): readonly ts.Node[] => {
    if (ts.isConditionalExpression(node)) return [node.whenTrue, node.whenFalse]
    if (ts.isBinaryExpression(node)) return shortCircuits.has(node.operatorToken.kind) ? [node.right] : []
    if (ts.isIfStatement(node))
      return node.elseStatement ? [node.thenStatement, node.elseStatement] : [node.thenStatement]
    if (ts.isIterationStatement(node, false)) return [node.statement]
    if (ts.isTryStatement(node)) return node.finallyBlock ? [node.finallyBlock] : []
    if (ts.isCatchClause(node)) return [node.block]
    if (ts.isFunctionLike(node) && 'body' in node && node.body) return [node.body]
    return []
  }
  const visit = (node: ts.Node): void => {
    // Types run nothing.
    if (ts.isTypeNode(node) || ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node)) return
    if (ts.isCaseOrDefaultClause(node) && node.statements[0]) insert(node.statements[0].getStart(file), `${count()};`)
    const branches = branchesOf(node)
    ts.forEachChild(node, child => {
      if (!branches.includes(child)) visit(child)
      else if (ts.isBlock(child)) visitBlock(child)
      else if (ts.isStatement(child)) visitStatement(child)
      else if (ts.isExpression(child)) visitExpression(child)
    })
  }
  visit(file)

  let done = 0
  let result = ''
  for (const edit of edits.sort((a, b) => a.at - b.at)) {
    result += text.slice(done, edit.at) + edit.text
    done = edit.at
  }
  return result + text.slice(done)
}

const shortCircuits: ReadonlySet<ts.SyntaxKind> = new Set([
  ts.SyntaxKind.AmpersandAmpersandToken,
  ts.SyntaxKind.BarBarToken,
  ts.SyntaxKind.QuestionQuestionToken
])
