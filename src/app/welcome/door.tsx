import type { JSX } from 'preact';
import { Button } from '../../look/button.tsx';
import type { Translate } from '../../look/translate.ts';
import { entranceOf, type Place } from './place.ts';

interface DoorProps {
  readonly t: Translate;
  readonly onGo: (place: Place) => void;
}

/** Who is here: the first thing on the page, and small enough for the smallest phone. */
export function Door({ t, onGo }: DoorProps): JSX.Element {
  return (
    <div class="doors">
      <Button
        wide
        icon="try"
        detail={t('welcome_way_me_detail')}
        onPress={() => onGo(entranceOf('me'))}
      >
        {t('welcome_way_me')}
      </Button>
      <Button
        wide
        icon="room"
        detail={t('welcome_way_parent_detail')}
        onPress={() => onGo(entranceOf('parent'))}
      >
        {t('welcome_way_parent')}
      </Button>
      <Button
        wide
        icon="words"
        detail={t('welcome_way_counselor_detail')}
        onPress={() => onGo(entranceOf('counselor'))}
      >
        {t('welcome_way_counselor')}
      </Button>
    </div>
  );
}
