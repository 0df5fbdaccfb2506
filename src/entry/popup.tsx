/** Wires the popup to this browser and the tab in front. */
import { render } from 'preact';
import browser from 'webextension-polyfill';
import { Popup } from '../app/popup/popup.tsx';
import '../app/popup/popup.css';
import { isPhone } from '../look/phone.ts';
import { changeSettings, readSettings, repairSettings } from '../store/settings.ts';
import { allowedSites } from './consent/allowed.ts';
import { allCountries, isHelplineLink } from './consent/links.ts';
import { guessHere } from './consent/region.ts';
import { siteOf } from './consent/site-names.ts';
import { takeBack } from './consent/take-back.ts';
import { localDay } from './local-day.ts';
import { endOfToday, inAnHour } from './pause-lengths.ts';
import { tabInFront } from './tab-in-front.ts';
import { lang, speak, t } from './translate.ts';

async function show(failed = false): Promise<void> {
  const [tab, { settings, problems }, { origins = [] }] = await Promise.all([
    tabInFront(),
    readSettings(),
    browser.permissions.getAll(),
  ]);
  document.body.dataset.appearance = settings.appearance;
  const now = Date.now();
  const onSomewhere = allowedSites(origins, settings.sites).length > 0;
  const site = tab.site === null ? null : siteOf(tab.site);

  render(
    <Popup
      t={t}
      tab={tab.view}
      about={tab.about}
      site={site?.name ?? null}
      pausedUntil={settings.pausedUntil > now ? clock(settings.pausedUntil) : null}
      onSomewhere={onSomewhere}
      problems={problems}
      failed={failed}
      talk={{
        countries: allCountries,
        // Until the welcome page has been worked through nobody has said where they live.
        country: onSomewhere ? settings.region : guessHere(),
        t,
        lang,
        phone: isPhone(window),
        today: localDay(new Date(now)),
        now,
        ageBand: settings.ageBand,
        openLink: (url) => {
          if (isHelplineLink(url)) after(browser.tabs.create({ url }));
        },
      }}
      onPauseHour={() => after(changeSettings({ pausedUntil: inAnHour(Date.now()) }))}
      onPauseToday={() => after(changeSettings({ pausedUntil: endOfToday(Date.now()) }))}
      onResume={() => after(changeSettings({ pausedUntil: 0 }))}
      onTurnOffHere={() => site && after(takeBack(site.matches))}
      onSites={() => after(browser.runtime.openOptionsPage().then(() => window.close()))}
      onTalkPage={() => after(openTalkPage())}
      onUseDefaults={() => after(repairSettings())}
    />,
    document.getElementById('app') as HTMLElement,
  );
}

async function openTalkPage(): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL('src/entry/talk.html') });
  window.close();
}

function after(work: Promise<unknown>): void {
  work.then(
    () => show(),
    () => show(true),
  );
}

const clock = (time: number): string =>
  new Intl.DateTimeFormat(navigator.language, { hour: 'numeric', minute: '2-digit' }).format(time);

speak(document);
void show();
