// Compares declaration files with the modules that they describe: a name that is declared as a value has to be there.
import ts from 'typescript';

/**
 * What each declaration file claims and its module lacks, or lacks itself, one sentence each.
 * @param {readonly { file: string, exported: readonly string[] }[]} modules declaration files, and what their modules export
 * @returns {string[]}
 */
export function misdeclared(modules) {
  const files = modules.map(({ file }) => file);
  const program = ts.createProgram(files, {
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    noLib: true,
  });
  const checker = program.getTypeChecker();
  return modules.flatMap(({ file, exported }) => {
    const symbol = checker.getSymbolAtLocation(program.getSourceFile(file));
    // A file that exports nothing, as an element's does, is no module to the checker.
    const all = symbol ? checker.getExportsOfModule(symbol) : [];
    const values = all.filter((one) => isValue(checker, one)).map(({ name }) => name);
    return [
      ...values.filter((name) => !exported.includes(name)).map((name) => `${file}: there is no ${name}`),
      ...exported.filter((name) => !values.includes(name)).map((name) => `${file}: ${name} is not declared`),
    ];
  });
}

function isValue(checker, symbol) {
  const meant = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
  return meant.flags & ts.SymbolFlags.Value;
}
