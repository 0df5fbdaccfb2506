import type { JSX } from 'preact';
import { Button } from '../../look/button.tsx';
import { Card } from '../../look/card.tsx';
import { List, ListRow } from '../../look/list.tsx';
import type { Translate } from '../../look/translate.ts';
import type { SiteChoice } from '../consent/types.ts';

interface SitesOnProps {
  readonly t: Translate;
  readonly on: readonly SiteChoice[];
  readonly onTurnOff: (site: SiteChoice) => void;
}

export function SitesOn({ t, on, onTurnOff }: SitesOnProps): JSX.Element {
  return (
    <Card heading={t('welcome_on_heading')}>
      <List>
        {on.map((site) => (
          <ListRow key={site.id} title={site.name}>
            <Button
              size="small"
              label={t('welcome_turn_off_site', site.name)}
              onPress={() => onTurnOff(site)}
            >
              {t('welcome_turn_off')}
            </Button>
          </ListRow>
        ))}
      </List>
    </Card>
  );
}
