/**
 * What Breather costs a page: the browser's main-thread time while a person types and presses, with
 * Breather, with a plain text-box extension, and with neither, all in one run.
 */
import { fileURLToPath } from 'node:url';
import { ChromiumBrowsing } from '../../e2e/support/chromium.ts';
import { consentInChromium } from '../../e2e/support/consent.ts';
import { buildPages } from '../../e2e/support/pages.ts';
import { type Row, rows } from '../../e2e/support/places.ts';
import { type PopupCost, popupCost } from './popup-cost.ts';

const PEER = fileURLToPath(new URL('peer', import.meta.url));
const ROUNDS = 7;
const SENTENCE =
  'the lake was so quiet today that we could hear the ferry from the other side, and nobody said a word for a while';

/** Milliseconds of the page's main thread, and of its scripts, for one round. */
interface Cost {
  readonly task: number;
  readonly script: number;
}

const places: readonly [string, Row][] = [
  ['textarea', rows.textarea],
  ['Lexical', rows.lexical],
  ['Draft.js', rows.draftOnX],
];

async function round(browsing: ChromiumBrowsing, row: Row): Promise<Cost> {
  const tab = await browsing.newTab();
  try {
    await tab.open(row);
    const cdp = await browsing.context.newCDPSession(tab.page);
    await cdp.send('Performance.enable');
    const seconds = async () => {
      const { metrics } = await cdp.send('Performance.getMetrics');
      const of = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? 0;
      return { task: of('TaskDuration') * 1000, script: of('ScriptDuration') * 1000 };
    };
    await tab.write('a');
    const before = await seconds();
    await tab.type(SENTENCE);
    for (let press = 0; press < 20; press += 1) await tab.page.mouse.click(4, 4);
    const after = await seconds();
    return { task: after.task - before.task, script: after.script - before.script };
  } finally {
    await tab.close();
  }
}

const median = (values: readonly number[]) =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

export async function pageCost({ json }: { json: boolean }): Promise<void> {
  await buildPages();
  const contenders = {
    without: await ChromiumBrowsing.launch(),
    breather: await ChromiumBrowsing.launch(),
    peer: await ChromiumBrowsing.launch({ extension: PEER }),
  };
  await consentInChromium(contenders.breather);
  const names = Object.keys(contenders) as (keyof typeof contenders)[];
  const report: Record<string, Record<string, Cost>> = {};
  let popup: PopupCost;
  try {
    for (const [editor, row] of places) {
      const costs: Record<string, Cost[]> = {};
      for (let at = 0; at < ROUNDS; at += 1) {
        // Turn by turn, so that a busy moment of the machine hits all three.
        for (const name of names) {
          costs[name] = [...(costs[name] ?? []), await round(contenders[name], row)];
        }
      }
      report[editor] = Object.fromEntries(
        names.map((name) => [
          name,
          {
            task: median((costs[name] ?? []).map(({ task }) => task)),
            script: median((costs[name] ?? []).map(({ script }) => script)),
          },
        ]),
      );
    }
    popup = await popupCost(contenders.breather, contenders.peer);
  } finally {
    await Promise.all(Object.values(contenders).map((browsing) => browsing.close()));
  }
  if (json) {
    console.log(JSON.stringify({ ...report, popup }));
    return;
  }
  console.log(
    `Main-thread time of ${SENTENCE.length} keys and 20 presses, median of ${ROUNDS} rounds.`,
  );
  console.log('Nothing added is 1.00; "script" is scripts alone, the page\'s own included.\n');
  console.log(
    'editor     | without (ms) | Breather | plain text-box extension | script: Breather | peer',
  );
  for (const [editor, { without, breather, peer }] of Object.entries(report)) {
    if (!without || !breather || !peer) continue;
    const ratio = (one: number, other: number) => (one / other).toFixed(2);
    console.log(
      [
        editor.padEnd(10),
        without.task.toFixed(0).padStart(12),
        ratio(breather.task, without.task).padStart(8),
        ratio(peer.task, without.task).padStart(24),
        ratio(breather.script, without.script).padStart(16),
        ratio(peer.script, without.script),
      ].join(' | '),
    );
  }
  const times = (popup.breather / popup.plain).toFixed(1);
  console.log(
    `\nOpening the popup: ${popup.breather.toFixed(0)} ms of the main thread, ${times} times the plainest popup.`,
  );
}
