/** Wires the settings page to this browser. What it shows is what the browser says right now. */
import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import type { Said } from '../app/consent/types.ts';
import { NOTHING_PICKED } from '../app/consent/use-turn-on.ts';
import type { SettingsPageProps } from '../app/settings/props.ts';
import { SettingsPage } from '../app/settings/settings.tsx';
import '../app/settings/settings.css';
import { languages } from '../generated/languages.ts';
import { readPolicy } from '../store/policy.ts';
import { changeSettings, readSettings, watchSettings } from '../store/settings.ts';
import { addedIn } from './consent/add-link.ts';
import { allowedSites } from './consent/allowed.ts';
import { allCountries } from './consent/links.ts';
import { featuredSites, moreSites, namedSites } from './consent/site-names.ts';
import { eraseAll, takeBack, takeBackAll } from './consent/take-back.ts';
import { turnOn } from './consent/turn-on.ts';
import { understandSite } from './consent/understand.ts';
import { type JudgeHere, judgeHere } from './judge-here.ts';
import { asSettings, keptOf, suggestedFirst } from './kept.ts';
import { leaveThisTab } from './leave.ts';
import { openPrivate, pageAddress } from './own-pages.ts';
import { quietNow, withoutQuiet } from './quiet-now.ts';
import { lang, speak, t } from './translate.ts';

let said: Said = 'nothing';
let judge: JudgeHere | null = null;
let latest = 0;
/** One column: below this, settings.css has no room for two. */
const small = matchMedia('(width < 900px)');

function Page(props: Omit<SettingsPageProps, 'folded'>) {
  const [folded, setFolded] = useState(small.matches);
  useEffect(() => {
    const follow = () => setFolded(small.matches);
    small.addEventListener('change', follow);
    return () => small.removeEventListener('change', follow);
  }, []);
  return <SettingsPage {...props} folded={folded} />;
}

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
  document.body.dataset.appearance = settings.appearance;
  const on = namedSites(allowedSites(origins, settings.sites));
  const kept = keptOf(settings, on.length > 0, policy);
  const wanted = addedIn(location.hash);

  render(
    <Page
      t={t}
      lang={lang}
      countries={allCountries}
      offered={suggestedFirst(featuredSites, policy.sites)}
      sitesBySchool={policy.sites.length > 0}
      more={moreSites}
      on={on}
      picked={wanted ? { ...NOTHING_PICKED, ticked: [wanted.id], added: [wanted] } : NOTHING_PICKED}
      kept={kept}
      bySchool={policy.region !== null && kept.region === policy.region}
      quiet={quietNow(settings, Date.now())}
      hiddenSkills={settings.hiddenSkills}
      helpfulSkills={settings.helpfulSkills}
      languages={languages}
      levelOf={judge && ((draft) => judge?.levelOf(draft, settings) ?? 'none')}
      said={said}
      understand={understandSite}
      onTurnOn={(sites, messages) =>
        after(turnOn(sites, messages, on.length > 0 ? {} : { region: kept.region }))
      }
      onKeep={(change) => keep(asSettings(change, on))}
      onUndo={(quiet) => after(changeSettings((now) => withoutQuiet(now, quiet)).then(nothing))}
      history={settings.history}
      onHistory={(history) => keep({ history })}
      onData={() => void openPrivate('your-data')}
      onShowAllSkills={() => keep({ hiddenSkills: [] })}
      onForgetHelpful={() => keep({ helpfulSkills: [] })}
      onTurnOff={(site) => after(takeBack(site.matches).then(() => ({ off: site.name })))}
      onTurnAllOff={() => after(takeBackAll().then(() => 'all-off'))}
      onErase={() => after(eraseAll().then((left) => (left.length > 0 ? 'left-over' : 'erased')))}
      onRemove={() =>
        after(browser.management.uninstallSelf({ showConfirmDialog: true }).then(nothing, nothing))
      }
      onWelcome={() => location.assign(pageAddress('welcome'))}
      onLeave={leaveThisTab}
    />,
    document.getElementById('app') as HTMLElement,
  );
}

const nothing = (): Said => 'nothing';

const keep = (patch: Parameters<typeof changeSettings>[0]) =>
  after(changeSettings(patch).then(nothing));

function after(work: Promise<Said>): void {
  work
    .catch((): Said => 'failed')
    .then((outcome) => {
      said = outcome;
      return show();
    });
}

speak(document);
addEventListener('hashchange', () => location.reload());
// The browser's own settings can take a site back while this page is open, and other pages change more.
browser.permissions.onAdded.addListener(() => void show());
browser.permissions.onRemoved.addListener(() => void show());
watchSettings(() => void show());
void show();
void judgeHere().then((here) => {
  judge = here;
  return show();
});
