import { describe, expect, test } from 'vitest';
import { chromiumsOf, findChromium, findFirefox, installersFor, type Machine } from './browsers.ts';

function machine(over: Partial<Machine> & { files?: readonly string[] } = {}): Machine {
  const { files = [], ...rest } = over;
  return {
    env: {},
    platform: 'linux',
    path: ['/usr/local/bin', '/usr/bin'],
    runs: (path) => files.includes(path),
    version: () => 'Browser 150.0',
    playwrights: undefined,
    loadsExtensions: async () => true,
    installers: () => [],
    ...rest,
  };
}

describe('findChromium', () => {
  test('takes the one named by CHROMIUM before all others', async () => {
    const here = machine({
      env: { CHROMIUM: '/opt/mine' },
      files: ['/opt/mine', '/usr/bin/chromium'],
    });
    expect(await findChromium(here)).toBe('/opt/mine');
  });

  test('says which variable is wrong when it names nothing', async () => {
    const here = machine({ env: { CHROMIUM: '/gone' }, files: ['/usr/bin/chromium'] });
    await expect(findChromium(here)).rejects.toThrow('CHROMIUM says /gone');
  });

  test('prefers a plain Chromium, then Playwright’s, then branded ones, Chrome last', () => {
    const here = machine({
      playwrights: '/cache/chrome',
      files: [
        '/usr/bin/google-chrome',
        '/usr/bin/brave-browser',
        '/usr/bin/microsoft-edge',
        '/cache/chrome',
        '/usr/bin/chromium',
      ],
    });
    expect(chromiumsOf(here).map(({ path }) => path)).toEqual([
      '/usr/bin/chromium',
      '/cache/chrome',
      '/usr/bin/microsoft-edge',
      '/usr/bin/brave-browser',
      '/usr/bin/google-chrome',
    ]);
  });

  test('passes over a branded browser that ignores unpacked extensions', async () => {
    const here = machine({
      files: ['/usr/bin/google-chrome', '/usr/bin/brave'],
      loadsExtensions: async (path) => path !== '/usr/bin/google-chrome',
    });
    expect(await findChromium(here)).toBe('/usr/bin/brave');
    const chromeAlone = machine({
      files: ['/usr/bin/google-chrome'],
      loadsExtensions: async () => false,
    });
    await expect(findChromium(chromeAlone)).rejects.toThrow('No Chromium that loads extensions');
  });

  test('passes over a stub that cannot say its version', async () => {
    const here = machine({
      files: ['/usr/bin/chromium-browser', '/usr/bin/brave'],
      version: (path) => (path === '/usr/bin/chromium-browser' ? undefined : 'Brave 1'),
    });
    expect(await findChromium(here)).toBe('/usr/bin/brave');
  });

  test('finds the usual places of a Mac and of Windows', async () => {
    const mac = '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge';
    expect(await findChromium(machine({ platform: 'darwin', files: [mac] }))).toBe(mac);
    const windows = 'C:\\Program Files\\Chromium\\Application\\chrome.exe';
    const pc = machine({
      platform: 'win32',
      env: { ProgramFiles: 'C:\\Program Files' },
      files: [windows],
      version: () => undefined,
    });
    expect(await findChromium(pc)).toBe(windows);
  });

  test('installs one where there is none, and uses it', async () => {
    const files: string[] = [];
    const here = machine({ runs: (path) => files.includes(path) });
    const found = findChromium({
      ...here,
      installers: (browser) => [() => {}, () => files.push(`/usr/bin/${browser}`)],
    });
    expect(await found).toBe('/usr/bin/chromium');
  });

  test('says one sentence with the command when there is no other way', async () => {
    const problem = await findChromium(machine({ files: ['/usr/bin/apt-get'] })).catch(String);
    expect(problem).toContain('sudo apt-get install -y chromium');
    expect(problem.split('\n')).toHaveLength(1);
  });
});

describe('findFirefox', () => {
  test('takes FIREFOX, then the extended release, then the ordinary one', async () => {
    const files = ['/usr/bin/firefox', '/usr/bin/firefox-esr', '/opt/fox'];
    expect(await findFirefox(machine({ env: { FIREFOX: '/opt/fox' }, files }))).toBe('/opt/fox');
    expect(await findFirefox(machine({ files }))).toBe('/usr/bin/firefox-esr');
    expect(await findFirefox(machine({ files: ['/usr/bin/firefox'] }))).toBe('/usr/bin/firefox');
  });

  test('says one sentence with the command on each platform', async () => {
    for (const [platform, words] of [
      ['linux', 'npx @puppeteer/browsers install firefox@stable'],
      ['darwin', 'brew install --cask firefox'],
      ['win32', 'winget install Mozilla.Firefox'],
    ] as const) {
      const problem = await findFirefox(machine({ platform })).catch(String);
      expect(problem).toContain(words);
      expect(problem.split('\n')).toHaveLength(1);
    }
  });
});

describe('installersFor', () => {
  const apt = machine({ files: ['/usr/bin/apt-get', '/usr/bin/sudo'] });
  const playwright = [['npx', 'playwright', 'install', 'chromium']];
  const install = ['apt-get', 'install', '-y', '--no-install-recommends'];

  test('uses apt as root, and through sudo only on a build machine', () => {
    expect(installersFor(apt, 'firefox', 0)).toEqual([
      [
        ['apt-get', 'update'],
        [...install, 'firefox-esr'],
      ],
    ]);
    expect(installersFor({ ...apt, env: { CI: 'true' } }, 'firefox', 1000)[0]?.at(-1)).toEqual([
      'sudo',
      '-n',
      ...install,
      'firefox-esr',
    ]);
  });

  test('falls back to Playwright’s own Chromium', () => {
    expect(installersFor(apt, 'chromium', 0)[1]).toEqual(playwright);
  });

  test('never asks a person at a desk for a password', () => {
    expect(installersFor(apt, 'firefox', 1000)).toEqual([]);
    expect(installersFor(apt, 'chromium', 1000)).toEqual([playwright]);
  });
});
