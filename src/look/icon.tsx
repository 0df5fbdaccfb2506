import type { JSX } from 'preact';

/** Drawn for Breather on a 24-unit grid. Decoration only: a word always stands beside it. */
const SHAPES = {
  talk: 'M20 11.5a7.5 7.5 0 0 1-7.5 7.5 7.7 7.7 0 0 1-3-.6L5 20l1.4-3.9A7.5 7.5 0 1 1 20 11.5Z',
  try: 'M12 4a8 8 0 1 1 0 16 8 8 0 0 1 0-16ZM12 8.7a3.3 3.3 0 1 1 0 6.6 3.3 3.3 0 0 1 0-6.6Z',
  edit: 'm5 19 .9-3.7L16.2 5a1.8 1.8 0 0 1 2.5 0l.3.3a1.8 1.8 0 0 1 0 2.5L8.7 18.1 5 19ZM14.4 6.8l2.8 2.8',
  post: 'M20 4 4 10.2l6.4 3.4L13.8 20 20 4ZM20 4l-9.6 9.6',
  close: 'm6.5 6.5 11 11M17.5 6.5l-11 11',
  back: 'M14.5 5.5 8 12l6.5 6.5',
  copy: 'M11 9h6.5a2 2 0 0 1 2 2v6.5a2 2 0 0 1-2 2H11a2 2 0 0 1-2-2V11a2 2 0 0 1 2-2ZM15 9V6.5a2 2 0 0 0-2-2H6.5a2 2 0 0 0-2 2V13a2 2 0 0 0 2 2H9',
  check: 'm5.5 12.5 4.2 4.2 8.8-9.4',
  code: 'M5 5h5v5H5zM14 5h5v5h-5zM5 14h5v5H5zM14 14h1.5v1.5M19 14v1.5M14 19h1.5M18.5 18.5h.5',
  chat: 'M6 6h12a1.5 1.5 0 0 1 1.5 1.5V15a1.5 1.5 0 0 1-1.5 1.5h-6L8 20v-3.5H6A1.5 1.5 0 0 1 4.5 15V7.5A1.5 1.5 0 0 1 6 6ZM8.5 11.3h.01M12 11.3h.01M15.5 11.3h.01',
  call: 'M8 4.6 10 8.7 8.3 10.5a11 11 0 0 0 5.2 5.2l1.8-1.7 4.1 2c.2 2-1.2 3.4-3.2 3.2C10 18.6 5.4 14 4.8 7.8 4.6 5.8 6 4.4 8 4.6Z',
  room: 'M4.5 10.2 12 4.5l7.5 5.7V18a1.5 1.5 0 0 1-1.5 1.5H6A1.5 1.5 0 0 1 4.5 18v-7.8ZM12 19.5V14',
  words: 'M5 7.5h14M5 12h9.5M5 16.5h6',
  open: 'M13.5 5H19v5.5M19 5l-7.5 7.5M10 6H7a2 2 0 0 0-2 2v9a2 2 0 0 0 2 2h9a2 2 0 0 0 2-2v-3',
} as const;

export type IconName = keyof typeof SHAPES;

/** These point somewhere, and turn round in right-to-left scripts. */
const TURNS: readonly IconName[] = ['back', 'post', 'open'];

export function Icon({ name }: { name: IconName }): JSX.Element {
  return (
    <svg
      class="icon"
      viewBox="0 0 24 24"
      aria-hidden="true"
      data-turns={TURNS.includes(name) ? '' : undefined}
    >
      <path d={SHAPES[name]} />
    </svg>
  );
}
