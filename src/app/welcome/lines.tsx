import type { JSX } from 'preact';
import { Card } from '../../look/card.tsx';
import type { MessageKey, Translate } from '../../look/translate.ts';

interface LinesProps {
  readonly t: Translate;
  readonly heading: MessageKey;
  readonly lines: readonly MessageKey[];
}

/** A few plain sentences under a heading. */
export function Lines({ t, heading, lines }: LinesProps): JSX.Element {
  return (
    <Card heading={t(heading)}>
      <ul class="welcome-lines">
        {lines.map((line) => (
          <li key={line}>{t(line)}</li>
        ))}
      </ul>
    </Card>
  );
}
