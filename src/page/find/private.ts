import { labelsOf } from './label.ts';
import { closestDeep } from './tree.ts';

/** Kinds of input that hold a sentence; every other kind is never read. */
const SENTENCE_INPUTS = new Set(['text', '']);

/** Autocomplete tokens that say "who you are" or "what you pay with", never "what you say". */
const PERSONAL =
  /\b(name|given-name|family-name|nickname|username|email|tel|tel-.*|street-address|address-.*|postal-code|country|country-name|bday.*|sex|organization.*|cc-.*|transaction-.*|one-time-code|(current|new)-password|url|photo|impp)\b/;

/** The same as developers name one-line fields, where the page says nothing of completion. */
const PERSONAL_NAMES =
  /^(user_?name|user|nick(name)?|author|login|log|e?-?mail|email_?address|phone|tel|mobile|first_?name|last_?name|full_?name|given_?name|surname|address\d?|street|city|zip(_?code)?|postcode|card(_?number)?|iban|coupon|otp|captcha|url|website|homepage)$/i;

/** "Search" and "filter" in the languages our sites are mostly used in. */
const SEARCH_WORDS =
  /(?<!\p{L})(search|filter|find (in|a|by)|look ?up|suche|suchen|durchsuchen|filtern|buscar|busca|búsqueda|filtrar|recherche|rechercher|filtrer|cerca|cercare|filtra|pesquisar?|procurar|zoek(en)?|filteren|szukaj|wyszukaj|filtruj|ara|arama|filtrele|поиск|искать|найти|пошук|sök|søg|søk|hae|hledat|keresés|caută|αναζήτηση|חיפוש|بحث|جستجو|खोजें|खोज|cari|tìm( kiếm)?)(?!\p{L})|検索|絞り込|探す|搜索|搜尋|查找|筛选|篩選|검색|찾기|필터|ค้นหา/iu;

/** A question box may be both: "Search or ask". */
const ASKS_TOO = /(?<!\p{L})(or|ask|oder|ou|o|или)(?!\p{L})/iu;

/** Regions in which nothing is a draft: code, sheets, mathematics, terminals. */
const NOT_PROSE =
  '.CodeMirror, .monaco-editor, .ace_editor, .xterm, [role="grid"], [role="treegrid"], [role="spreadsheet"], math-field';

/** The same library writes code and messages: messages wrap, and number no lines. */
const CODE_MIRROR = '.cm-editor';
const IS_CODE = '.cm-gutters, [data-language]:not([data-language="markdown"])';

/**
 * Fields Breather never reads: passwords, search, login, payment, personal details, code.
 * `spellcheck="false"` or `role="combobox"` alone prove nothing: real composers carry both.
 */
export function isPrivateField(field: HTMLElement): boolean {
  const oneLine = field.localName === 'input' ? (field as HTMLInputElement) : null;
  if (oneLine && !SENTENCE_INPUTS.has(oneLine.type)) return true;
  if (PERSONAL.test(field.getAttribute('autocomplete') ?? '')) return true;
  if (oneLine && (PERSONAL_NAMES.test(oneLine.name) || PERSONAL_NAMES.test(oneLine.id))) {
    return true;
  }
  if (isSearch(field)) return true;
  if (closestDeep(field, NOT_PROSE)) return true;
  const mirror = closestDeep(field, CODE_MIRROR);
  if (mirror && (!mirror.querySelector('.cm-lineWrapping') || mirror.querySelector(IS_CODE))) {
    return true;
  }
  const form = field.closest('form');
  if (form?.querySelector('input[autocomplete^="cc-"]')) return true;
  // Guests of many boards give a password with their post, to take it back with: one line is a login.
  return oneLine !== null && form?.querySelector('input[type="password"]') != null;
}

function isSearch(field: HTMLElement): boolean {
  if (field.getAttribute('role') === 'searchbox') return true;
  if (field.getAttribute('enterkeyhint') === 'search') return true;
  if (field.getAttribute('inputmode') === 'search') return true;
  if (closestDeep(field, '[role="search"], search')) return true;
  const singleLine = field.localName === 'input';
  if (singleLine && field.getAttribute('role') === 'combobox') return true;
  const form = field.closest('form');
  const labels = labelsOf(field);
  const names = [field.getAttribute('name'), field.id, form?.getAttribute('action')].join(' ');
  if (/(^|\s)(q|query|search_query|keywords?)(\s|$)/.test(`${names} ${labels}`)) return true;
  const words = `${labels} ${names.replace(/[_/?=-]/g, ' ')}`;
  if (singleLine) return SEARCH_WORDS.test(words);
  // A larger box that says "search" may be a question box: believe it where that is all it says, or
  // where the whole form asks with GET as searches do.
  const asksWithGet = form?.method === 'get' && form.hasAttribute('action');
  if (asksWithGet && SEARCH_WORDS.test(words)) return true;
  return labels.length <= 40 && SEARCH_WORDS.test(labels) && !ASKS_TOO.test(labels);
}
