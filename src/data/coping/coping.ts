/** What leads from a feeling or a reason to something small to do. Types only; the rows are the JSON files beside this one. */

/** What stands behind a draft, in the sense of dialectical behaviour therapy: find the need, then meet it another way. */
export type Need =
  | 'calm'
  | 'clarity'
  | 'connection'
  | 'control'
  | 'energy'
  | 'fun'
  | 'kindness'
  | 'presence'
  | 'protection'
  | 'release';

export type SkillId =
  | 'adult'
  | 'ahead'
  | 'ask'
  | 'boundary'
  | 'breathe'
  | 'check'
  | 'choice'
  | 'distract'
  | 'friend'
  | 'ground'
  | 'move'
  | 'name'
  | 'need'
  | 'opposite'
  | 'question'
  | 'soothe'
  | 'surf'
  | 'under'
  | 'write';

export type FeelingId =
  | 'abandonment'
  | 'depression'
  | 'desperation'
  | 'emptiness'
  | 'guilt'
  | 'isolation'
  | 'numb'
  | 'self-hatred'
  | 'stress'
  | 'tension'
  | 'unsure';

export type ReasonId =
  | 'attention'
  | 'boredom'
  | 'bullies'
  | 'checking'
  | 'control'
  | 'dissociation'
  | 'funny'
  | 'punishment'
  | 'regulating'
  | 'testing'
  | 'toughness'
  | 'unsure'
  | 'validation';

/** Where skills are shown at all: at `crisis` people come first and nothing stands above them. */
export type SkillLevel = 'pause' | 'care';

interface Row {
  readonly needs: readonly Need[];
  /** Surname and year, as docs/evidence.md lists it. */
  readonly source: string;
  /** `unreviewed`, or the day a clinician read this row. */
  readonly reviewed: string;
}

export interface SkillRow extends Row {
  readonly id: SkillId;
  readonly levels: readonly SkillLevel[];
  /** A talk with oneself, which asks for a clear head: at `care`, grounding comes before it. */
  readonly selfTalk?: true;
  /** Never offered where the draft is about starving. */
  readonly sparesEating?: true;
}

/** What leads to skills: two or three that serve one of its needs, best first. */
interface Leading<Id extends string> extends Row {
  readonly id: Id;
  readonly skills: readonly SkillId[];
  /** Key of the few words that say why these are shown. */
  readonly why: string;
}

export type FeelingRow = Leading<FeelingId>;
export type ReasonRow = Leading<ReasonId>;
/** When nothing was picked: by the kind of draft the card answers. */
export type VoiceRow = Leading<'self' | 'trolling' | 'insults' | 'help' | 'eating'>;

export interface Coping {
  readonly skills: readonly SkillRow[];
  readonly feelings: readonly FeelingRow[];
  readonly reasons: readonly ReasonRow[];
  readonly voices: readonly VoiceRow[];
}
