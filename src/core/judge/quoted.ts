import { isWall, QUOTE_MARK } from '../lexicon/symbols.ts';
import { type Hit, lower } from './hit.ts';
import { type Reading, spanOf } from './reading.ts';

const REACH = 60;
/** Further back no line is looked for: the cost must not grow with the draft. */
const LONGEST_LINE = 2000;

/** Someone else's words: between quotation marks, or on a line that begins with ">". */
export function quoted(hit: Hit, reading: Reading): void {
  if (!betweenMarks(hit, reading) && !onQuotedLine(hit, reading)) return;
  lower(hit, hit.category === 'intent' ? 'pause' : 'none', 'quoted');
}

function betweenMarks(hit: Hit, { tokens }: Reading): boolean {
  let before = 0;
  for (let at = hit.from; at >= 0 && hit.from - at < REACH; at--) {
    if (tokens.symbols[at] === QUOTE_MARK) before++;
    // A mark belongs to its own line of thought: three sentences back is another quotation.
    if (isWall(tokens.symbols[at]) && before === 0 && hit.from - at > REACH / 2) break;
  }
  if (before % 2 === 0) return false;
  // A row may reach past the closing mark.
  for (let at = hit.from + 1; at < tokens.count && at - hit.to < REACH; at++) {
    if (tokens.symbols[at] === QUOTE_MARK) return true;
  }
  return false;
}

function onQuotedLine(hit: Hit, reading: Reading): boolean {
  const { start } = spanOf(reading, hit.from, hit.to);
  const from = Math.max(0, start - LONGEST_LINE);
  const line = from + reading.draft.slice(from, start + 1).lastIndexOf('\n') + 1;
  // Where no line begins within reach, the line is longer than any that is quoted.
  return (line > from || from === 0) && /^\s*>/.test(reading.draft.slice(line, line + 8));
}
