import type { JSX } from 'preact';
import { Button } from '../../look/button.tsx';
import { Card } from '../../look/card.tsx';
import { TalkToSomeone, type TalkToSomeoneProps } from '../../look/talk/talk-to-someone.tsx';
import { WhatHappens } from '../../look/talk/what-happens.tsx';
import { Header } from '../header.tsx';

export interface TalkProps extends TalkToSomeoneProps {
  readonly onPrint: () => void;
  readonly onLeave: () => void;
}

/** Every line there is, on a page of its own: to read in peace, or to print. */
export function Talk(props: TalkProps): JSX.Element {
  const { t, onPrint, onLeave } = props;
  return (
    <div class="page talk-page">
      <Header t={t} onLeave={onLeave} />
      <main class="stack">
        <div>
          <h1 class="talk-heading">{t('talk_heading')}</h1>
          <p class="soft">{t('talk_body')}</p>
        </div>
        <h2 class="unseen">{t('talk_page_lines')}</h2>
        <TalkToSomeone {...props} />
        <Card heading={t('talk_page_what')}>
          <WhatHappens t={t} />
        </Card>
        <p class="small soft">{t('talk_page_private')}</p>
        <div class="talk-print">
          <Button onPress={onPrint}>{t('talk_print')}</Button>
        </div>
      </main>
    </div>
  );
}
