/** What a screen reader is given: roles, names, order, and what is announced when something changes. */
import type { Page } from '@playwright/test';
import { say } from '../support/words.ts';
import { expect, open, test } from './stage.ts';

interface AXNode {
  readonly nodeId: string;
  readonly ignored: boolean;
  readonly role?: { readonly value?: unknown };
  readonly name?: { readonly value?: unknown };
  readonly childIds?: readonly string[];
  readonly properties?: readonly {
    readonly name: string;
    readonly value: { readonly value?: unknown };
  }[];
}

/** The dialog as the browser hands it on, one line a thing, in reading order. */
async function readAloud(page: Page): Promise<readonly string[]> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = (await session.send('Accessibility.getFullAXTree')) as unknown as {
    nodes: readonly AXNode[];
  };
  await session.detach();
  const lines: string[] = [];
  const read = (id: string): void => {
    const node = nodes.find(({ nodeId }) => nodeId === id);
    if (!node) return;
    const role = String(node.role?.value ?? '');
    const name = String(node.name?.value ?? '').trim();
    const pressed = node.properties?.find((each) => each.name === 'pressed')?.value.value;
    const told = ['dialog', 'heading', 'button', 'link', 'group', 'combobox', 'region'];
    if (!node.ignored && told.includes(role)) {
      lines.push(`${role}: ${name}${pressed === 'true' ? ' (pressed)' : ''}`);
      if (role === 'button' || role === 'link' || role === 'heading') return;
    }
    if (!node.ignored && role === 'StaticText' && name !== '') lines.push(name);
    for (const child of node.childIds ?? []) read(child);
  };
  const dialog = nodes.find(({ role, ignored }) => role?.value === 'dialog' && !ignored);
  if (!dialog) throw new Error('nothing is read as a dialog');
  read(dialog.nodeId);
  return lines;
}

/** Notes what live regions come to say, from now on: `count` things at least, or it waits. */
async function listen(page: Page): Promise<(count: number) => Promise<readonly string[]>> {
  await page.evaluate(() => {
    const root = document.documentElement.lastElementChild?.shadowRoot;
    const heard: string[] = [];
    Object.assign(globalThis, { heard });
    new MutationObserver((changes) => {
      const regions = new Set(
        changes.map(({ target }) =>
          (target instanceof Element ? target : target.parentElement)?.closest('[role="status"]'),
        ),
      );
      for (const region of regions) {
        const words = region?.textContent?.trim();
        if (words) heard.push(words);
      }
    }).observe(root as ShadowRoot, { childList: true, characterData: true, subtree: true });
  });
  return async (count) => {
    await page.waitForFunction(
      (least) => (globalThis as unknown as { heard: string[] }).heard.length >= least,
      count,
    );
    return page.evaluate(() => (globalThis as unknown as { heard: string[] }).heard.splice(0));
  };
}

const button = (key: string) => `button: ${say(key)}`;
const press = (page: Page, key: string) =>
  page
    .getByRole('dialog')
    .getByRole('button', { name: say(key), exact: true })
    .click();

test('the first card is read in order, and every control has a role and a name', async ({
  desk,
}) => {
  await open(desk);
  expect(await readAloud(desk)).toEqual([
    `dialog: ${say('pause_heading')}`,
    say('pause_private'),
    button('pause_close'),
    `heading: ${say('pause_heading')}`,
    say('pause_body_self'),
    `group: ${say('feeling_ask')}`,
    say('feeling_ask'),
    ...[
      'self_hatred',
      'emptiness',
      'isolation',
      'depression',
      'guilt',
      'stress',
      'unsure',
      'more',
    ].map((feeling) => button(`feeling_${feeling}`)),
    say('feeling_hint'),
    ...['talk', 'try', 'edit', 'post', 'keep', 'not_me', 'joke'].map((each) =>
      button(`pause_${each}`),
    ),
  ]);
});

