import { compile, isSibling, readEntries, readRows, type TableText } from '../../src/core/index.ts';
import { TableError } from '../../src/core/lexicon/table.ts';

/**
 * Every row that can't be read, as `file:line:column: why`. When each can, what they don't agree on
 * together (a class nobody wrote, say), of which the first is named.
 */
export function unreadableRows(tables: readonly TableText[]): string[] {
  const found = tables.flatMap((table) =>
    partsOf(table).flatMap((part) => whyNot(() => read(part))),
  );
  return found.length > 0 ? found : whyNot(() => compile(tables));
}

function read({ name, ...table }: TableText): unknown {
  return isSibling(name) ? readEntries({ ...table, name }) : readRows({ ...table, name });
}

/** Its header, then each row as a table of its own, at the line where it stands. */
function partsOf(table: TableText): TableText[] {
  const [header = '', ...lines] = table.text.replaceAll('\r\n', '\n').split('\n');
  const alone = { ...table, text: header };
  // A wrong header is said once, not once a row.
  if (whyNot(() => read(alone)).length > 0) return [alone];
  return lines.map((line, at) => ({ ...table, text: `${header}\n${'\n'.repeat(at)}${line}` }));
}

function whyNot(work: () => unknown): string[] {
  try {
    work();
    return [];
  } catch (error) {
    if (!(error instanceof TableError)) throw error;
    return [error.message];
  }
}
