import type { ComponentChildren, JSX } from 'preact';
import { Card } from '../../look/card.tsx';
import type { Translate } from '../../look/translate.ts';
import { Header } from '../header.tsx';
import type { Guide, Section } from './guide.ts';

interface GuidePageProps {
  readonly guide: Guide;
  readonly t: Translate;
  readonly onLeave: () => void;
  /** Buttons under the lead. */
  readonly actions: ComponentChildren;
  /** After the last section. */
  readonly children?: ComponentChildren;
}

export function GuidePage({ guide, t, onLeave, actions, children }: GuidePageProps): JSX.Element {
  return (
    <main class="page guide">
      <Header t={t} onLeave={onLeave} />
      <div class="guide-hero">
        <h1 class="page-title">{t(guide.title)}</h1>
        <p class="page-lead">{t(guide.lead)}</p>
        <div class="guide-actions">{actions}</div>
      </div>
      <div class="stack">
        {guide.sections.map((section) => (
          <GuideSection key={section.heading} section={section} t={t} />
        ))}
        {children}
      </div>
    </main>
  );
}

function GuideSection({ section, t }: { section: Section; t: Translate }): JSX.Element {
  const { heading, body, points = [], as } = section;
  const lines = points.map((key) => (
    <li key={key} class={as === 'say' ? 'guide-say' : undefined}>
      {t(key)}
    </li>
  ));
  return (
    <Card heading={t(heading)}>
      {body !== undefined && <p>{t(body)}</p>}
      {as === 'steps' ? (
        <ol class="guide-steps">{lines}</ol>
      ) : (
        lines.length > 0 && <ul class={as === 'say' ? 'guide-says' : 'guide-points'}>{lines}</ul>
      )}
    </Card>
  );
}
