/**
 * "Keep it privately", from the site's box to the journal's page, and nothing of it to the site; then
 * the passphrase, with this browser's own cryptography.
 */
import { ChromiumBrowsing } from '../../support/chromium.ts';
import { heavy } from '../../support/drafts.ts';
import { FirefoxBrowsing } from '../../support/firefox.ts';
import { until } from '../../support/patience.ts';
import { rows } from '../../support/places.ts';
import type { Browsing, Tab } from '../../support/tab.ts';
import { expect, test } from '../../support/test.ts';
import { say } from '../../support/words.ts';

const WORDS = 'four slow blue kites';

/** As much of a page as both browsers' drivers have. */
interface NotesPage {
  evaluate<Given, Answer>(run: (given: Given) => Answer, given: Given): Promise<Awaited<Answer>>;
}

/** The private pages, in the tab that the pause opened. */
async function notesPage(browsing: Browsing): Promise<NotesPage> {
  if (browsing instanceof FirefoxBrowsing) {
    return (await browsing.extensionPage('notes.html')) as unknown as NotesPage;
  }
  if (!(browsing instanceof ChromiumBrowsing)) throw new Error('an unknown browser');
  const { context } = browsing;
  const find = () => context.pages().find((each) => each.url().includes('notes.html'));
  await until('the private pages open', async () => find() !== undefined);
  return find() as unknown as NotesPage;
}

const reads = (page: NotesPage, words: string) =>
  until(`the page says "${words}"`, () =>
    // While it loads anew there is nobody to answer.
    page
      .evaluate((text) => document.querySelector('main')?.innerText.includes(text) === true, words)
      .catch(() => false),
  );

const turn = (page: NotesPage, to: string) =>
  page.evaluate((hash) => {
    location.hash = hash;
  }, to);

const press = (page: NotesPage, name: string) =>
  until(`"${name}" is pressed`, () =>
    page.evaluate((text) => {
      const all = [...document.querySelectorAll('main button')];
      const button = all.find(({ textContent }) => textContent === text);
      (button as HTMLElement | undefined)?.click();
      return button !== undefined;
    }, name),
  );

/** Fills the form's fields in turn, and sends it. */
const send = (page: NotesPage, ...values: string[]) =>
  page.evaluate((typed) => {
    const form = document.querySelector('main form:has([type=password])') as HTMLFormElement;
    for (const [at, field] of form.querySelectorAll('input').entries()) {
      field.value = typed[at] ?? '';
      field.dispatchEvent(new Event('input', { bubbles: true }));
    }
    // What was typed is drawn before it is sent, as it would be for a person.
    requestAnimationFrame(() => setTimeout(() => form.requestSubmit()));
  }, values);

async function keep(tab: Tab, draft: string): Promise<void> {
  await tab.write(draft);
  await tab.clickPost();
  await tab.pause.waitOpen();
  await tab.pause.press(say('pause_keep'));
  await until('it is saved', async () => (await tab.pause.text()).includes(say('keep_done')));
}

test('a held draft is kept on the device, the site hears nothing of it, and a passphrase locks it', async ({
  browsing,
  tab,
}) => {
  await tab.open(rows.textarea);
  const draft = heavy();
  await keep(tab, draft);
  expect(await tab.sends()).toBe(0);
  await tab.pause.press(say('keep_see'));
  const notes = await notesPage(browsing);
  await reads(notes, draft);
  expect(await tab.draft()).toBe(draft);
  expect(await tab.sends()).toBe(0);

  await turn(notes, '#your-data');
  await press(notes, say('lock_set'));
  await send(notes, WORDS, WORDS);
  await reads(notes, say('lock_said_set'));
  await turn(notes, '#journal');
  await reads(notes, draft);
  await notes.evaluate(() => void setTimeout(() => location.reload()), undefined);
  await reads(notes, say('lock_ask_heading'));
  await send(notes, 'four slow blue boats');
  await reads(notes, say('lock_wrong'));
  await send(notes, WORDS);
  await reads(notes, draft);

  await turn(notes, '#your-data');
  await press(notes, say('lock_remove'));
  await send(notes, WORDS);
  await reads(notes, say('lock_said_removed'));
});
