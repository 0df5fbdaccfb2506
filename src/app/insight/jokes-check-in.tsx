import type { JSX } from 'preact';
import { Button } from '../../look/button.tsx';
import { Card } from '../../look/card.tsx';
import type { Translate } from '../../look/translate.ts';

interface JokesCheckInProps {
  readonly t: Translate;
  /** It was seen: it won't come again. */
  readonly onDone: () => void;
}

/** Asked once, after many jokes in a row. Any answer is fine, and none is kept. */
export function JokesCheckIn({ t, onDone }: JokesCheckInProps): JSX.Element {
  return (
    <Card heading={t('jokes_heading')}>
      <p>{t('jokes_body')}</p>
      <div class="row">
        <Button onPress={onDone}>{t('jokes_fine')}</Button>
        <Button tone="sun" href="#talk" icon="talk">
          {t('talk_heading')}
        </Button>
      </div>
    </Card>
  );
}
