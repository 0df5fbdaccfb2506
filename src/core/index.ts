/** The pure heart: text in, verdict out. */
export { judge } from './judge/judge.ts';
export { compile } from './lexicon/compile.ts';
export type { CompiledLanguage, CompiledLexicon } from './lexicon/compiled.ts';
export { TableError, type TableText } from './lexicon/table.ts';
