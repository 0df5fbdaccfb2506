/**
 * The dialog as a content script of a throw-away extension: the strictest page there is, and the
 * shipped code unchanged. Only here the closed root is opened, so that axe and the camera can look in.
 */
import ca from '../../src/data/helplines/CA.json' with { type: 'json' };
import gb from '../../src/data/helplines/GB.json' with { type: 'json' };
import type { CountryLines } from '../../src/data/helplines/helpline.ts';
import us from '../../src/data/helplines/US.json' with { type: 'json' };
import world from '../../src/data/helplines/world.json' with { type: 'json' };
import { coping } from '../../src/entry/coping.ts';
import { english } from '../../src/look/english.ts';
import { openPause, type PauseProps } from '../../src/pause/index.ts';

const attach = Element.prototype.attachShadow;
Element.prototype.attachShadow = function open(init) {
  return attach.call(this, { ...init, mode: 'open' });
};

const asked: Pick<PauseProps, 'level' | 'voice' | 'appearance' | 'country'> & Partial<PauseProps> =
  JSON.parse(decodeURIComponent(location.hash.slice(1)));

openPause(document, {
  coping,
  turn: 0,
  asksAboutJokes: false,
  helpfulSkills: [],
  hiddenSkills: [],
  markSkill: () => {},
  keep: () => Promise.resolve(true as const),
  openPage: () => Promise.resolve(true),
  ...asked,
  countries: [us, gb, ca, world] as unknown as readonly CountryLines[],
  t: english,
  lang: 'en',
  dir: 'ltr',
  openLink: () => {},
  today: '2026-11-22',
});
