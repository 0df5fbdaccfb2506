/**
 * The way of a draft:
 * composer found → draft read → judged → decided → HELD → pause → choice → replayed, or given back.
 * If any step fails, the post goes through.
 */
import { decide, mutable } from '../core/decide/decide.ts';
import { voiceFor } from '../core/decide/voice.ts';
import type { Level, Verdict } from '../core/types.ts';
import { type Attempt, type Hold, type Page, watchPage } from '../page/index.ts';
import type { Choice, OpenPause } from '../pause/index.ts';
import { askedDrafts } from './asked.ts';
import type { Surroundings } from './surroundings.ts';

/** The choices that send the draft; every other one gives it back. */
const POSTS: readonly Choice['kind'][] = ['post', 'joke', 'not-me'];

export function journey(around: Surroundings): Page {
  const asked = askedDrafts();
  let pause: OpenPause | null = null;

  const weigh = ({ composer, whole, words, surface }: Attempt) => {
    const verdict = around.judge(words, {
      surface,
      ...around.whose(page.owners(composer), page.signedInAs),
    });
    return { verdict, ...decide(verdict, asked.find(whole, words)?.level, around.rules()) };
  };

  const page = watchPage({
    ...around.page,
    mayRead: (surface) => around.mayRead(surface),
    shouldHold: (attempt) => around.ready() && weigh(attempt).hold,
    held: (hold) => void ask(hold),
    passed: (attempt, sent) => {
      if (!asked.has(attempt.whole)) return;
      void sent().then((left) => left && asked.forget(attempt.whole));
    },
    edited: (emptied) => {
      const whole = asked.isNone() ? null : emptied();
      if (whole) asked.forget(whole);
    },
  });

  async function ask(hold: Hold): Promise<void> {
    if (pause) return;
    const card = show(hold);
    if (!card) return void release(hold);
    // From here on the choice is the teen's: a failure gives the draft back, and the next press sends.
    const choice = await card.pause.choice.catch(
      (): Choice => ({ kind: 'leave', feelings: [], reason: null }),
    );
    pause = null;
    tell(card.level, choice);
    if (!POSTS.includes(choice.kind)) return hold.giveBack();
    const muted = choice.kind === 'not-me' && mute(card.verdict);
    const sent = await release(hold);
    if (muted && sent) around.sayMuted();
  }

  /** True once it is sent; otherwise a note asks for the press that the site wants. */
  async function release(hold: Hold): Promise<boolean> {
    const sent = (await hold.release().catch(() => 'press-again')) === 'sent';
    if (sent) asked.forget(hold.attempt.whole);
    else around.sayPressAgain();
    return sent;
  }

  /** What can't be remembered must not keep the post back. */
  function tell(level: Level, choice: Choice): void {
    try {
      around.tellMoment(level, choice);
    } catch (error) {
      console.warn(error);
    }
  }

  /** Whether anything fell silent. A setting that can't be written must not keep the post back. */
  function mute(verdict: Verdict): boolean {
    try {
      const categories = mutable(verdict);
      around.mute(categories);
      return categories.length > 0;
    } catch (error) {
      console.warn(error);
      return false;
    }
  }

  /** Opens the pause; null when it can't be shown, and then the post must go through. */
  function show(hold: Hold): { pause: OpenPause; verdict: Verdict; level: Level } | null {
    try {
      const decided = weigh(hold.attempt);
      if (!decided.hold) return null;
      const { verdict, level } = decided;
      const { whole, words } = hold.attempt;
      const voice = voiceFor(verdict);
      // A draft keeps its wording when it is asked about again at another level.
      const turn = asked.find(whole, words)?.turn ?? around.turn();
      pause = hold.cover(() =>
        around.openPause({ level, voice, turn, draft: words }, hold.attempt.composer),
      );
      asked.remember(whole, words, { level, turn });
      around.noteShown(level, voice);
      return { pause, verdict, level };
    } catch (error) {
      console.warn(error);
      pause?.close();
      pause = null;
      return null;
    }
  }

  return {
    ...page,
    letGo: () => {
      pause?.close();
      asked.forgetAll();
      page.letGo();
    },
  };
}
