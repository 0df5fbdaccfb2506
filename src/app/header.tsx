import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { Mark } from '../look/mark.tsx';
import { QuietLink } from '../look/quiet-link.tsx';
import type { Translate } from '../look/translate.ts';

interface HeaderProps {
  readonly t: Translate;
  /** Takes the page away at once. Also on Escape pressed twice. */
  readonly onLeave: () => void;
}

/** The same head on every page, so that the way out is always in the same place. */
export function Header({ t, onLeave }: HeaderProps): JSX.Element {
  useLeaveOnDoubleEscape(onLeave);
  return (
    <header class="page-head">
      <span class="page-name">
        <Mark />
        {t('ext_name')}
      </span>
      <QuietLink onPress={onLeave}>{t('welcome_leave')}</QuietLink>
    </header>
  );
}

/** Two presses within this many milliseconds are one wish. */
const TOGETHER = 600;

export function useLeaveOnDoubleEscape(onLeave: () => void): void {
  // Kept beyond a drawing: a page that draws itself anew between the presses still counts both.
  const last = useRef(Number.NEGATIVE_INFINITY);
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.repeat) return;
      if (event.timeStamp - last.current < TOGETHER) onLeave();
      last.current = event.timeStamp;
    };
    addEventListener('keydown', pressed);
    return () => removeEventListener('keydown', pressed);
  }, [onLeave]);
}
