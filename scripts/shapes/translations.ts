/**
 * Messages in another language: nothing left over, nothing empty, no placeholder lost. What is not
 * translated yet is no problem: there the browser falls back to English.
 */
import type { TextFile } from './files.ts';
import { readJson } from './parse-json.ts';
import type { Problem } from './problem.ts';

interface Message {
  readonly message?: unknown;
  readonly placeholders?: Readonly<Record<string, { readonly content?: unknown }>>;
}
type Messages = Readonly<Record<string, Message | undefined>>;

export function translationProblems(english: TextFile, translated: readonly TextFile[]): Problem[] {
  const origin = readJson(english.text).value as Messages | undefined;
  if (!origin) return [];
  return translated.flatMap((file) => {
    const { broken, value } = readJson(file.text);
    if (broken) return [{ file: file.path, ...broken }];
    const wrong = Object.entries(value as Messages).flatMap(([key, its]) =>
      saysOf(its, origin[key]).map((says) => ({ file: file.path, where: key, says })),
    );
    return [...wrong, ...saysOfTag(file, value as Messages)];
  });
}

function saysOf(its: Message | undefined, from: Message | undefined): string[] {
  if (!from) return ['is no message of public/_locales/en: delete it'];
  const text = its?.message;
  if (typeof text !== 'string' || text.trim() === '') return ['"message" should not be empty'];
  return Object.entries(from.placeholders ?? {}).flatMap(([name, { content }]) => {
    const kept = placeholder(its?.placeholders, name);
    if (!text.toLowerCase().includes(`$${name.toLowerCase()}$`)) {
      return [`lost $${name.toUpperCase()}$, which Breather fills in`];
    }
    return kept?.content === content ? [] : [`"placeholders" should be those of the English one`];
  });
}

const placeholder = (all: Message['placeholders'], name: string) =>
  Object.entries(all ?? {}).find(([its]) => its.toLowerCase() === name.toLowerCase())?.[1];

/** A screen reader reads the pages in the voice of `ext_lang`. */
function saysOfTag({ path }: TextFile, messages: Messages): Problem[] {
  const tag = path.split('/').at(-2)?.replace('_', '-');
  if (messages.ext_lang?.message === tag) return [];
  return [{ file: path, where: 'ext_lang', says: `should say "${tag}", as its folder does` }];
}
