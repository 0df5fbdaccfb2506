/**
 * Where a browser stands on this machine, or one sentence that says how to get one.
 * Used by the tests and by the demo, on machines we have never seen.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { accessSync, constants, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';

/** What the search asks of the machine; tests hand in an invented one. */
export interface Machine {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly platform: NodeJS.Platform;
  /** A file that may be run. */
  readonly runs: (path: string) => boolean;
  /** Directories of PATH. */
  readonly path: readonly string[];
  /** First line of `<path> --version`; undefined when it fails (a snap's stub does). */
  readonly version: (path: string) => string | undefined;
  /** Where Playwright would have put its own Chromium, present or not. */
  readonly playwrights: string | undefined;
  /** Starts the browser with a small extension and sees whether the extension comes up. */
  readonly loadsExtensions: (path: string) => Promise<boolean>;
  /** Ways to get the browser without a person, best first; each says what it does as it does it. */
  readonly installers: (browser: 'chromium' | 'firefox') => readonly (() => void)[];
}

interface Candidate {
  readonly path: string;
  /** A branded build may ignore `--load-extension` (Google Chrome does since 137): try it first. */
  readonly branded: boolean;
}

const plain = ['chromium', 'chromium-browser', 'ungoogled-chromium'];
const branded = [
  'microsoft-edge',
  'microsoft-edge-stable',
  'brave-browser',
  'brave',
  'google-chrome',
  'google-chrome-stable',
];
const foxes = ['firefox-esr', 'firefox', 'firefox-developer-edition'];

/** Places that are not on PATH, by platform, plain builds first. */
function usualPlaces(machine: Machine): { plain: string[]; branded: string[]; foxes: string[] } {
  if (machine.platform === 'darwin') {
    const app = (name: string, binary = name) => [
      `/Applications/${name}.app/Contents/MacOS/${binary}`,
      `${machine.env.HOME ?? ''}/Applications/${name}.app/Contents/MacOS/${binary}`,
    ];
    return {
      plain: app('Chromium'),
      branded: [...app('Microsoft Edge'), ...app('Brave Browser'), ...app('Google Chrome')],
      foxes: [
        ...app('Firefox', 'firefox'),
        ...app('Firefox ESR', 'firefox'),
        ...app('Firefox Developer Edition', 'firefox'),
      ],
    };
  }
  if (machine.platform === 'win32') {
    const roots = ['ProgramFiles', 'ProgramFiles(x86)', 'LOCALAPPDATA'].flatMap((name) => {
      const root = machine.env[name];
      return root === undefined ? [] : [root];
    });
    const under = (...names: string[]) =>
      roots.flatMap((root) => names.map((name) => `${root}\\${name}`));
    return {
      plain: under('Chromium\\Application\\chrome.exe'),
      branded: under(
        'Microsoft\\Edge\\Application\\msedge.exe',
        'BraveSoftware\\Brave-Browser\\Application\\brave.exe',
        'Google\\Chrome\\Application\\chrome.exe',
      ),
      foxes: under(
        'Mozilla Firefox\\firefox.exe',
        'Mozilla Firefox ESR\\firefox.exe',
        'Firefox Developer Edition\\firefox.exe',
      ),
    };
  }
  return {
    plain: ['/usr/lib/chromium/chromium', '/snap/bin/chromium'],
    branded: [
      '/opt/microsoft/msedge/msedge',
      '/opt/brave.com/brave/brave',
      '/opt/google/chrome/chrome',
    ],
    foxes: ['/usr/lib/firefox-esr/firefox-esr', '/usr/lib/firefox/firefox', '/snap/bin/firefox'],
  };
}

function onPath(machine: Machine, names: readonly string[]): string[] {
  if (machine.platform === 'win32') return [];
  return names.flatMap((name) => machine.path.map((dir) => `${dir}/${name}`));
}

/** Every Chromium that is really there, in the order to try them. Exported for its test. */
export function chromiumsOf(machine: Machine): Candidate[] {
  const places = usualPlaces(machine);
  const own = machine.playwrights === undefined ? [] : [machine.playwrights];
  const all = [
    ...[...onPath(machine, plain), ...own, ...places.plain].map((path) => ({
      path,
      branded: false,
    })),
    ...[...onPath(machine, branded), ...places.branded].map((path) => ({ path, branded: true })),
  ];
  return all.filter(({ path }) => machine.runs(path) && answers(machine, path));
}

/** Every Firefox that is really there, in the order to try them. Exported for its test. */
export function firefoxesOf(machine: Machine): string[] {
  return [...onPath(machine, foxes), ...usualPlaces(machine).foxes].filter(
    (path) => machine.runs(path) && answers(machine, path),
  );
}

/** On Windows `--version` opens a window instead of answering, so there a file is enough. */
function answers(machine: Machine, path: string): boolean {
  return machine.platform === 'win32' || machine.version(path) !== undefined;
}

function chosenBy(variable: 'CHROMIUM' | 'FIREFOX', machine: Machine): string | undefined {
  const path = machine.env[variable];
  if (path === undefined || path === '') return undefined;
  if (machine.runs(path)) return path;
  throw new Error(
    `${variable} says ${path}, and no browser can be run from there: correct ${variable} or unset it.`,
  );
}

async function firstThatLoads(machine: Machine): Promise<string | undefined> {
  for (const { path, branded } of chromiumsOf(machine)) {
    if (!branded || (await machine.loadsExtensions(path))) return path;
  }
  return undefined;
}

/**
 * A Chromium that loads an unpacked extension: `CHROMIUM`, an installed one, Playwright's own, Edge,
 * Brave, and Chrome where it still can; else one is installed where that is possible.
 * @throws Error with one sentence and the command to run.
 */
