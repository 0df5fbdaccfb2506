// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { isPrivateField } from './private.ts';

/** The field marked `x` in a piece of page. */
function field(html: string): HTMLElement {
  document.body.innerHTML = html;
  const marked = document.querySelector<HTMLElement>('[x]');
  if (!marked) throw new Error('mark a field with x');
  return marked;
}

describe('fields that are never read', () => {
  it.each([
    ['a password', '<input x type="password">'],
    ['an e-mail address', '<input x type="email">'],
    ['a telephone number', '<input x type="tel">'],
    ['a name', '<input x autocomplete="given-name">'],
    ['an address', '<textarea x autocomplete="street-address"></textarea>'],
    ['a card', '<input x autocomplete="cc-number">'],
    ['a code by text message', '<input x autocomplete="one-time-code">'],
    ['a login', '<form><input x><input type="password"></form>'],
    ['a payment', '<form><textarea x></textarea><input autocomplete="cc-csc"></form>'],
    ['a search by type', '<input x type="search">'],
    ['a search by role', '<div x role="searchbox" contenteditable></div>'],
    ['a search region', '<div role="search"><textarea x></textarea></div>'],
    ['a search by name', '<form action="/"><textarea x name="q"></textarea></form>'],
    ['a search by label', '<input x aria-label="Buscar">'],
    ['a search by address', '<form action="/search"><textarea x></textarea></form>'],
    ['a list to choose from', '<input x role="combobox">'],
    ['a search by the label beside it', '<label>Find in page, search <input x></label>'],
    ['a filter', '<input x placeholder="Filter by name">'],
    ['a filter in Turkish', '<input x placeholder="Filtrele">'],
    ['a search in an editor', '<div x contenteditable aria-label="Search messages"></div>'],
    ['a search by its key', '<input x enterkeyhint="search">'],
    ['a user’s name', '<form><input x name="username"></form>'],
    ['a web address', '<form><input x name="website"></form>'],
    [
      'code with numbered lines',
      '<div class="cm-editor"><div class="cm-gutters"></div><div x class="cm-lineWrapping" contenteditable></div></div>',
    ],
    ['code', '<div class="cm-editor"><div x contenteditable></div></div>'],
    ['a sheet', '<div role="grid"><div x contenteditable></div></div>'],
  ])('%s', (_, html) => {
    expect(isPrivateField(field(html))).toBe(true);
  });

  it.each([
    ['a comment', '<textarea x placeholder="Add a comment…"></textarea>'],
    ['a one-line comment', '<form method="post"><input x name="comment"></form>'],
    ['an editor without spell check', '<div x contenteditable spellcheck="false"></div>'],
    [
      'an editor with mentions',
      '<div x contenteditable role="combobox" aria-autocomplete="list"></div>',
    ],
    ['a question box', '<form><textarea x placeholder="Search or ask anything"></textarea></form>'],
    [
      'a post on a board whose guests give a password',
      '<form><textarea x></textarea><input type="password"></form>',
    ],
    [
      'a message in the editor that others use for code',
      '<div class="cm-editor"><div x class="cm-content cm-lineWrapping" contenteditable></div></div>',
    ],
    ['a textarea without completion', '<textarea x autocomplete="off"></textarea>'],
    [
      'a researcher’s comment',
      '<form method="post" action="/research/1"><textarea x></textarea></form>',
    ],
  ])('but %s is', (_, html) => {
    expect(isPrivateField(field(html))).toBe(false);
  });
});
