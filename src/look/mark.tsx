import type { JSX } from 'preact';

/** The comma that musicians write where a breath belongs. Also the toolbar icon. */
export const COMMA =
  'M12.4 4.2a5.3 5.3 0 1 0 1.3 10.44c-.45 1.7-1.55 3.05-3.3 4.03a.98.98 0 0 0 .73 1.8c4.07-1.07 6.57-4.7 6.57-10.97a5.3 5.3 0 0 0-5.3-5.3Z';

export function Mark(): JSX.Element {
  return (
    <svg class="mark" viewBox="0 0 24 24" aria-hidden="true">
      <path d={COMMA} />
    </svg>
  );
}
