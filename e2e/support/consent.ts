import type { ChromiumBrowsing } from './chromium.ts';
import type { FirefoxBrowsing } from './firefox.ts';

export async function consentInChromium(_browsing: ChromiumBrowsing): Promise<void> {}
export async function consentInFirefox(_browsing: FirefoxBrowsing): Promise<void> {}