test('at care and crisis the numbers are read before anything to press, the way out after', async ({
  desk,
}) => {
  for (const level of ['care', 'crisis'] as const) {
    await open(desk, { level });
    const lines = await readAloud(desk);
    const at = (what: string) => {
      const place = lines.findIndex((line) => line.includes(what));
      expect(place, `${what} in ${lines.join(' | ')}`).toBeGreaterThan(-1);
      return place;
    };
    expect(lines[0]).toBe(`dialog: ${say(`pause_${level}_heading`)}`);
    expect(at('988')).toBeLessThan(at(button('pause_edit')));
    expect(at(say(`pause_${level}_body`))).toBeLessThan(at('988'));
    expect(at(button('pause_edit'))).toBeLessThan(at(button('pause_post')));
    expect(at('911')).toBeLessThan(at(button('pause_edit')));
  }
});

test('people of the plan are read by name, before any line, though their names are no text', async ({
  desk,
}) => {
  const people = ['Maya', 'my aunt, 555 0123'];
  await open(desk, { circle: { people, locked: false }, press: ['pause_talk'] });
  const lines = await readAloud(desk);
  const [heading, maya, aunt, line] = [say('circle_heading'), ...people, '988 Suicide'].map(
    (words) => lines.findIndex((each) => each.includes(words)),
  );
  expect(heading).toBeGreaterThan(-1);
  expect([heading, maya, aunt, line]).toEqual(
    [heading, maya, aunt, line].toSorted((one = 0, other = 0) => one - other),
  );
  expect(new Set([heading, maya, aunt, line]).size).toBe(4);
});

test('three things to try stand under why they are shown', async ({ desk }) => {
  await open(desk, { press: ['feeling_more', 'feeling_numb', 'pause_try'] });
  const because = say('because_said').replace(/\$\w+\$/, say('feeling_numb'));
  const choice = (skill: string) => `${button(`skill_${skill}`)} ${say(`skill_${skill}_detail`)}`;
  expect(await readAloud(desk)).toEqual([
    `dialog: ${say('skill_heading')}`,
    button('pause_back'),
    button('pause_close'),
    `heading: ${say('skill_heading')}`,
    say('skill_body'),
    `heading: ${because}`,
    choice('ground'),
    choice('move'),
    choice('soothe'),
    button('skill_more'),
    button('reason_heading'),
  ]);
});

test('a pressed feeling says so, and what is said back is announced once', async ({ desk }) => {
  await open(desk);
  const heard = await listen(desk);
  await press(desk, 'feeling_guilt');
  expect(await heard(1)).toHaveLength(1);
  expect(await readAloud(desk)).toContain(`${button('feeling_guilt')} (pressed)`);
  await press(desk, 'feeling_guilt');
  expect(await heard(1)).toEqual([say('feeling_hint')]);
});

test('breathing is announced once a phase', async ({ desk }) => {
  await open(desk, { press: ['pause_try', 'skill_breathe'] });
  const heard = await listen(desk);
  const phaseEnds = () =>
    desk.evaluate(async () => {
      const root = document.documentElement.lastElementChild?.shadowRoot;
      const [phase] = root?.getAnimations().filter((each) => each instanceof CSSAnimation) ?? [];
      const ended = new Promise((resolve) =>
        root?.addEventListener('animationend', () => setTimeout(resolve), { once: true }),
      );
      phase?.finish();
      await ended;
    });
  await press(desk, 'skill_start');
  await phaseEnds();
  await phaseEnds();
  expect(await heard(3)).toEqual([say('skill_in'), say('skill_out'), say('skill_in')]);
  await press(desk, 'skill_stop');
  expect(await heard(0)).toEqual([]);
});

test('steps, choices, and where the draft went are announced', async ({ desk }) => {
  await open(desk, { press: ['pause_try', 'skill_ground'] });
  let heard = await listen(desk);
  for (const step of ['4', '3', '2', '1', 'end']) {
    await press(desk, 'skill_next');
    expect(await heard(1)).toEqual([say(`skill_ground_${step}`)]);
  }
  await press(desk, 'skill_helped');
  expect(await heard(1)).toEqual([say('skill_helped_said')]);
  await press(desk, 'skill_hide');
  expect(await heard(1)).toEqual([say('skill_hidden_said')]);

  await open(desk);
  heard = await listen(desk);
  await press(desk, 'pause_keep');
  await desk.getByRole('dialog').getByText(say('keep_done')).waitFor();
  expect(await heard(1)).toContain(say('keep_done'));
});
