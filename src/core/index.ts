/** The pure heart: text in, verdict out. */
export { type Examined, examine, judge } from './judge/judge.ts';
export { compile } from './lexicon/compile.ts';
export type { CompiledLanguage, CompiledLexicon } from './lexicon/compiled.ts';
export { formatPattern, parsePattern } from './lexicon/pattern.ts';
export {
  isCategory,
  isSibling,
  type Row,
  readEntries,
  readRows,
  TableError,
  type TableText,
} from './lexicon/table.ts';
