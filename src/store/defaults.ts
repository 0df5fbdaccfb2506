import type { Settings } from './types.ts';

/** What holds until the teen says otherwise, and whenever a stored field can't be read. */
export const DEFAULT_SETTINGS: Settings = {
  version: 1,
  sites: [],
  region: '*',
  ageBand: '',
  handles: [],
  firstName: '',
  seeOwnHandle: false,
  appearance: 'system',
  pausedUntil: 0,
  sitePauses: {},
  directMessages: [],
  dailyPauseLimit: 3,
  sensitivity: 'balanced',
  languages: [],
  wordsAboutMe: [],
  wordsNotAboutMe: [],
  quietHours: null,
  mutes: {},
  helpfulSkills: [],
  hiddenSkills: [],
  today: { day: '', pauses: 0 },
  history: false,
  jokesDue: 0,
  jokesAsked: 0,
};
