import type { JSX } from 'preact';
import { Card } from '../../look/card.tsx';
import type { Translate } from '../../look/translate.ts';

interface ChartBar {
  readonly label: string;
  readonly count: number;
}

interface ChartProps {
  readonly t: Translate;
  readonly heading: string;
  readonly bars: readonly ChartBar[];
  /** How many moments there are: what a full bar stands for. */
  readonly total: number;
}

/** Bars with their words beside them: it says the same in black and white, and read aloud. */
export function Chart({ t, heading, bars, total }: ChartProps): JSX.Element {
  return (
    <Card heading={heading}>
      <ul class="chart">
        {bars.map(({ label, count }) => (
          <li key={label} class="chart-row">
            <span class="chart-label">{label}</span>
            <svg
              class="chart-bar"
              viewBox="0 0 100 12"
              preserveAspectRatio="none"
              aria-hidden="true"
            >
              <rect class="chart-room" width="100" height="12" />
              <rect class="chart-part" width={(100 * count) / Math.max(total, 1)} height="12" />
            </svg>
            <span class="chart-count">
              {count === 0 ? t('insight_none') : t('insight_of', String(count), String(total))}
            </span>
          </li>
        ))}
      </ul>
    </Card>
  );
}
