import type { ComponentChildren, JSX } from 'preact';
import { CardFrame } from '../../look/card.tsx';

interface PartProps {
  readonly heading: string;
  readonly folded: boolean;
  readonly children: ComponentChildren;
}

/** Settings that belong together. On a small screen they are rows of one card. */
export function Part({ heading, folded, children }: PartProps): JSX.Element {
  return (
    <div class="part">
      <h2 class="part-heading">{heading}</h2>
      <div class={folded ? 'part-rows' : 'part-cards'}>{children}</div>
    </div>
  );
}

interface SettingProps {
  readonly folded: boolean;
  /** How things stand: to be read without opening it. */
  readonly now?: string;
  readonly openAtFirst?: boolean;
  /** A card. */
  readonly children: ComponentChildren;
}

export function Setting({ folded, now = '', openAtFirst = false, children }: SettingProps) {
  const frame: CardFrame = folded ? { level: 3, fold: { now, openAtFirst } } : { level: 3 };
  return <CardFrame.Provider value={frame}>{children}</CardFrame.Provider>;
}
