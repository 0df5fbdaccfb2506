/** Wires the welcome page to this browser. What it shows is what the browser says right now. */
import { render } from 'preact';
import browser from 'webextension-polyfill';
import type { Kept, Region, Said, SiteChoice, Typed } from '../app/welcome/types.ts';
import { Welcome } from '../app/welcome/welcome.tsx';
import '../app/welcome/welcome.css';
import { changeSettings, readSettings } from '../store/settings.ts';
import type { SettingsPatch } from '../store/types.ts';
import { allowedSites } from './consent/allowed.ts';
import { askFor, settle } from './consent/ask.ts';
import { guessHere, REGIONS } from './consent/region.ts';
import { featuredSites, namedSites, offeredSites, siteOf } from './consent/site-names.ts';
import { eraseAll, takeBack, takeBackAll } from './consent/take-back.ts';
import { typedSite } from './consent/typed-site.ts';
import { leaveThisTab } from './leave.ts';
import { speak, t } from './translate.ts';

let said: Said = 'nothing';
let latest = 0;

async function show(): Promise<void> {
  latest += 1;
  const mine = latest;
  const [{ origins = [] }, { settings }] = await Promise.all([
    browser.permissions.getAll(),
    readSettings(),
  ]);
  // Two may be on their way at once, and the older one may arrive last.
  if (mine !== latest) return;
  document.body.dataset.appearance = settings.appearance;
  const on = namedSites(allowedSites(origins, settings.sites));
  const region = REGIONS.find((known) => known === settings.region) ?? '*';

  render(
    <Welcome
      t={t}
      offered={featuredSites}
      more={offeredSites.filter((site) => !featuredSites.includes(site))}
      on={on}
      kept={{
        region: on.length > 0 ? region : guessHere(),
        appearance: settings.appearance,
        handles: settings.handles,
        firstName: settings.firstName,
        seeOwnHandle: settings.seeOwnHandle,
        messages: namedSites(settings.directMessages).map(({ id }) => id),
      }}
      said={said}
      understand={understand}
      onTurnOn={(sites, chosen) => turnOn(sites, chosen, on.length > 0)}
      onKeep={(change) => after(changeSettings(asSettings(change, on)).then(() => 'nothing'))}
      onTurnOff={(site) => after(takeBack(site.matches).then(() => ({ off: site.name })))}
      onTurnAllOff={() => after(takeBackAll().then(() => 'all-off'))}
      onErase={() => after(eraseAll().then((left) => (left.length > 0 ? 'left-over' : 'erased')))}
      onLeave={leaveThisTab}
    />,
    document.getElementById('app') as HTMLElement,
  );
}

function asSettings(
  { messages, ...rest }: Partial<Kept>,
  on: readonly SiteChoice[],
): SettingsPatch {
  if (messages === undefined) return rest;
  const watched = on.filter(({ id }) => messages.includes(id));
  return { ...rest, directMessages: watched.flatMap(({ matches }) => matches) };
}

/** The question comes first, in the same breath as the click; nothing is kept before the yes. */
function turnOn(sites: readonly SiteChoice[], region: Region, isOn: boolean): void {
  const asked = askFor(sites.flatMap(({ matches }) => matches));
  after(
    asked.then(async (answer): Promise<Said> => {
      if (answer !== 'granted') return answer === 'declined' ? 'declined' : 'not-asked';
      if (!isOn) await changeSettings({ region });
      await settle();
      return 'nothing';
    }),
  );
}

function after(work: Promise<Said>): void {
  work
    .catch((): Said => 'failed')
    .then((outcome) => {
      said = outcome;
      return show();
    });
}

function understand(typed: string): Typed {
  const answer = typedSite(typed);
  return 'site' in answer ? { site: siteOf(answer.site) } : answer;
}

speak(document);
// The browser's own settings can take a site back while this page is open.
browser.permissions.onAdded.addListener(() => void show());
browser.permissions.onRemoved.addListener(() => void show());
void show();
