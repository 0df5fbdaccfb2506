/** The people of the plan, told to a pause that opens: a few, in short, and none that a passphrase locks. */
import type { Runtime } from 'webextension-polyfill';
import { readCircle } from '../../store/plan.ts';
import type { ToldCircle } from '../consent/messages.ts';

/** More is a list, and a list is read by nobody. */
const MOST = 3;
const LONGEST = 60;

const NOBODY: ToldCircle = { people: [], locked: false };

/** Never rejects: a pause without names is a pause. */
export async function tellCircle({ tab, url }: Runtime.MessageSender): Promise<ToldCircle> {
  // What was written elsewhere is not brought into a private window.
  if (!tab || tab.incognito || !url?.startsWith('https://')) return NOBODY;
  try {
    const { people, locked } = await readCircle(undefined);
    return { people: people.slice(0, MOST).map(inShort), locked };
  } catch (error) {
    console.warn(error);
    return NOBODY;
  }
}

function inShort(line: string): string {
  const letters = [...line.replace(/\s+/g, ' ').trim()];
  return letters.length > LONGEST ? `${letters.slice(0, LONGEST - 1).join('')}…` : letters.join('');
}
