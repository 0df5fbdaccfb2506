import { linesOf } from '../look/talk/line.ts';
import { inOrder } from '../look/talk/order.ts';
import { sayWay } from '../look/talk/say-way.ts';
import { numberWays, webWays } from '../look/talk/ways.ts';
import type { Choice, PauseProps } from './props.ts';
import { HEADING } from './step-frame.tsx';
import { postWord, wordingFor } from './wording.ts';

/** Everything the plain view says, looked up while looking up still works. */
interface PlainWords {
  readonly heading: string;
  readonly broken: string;
  readonly lines: readonly string[];
  readonly edit: string;
  readonly post: string;
}

export function plainWords(props: PauseProps): PlainWords {
  const { countries, country, lang, t, ageBand, now } = props;
  const here = linesOf(countries, country);
  const numbers = inOrder(here.lines, { ageBand, now }).map((line) => {
    const ways = numberWays(line, lang)
      .filter(({ unsure }) => !unsure)
      .map((way) => sayWay(way, t));
    return `${line.name}: ${[...ways, ...webWays(line, lang).map(({ url }) => url)].join(' · ')}`;
  });
  const emergency = here.emergency === '' ? [] : [`${t('talk_emergency')} ${here.emergency}`];
  return {
    heading: t(wordingFor(props).heading),
    broken: t('pause_broken'),
    lines: numbers.length > 0 ? [...numbers, ...emergency] : [here.directory],
    edit: t('pause_edit'),
    post: t(postWord(props.voice)),
  };
}

/**
 * What is left when the card broke, most likely because the extension behind it was updated: the
 * numbers, and both ways out. Made of plain elements, so that nothing that broke is needed again.
 */
export function showPlainView(
  dialog: HTMLDialogElement,
  words: PlainWords,
  choose: (kind: Choice['kind']) => void,
): void {
  const document = dialog.ownerDocument;
  const make = <Name extends keyof HTMLElementTagNameMap>(
    name: Name,
    className: string,
    text = '',
  ) => {
    const element = document.createElement(name);
    element.className = className;
    element.textContent = text;
    return element;
  };
  const button = (text: string, kind: Choice['kind']) => {
    const element = make('button', 'button', text);
    element.type = 'button';
    element.addEventListener('click', () => choose(kind));
    return element;
  };
  const heading = make('h2', 'heading', words.heading);
  heading.id = HEADING;
  heading.tabIndex = -1;
  const list = make('ul', 'stack');
  list.append(...words.lines.map((line) => make('li', '', line)));
  const buttons = make('div', 'four');
  buttons.append(button(words.edit, 'edit'), button(words.post, 'post'));
  const step = make('div', 'step');
  step.append(heading, make('p', 'lead', words.broken), list, buttons);
  const inside = make('div', 'inside');
  inside.append(step);
  const sheet = make('div', 'sheet');
  sheet.append(inside);
  dialog.replaceChildren(sheet);
  heading.focus();
}
