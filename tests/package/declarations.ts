/** What an entry's declarations export, printed without comments: the promise to whoever compiles against it. */
import ts from 'typescript'

const printer = ts.createPrinter({removeComments: true})

/**
 * Prints the exports of built declarations, in the order of their names.
 *
 * @param files paths of `.d.ts` files
 * @returns for each its exports
 */
export function printDeclarations(files: readonly string[]): Map<string, string> {
  const program = ts.createProgram(files, {
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    skipLibCheck: true,
    types: []
  })
  const checker = program.getTypeChecker()
  const printed = new Map<string, string>()
  for (const file of files) {
    const source = program.getSourceFile(file)
    const symbol = source && checker.getSymbolAtLocation(source)
    if (!symbol) throw new Error(`${file} is no module: npm run build`)
    const exports = checker
      .getExportsOfModule(symbol)
      .map(each => ({
        name: each.name,
        target: each.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(each) : each
      }))
      .sort((a, b) => (a.name < b.name ? -1 : 1))
    printed.set(file, exports.map(({name, target}) => `// ${name}\n${declarationsOf(target)}\n`).join('\n'))
  }
  return printed
}

function declarationsOf(symbol: ts.Symbol): string {
  const declarations = symbol.declarations ?? []
  return declarations
    .map(node => {
      // What is printed of `const a: string` is its statement.
      const whole = ts.isVariableDeclaration(node) ? node.parent.parent : node
      return printer.printNode(ts.EmitHint.Unspecified, whole, node.getSourceFile())
    })
    .join('\n')
}
