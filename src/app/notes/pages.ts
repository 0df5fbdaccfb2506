import type { MessageKey } from '../../look/translate.ts';

/** The pages of the one that holds what is private, by what stands after "#" in its address. */
export const NOTES_PAGES = [
  'journal',
  'skills',
  'catch-check-change',
  'need',
  'plan',
  'insight',
  'your-data',
  'talk',
] as const;
export type NotesPage = (typeof NOTES_PAGES)[number];

/** An address nobody knows leads to the first page. */
export const pageIn = (hash: string): NotesPage =>
  NOTES_PAGES.find((page) => hash === `#${page}`) ?? 'journal';

export const TITLES: Readonly<Record<NotesPage, MessageKey>> = {
  journal: 'journal_title',
  skills: 'skills_title',
  'catch-check-change': 'ccc_title',
  need: 'need_title',
  plan: 'plan_title',
  insight: 'insight_title',
  'your-data': 'data_title',
  talk: 'talk_heading',
};

export const LEADS: Readonly<Record<NotesPage, MessageKey>> = {
  journal: 'journal_lead',
  skills: 'skills_lead',
  'catch-check-change': 'ccc_lead',
  need: 'need_lead',
  plan: 'plan_lead',
  insight: 'insight_lead',
  'your-data': 'data_lead',
  talk: 'talk_body',
};

/** What the head of each page leads to. The skills stand behind one door. */
export const IN_THE_HEAD: readonly (readonly [NotesPage, MessageKey])[] = [
  ['journal', 'notes_nav_journal'],
  ['skills', 'notes_nav_skills'],
  ['plan', 'notes_nav_plan'],
  ['insight', 'notes_nav_insight'],
  ['your-data', 'notes_nav_data'],
];

/** Where in the head a page belongs. */
export const belongsTo = (page: NotesPage): NotesPage =>
  page === 'catch-check-change' || page === 'need' ? 'skills' : page;
