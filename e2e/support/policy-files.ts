/**
 * A policy file where the browsers look for it. Only root may write there, and every browser of the
 * machine reads it: so the build under test is a copy with an id of its own, which nobody else has.
 */
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const CHROMIUM = '/etc/chromium/policies/managed/breather-test.json';
const FIREFOX = '/etc/firefox/policies/policies.json';
export const FIREFOX_ID = 'school-test@breather.example';

/** False where no policy file may be written, or a real one is already there. */
export const mayWritePolicies =
  process.platform === 'linux' && process.getuid?.() === 0 && !existsSync(FIREFOX);

/** A copy of a build: Chromium derives the id from the place, Firefox reads it. */
export function copyOf(build: string): string {
  const place = mkdtempSync(join(tmpdir(), 'breather-school-'));
  cpSync(build, place, { recursive: true });
  const file = join(place, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8'));
  if (manifest.browser_specific_settings) {
    manifest.browser_specific_settings.gecko.id = FIREFOX_ID;
    writeFileSync(file, JSON.stringify(manifest));
  }
  return place;
}

/** Writes it, does the work, and takes it away again. */
async function during(file: string, policy: object, work: () => Promise<void>): Promise<void> {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify(policy));
  try {
    await work();
  } finally {
    rmSync(file);
  }
}

export const withChromiumPolicy = (id: string, says: object, work: () => Promise<void>) =>
  during(CHROMIUM, { '3rdparty': { extensions: { [id]: says } } }, work);

export const withFirefoxPolicy = (says: object, work: () => Promise<void>) =>
  during(FIREFOX, { policies: { '3rdparty': { Extensions: { [FIREFOX_ID]: says } } } }, work);
