/** Symbols every language shares. Words of a language come after them. */
export const UNKNOWN = 0;
/** Where a sentence begins or ends. Patterns do not reach across it. */
export const EDGE = 1;
/** Dash, colon, ellipsis, bracket: patterns reach across it, and it may open a sentence. */
export const PAUSE_MARK = 2;
/** Comma: patterns reach across it. */
export const COMMA = 3;
export const QUOTE_MARK = 4;
/** One of the writer's own handles or names. */
export const OWN_NAME = 5;
export const NUMBER = 6;
/** Someone else's handle. */
export const MENTION = 7;
/** Where the draft begins or ends: an edge of a sentence as well. */
export const DRAFT_EDGE = 8;
export const FIRST_WORD = 9;

/** Classes that need no table. */
export const BUILT_IN_CLASSES: Readonly<Record<string, readonly number[]>> = {
  'own-name': [OWN_NAME],
  mention: [MENTION],
  digits: [NUMBER],
};

export const EDGE_SYMBOLS: readonly number[] = [EDGE, DRAFT_EDGE, PAUSE_MARK, QUOTE_MARK];
export const ALWAYS_CROSSED: readonly number[] = [PAUSE_MARK, COMMA, QUOTE_MARK];

/** No pattern and no step reaches across these. */
export const isWall = (symbol: number | undefined): boolean =>
  symbol === EDGE || symbol === DRAFT_EDGE;

/** Operations of the matcher's code. A number from `FIRST_LABEL` on consumes one symbol. */
export const OP_ACCEPT = 0;
export const OP_JUMP = 1;
export const OP_SPLIT = 2;
/** Any word, but no edge of a sentence. */
export const LABEL_ANY = 3;
/** An edge of a sentence. */
export const LABEL_EDGE = 4;
/** An edge of the draft. */
export const LABEL_DRAFT_EDGE = 5;
/** `FIRST_LABEL + symbol`; after all symbols come the classes. */
export const FIRST_LABEL = 6;
