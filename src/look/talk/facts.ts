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

/** Browsers have no names for these. */
const SIGN_LANGUAGES: Readonly<Record<string, MessageKey>> = {
  ase: 'talk_sign_ase',
  bfi: 'talk_sign_bfi',
};

/** Languages in the reader's words; nothing when the only one is the reader's own. */
function languagesOf(line: ShownLine, t: Translate, lang: string): string | undefined {
  if (line.languages.length === 1 && line.languages[0]?.split('-')[0] === lang.split('-')[0]) {
    return undefined;
  }
  const names = new Intl.DisplayNames([lang], { type: 'language', fallback: 'none' });
  return line.languages
    .map((tag) => {
      const sign = SIGN_LANGUAGES[tag];
      return sign === undefined ? names.of(tag) : t(sign);
    })
    .filter((name) => name !== undefined)
    .join(', ');
}

export const HOURS = {
  always: 'talk_hours_always',
  limited: 'talk_hours_limited',
  unsure: 'talk_hours_unsure',
} as const;

/** The one row of facts under a line's name. */
export function factsOf(line: ShownLine, t: Translate, lang: string): string {
  return [
    forWhomOf(line, t),
    agesOf(line.ages, t),
    t(HOURS[line.hours]),
    languagesOf(line, t, lang),
  ]
    .filter((fact) => fact !== undefined)
    .join(' · ');
}
