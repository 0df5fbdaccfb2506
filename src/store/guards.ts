import type { Settings } from './types.ts';

/** Hand-written rather than from a library: these run in every page the teen opens. */
type Guard = (value: unknown) => boolean;

const MATCH_PATTERN = /^https:\/\/(\*\.)?[a-z0-9-]+(\.[a-z0-9-]+)*(:\d+)?\/\*$/;

const isText =
  (longest: number): Guard =>
  (value) =>
    typeof value === 'string' && value.length <= longest;

const isListOf =
  (item: Guard): Guard =>
  (value) =>
    Array.isArray(value) && value.length <= 500 && value.every(item);

const isWhole: Guard = (value) => Number.isSafeInteger(value) && (value as number) >= 0;

const isMinute: Guard = (value) => isWhole(value) && (value as number) < 24 * 60;

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const isMatchPattern: Guard = (value) =>
  typeof value === 'string' && MATCH_PATTERN.test(value);

/** One guard a field, so that one spoilt value never costs the others. */
export const GUARDS: { readonly [Field in keyof Settings]: Guard } = {
  // A later version may be read by an older Breather after a downgrade: its fields are judged
  // one by one like any others.
  version: (value) => isWhole(value) && (value as number) >= 1,
  sites: isListOf(isMatchPattern),
  region: (value) => typeof value === 'string' && /^([A-Z]{2}|\*)$/.test(value),
  ageBand: (value) => ['', '13-15', '16-17', '18-24', '25+'].includes(value as string),
  handles: isListOf(isText(100)),
  firstName: isText(100),
  seeOwnHandle: (value) => typeof value === 'boolean',
  appearance: (value) => value === 'system' || value === 'light' || value === 'dark',
  pausedUntil: isWhole,
  sitePauses: (value) => isRecord(value) && Object.values(value).every(isWhole),
  directMessages: isListOf(isMatchPattern),
  dailyPauseLimit: (value) => isWhole(value) && (value as number) <= 100,
  sensitivity: (value) => value === 'gentle' || value === 'balanced' || value === 'watchful',
  languages: isListOf((value) => typeof value === 'string' && /^[a-z]{2,3}(-\w+)*$/.test(value)),
  wordsAboutMe: isListOf(isText(60)),
  wordsNotAboutMe: isListOf(isText(60)),
  quietHours: (value) =>
    value === null || (isRecord(value) && isMinute(value.from) && isMinute(value.to)),
  mutes: (value) => isRecord(value) && Object.values(value).every(isWhole),
  helpfulSkills: isListOf(isText(40)),
  hiddenSkills: isListOf(isText(40)),
  today: (value) =>
    isRecord(value) &&
    typeof value.day === 'string' &&
    /^(\d{4}-\d\d-\d\d)?$/.test(value.day) &&
    isWhole(value.pauses),
  history: (value) => typeof value === 'boolean',
  jokesDue: isWhole,
  jokesAsked: isWhole,
};
