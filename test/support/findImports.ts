import ts from 'typescript';

/** The modules that a file imports, re-exports or loads, as it names them, with how. */
export interface FoundImport {
  readonly from: string;
  /** `import * as name`, which takes a whole package along. */
  readonly whole: boolean;
  readonly typeOnly: boolean;
}

/** Reads the imports of a TypeScript or JavaScript file, by its syntax; a bundle calls `require` `__require`. */
export function findImports(source: string): FoundImport[] {
  const found: FoundImport[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) && ts.isStringLiteral(node.moduleSpecifier)) {
      const bindings = node.importClause?.namedBindings;
      found.push({
        from: node.moduleSpecifier.text,
        whole: bindings !== undefined && ts.isNamespaceImport(bindings),
        typeOnly: node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword,
      });
    } else if (
      ts.isExportDeclaration(node) &&
      node.moduleSpecifier &&
      ts.isStringLiteral(node.moduleSpecifier)
    ) {
      found.push({ from: node.moduleSpecifier.text, whole: false, typeOnly: node.isTypeOnly });
    } else if (ts.isCallExpression(node)) {
      const loads =
        node.expression.kind === ts.SyntaxKind.ImportKeyword ||
        (ts.isIdentifier(node.expression) && /^(__)?require$/.test(node.expression.text));
      const [argument] = node.arguments;
      if (loads && argument && ts.isStringLiteralLike(argument)) {
        found.push({ from: argument.text, whole: true, typeOnly: false });
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('file.ts', source, ts.ScriptTarget.Latest));
  return found;
}
