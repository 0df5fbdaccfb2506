// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { SkillId } from '../data/coping/coping.ts';
import { coping } from '../entry/coping.ts';
import { english } from '../look/english.ts';
import type { MessageKey } from '../look/translate.ts';
import { FACES } from './skills.ts';
import { card } from './testing/card.ts';

let open: ReturnType<typeof card>;
afterEach(() => {
  open.close();
  vi.restoreAllMocks();
});

/** On the card of a skill, which stands first because it helped before. */
async function on(skill: SkillId, over: Parameters<typeof card>[0] = {}): Promise<typeof open> {
  open = card({ helpfulSkills: [skill], level: 'care', ...over });
  await open.press('pause_try', `skill_${skill}`);
  return open;
}

const skills = coping.skills.map(({ id }) => id).filter((id) => id !== 'ahead');

describe.each(skills)('%s', (skill) => {
  it('is one short card: a heading in focus, plain buttons, nothing to type', async () => {
    const { root, heading, words } = await on(skill);
    expect(heading()).toBe(english(`skill_${skill}`));
    expect(root.activeElement?.textContent).toBe(heading());
    expect(root.querySelector('input, textarea, form, [contenteditable]')).toBe(null);
    expect([...root.querySelectorAll('button')].every(({ type }) => type === 'button')).toBe(true);
    expect(root.querySelectorAll('.chip').length).toBeLessThanOrEqual(7);
    expect(words().length).toBeGreaterThan(2);
    expect(words().length).toBeLessThanOrEqual(60);
  });

  it('can be left at any time, posting nothing', async () => {
    const { press, choice } = await on(skill);
    await press('pause_close');
    expect((await choice).kind).toBe('leave');
  });
});

const walks = skills.flatMap((skill) => {
  const face = FACES[skill];
  return face.as === 'walk' ? [[skill, face] as const] : [];
});
it.each(walks)('%s is walked one thought at a time, to an end and again', async (skill, face) => {
  const { press, said, text } = await on(skill);
  for (const step of face.steps) {
    expect(said()).toContain(english(step));
    if (face.say) expect(text()).not.toContain(english(face.say));
    await press('skill_next');
  }
  expect(said()).toContain(english(face.end));
  if (face.say) expect(text()).toContain(english(face.say));
  await press('skill_again');
  expect(said()).toContain(english(face.steps[0] as MessageKey));
});

const picking = skills.flatMap((skill) => {
  const face = FACES[skill];
  return face.as === 'picks' ? [[skill, face] as const] : [];
});
it.each(picking)('%s answers every choice, and takes another one', async (skill, face) => {
  const { press, said, root } = await on(skill);
  expect(said()).toBe('');
  for (const [pick, answer] of face.picks) {
    await press(pick);
    expect(said()).toContain(english(answer));
    expect(root.querySelectorAll('.chip[aria-pressed="true"]')).toHaveLength(1);
  }
});

const sayings = skills.flatMap((skill) => {
  const face = FACES[skill];
  return face.as === 'say' ? [[skill, face] as const] : [];
});
it.each(sayings)('%s gives words to copy, each by its own button', async (skill, face) => {
  const writeText = vi.fn(async () => {});
  vi.stubGlobal('navigator', { clipboard: { writeText } });
  Object.defineProperty(window, 'navigator', { value: navigator, configurable: true });
  const { names, root, text } = await on(skill);
  for (const key of face.says) {
    const words = english(key);
    expect(text()).toContain(words);
    const name = english('words_copy', words);
    expect(names()).toContain(name);
    [...root.querySelectorAll('button')]
      .find((button) => button.getAttribute('aria-label') === name)
      ?.click();
    await vi.waitFor(() => expect(writeText).toHaveBeenLastCalledWith(words));
  }
  vi.unstubAllGlobals();
});

const pages = skills.flatMap((skill) => {
  const face = FACES[skill];
  return face.as === 'page' ? [[skill, face.page] as const] : [];
});
it.each(pages)('%s opens a page of Breather’s own, by name', async (skill, page) => {
  const { press, openPage, said } = await on(skill);
  await press('skill_page_open');
  expect(openPage).toHaveBeenCalledExactlyOnceWith(page);
  expect(said()).not.toContain(english('skill_page_failed'));
});

