/** Wires the welcome page to this browser. What it shows is what the browser says right now. */
import { render } from 'preact';
import browser from 'webextension-polyfill';
import type { Kept, Said } from '../app/consent/types.ts';
import { hashOf, type Place, placeIn } from '../app/welcome/place.ts';
import type { Tried } from '../app/welcome/try-step.tsx';
import { Welcome } from '../app/welcome/welcome.tsx';
import '../app/welcome/welcome.css';
import { readPolicy } from '../store/policy.ts';
import { changeSettings, readSettings } from '../store/settings.ts';
import { allowedSites } from './consent/allowed.ts';
import { allCountries } from './consent/links.ts';
import { featuredSites, moreSites, namedSites } from './consent/site-names.ts';
import { eraseAll } from './consent/take-back.ts';
import { turnOn } from './consent/turn-on.ts';
import { understandSite } from './consent/understand.ts';
import { asSettings, keptOf, suggestedFirst } from './kept.ts';
import { leaveThisTab } from './leave.ts';
import { openOwnPage, openPrivate } from './own-pages.ts';
import { lang, speak, t } from './translate.ts';
import { forgetDraft, readDraft, writeDraft } from './welcome-draft.ts';

let said: Said = 'nothing';
let latest = 0;

async function show(): Promise<void> {
  latest += 1;
  const mine = latest;
  const [{ origins = [] }, { settings }, policy] = await Promise.all([
    browser.permissions.getAll(),
    readSettings(),
    readPolicy(),
  ]);
  // Two may be on their way at once, and the older one may arrive last.
  if (mine !== latest) return;
  const on = namedSites(allowedSites(origins, settings.sites));
  const isOn = on.length > 0;
  const draft = readDraft(sessionStorage);
  const kept: Kept = { ...keptOf(settings, isOn, policy), ...(isOn ? {} : draft.kept) };
  document.body.dataset.appearance = kept.appearance;
  const keep = (change: Partial<Kept>) => {
    if (isOn) return after(changeSettings(asSettings(change, on)).then(() => 'nothing'));
    writeDraft(sessionStorage, { ...draft, kept: { ...draft.kept, ...change } });
    void show();
  };

  render(
    <Welcome
      t={t}
      lang={lang}
      countries={allCountries}
      place={placeIn(location.hash)}
      onGo={go}
      offered={suggestedFirst(featuredSites, policy.sites)}
      sitesBySchool={policy.sites.length > 0}
      more={moreSites}
      on={on}
      picked={draft.picked}
      onPicked={(picked) => writeDraft(sessionStorage, { ...readDraft(sessionStorage), picked })}
      kept={kept}
      bySchool={policy.region !== null && kept.region === policy.region}
      said={said}
      understand={understandSite}
      onTurnOn={(sites, messages) => {
        const { region, languages } = kept;
        const rest = isOn ? {} : { region, languages, ...asSettings(draft.kept, on) };
        const asked = turnOn(sites, messages, rest);
        after(asked.then((answer) => (answer === 'nothing' ? moveOn() : answer)));
      }}
      onKeep={keep}
      onTry={(text) => tryOut(text, { ...settings, ...asSettings(kept, on) })}
      onSettings={() => browser.runtime.openOptionsPage()}
      onPlan={() => void openPrivate('plan')}
      onParents={() => void openOwnPage('parents')}
      onDecline={() => after(decline())}
      onDone={leaveThisTab}
      onLeave={leaveThisTab}
    />,
    document.getElementById('app') as HTMLElement,
  );
}

function go(place: Place): void {
  said = 'nothing';
  location.hash = hashOf(place);
}

/** The yes was given: on to the next screen, and nothing of what was picked stays behind. */
function moveOn(): Said {
  forgetDraft(sessionStorage);
  const place = placeIn(location.hash);
  if ('way' in place) go({ at: 'you', way: place.way });
  return 'nothing';
}

/** A no: as if it had never been there, and a fresh tab in place of this one. */
async function decline(): Promise<Said> {
  forgetDraft(sessionStorage);
  if ((await eraseAll()).length > 0) return 'left-over';
  await leaveThisTab();
  return 'nothing';
}

async function tryOut(text: string, settings: Parameters<TryOut>[1]): Promise<Tried> {
  const { tryOut } = await import('./try-out.ts');
  return tryOut(text, settings, (url) => void browser.tabs.create({ url }));
}
type TryOut = typeof import('./try-out.ts').tryOut;

function after(work: Promise<Said>): void {
  work
    .catch((): Said => 'failed')
    .then((outcome) => {
      said = outcome;
      return show();
    });
}

speak(document);
addEventListener('hashchange', () => void show());
// The browser's own settings can take a site back while this page is open.
browser.permissions.onAdded.addListener(() => void show());
browser.permissions.onRemoved.addListener(() => void show());
void show();
