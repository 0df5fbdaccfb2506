import messages from '../../public/_locales/en/messages.json' with { type: 'json' };
import type { Translate } from './translate.ts';

interface Entry {
  readonly message: string;
  readonly placeholders?: Readonly<Record<string, { readonly content: string }>>;
}

/** The English strings with no browser around: for tests and pictures. */
export const english: Translate = (key, ...substitutions) => {
  const entry: Entry = messages[key];
  const fill = (content: string) =>
    content.replace(/\$(\d)/g, (_, place) => substitutions[Number(place) - 1] ?? '');
  return fill(
    entry.message.replace(/\$([A-Za-z]\w*)\$/g, (_, name) => {
      const placeholder = Object.entries(entry.placeholders ?? {}).find(
        ([known]) => known.toLowerCase() === name.toLowerCase(),
      )?.[1];
      if (!placeholder) throw new Error(`${key}: no placeholder ${name}`);
      return placeholder.content;
    }),
  );
};
