import { linesOf, type ShownCountry } from '../../look/talk/line.ts';
import type { Translate } from '../../look/translate.ts';

const MOST = 3;

/**
 * Crisis lines for the foot of a sheet, one a string: "Childline: 0800 1111". The lines for
 * everyone and for the young, each by its first number; last where to find more, which stands
 * alone where we know no line. Rows that rest on memory are left out: paper can't be mended.
 */
export function linesInAWord(
  countries: readonly ShownCountry[],
  region: string,
  t: Translate,
): readonly string[] {
  const numbered = linesOf(countries, region)
    .lines.filter(({ confidence }) => confidence !== 'unsure')
    .filter(({ forWhom }) => forWhom === 'everyone' || forWhom === 'youth')
    .flatMap(({ name, channels }) => {
      const sure = channels.filter(({ unsure }) => !unsure);
      const way =
        sure.find(({ kind }) => kind === 'call') ?? sure.find(({ kind }) => kind === 'text');
      if (!way) return [];
      const said = way.keyword ? t('sheet_line_text', way.keyword, way.value) : way.value;
      return [`${name}: ${said}`];
    });
  return [...numbered.slice(0, MOST), 'findahelpline.com'];
}
