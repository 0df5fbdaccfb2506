import { closestDeep } from './tree.ts';

/** Kinds of input that hold a sentence; every other kind is never read. */
const SENTENCE_INPUTS = new Set(['text', '']);

/** Autocomplete tokens that say "who you are" or "what you pay with", never "what you say". */
const PERSONAL =
  /\b(name|given-name|family-name|nickname|username|email|tel|tel-.*|street-address|address-.*|postal-code|country|country-name|bday.*|sex|organization.*|cc-.*|transaction-.*|one-time-code|(current|new)-password|url|photo|impp)\b/;

/** "Search" in the languages our sites are mostly used in. */
const SEARCH_WORDS =
  /\b(search|suche|suchen|buscar|busca|búsqueda|recherche|rechercher|cerca|pesquisar?|zoek(en)?|szukaj|поиск|искать)\b|検索|搜索|搜尋|검색/i;

/** Regions in which nothing is a draft: code, sheets, mathematics. */
const NOT_PROSE =
  '.cm-editor, .CodeMirror, .monaco-editor, .ace_editor, [role="grid"], [role="spreadsheet"], math-field';

/**
 * Fields Breather never reads: passwords, search, login, payment, personal details, code.
 * `spellcheck="false"` or `role="combobox"` alone prove nothing: real composers carry both.
 */
export function isPrivateField(field: HTMLElement): boolean {
  if (field instanceof HTMLInputElement && !SENTENCE_INPUTS.has(field.type)) return true;
  if (PERSONAL.test(field.getAttribute('autocomplete') ?? '')) return true;
  if (isSearch(field)) return true;
  if (closestDeep(field, NOT_PROSE)) return true;
  const form = field.closest('form');
  return form?.querySelector('input[type="password"], input[autocomplete^="cc-"]') != null;
}

function isSearch(field: HTMLElement): boolean {
  if (field.getAttribute('role') === 'searchbox') return true;
  if (closestDeep(field, '[role="search"], search')) return true;
  const singleLine = field instanceof HTMLInputElement;
  if (singleLine && field.getAttribute('role') === 'combobox') return true;
  const words = [
    field.getAttribute('aria-label'),
    field.getAttribute('placeholder'),
    field.getAttribute('name'),
    field.id,
    field.closest('form')?.getAttribute('action'),
  ].join(' ');
  if (/(^|\s)(q|query|search_query|keyword)(\s|$)/.test(words)) return true;
  // A textarea that says "search" may be a question box ("search or ask"): believe inputs only,
  // unless the whole form asks with GET as searches do.
  const asksWithGet =
    field.closest('form')?.method === 'get' && field.closest('form')?.hasAttribute('action');
  return (singleLine || asksWithGet === true) && SEARCH_WORDS.test(words.replace(/[_-]/g, ' '));
}
