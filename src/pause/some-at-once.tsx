import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { QuietLink } from '../look/quiet-link.tsx';
import { IN_VIEW } from './feelings.ts';
import { keepHeight } from './keep-height.ts';

interface SomeAtOnceProps<Item> {
  readonly items: readonly Item[];
  /** The link's words while the first, or the others, are in view. */
  readonly more: string;
  readonly fewer: string;
  children(shown: readonly Item[], turn: JSX.Element): JSX.Element;
}

/** Seven at most in view, the others one press away, in the same place. */
export function SomeAtOnce<Item>(props: SomeAtOnceProps<Item>): JSX.Element {
  const [others, setOthers] = useState(false);
  const around = useRef<HTMLDivElement>(null);
  const turn = () => {
    if (around.current) keepHeight(around.current);
    setOthers(!others);
  };
  const shown = others ? props.items.slice(IN_VIEW) : props.items.slice(0, IN_VIEW);
  return (
    <div ref={around} class="some">
      {props.children(
        shown,
        <QuietLink onPress={turn}>{others ? props.fewer : props.more}</QuietLink>,
      )}
    </div>
  );
}
