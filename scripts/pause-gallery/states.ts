/** Every face of the dialog: what opens it, and the buttons that lead there. */
import type { SkillId } from '../../src/data/coping/coping.ts';
import { coping } from '../../src/entry/coping.ts';
import type { MessageKey } from '../../src/look/translate.ts';
import type { Circle, PauseLevel, PauseProps, Voice } from '../../src/pause/index.ts';

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
  /** What differs from an ordinary card. */
  readonly props?: Partial<PauseProps>;
  readonly keep?: 'fails';
  /** Who stands in the teen's plan. */
  readonly circle?: Circle;
}

/** A skill on its card, brought to the front the way a teen does: it helped before. */
const skill = (id: SkillId, ...press: MessageKey[]) => ({
  level: 'pause' as const,
  voice: 'self' as const,
  props: { helpfulSkills: [id] },
  press: ['pause_try', `skill_${id}`, ...press] satisfies MessageKey[],
});
const FOUR = ['skill_next', 'skill_next', 'skill_next', 'skill_next'] as const;

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
  { name: 'pause-jokes', level: 'pause', voice: 'self', props: { asksAboutJokes: true } },
  { name: 'try', level: 'pause', voice: 'self', press: ['pause_try'] },
  {
    name: 'try-numb',
    level: 'pause',
    voice: 'self',
    press: ['feeling_more', 'feeling_numb', 'feeling_tension', 'pause_try'],
  },
  {
    name: 'try-helped',
    level: 'pause',
    voice: 'self',
    props: { helpfulSkills: ['surf'] },
    press: ['pause_try'],
  },
  { name: 'try-else', level: 'pause', voice: 'self', press: ['pause_try', 'skill_more'] },
  { name: 'why', level: 'pause', voice: 'self', press: ['pause_try', 'reason_heading'] },
  {
    name: 'why-more',
    level: 'pause',
    voice: 'self',
    press: ['pause_try', 'reason_heading', 'reason_more'],
  },
  {
    name: 'why-answered',
    level: 'pause',
    voice: 'self',
    press: ['pause_try', 'reason_heading', 'reason_funny'],
  },
  { name: 'skill-breathe', ...skill('breathe') },
  { name: 'skill-breathe-started', ...skill('breathe', 'skill_start') },
  { name: 'skill-breathe-kept-still', ...skill('breathe', 'skill_keep_still') },
  { name: 'skill-breathe-still', ...skill('breathe'), still: true },
  { name: 'skill-ground', ...skill('ground') },
  { name: 'skill-ground-third', ...skill('ground', 'skill_next', 'skill_next') },
  { name: 'skill-surf', ...skill('surf') },
  { name: 'skill-friend-end', ...skill('friend', ...FOUR) },
  { name: 'skill-boundary-end', ...skill('boundary', ...FOUR) },
  { name: 'skill-opposite', ...skill('opposite', 'skill_opposite_pick_mean') },
  { name: 'skill-distract', ...skill('distract') },
  { name: 'skill-soothe', ...skill('soothe', 'skill_soothe_pick_light') },
  { name: 'skill-move', ...skill('move') },
  { name: 'skill-choice', ...skill('choice') },
  { name: 'skill-ask', ...skill('ask') },
  { name: 'skill-adult', ...skill('adult') },
  { name: 'skill-need', ...skill('need', 'skill_helped') },
  { name: 'skill-question', ...skill('question') },
  { name: 'skill-hidden', ...skill('surf', 'skill_hide') },
  { name: 'skill-write', ...skill('write') },
  {
    name: 'skill-ahead',
    level: 'pause',
    voice: 'self',
    press: ['pause_try', 'reason_heading', 'reason_funny', 'skill_ahead'],
  },
  {
    name: 'try-all-hidden',
    level: 'pause',
    voice: 'self',
    props: { hiddenSkills: coping.skills.map(({ id }) => id) },
    press: ['pause_try'],
  },
  { name: 'keep', level: 'pause', voice: 'self', press: ['pause_keep'] },
  { name: 'keep-failed', level: 'pause', voice: 'self', keep: 'fails', press: ['pause_keep'] },
  { name: 'talk-us', level: 'pause', voice: 'self', press: ['pause_talk'] },
  {
    name: 'talk-people',
    level: 'pause',
    voice: 'self',
    circle: { people: ['Maya', 'my aunt, 555 0123', 'Mr. Okafor (coach)'], locked: false },
    press: ['pause_talk'],
  },
  {
    name: 'talk-people-locked',
    level: 'care',
    voice: 'self',
    circle: { people: [], locked: true },
    press: ['pause_talk'],
  },
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
  {
    name: 'care-name',
    level: 'care',
    voice: 'self',
    props: { helpfulSkills: ['name'] },
    press: ['pause_try', 'skill_name'],
  },
  { name: 'care-trolling', level: 'care', voice: 'trolling' },
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
