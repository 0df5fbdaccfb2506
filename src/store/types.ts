/** The words of memory: what may be kept, and for how long. Types only. */
import type { Category, Level, QuietHours, Sensitivity } from '../core/types.ts';

export type Appearance = 'system' | 'light' | 'dark';

/** Kept in `storage.local`, one key a field, never synced. */
export interface Settings {
  readonly version: 1;
  /** Sites the teen said yes to, as match patterns: `https://www.reddit.com/*`. */
  readonly sites: readonly string[];
  /** Which helplines to show: `US`, `GB`, `CA`, or `*` for somewhere else. */
  readonly region: string;
  /** The teen's own handles, with or without "@". */
  readonly handles: readonly string[];
  readonly firstName: string;
  /** Whether the handle the teen is signed in with may be read off the page, to compare it. */
  readonly seeOwnHandle: boolean;
  readonly appearance: Appearance;
  /** Epoch milliseconds; 0 means not paused. */
  readonly pausedUntil: number;
  /** Paused on one site alone: until when (epoch milliseconds), by match pattern. */
  readonly sitePauses: Readonly<Record<string, number>>;
  /** Match patterns of sites where direct messages are watched too. */
  readonly directMessages: readonly string[];
  /** At most this many `pause` cards a day. `care` and `crisis` are never limited. */
  readonly dailyPauseLimit: number;
  readonly sensitivity: Sensitivity;
  /** Languages the judge listens for, as BCP 47 tags of the lexicon. Empty: every one it has. */
  readonly languages: readonly string[];
  /** Words and phrases that are about the teen, in their own words: a `pause` by themselves. */
  readonly wordsAboutMe: readonly string[];
  /** Words and phrases that mean nothing here. They spare at `pause` alone. */
  readonly wordsNotAboutMe: readonly string[];
  /** Hours without `pause` cards; null when there are none. */
  readonly quietHours: QuietHours | null;
  /** "Not about me": until when (epoch milliseconds) a category stays quiet. */
  readonly mutes: Readonly<Partial<Record<Category, number>>>;
  /** Coping skills, by id, that helped before (they come first), and those not to be shown. */
  readonly helpfulSkills: readonly string[];
  readonly hiddenSkills: readonly string[];
  /** The local day (`2026-11-22`, or empty) and how many `pause` cards it has seen. */
  readonly today: { readonly day: string; readonly pauses: number };
}

export type SettingsPatch = Partial<Omit<Settings, 'version'>>;

export interface ReadSettings {
  readonly settings: Settings;
  /** Names of the fields that could not be read and now hold their default. */
  readonly problems: readonly string[];
}

/** A page of private writing. Kept only because the teen pressed save. */
export interface JournalPage {
  readonly id: string;
  /** Epoch milliseconds. */
  readonly writtenAt: number;
  readonly text: string;
  readonly feelings: readonly string[];
}

/** One line of the personal plan, under one of its steps. */
export interface PlanLine {
  readonly id: string;
  readonly step:
    | 'signs'
    | 'own-coping'
    | 'distraction'
    | 'people'
    | 'professionals'
    | 'safer-place';
  readonly text: string;
  /** Position within its step, from 0. */
  readonly order: number;
}

/** One moment at the pause, kept only when history is switched on. Never the draft's words. */
export interface Moment {
  readonly id: string;
  /** Epoch milliseconds, rounded down to the hour. */
  readonly hour: number;
  readonly site: string;
  readonly level: Level;
  readonly feelings: readonly string[];
  readonly reason: string;
  readonly choice: string;
}
