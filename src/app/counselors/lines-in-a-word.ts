import type { CountryLines } from '../../data/helplines/helpline.ts';
import type { Translate } from '../../look/translate.ts';

const MOST = 3;

/**
 * Crisis lines for the foot of a sheet, one a string: "Childline: 0800 1111". The lines for
 * everyone and for the young, each by its first number; last where to find more, which stands
 * alone where we know no line.
 */
export function linesInAWord(
  countries: readonly CountryLines[],
  region: string,
  t: Translate,
): readonly string[] {
  const here = countries.find(({ country }) => country === region);
  const numbered = (here?.lines ?? [])
    .filter(({ forWhom }) => forWhom === 'everyone' || forWhom === 'youth')
    .flatMap(({ name, channels }) => {
      const way =
        channels.find(({ kind }) => kind === 'call') ??
        channels.find(({ kind }) => kind === 'text');
      if (!way) return [];
      const said = way.keyword ? t('sheet_line_text', way.keyword, way.value) : way.value;
      return [`${name}: ${said}`];
    });
  return [...numbered.slice(0, MOST), 'findahelpline.com'];
}
