import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { LocalTime, LookingBack } from '../../core/insight/look-back.ts';
import { Button } from '../../look/button.tsx';
import { Card } from '../../look/card.tsx';
import { List, ListRow } from '../../look/list.tsx';
import { QuietLink } from '../../look/quiet-link.tsx';
import type { Translate } from '../../look/translate.ts';
import type { Memory, Moment } from '../../store/types.ts';
import type { FeelingWord } from '../journal/feelings.tsx';
import { Trouble } from '../notes/trouble.tsx';
import { useShelf } from '../notes/use-shelf.ts';
import { HistorySwitch } from '../your-data/history-switch.tsx';
import { Chart } from './chart.tsx';
import { JokesCheckIn } from './jokes-check-in.tsx';
import { choiceWords, feelingWords, PARTS, sentenceFor } from './words.ts';

export interface InsightProps {
  readonly t: Translate;
  readonly lang: string;
  readonly memory: Memory;
  readonly words: readonly FeelingWord[];
  readonly history: boolean;
  readonly onHistory: (on: boolean) => void;
  readonly lookBack: (moments: readonly Moment[]) => LookingBack;
  readonly local: (hour: number) => LocalTime;
  readonly checkInDue: (moments: readonly Moment[]) => boolean;
  readonly onCheckedIn: () => void;
}

/** A few at first: the whole list is one press away. */
const IN_VIEW = 7;

export function Insight(props: InsightProps): JSX.Element {
  const { t, lang, memory, words } = props;
  const { read, trouble, look, change } = useShelf(memory.moments);
  const [all, setAll] = useState(false);
  const [said, setSaid] = useState('');
  const [asking, setAsking] = useState(false);
  const moments = read?.rows ?? [];
  const back = props.lookBack(moments);

  const forget = (work: () => Promise<void>, sentence: string) => {
    setAsking(false);
    void change(work).then((done) => setSaid(done ? sentence : ''));
  };

  return (
    <>
      <HistorySwitch t={t} on={props.history} onChange={props.onHistory} />
      <p class="note" role="status">
        {said}
      </p>
      {trouble !== undefined && <Trouble t={t} trouble={trouble} onTryAgain={look} />}
      {read !== undefined && moments.length === 0 && (
        <Card heading={t('insight_empty_heading')}>
          <p class="soft">{t(props.history ? 'insight_empty_on' : 'insight_empty_off')}</p>
        </Card>
      )}
      {moments.length > 0 && (
        <>
          {props.checkInDue(moments) && <JokesCheckIn t={t} onDone={props.onCheckedIn} />}
          <Card heading={t('insight_noticed')}>
            {back.noticed.length > 0 ? (
              <ul class="insight-noticed">
                {back.noticed.map((noticed) => (
                  <li key={noticed.what}>{sentenceFor(noticed, words, t)}</li>
                ))}
              </ul>
            ) : (
              <p>{t('insight_nothing_yet')}</p>
            )}
            <p class="small soft">{t('insight_noticed_note')}</p>
          </Card>
          <div class="insight-charts">
            <Chart
              t={t}
              heading={t('insight_parts')}
              bars={back.parts.map(({ key, count }) => ({ label: t(PARTS[key]), count }))}
              total={back.total}
            />
            <Chart
              t={t}
              heading={t('insight_days')}
              bars={back.weekdays.map(({ key, count }) => ({ label: weekday(key, lang), count }))}
              total={back.total}
            />
            <Chart
              t={t}
              heading={t('insight_sites')}
              bars={back.sites.map(({ key, count }) => ({ label: key, count }))}
              total={back.total}
            />
            <Chart
              t={t}
              heading={t('insight_choices')}
              bars={back.choices.map(({ key, count }) => ({ label: choiceWords(key, t), count }))}
              total={back.total}
            />
            {back.feelings.length > 0 && (
              <Chart
                t={t}
                heading={t('insight_feelings')}
                bars={back.feelings.map(({ key, count }) => ({
                  label: feelingWords(key, words),
                  count,
                }))}
                total={back.total}
              />
            )}
          </div>
          <Card heading={t('insight_moments')}>
            <List>
              {(all ? moments : moments.slice(0, IN_VIEW)).map((moment) => {
                const when = momentWords(moment, props.local, lang, t);
                return (
                  <ListRow
                    key={moment.id}
                    title={when}
                    detail={[moment.site, choiceWords(moment.choice, t)].join(' · ')}
                  >
                    <Button
                      size="small"
                      label={`${t('insight_delete')}: ${when}`}
                      onPress={() =>
                        forget(() => memory.forgetMoment(moment.id), t('insight_deleted_one'))
                      }
                    >
                      {t('insight_delete')}
                    </Button>
                  </ListRow>
                );
              })}
            </List>
            {!all && moments.length > IN_VIEW && (
              <div>
                <QuietLink onPress={() => setAll(true)}>{t('insight_all')}</QuietLink>
              </div>
            )}
            {asking ? (
              <div class="stack">
                <p>{t('insight_delete_all_ask')}</p>
                <div class="row">
                  <Button
                    onPress={() => forget(() => memory.forgetMoments(), t('insight_deleted_all'))}
                  >
                    {t('insight_delete_all_yes')}
                  </Button>
                  <Button onPress={() => setAsking(false)}>{t('insight_delete_all_no')}</Button>
                </div>
              </div>
            ) : (
              <Button onPress={() => setAsking(true)}>{t('insight_delete_all')}</Button>
            )}
          </Card>
        </>
      )}
      {read !== undefined && read.unreadable > 0 && (
        <p class="note">{t('notes_some_unreadable')}</p>
      )}
    </>
  );
}

/** 2023-01-01 was a Sunday. */
const weekday = (day: number, lang: string): string =>
  new Intl.DateTimeFormat(lang, { weekday: 'long', timeZone: 'UTC' }).format(
    Date.UTC(2023, 0, 1 + day),
  );

function momentWords(
  { hour }: Moment,
  local: (hour: number) => LocalTime,
  lang: string,
  t: Translate,
): string {
  const day = new Intl.DateTimeFormat(lang, { weekday: 'long', day: 'numeric', month: 'long' });
  const clock = new Intl.DateTimeFormat(lang, { hour: 'numeric', timeZone: 'UTC' });
  return t('insight_when', day.format(hour), clock.format(Date.UTC(2023, 0, 1, local(hour).hour)));
}
