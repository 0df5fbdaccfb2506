/** The words of memory: what may be kept, and for how long. Types only. */
import type { Category, Level, QuietHours, Sensitivity } from '../core/types.ts';

export type Appearance = 'system' | 'light' | 'dark';

/** Empty: nobody asked, or the teen would rather not say. */
export type AgeBand = '' | '13-15' | '16-17' | '18-24' | '25+';

/** Kept in `storage.local`, one key a field, never synced. */
export interface Settings {
  readonly version: 1;
  /** Sites the teen said yes to, as match patterns: `https://www.reddit.com/*`. */
  readonly sites: readonly string[];
  /** Which helplines to show: an ISO 3166-1 code such as `US`, or `*` for somewhere else. */
  readonly region: string;
  /** Only puts the lines in order. */
  readonly ageBand: AgeBand;
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
  /** Whether moments at the pause are remembered, for the teen to look back on. */
  readonly history: boolean;
  /** Epoch milliseconds: until then the next card may ask about a row of jokes; 0 when none may. */
  readonly jokesDue: number;
  /** Epoch milliseconds: when a row of jokes was gently asked about, once; 0 means not yet. */
  readonly jokesAsked: number;
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

/** What `seal` makes of a row: only the passphrase opens it again. */
export interface Sealed {
  /** A public key made for this one row, 65 bytes. */
  readonly from: Uint8Array<ArrayBuffer>;
  readonly iv: Uint8Array<ArrayBuffer>;
  readonly body: Uint8Array<ArrayBuffer>;
}

/** How a row stands on the disk while a passphrase is set. */
export interface SealedRow {
  readonly id: string;
  readonly sealed: Sealed;
  /** Epoch milliseconds, whole weeks: when history drops it, with no need to open it. */
  readonly goneAfter?: number;
}

/** The one lock there may be. Everything in it may be seen: without the passphrase it is no use. */
export interface Lock {
  readonly id: 'lock';
  /** Random; changes when a lock is made anew, so that no row is sealed for a lock that is gone. */
  readonly made: string;
  /** SPKI. Whatever arrives while Breather is locked is sealed with it. */
  readonly publicKey: Uint8Array<ArrayBuffer>;
  /** PKCS #8, encrypted by the passphrase. */
  readonly privateKey: Uint8Array<ArrayBuffer>;
  readonly iv: Uint8Array<ArrayBuffer>;
  readonly salt: Uint8Array<ArrayBuffer>;
  readonly iterations: number;
}

/** `none`: no passphrase, and nothing is encrypted · `locked` · `open`: this page has the key. */
export type LockState = 'none' | 'locked' | 'open';

/**
 * `newer`: written by a later Breather · `blocked`: another page of an older Breather holds it
 * open · `full`: the device has no room · `unreadable`: the browser refuses, or the file is damaged.
 */
export type RecordsTrouble = 'newer' | 'blocked' | 'full' | 'unreadable';

/** What a shelf holds, newest or first in order first. */
export interface Read<Row> {
  readonly rows: readonly Row[];
  /** Rows that are there and can't be read. */
  readonly unreadable: number;
}

/** Everything Breather keeps, for the teen to take along. */
export interface Copy {
  readonly what: string;
  readonly version: 1;
  readonly copiedAt: string;
  readonly settings: Settings;
  readonly journal: readonly JournalPage[];
  readonly plan: readonly PlanLine[];
  readonly history: readonly Moment[];
  readonly unreadable: number;
}

/**
 * Journal, plan and history, as one page sees them. Functions reject with an error that has a
 * `trouble` (RecordsTrouble); reading a shelf under a lock that isn't open gives no rows.
 */
export interface Memory {
  state(): Promise<LockState>;
  /** False: that was not the passphrase. */
  unlock(passphrase: string): Promise<boolean>;
  /** Forgets the key. */
  close(): void;
  setPassphrase(passphrase: string): Promise<void>;
  changePassphrase(before: string, after: string): Promise<boolean>;
  removePassphrase(passphrase: string): Promise<boolean>;
  pages(): Promise<Read<JournalPage>>;
  keepPage(page: JournalPage): Promise<void>;
  /** False: the page is not kept any more, and was not brought back. */
  updatePage(page: JournalPage): Promise<boolean>;
  forgetPage(id: string): Promise<void>;
  plan(): Promise<Read<PlanLine>>;
  keepLines(lines: readonly PlanLine[]): Promise<void>;
  forgetLine(id: string): Promise<void>;
  moments(): Promise<Read<Moment>>;
  forgetMoment(id: string): Promise<void>;
  forgetMoments(): Promise<void>;
  copy(): Promise<Copy>;
}
