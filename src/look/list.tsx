import type { ComponentChildren, JSX } from 'preact';

export function List({ children }: { children: ComponentChildren }): JSX.Element {
  return <ul class="list">{children}</ul>;
}

interface ListRowProps {
  readonly title: ComponentChildren;
  readonly detail?: string;
  /** A control or a word at the end of the row. */
  readonly children?: ComponentChildren;
}

export function ListRow({ title, detail, children }: ListRowProps): JSX.Element {
  return (
    <li class="list-row">
      <div>
        <div>{title}</div>
        {detail !== undefined && <div class="small soft">{detail}</div>}
      </div>
      {children}
    </li>
  );
}
