import type { MessageKey, Translate } from '../translate.ts';
import type { ShownLine } from './line.ts';

/** "ages 13 to 24", or nothing when anyone may use it. */
function agesOf({ from, to }: ShownLine['ages'], t: Translate): string | undefined {
  if (from !== undefined && to !== undefined) {
    return t('talk_ages_between', String(from), String(to));
  }
  if (to !== undefined) return t('talk_ages_up_to', String(to));
  return from === undefined ? undefined : t('talk_ages_from', String(from));
}

function forWhomOf(line: ShownLine, t: Translate): string | undefined {
  switch (line.forWhom) {
    case 'lgbtq':
      return t('talk_for_lgbtq');
    case 'trans':
      return t('talk_for_trans');
    case 'indigenous':
      return t('talk_for_indigenous');
    case 'youth':
      // An age range says it better.
      return line.ages.to === undefined ? t('talk_for_youth') : undefined;
    case 'everyone':
      return undefined;
  }
}

/** Browsers have no names for these, and no good one for "many". */
const OWN_NAMES: Readonly<Record<string, MessageKey>> = {
  ase: 'talk_sign_ase',
  bfi: 'talk_sign_bfi',
  mul: 'talk_languages_many',
};

/** A language in the reader's words; nothing where the browser has no name for it. */
export function languageName(tag: string, t: Translate, lang: string): string | undefined {
  const own = OWN_NAMES[tag];
  if (own !== undefined) return t(own);
  return new Intl.DisplayNames([lang], { type: 'language', fallback: 'none' }).of(tag);
}

/** Languages that are spoken; nothing when the only one is the reader's own. */
function languagesOf(line: ShownLine, t: Translate, lang: string): string | undefined {
  const signed = line.channels.flatMap((c) => (c.kind === 'video' && c.lang ? [c.lang] : []));
  const spoken = line.languages.filter((tag) => !signed.includes(tag));
  if (spoken.length === 1 && spoken[0]?.split('-')[0] === lang.split('-')[0]) return undefined;
  return spoken
    .map((tag) => languageName(tag, t, lang))
    .filter((name) => name !== undefined)
    .join(', ');
}

/** The row of facts under a line's name: who, and in what languages. May be empty. */
export function factsOf(line: ShownLine, t: Translate, lang: string): string {
  return [forWhomOf(line, t), agesOf(line.ages, t), languagesOf(line, t, lang)]
    .filter((fact) => fact !== undefined && fact !== '')
    .join(' · ');
}
