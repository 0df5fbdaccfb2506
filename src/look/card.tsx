import { type ComponentChildren, createContext, type JSX } from 'preact';
import { useContext, useState } from 'preact/hooks';
import { useId } from './use-id.ts';

interface CardProps {
  readonly heading?: string;
  readonly children: ComponentChildren;
}

/** How the page around a card wants it to stand. */
export interface CardFrame {
  /** Of its heading. */
  readonly level: 2 | 3;
  /** Only the heading is in view until it is pressed, so that a small screen shows them all. */
  readonly fold?: {
    /** How things stand in there, beside the heading; empty where there is nothing to say. */
    readonly now: string;
    readonly openAtFirst: boolean;
  };
}

export const CardFrame = createContext<CardFrame>({ level: 2 });

/** One idea on a page. With a heading it is a region that a screen reader can list. */
export function Card({ heading, children }: CardProps): JSX.Element {
  const id = useId();
  const { level, fold } = useContext(CardFrame);
  if (heading !== undefined && fold) {
    return (
      <Folded id={id} level={level} heading={heading} {...fold}>
        {children}
      </Folded>
    );
  }
  const Heading = `h${level}` as const;
  return (
    <section class="card stack" aria-labelledby={heading === undefined ? undefined : id}>
      {heading !== undefined && (
        <Heading id={id} class="heading">
          {heading}
        </Heading>
      )}
      {children}
    </section>
  );
}

type FoldedProps = Required<CardProps> &
  NonNullable<CardFrame['fold']> & { readonly id: string; readonly level: 2 | 3 };

function Folded(props: FoldedProps): JSX.Element {
  const { id, level, heading, now, openAtFirst, children } = props;
  const [open, setOpen] = useState(openAtFirst);
  const body = useId();
  const Heading = `h${level}` as const;
  return (
    <section class="card folded" aria-labelledby={id}>
      <Heading class="fold-heading">
        <button
          type="button"
          class="fold"
          aria-expanded={open}
          aria-controls={body}
          onClick={() => setOpen(!open)}
        >
          <span id={id}>{heading}</span>
          {now !== '' && <span class="fold-now">{now}</span>}
        </button>
      </Heading>
      <div class="stack fold-body" id={body} hidden={!open}>
        {children}
      </div>
    </section>
  );
}
