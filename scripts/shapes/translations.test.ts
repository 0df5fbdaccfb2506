import { expect, it } from 'vitest';
import { readText } from './files.ts';
import { inWords } from './problem.ts';
import { translationProblems } from './translations.ts';

const english = readText('public/_locales/en/messages.json');
const path = 'public/_locales/pt_BR/messages.json';

type Messages = Record<string, { message: string; placeholders?: object }>;

/** What is said of a copy of the English messages with the tag of its folder, once changed. */
function after(change: (messages: Messages) => void): string[] {
  const messages = JSON.parse(english.text) as Messages;
  messages.ext_lang = { message: 'pt-BR' };
  change(messages);
  return translationProblems(english, [{ path, text: JSON.stringify(messages) }]).map(inWords);
}

const filled = Object.entries(JSON.parse(english.text) as Messages).find(
  ([, { placeholders = {} }]) => Object.keys(placeholders).length === 1,
) as [string, { message: string; placeholders: object }];
const [key, whole] = filled;

it('a whole translation is in order, and so is half of one', () => {
  expect(after(() => undefined)).toEqual([]);
  expect(after((messages) => delete messages[key])).toEqual([]);
});

it.each<[change: (messages: Messages) => void, where: string, says: RegExp]>([
  [(all) => Object.assign(all, { hug: { message: 'x' } }), 'hug', /is no message of/],
  [(all) => Object.assign(all, { [key]: { ...whole, message: ' ' } }), key, /not be empty/],
  [(all) => Object.assign(all, { [key]: { ...whole, message: 'x' } }), key, /lost \$[A-Z]+\$/],
  [(all) => Object.assign(all, { [key]: { message: whole.message } }), key, /"placeholders"/],
  [(all) => Object.assign(all, { ext_lang: { message: 'en' } }), 'ext_lang', /say "pt-BR"/],
  [(all) => delete all.ext_lang, 'ext_lang', /say "pt-BR"/],
])('names file and key (%#)', (change, where, says) => {
  expect(after(change)).toEqual([expect.stringMatching(says)]);
  expect(after(change)[0]).toContain(`${path}:${where}: `);
});

it('says where a file stops being JSON', () => {
  expect(translationProblems(english, [{ path, text: '{' }]).map(inWords)).toEqual([
    expect.stringContaining(`${path}:1:2: is not JSON`),
  ]);
});
