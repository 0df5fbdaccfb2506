import { isMask } from './masks.ts';
import { formatPattern, parsePattern } from './pattern.ts';
import { isCategory, isSibling, listed, ROW_HEADER, SIBLINGS, type TableText } from './table.ts';

/**
 * The one canonical way to write a table: canonical patterns, single spaces, no doubled sentence,
 * rows kept in their order (a file tells its story from top to bottom).
 * A table it cannot read comes back unchanged: compiling says what is wrong with it.
 */
export function formatTable(table: TableText): string {
  const [header = '', ...lines] = table.text.replaceAll('\r\n', '\n').split('\n');
  const known = isSibling(table.name) ? SIBLINGS[table.name] : ROW_HEADER;
  if (
    header !== known ||
    !(isSibling(table.name) || isCategory(table.name) || isMask(table.name))
  ) {
    return table.text;
  }
  const width = known.split('\t').length;
  const out = [header];
  for (const line of lines) {
    if (line.trim() === '') continue;
    const cells = line.split('\t').map(squeeze);
    if (cells.length !== width) return table.text;
    try {
      out.push((isSibling(table.name) ? sibling(table.name, cells) : row(cells)).join('\t'));
    } catch {
      return table.text;
    }
  }
  return `${out.join('\n')}\n`;
}

const squeeze = (cell: string): string => cell.trim().replace(/ +/g, ' ');
const once = (cell: string): string => [...new Set(listed(cell))].join(' | ');

function row([pattern = '', kind = '', level = '', catches = '', spares = '', ...rest]: string[]) {
  return [formatPattern(parsePattern(pattern)), kind, level, once(catches), once(spares), ...rest];
}

function sibling(name: string, [left = '', right = '', note = '']: string[]) {
  if (name !== 'classes') return [once(left), name === 'keys' ? once(right) : right, note];
  const [group] = parsePattern(`(${right.replaceAll(' | ', '|')})`);
  const members = group ? formatPattern([group]).slice(1, -1) : right;
  return [left, members.replace(/(?<=[^|])\|(?=[^|])/g, '|'), note];
}
