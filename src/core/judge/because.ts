import type { Category, Level } from '../types.ts';

const ABOUT: Readonly<Record<Category, string>> = {
  intent: 'it speaks of a plan, a step towards it, or a goodbye',
  ideation: 'it speaks of thinking about suicide',
  'wish-to-be-dead': 'it speaks of a wish to be dead or not to exist',
  'self-harm': 'it speaks of hurting oneself, or the urge to',
  eating: 'it speaks of food or the body as punishment',
  hopelessness: 'it speaks of seeing no way forward',
  burden: 'it speaks of being a burden, or of belonging nowhere',
  'self-hatred': 'it attacks the person who writes it',
  'self-trolling': 'it insults someone, and that someone may be the writer',
  'asking-for-insults': 'it asks others for hurtful words',
  'help-seeking': 'it asks for help',
  joke: 'it makes a joke at the writer’s own expense',
};

const AND: Readonly<Record<string, string>> = {
  'own-page': 'on the writer’s own page',
  'own-name': 'with the writer’s own name in it',
  hyperbole: 'said about a thing, so it counts for less',
  quoted: 'in quotation marks, so it counts for less',
  quotes: 'among words of a song or a quotation, so it counts for less',
  past: 'about the past, so it counts for less',
  recovery: 'next to words of recovery, so it counts for less',
  'added-up': 'together with other signs in the same passage, so it counts for more',
};

/** Why a draft was held, in one sentence. */
export function becauseSentence(
  level: Level,
  category: Category,
  steps: readonly string[],
  combined: string | null,
): string {
  const more = [...steps, ...(combined ? [combined] : [])]
    .map((step) => AND[step])
    .filter((text) => text !== undefined);
  const text = [ABOUT[category], ...more].join(', ');
  return `${level}: ${text}.`;
}

export const NOTHING_FOUND = 'none: nothing here points at the writer.';
export const NOTHING_LEFT = 'none: words that can hurt, but not about the writer, or not meant so.';
