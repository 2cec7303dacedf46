import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix, relative } from 'node:path';
import ts from 'typescript';

/** A file of `src` as the rules see it; planted faults are given in the same form. */
export interface SourceFile {
  /** From `src`, without extension: `chart/trade-growth`. */
  readonly name: string;
  readonly text: string;
}

/** One import line: what it names, and whether it is gone after compilation. */
export interface ImportLine {
  /** `data/types` for a file of ours, `d3-array` for a package. */
  readonly to: string;
  readonly ours: boolean;
  readonly typeOnly: boolean;
}

const src = join(import.meta.dirname, '../../src');

export function readSources(): SourceFile[] {
  return readdirSync(src, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts') && !entry.name.endsWith('.d.ts'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((path) => ({
      name: relative(src, path).replace(/\\/g, '/').replace(/\.ts$/, ''),
      text: readFileSync(path, 'utf8'),
    }));
}

export function parse(file: SourceFile): ts.SourceFile {
  return ts.createSourceFile(`${file.name}.ts`, file.text, ts.ScriptTarget.ES2022, true);
}

/** Every `import`, `export … from`, `import()` and `import('…').Type` of a file. */
export function importsOf(file: SourceFile): ImportLine[] {
  const lines: ImportLine[] = [];
  const add = (specifier: ts.Node | undefined, typeOnly: boolean) => {
    if (specifier && ts.isStringLiteral(specifier)) lines.push({ ...resolved(file.name, specifier.text), typeOnly });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) add(node.moduleSpecifier, isTypeImport(node.importClause));
    else if (ts.isExportDeclaration(node)) add(node.moduleSpecifier, isTypeExport(node));
    else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) add(node.argument.literal, true);
    else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
      add(node.arguments[0], false);
    ts.forEachChild(node, visit);
  };
  visit(parse(file));
  return lines;
}

function resolved(from: string, specifier: string): { to: string; ours: boolean } {
  if (!specifier.startsWith('.')) return { to: specifier, ours: false };
  return { to: posix.join(dirname(from), specifier).replace(/\.ts$/, ''), ours: true };
}

function isTypeImport(clause: ts.ImportClause | undefined): boolean {
  if (!clause) return false;
  if (clause.isTypeOnly) return true;
  const named = clause.namedBindings;
  if (clause.name || !named || !ts.isNamedImports(named) || named.elements.length === 0) return false;
  return named.elements.every((element) => element.isTypeOnly);
}

function isTypeExport(node: ts.ExportDeclaration): boolean {
  if (node.isTypeOnly) return true;
  const clause = node.exportClause;
  if (!clause || !ts.isNamedExports(clause) || clause.elements.length === 0) return false;
  return clause.elements.every((element) => element.isTypeOnly);
}
