import type { Kept, Picked } from '../app/consent/types.ts';
import { NOTHING_PICKED } from '../app/consent/use-turn-on.ts';

/** What is being chosen on the welcome page before anything is on. */
export interface WelcomeDraft {
  readonly picked: Picked;
  readonly kept: Partial<Kept>;
}

const KEY = 'welcome';
const NOTHING: WelcomeDraft = { picked: NOTHING_PICKED, kept: {} };

/** Survives a reload and goes with the tab: before the yes nothing is kept on the device. */
export function readDraft(storage: Storage): WelcomeDraft {
  try {
    const { picked, kept } = JSON.parse(storage.getItem(KEY) ?? 'null') ?? NOTHING;
    const lists = [picked.ticked, picked.messages, picked.added];
    return lists.every(Array.isArray) && typeof kept === 'object' ? { picked, kept } : NOTHING;
  } catch {
    return NOTHING;
  }
}

export function writeDraft(storage: Storage, draft: WelcomeDraft): void {
  storage.setItem(KEY, JSON.stringify(draft));
}

export const forgetDraft = (storage: Storage): void => storage.removeItem(KEY);
