import type { JSX } from 'preact';
import { Button } from '../button.tsx';
import type { Translate } from '../translate.ts';
import { cautionsOf } from './checked.ts';
import { factsOf } from './facts.ts';
import type { ShownLine } from './line.ts';
import { LineMore } from './line-more.tsx';
import { NumberRow } from './number-row.tsx';
import { openNow, openWords } from './open-now.ts';
import { fits, type Want } from './order.ts';
import { OtherWays } from './other-ways.tsx';
import { numberWays, type WebWay, webWays } from './ways.ts';

export interface LineCardProps {
  readonly line: ShownLine;
  readonly t: Translate;
  readonly lang: string;
  readonly phone: boolean;
  readonly openLink: (url: string) => void;
  /** ISO date. */
  readonly today: string;
  /** Epoch milliseconds. */
  readonly now: number;
  /** The way that was asked for stands first. */
  readonly want?: Want;
  /** The first number alone, for a card where the line is one thing among others. */
  readonly short?: boolean;
}

export function LineCard(props: LineCardProps): JSX.Element {
  const { line, t, lang, phone, openLink, today, now, want = 'any', short } = props;
  const all = numberWays(line, lang);
  const fitting = (yes: boolean) =>
    all.filter(({ kinds }) => kinds.some((kind) => fits(kind, want)) === yes);
  const ways = [...fitting(true), ...fitting(false)];
  const lead = ways.find(({ unsure }) => !unsure) ?? ways[0];
  const shown = short ? ways.filter((way) => way === lead) : ways;
  const facts = short ? '' : factsOf(line, t, lang);
  const buttons = <SiteButtons {...props} hasNumber={ways.length > 0} />;
  return (
    <article class="line-card" aria-label={line.name}>
      <div class="line-head">
        <h3 class="line-name">{line.name}</h3>
        <p
          class="line-open"
          data-now={line.hours === 'always' ? 'always' : openNow(line.hours, now)}
        >
          {openWords(line.hours, now, t, lang)}
        </p>
      </div>
      {facts !== '' && <p class="line-facts">{facts}</p>}
      {cautionsOf(line, today, t, lang, short).map((caution) => (
        <p key={caution} class="line-check">
          {caution}
        </p>
      ))}
      {want === 'sign' && <OtherWays signsOnly {...props} />}
      {shown.map((way, place) => (
        <div key={`${way.number} ${way.keyword ?? way.kinds[0]}`} class="line-way">
          <NumberRow
            way={way}
            phone={phone}
            openLink={openLink}
            short={short}
            note={way.hours && openWords(way.hours, now, t, lang)}
            t={t}
          >
            {place === shown.length - 1 && buttons}
          </NumberRow>
        </div>
      ))}
      {shown.length === 0 && <div class="line-actions">{buttons}</div>}
      {!short && <LineMore {...props} />}
      {!short && <ForPaper {...props} />}
    </article>
  );
}

/** Paper knows no moment and can't be pressed. Unseen on a screen. */
function ForPaper({ line, t }: LineCardProps): JSX.Element {
  const { hours } = line;
  const closes = hours !== 'always' && hours !== 'likely-always';
  return (
    <p class="line-paper">
      {closes && t('talk_hours_paper')} {line.url !== undefined && new URL(line.url).host}
    </p>
  );
}

/** Their chat, or the page it starts from, and else their page alone. */
function SiteButtons(props: LineCardProps & { readonly hasNumber: boolean }): JSX.Element | null {
  const { line, t, lang, phone, short, openLink, hasNumber } = props;
  const chats = webWays(line, lang);
  // A phone dials sooner than it chats: on a short card its number is enough.
  if (short && phone && hasNumber) return null;
  const site = short || chats.some(({ url }) => url === line.url) ? undefined : line.url;
  return (
    <>
      {chats.map((way) => (
        <ChatButton key={way.url} way={way} {...props} />
      ))}
      {site !== undefined && (
        <Button
          size="small"
          icon="open"
          label={t('talk_action_for', t('talk_site'), line.name)}
          onPress={() => openLink(site)}
        >
          {t('talk_site')}
        </Button>
      )}
    </>
  );
}

function ChatButton({ way, line, t, lang, now, openLink }: LineCardProps & { way: WebWay }) {
  const hours = way.hours === undefined ? '' : ` · ${openWords(way.hours, now, t, lang)}`;
  const web = way.kind === 'web';
  const label = t('talk_action_for', `${t(web ? 'talk_web' : 'talk_chat')}${hours}`, line.name);
  return (
    <Button
      size="small"
      icon={web ? 'open' : 'chat'}
      label={label}
      onPress={() => openLink(way.url)}
    >
      {`${t(web ? 'talk_site' : 'talk_chat')}${hours}`}
    </Button>
  );
}
