/** Wires the popup to this browser and the tab in front. */
import { render } from 'preact';
import browser from 'webextension-polyfill';
import { Popup } from '../app/popup/popup.tsx';
import '../app/popup/popup.css';
import { isPhone } from '../look/phone.ts';
import { changeSettings, readSettings, repairSettings } from '../store/settings.ts';
import { clock } from './clock.ts';
import { addLink } from './consent/add-link.ts';
import { allowedSites } from './consent/allowed.ts';
import { askForTabInFront, seesTabInFront } from './consent/ask.ts';
import { allCountries, isHelplineLink } from './consent/links.ts';
import { startOnce, stopOnce } from './consent/once.ts';
import { guessHere } from './consent/region.ts';
import { siteOf } from './consent/site-names.ts';
import { takeBack } from './consent/take-back.ts';
import { leaveThisTab } from './leave.ts';
import { localDay } from './local-day.ts';
import { forgetPosted, postedLately } from './notes/after-posting.ts';
import { openPrivate, pageAddress } from './own-pages.ts';
import { endOfToday, inAnHour } from './pause-lengths.ts';
import { pausedUntil, withoutSitePauses, withSitePauses } from './pausing.ts';
import { tabInFront } from './tab-in-front.ts';
import { takingDown } from './taking-down.ts';
import { lang, speak, t } from './translate.ts';

/** The yes counts from the next press of Breather's button. */
let justAsked = false;

async function show(failed = false): Promise<void> {
  const [{ settings, problems }, { origins = [] }] = await Promise.all([
    readSettings(),
    browser.permissions.getAll(),
  ]);
  document.body.dataset.appearance = settings.appearance;
  const chosen = allowedSites(origins, settings.sites);
  const [tab, seen] = await Promise.all([tabInFront(chosen), seesTabInFront()]);
  const now = Date.now();
  const posted = tab.id === undefined ? null : await postedLately(tab.id, now);
  const onSomewhere = chosen.length > 0;
  const site = tab.site === null ? null : siteOf(tab.site);
  const until = pausedUntil(settings, tab.site?.replace(/\/\*$/, '') ?? '');

  render(
    <Popup
      t={t}
      tab={tab.view}
      about={tab.about}
      site={site?.name ?? null}
      allowed={tab.allowed}
      once={tab.once}
      pausedUntil={until > now ? clock(until, now) : null}
      problems={problems}
      failed={failed}
      posted={posted !== null}
      linesFirst={posted?.linesFirst === true}
      takeDown={site ? takingDown(site.id) : null}
      still={matchMedia('(prefers-reduced-motion: reduce)').matches}
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
      onPauseHere={() =>
        site &&
        after(changeSettings((was) => withSitePauses(was, site.matches, endOfToday(Date.now()))))
      }
      onResume={() =>
        after(
          changeSettings((was) => ({
            pausedUntil: 0,
            ...withoutSitePauses(was, site?.matches ?? []),
          })),
        )
      }
      unseen={justAsked ? 'just-asked' : seen ? 'no' : 'not-asked'}
      onSee={() => see()}
      onTurnOnHere={() =>
        tab.site && away(browser.tabs.create({ url: pageAddress('settings') + addLink(tab.site) }))
      }
      onOnce={() => tab.id !== undefined && after(startOnce(tab.id))}
      onStopOnce={() => tab.id !== undefined && after(stopOnce(tab.id))}
      onTurnOffHere={() => site && after(takeBack(site.matches))}
      onWrite={() => away(openPrivate('journal'))}
      onMoreSkills={() => away(openPrivate('skills'))}
      onSites={() => away(browser.runtime.openOptionsPage())}
      onLeave={leaveThisTab}
      onTalkPage={() => away(openTalkPage())}
      onUseDefaults={() => after(repairSettings())}
      onAfterPosting={() => tab.id !== undefined && after(forgetPosted(tab.id))}
    />,
    document.getElementById('app') as HTMLElement,
  );
}

/** Straight from the press: after an `await` a browser no longer believes that a person asked. */
function see(): void {
  after(
    askForTabInFront().then((yes) => {
      justAsked = yes;
    }),
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

/** To another page: the popup has done its work. */
const away = (work: Promise<unknown>): void => after(work.then(() => window.close()));

speak(document);
void show();
