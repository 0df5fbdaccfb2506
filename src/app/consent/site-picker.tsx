import type { ComponentChildren, JSX } from 'preact';
import { Button } from '../../look/button.tsx';
import { Card } from '../../look/card.tsx';
import { Field } from '../../look/field.tsx';
import type { MessageKey, Translate } from '../../look/translate.ts';
import { SiteTicks } from './site-ticks.tsx';
import type { Choosing } from './use-turn-on.ts';

const TROUBLE: Readonly<Record<NonNullable<Choosing['trouble']>, MessageKey>> = {
  empty: 'welcome_typed_empty',
  'not-an-address': 'welcome_typed_not_an_address',
  'not-https': 'welcome_typed_not_https',
  port: 'welcome_typed_port',
  'browser-page': 'welcome_typed_browser_page',
  already: 'welcome_typed_already',
};

interface SitePickerProps extends Choosing {
  readonly t: Translate;
  readonly heading: string;
  /** The first ones are a school's suggestion. */
  readonly bySchool: boolean;
  readonly children?: ComponentChildren;
}

/** Nothing is ticked beforehand: every site is the teen's own yes. */
export function SitePicker(props: SitePickerProps): JSX.Element {
  const { t, heading, choices, more, ticked, trouble } = props;
  const ticks = { t, ticked, onTick: props.onTick, messages: props.messages };
  return (
    <Card heading={heading}>
      <p class="soft">{t('welcome_sites_body')}</p>
      {props.bySchool && <p class="small by-school">{t('welcome_sites_by_school')}</p>}
      <SiteTicks {...ticks} label={heading} choices={choices} onMessages={props.onMessages} />
      {more.length > 0 && (
        <details class="more-sites" open={more.some(({ id }) => ticked.includes(id))}>
          <summary>{t('welcome_sites_more')}</summary>
          <SiteTicks
            {...ticks}
            label={t('welcome_sites_more')}
            choices={more}
            onMessages={props.onMessages}
          />
        </details>
      )}
      <form
        class="other-site"
        onSubmit={(event) => {
          event.preventDefault();
          props.onAdd();
        }}
      >
        <Field
          label={t('welcome_other_label')}
          hint={t('welcome_other_hint')}
          value={props.typed}
          onInput={props.onType}
          maxLength={300}
          {...(trouble ? { error: t(TROUBLE[trouble]) } : {})}
        />
        <Button onPress={props.onAdd}>{t('welcome_other_add')}</Button>
      </form>
      {props.children}
    </Card>
  );
}
