import type { JSX } from 'preact';
import type { Translate } from '../translate.ts';
import type { ShownLine } from './line.ts';

/** Three short sentences each; docs/evidence.md says where they come from. */
const WHAT_HAPPENS = {
  call: ['talk_what_call', 'talk_what_call_body'],
  text: ['talk_what_text', 'talk_what_text_body'],
  chat: ['talk_what_chat', 'talk_what_chat_body'],
} as const;

const KIND_OF = {
  call: 'call',
  text: 'text',
  whatsapp: 'text',
  chat: 'chat',
  web: 'chat',
  video: undefined,
} as const;

interface WhatHappensProps {
  /** Only by the ways this line has; every way without one. */
  readonly line?: ShownLine;
  readonly t: Translate;
}

/** Not knowing what comes next keeps people from starting. */
export function WhatHappens({ line, t }: WhatHappensProps): JSX.Element {
  const has = line?.channels.map(({ kind }) => KIND_OF[kind]);
  const told = (['call', 'text', 'chat'] as const).filter((kind) => !has || has.includes(kind));
  return (
    <dl class="line-told">
      {told.map((kind) => {
        const [name, body] = WHAT_HAPPENS[kind];
        return (
          <div key={kind}>
            <dt class="label">{t(name)}</dt>
            <dd>{t(body)}</dd>
          </div>
        );
      })}
    </dl>
  );
}