export async function findChromium(machine: Machine = thisMachine()): Promise<string> {
  const chosen = chosenBy('CHROMIUM', machine) ?? (await firstThatLoads(machine));
  if (chosen !== undefined) return chosen;
  for (const install of machine.installers('chromium')) {
    install();
    const installed = await firstThatLoads(machine);
    if (installed !== undefined) return installed;
  }
  throw new Error(
    `No Chromium that loads extensions was found (Google Chrome no longer does): run ${command(machine, 'chromium')}, or set CHROMIUM to the path of one.`,
  );
}

/**
 * A desktop Firefox, 142 or newer: `FIREFOX`, or an installed one; else one is installed where that
 * is possible.
 * @throws Error with one sentence and the command to run.
 */
export async function findFirefox(machine: Machine = thisMachine()): Promise<string> {
  const chosen = chosenBy('FIREFOX', machine) ?? firefoxesOf(machine)[0];
  if (chosen !== undefined) return chosen;
  for (const install of machine.installers('firefox')) {
    install();
    const installed = firefoxesOf(machine)[0];
    if (installed !== undefined) return installed;
  }
  throw new Error(
    `No Firefox was found: run ${command(machine, 'firefox')}, or set FIREFOX to the path of one.`,
  );
}

/** The command a person would type. */
function command(machine: Machine, browser: 'chromium' | 'firefox'): string {
  if (machine.platform === 'darwin') return `"brew install --cask ${browser}"`;
  if (machine.platform === 'win32') {
    return browser === 'chromium'
      ? '"npx playwright install chromium"'
      : '"winget install Mozilla.Firefox"';
  }
  const hasApt = machine.path.some((dir) => machine.runs(`${dir}/apt-get`));
  const name = browser === 'chromium' ? 'chromium' : 'firefox-esr';
  if (hasApt) return `"sudo apt-get update && sudo apt-get install -y ${name}"`;
  return browser === 'chromium'
    ? '"npx playwright install chromium"'
    : '"npx @puppeteer/browsers install firefox@stable"';
}

/** The commands of each way to install a browser here without a person, best way first. */
export function installersFor(
  machine: Pick<Machine, 'env' | 'platform' | 'path' | 'runs'>,
  browser: 'chromium' | 'firefox',
  uid: number | undefined,
): string[][][] {
  const has = (name: string) => machine.path.some((dir) => machine.runs(`${dir}/${name}`));
  const ways: string[][][] = [];
  const apt = machine.platform === 'linux' && has('apt-get');
  const asRoot = uid === 0 ? [] : ['sudo', '-n'];
  // At a desk nobody is asked for a password; a build machine gives one freely.
  if (apt && (uid === 0 || (machine.env.CI !== undefined && has('sudo')))) {
    const name = browser === 'chromium' ? 'chromium' : 'firefox-esr';
    ways.push([
      [...asRoot, 'apt-get', 'update'],
      [...asRoot, 'apt-get', 'install', '-y', '--no-install-recommends', name],
    ]);
  }
  // Also where apt has only a stub, as Ubuntu does for Chromium.
  if (browser === 'chromium') ways.push([['npx', 'playwright', 'install', 'chromium']]);
  return ways;
}

export function thisMachine(): Machine {
  const machine = {
    env: process.env,
    platform: process.platform,
    path: (process.env.PATH ?? '').split(delimiter).filter((dir) => dir !== ''),
    runs,
    version,
    playwrights: chromium.executablePath() || undefined,
    loadsExtensions,
  };
  return {
    ...machine,
    installers: (browser) =>
      installersFor(machine, browser, process.getuid?.()).map((commands) => () => {
        for (const command of commands) {
          console.log(`No ${browser} here, so: ${command.join(' ')}`);
          if (!succeeds(command)) return;
        }
      }),
  };
}

function succeeds([program = '', ...args]: readonly string[]): boolean {
  const { status } = spawnSync(program, args, {
    // apt's pages of progress help nobody; its errors do.
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    shell: process.platform === 'win32',
  });
  return status === 0;
}

function runs(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

function version(path: string): string | undefined {
  try {
    const said = execFileSync(path, ['--version'], {
      encoding: 'utf8',
      timeout: 20_000,
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    return said.split('\n')[0];
  } catch {
    return undefined;
  }
}

/** Chrome from 137 on wants this feature off before it will look at `--load-extension`. */
export const LET_EXTENSIONS_LOAD = '--disable-features=DisableLoadExtensionCommandLineSwitch';

async function loadsExtensions(executablePath: string): Promise<boolean> {
  const extension = mkdtempSync(join(tmpdir(), 'breather-try-'));
  writeFileSync(
    join(extension, 'manifest.json'),
    JSON.stringify({
      manifest_version: 3,
      name: 'try',
      version: '1',
      background: { service_worker: 'worker.js' },
    }),
  );
  writeFileSync(join(extension, 'worker.js'), '');
  try {
    const context = await chromium.launchPersistentContext('', {
      executablePath,
      headless: true,
      args: [
        '--no-sandbox',
        LET_EXTENSIONS_LOAD,
        `--disable-extensions-except=${extension}`,
        `--load-extension=${extension}`,
      ],
    });
    try {
      if (context.serviceWorkers().length > 0) return true;
      await context.waitForEvent('serviceworker', { timeout: 8_000 });
      return true;
    } finally {
      await context.close();
    }
  } catch {
    return false;
  } finally {
    rmSync(extension, { recursive: true, force: true });
  }
}
