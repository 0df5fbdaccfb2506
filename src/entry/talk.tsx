/** Wires the page of lines to this browser. Nothing is noted, neither what is opened nor that it is. */
import { render } from 'preact';
import browser from 'webextension-polyfill';
import { Talk } from '../app/talk/talk.tsx';
import '../app/talk/talk.css';
import { isPhone } from '../look/phone.ts';
import { readPolicy } from '../store/policy.ts';
import { readSettings } from '../store/settings.ts';
import { allowedSites } from './consent/allowed.ts';
import { allCountries, isHelplineLink, isSchoolLink } from './consent/links.ts';
import { guessHere } from './consent/region.ts';
import { leaveThisTab } from './leave.ts';
import { localDay } from './local-day.ts';
import { lang, speak, t } from './translate.ts';

const MINUTE = 60_000;

async function show(): Promise<void> {
  // The lines must stand even where the settings can't be read.
  const read = await readSettings().catch(() => null);
  const { origins = [] } = await browser.permissions.getAll();
  const school = await readPolicy();
  const settings = read?.settings;
  document.body.dataset.appearance = settings?.appearance ?? 'system';
  const chosen = settings && allowedSites(origins, settings.sites).length > 0;
  const now = new Date();
  render(
    <Talk
      countries={allCountries}
      // Until the welcome page has been worked through nobody has said where they live.
      country={chosen ? settings.region : guessHere()}
      ageBand={settings?.ageBand}
      school={school}
      t={t}
      lang={lang}
      phone={isPhone(window)}
      today={localDay(now)}
      now={now.getTime()}
      openLink={(url) => {
        if (isHelplineLink(url) || isSchoolLink(url, school)) void browser.tabs.create({ url });
      }}
      onPrint={() => print()}
      onLeave={leaveThisTab}
    />,
    document.getElementById('app') as HTMLElement,
  );
}

speak(document);
void show();
// What is open changes while the page is in view, and while it is not.
setInterval(() => void show(), MINUTE);
document.addEventListener('visibilitychange', () => void show());
