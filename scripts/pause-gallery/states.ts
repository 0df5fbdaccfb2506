/** Every face of the dialog: what opens it, and the buttons that lead there. */
import type { MessageKey } from '../../src/look/translate.ts';
import type { PauseLevel, Voice } from '../../src/pause/index.ts';

export interface GalleryState {
  readonly name: string;
  readonly level: PauseLevel;
  readonly voice: Voice;
  readonly country?: string;
  /** ISO date, where the rows have grown old. */
  readonly today?: string;
  /** Buttons and chips to press, by key. */
  readonly press?: readonly MessageKey[];
  /** Only where there is a desk: a phone shows no QR codes. */
  readonly desk?: true;
  readonly still?: true;
}

export const states: readonly GalleryState[] = [
  { name: 'pause', level: 'pause', voice: 'self' },
  {
    name: 'pause-picked',
    level: 'pause',
    voice: 'self',
    press: ['feeling_self_hatred', 'feeling_isolation'],
  },
  { name: 'pause-more', level: 'pause', voice: 'self', press: ['feeling_more', 'feeling_numb'] },
  { name: 'pause-trolling', level: 'pause', voice: 'trolling' },
  { name: 'pause-insults', level: 'pause', voice: 'insults' },
  { name: 'pause-help', level: 'pause', voice: 'help' },
  { name: 'pause-eating', level: 'pause', voice: 'eating' },
  { name: 'try', level: 'pause', voice: 'self', press: ['pause_try'] },
  { name: 'breathe', level: 'pause', voice: 'self', press: ['pause_try', 'skill_breathe'] },
  {
    name: 'breathe-started',
    level: 'pause',
    voice: 'self',
    press: ['pause_try', 'skill_breathe', 'skill_start'],
  },
  {
    name: 'breathe-still',
    level: 'pause',
    voice: 'self',
    press: ['pause_try', 'skill_breathe'],
    still: true,
  },
  { name: 'ground', level: 'pause', voice: 'self', press: ['pause_try', 'skill_ground'] },
  {
    name: 'ground-third',
    level: 'pause',
    voice: 'self',
    press: ['pause_try', 'skill_ground', 'skill_next', 'skill_next'],
  },
  { name: 'talk-us', level: 'pause', voice: 'self', press: ['pause_talk'] },
  { name: 'talk-gb', level: 'pause', voice: 'self', country: 'GB', press: ['pause_talk'] },
  { name: 'talk-elsewhere', level: 'pause', voice: 'self', country: '*', press: ['pause_talk'] },
  { name: 'talk-ie', level: 'pause', voice: 'self', country: 'IE', press: ['pause_talk'] },
  { name: 'talk-za', level: 'pause', voice: 'self', country: 'ZA', press: ['pause_talk'] },
  { name: 'talk-fr', level: 'pause', voice: 'self', country: 'FR', press: ['pause_talk'] },
  { name: 'talk-old', level: 'pause', voice: 'self', today: '2027-11-22', press: ['pause_talk'] },
  { name: 'talk-what', level: 'pause', voice: 'self', press: ['pause_talk', 'talk_what'] },
  { name: 'talk-sign', level: 'pause', voice: 'self', press: ['pause_talk', 'talk_want_sign'] },
  { name: 'talk-known', level: 'pause', voice: 'self', press: ['pause_talk', 'talk_known'] },
  {
    name: 'talk-code',
    level: 'pause',
    voice: 'self',
    press: ['pause_talk', 'talk_qr'],
    desk: true,
  },
  { name: 'care', level: 'care', voice: 'self' },
  { name: 'care-help', level: 'care', voice: 'help' },
  { name: 'care-eating', level: 'care', voice: 'eating' },
  { name: 'care-try', level: 'care', voice: 'self', press: ['pause_try'] },
  { name: 'care-name', level: 'care', voice: 'self', press: ['pause_try', 'skill_name'] },
  { name: 'crisis', level: 'crisis', voice: 'self' },
  { name: 'crisis-gb', level: 'crisis', voice: 'self', country: 'GB' },
  { name: 'crisis-ca', level: 'crisis', voice: 'self', country: 'CA' },
  { name: 'crisis-elsewhere', level: 'crisis', voice: 'self', country: '*' },
  { name: 'crisis-help', level: 'crisis', voice: 'help' },
  { name: 'crisis-de', level: 'crisis', voice: 'self', country: 'DE' },
  { name: 'crisis-za', level: 'crisis', voice: 'self', country: 'ZA' },
  { name: 'crisis-old', level: 'crisis', voice: 'self', today: '2027-11-22' },
  { name: 'crisis-else', level: 'crisis', voice: 'self', press: ['barrier_else'] },
  { name: 'crisis-near', level: 'crisis', voice: 'self', press: ['near_ask'] },
  { name: 'crisis-barrier', level: 'crisis', voice: 'self', press: ['barrier_police'] },
  { name: 'care-barriers', level: 'care', voice: 'self', press: ['barrier_ask'] },
  {
    name: 'care-barrier',
    level: 'care',
    voice: 'self',
    country: 'GB',
    press: ['barrier_ask', 'barrier_seen'],
  },
];
