/** Wires the counselors' page. It reads how pages should look and the region, and nothing else. */
import { render } from 'preact';
import { Counselors } from '../app/counselors/counselors.tsx';
import { linesInAWord } from '../app/counselors/lines-in-a-word.ts';
import '../app/guide/guide.css';
import { readSettings } from '../store/settings.ts';
import { wearAppearance } from './appearance.ts';
import { allCountries } from './consent/links.ts';
import { guessHere } from './consent/region.ts';
import { leaveThisTab } from './leave.ts';
import { speak, t } from './translate.ts';

async function show(): Promise<void> {
  const region = await readSettings().then(
    ({ settings }) => (settings.sites.length > 0 ? settings.region : guessHere()),
    () => guessHere(),
  );
  render(
    <Counselors
      t={t}
      lines={linesInAWord(allCountries, region, t)}
      start={location.hash.slice(1)}
      onLeave={() => void leaveThisTab()}
      onPrint={() => print()}
    />,
    document.getElementById('app') as HTMLElement,
  );
}

speak(document);
wearAppearance();
void show();