it('says so when the page does not open', async () => {
  const { press, said } = await on('write', { openPage: async () => false });
  await press('skill_page_open');
  expect(said()).toContain(english('skill_page_failed'));
});

it('the shape can be kept still, and moves again when asked', async () => {
  const { press, names, text } = await on('breathe');
  await press('skill_start', 'skill_keep_still');
  expect(text()).toContain(english('skill_breathe_still'));
  expect(names()).not.toContain(english('skill_stop'));
  await press('skill_let_move');
  expect(names()).toContain(english('skill_start'));
});

it('"go ahead" posts as the joke it is', async () => {
  open = card();
  await open.press('pause_try', 'reason_heading', 'reason_funny', 'skill_ahead');
  await open.press('pause_post_help');
  expect(await open.choice).toEqual({ kind: 'joke', feelings: [], reason: 'funny' });
});

it('a done skill leads back to where every way out stands', async () => {
  const { press, names } = await on('soothe');
  await press('skill_done');
  expect(names()).toContain(english('pause_post'));
  expect(names()).toContain(english('pause_talk'));
});

describe('what the teen says of a skill', () => {
  const walked = Array.from({ length: 5 }, () => 'skill_next' as const);
  const helped = english('skill_helped');

  it.each(skills)('can be said of %s once there was something to it', async (skill) => {
    const { names, press } = await on(skill);
    const face = FACES[skill];
    expect(names().includes(helped)).toBe(face.as === 'say');
    expect(names()).toContain(english('skill_hide'));
    if (face.as === 'walk') {
      await press(...face.steps.slice(1).map(() => 'skill_next' as const));
      expect(names()).not.toContain(helped);
      await press('skill_next');
    }
    if (face.as === 'picks') await press(face.picks[0]?.[0] as MessageKey);
    if (face.as === 'page') await press('skill_page_open');
    if (face.as === 'name') await press('feeling_guilt');
    if (face.as === 'breathe') await press('skill_keep_still');
    expect(open.find('skill_helped').getAttribute('aria-pressed')).toBe('false');
  });

  it('is not asked about a page that did not open', async () => {
    const { names, press } = await on('write', { openPage: async () => false });
    await press('skill_page_open');
    expect(names()).not.toContain(helped);
  });

  it('helped: it is kept, said, and can be taken back', async () => {
    open = card();
    await open.press('pause_try', 'skill_ground', ...walked, 'skill_helped');
    expect(open.markSkill).toHaveBeenLastCalledWith('ground', 'helpful');
    expect(open.said()).toContain(english('skill_helped_said'));
    await open.press('pause_back');
    expect(open.text()).toContain(english('because_helped'));
    await open.press('skill_ground', ...walked);
    expect(open.find('skill_helped').getAttribute('aria-pressed')).toBe('false');
    expect(open.said()).not.toContain(english('skill_helped_said'));
    await open.press('skill_helped', 'skill_helped');
    expect(open.markSkill).toHaveBeenLastCalledWith('ground', 'neither');
    await open.press('pause_back');
    expect(open.text()).not.toContain(english('because_helped'));
  });

  it('put away: it is gone from the list, said aloud, and one press brings it back', async () => {
    open = card();
    await open.press('pause_try', 'skill_ground', 'skill_hide');
    expect(open.markSkill).toHaveBeenLastCalledWith('ground', 'hidden');
    expect(open.names()).not.toContain(english('skill_ground'));
    expect(open.said()).toContain(english('skill_hidden_said'));
    await open.press('skill_undo');
    expect(open.markSkill).toHaveBeenLastCalledWith('ground', 'neither');
    expect(open.heading()).toBe(english('skill_ground'));
    await open.press('pause_back');
    expect(open.names()).toContain(english('skill_ground'));
  });

  it('all put away: the list says so and keeps its ways on', async () => {
    open = card({ hiddenSkills: coping.skills.map(({ id }) => id) });
    await open.press('pause_try');
    expect(open.text()).toContain(english('skill_all_hidden'));
    expect(open.names()).not.toContain(english('skill_more'));
    expect(open.names()).not.toContain(english('reason_heading'));
    await open.press('pause_talk');
    expect(open.heading()).toBe(english('talk_heading'));
  });
});
