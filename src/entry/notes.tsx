/** Wires the page of everything private to this browser. */
import { render } from 'preact';
import browser from 'webextension-polyfill';
import '../app/notes/notes.css';
import { Notes } from '../app/notes/notes.tsx';
import { checkInDue } from '../core/insight/jokes.ts';
import { lookBack } from '../core/insight/look-back.ts';
import { isPhone } from '../look/phone.ts';
import { FEELING_WORDS, FEELINGS } from '../pause/feelings.ts';
import { eraseRecords } from '../store/erase.ts';
import { LONGEST_PAGE } from '../store/journal.ts';
import { openMemory } from '../store/memory.ts';
import { changeSettings, readSettings, watchSettings } from '../store/settings.ts';
import type { Memory, Settings } from '../store/types.ts';
import { allCountries, isHelplineLink } from './consent/links.ts';
import { guessHere } from './consent/region.ts';
import { eraseAll } from './consent/take-back.ts';
import { leaveThisTab } from './leave.ts';
import { localDay } from './local-day.ts';
import { forgetJokes } from './notes/jokes.ts';
import { reasonChoices } from './notes/reasons.ts';
import { saveCopy } from './notes/save-copy.ts';
import { lang, speak, t } from './translate.ts';

const clock = () => Date.now();
const records = openMemory(clock);
/** A count of what was deleted must not outlive it. */
const memory: Memory = {
  ...records,
  forgetMoment: (id) => records.forgetMoment(id).then(forgetJokes),
  forgetMoments: () => records.forgetMoments().then(forgetJokes),
};
const words = FEELINGS.map((value) => ({ value, label: t(FEELING_WORDS[value]) }));
const reasons = reasonChoices(t);
const local = (hour: number) => {
  const here = new Date(hour);
  return { hour: here.getHours(), weekday: here.getDay() };
};

function show(settings: Settings): void {
  document.body.dataset.appearance = settings.appearance;
  render(
    <Notes
      t={t}
      lang={lang}
      memory={memory}
      clock={clock}
      newId={() => crypto.randomUUID()}
      words={words}
      reasons={reasons}
      longest={LONGEST_PAGE}
      privateWindow={browser.extension.inIncognitoContext === true}
      history={settings.history}
      onHistory={(history) =>
        change(changeSettings({ history }).then(() => (history ? undefined : forgetJokes())))
      }
      lookBack={(moments) => lookBack(moments, local)}
      local={local}
      checkInDue={(moments) => checkInDue(moments, clock(), settings.jokesAsked)}
      onCheckedIn={() => change(changeSettings({ jokesAsked: clock(), jokesDue: 0 }))}
      onSave={() => saveCopy(memory)}
      onEraseNotes={() => closing(eraseRecords().then((gone) => forgetJokes().then(() => gone)))}
      onEraseAll={() => closing(eraseAll().then((left) => left.length === 0))}
      talk={{
        countries: allCountries,
        country: settings.sites.length > 0 ? settings.region : guessHere(),
        t,
        lang,
        phone: isPhone(window),
        today: localDay(new Date()),
        now: clock(),
        ageBand: settings.ageBand,
        openLink: (url) => {
          if (isHelplineLink(url)) void browser.tabs.create({ url });
        },
      }}
      onPrint={() => print()}
      onLeave={() => void leaveThisTab()}
    />,
    document.getElementById('app') as HTMLElement,
  );
}

/** What the page shows follows the settings as they are, whether or not the change went through. */
function change(work: Promise<unknown>): void {
  work.catch((error) => console.warn(error)).then(look);
}

async function closing(work: Promise<boolean>): Promise<boolean> {
  const empty = await work;
  memory.close();
  return empty;
}

const look = (): void => void readSettings().then(({ settings }) => show(settings));

speak(document);
watchSettings(({ settings }) => show(settings));
look();
