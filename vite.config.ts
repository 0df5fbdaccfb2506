import { readdirSync } from 'node:fs';
import { crx, type ManifestV3Export } from '@crxjs/vite-plugin';
import { defineConfig, type Plugin } from 'vite';
import source from './manifest.json' with { type: 'json' };

type Browser = 'chrome' | 'firefox';

/**
 * manifest.json is written once, for both browsers; this says what each of them wants differently.
 * Firefox runs the background as an event page; Chrome warns about keys that only Firefox knows, and Firefox needs no
 * schema for what a school may suggest.
 */
function manifestFor(browser: Browser): unknown {
  const { browser_specific_settings, minimum_chrome_version, background, storage, ...shared } =
    source;
  const own =
    browser === 'firefox'
      ? {
          browser_specific_settings,
          background: { scripts: [background.service_worker], type: background.type },
        }
      : { minimum_chrome_version, background, storage };
  return {
    ...shared,
    ...own,
    content_scripts: [{ js: ['src/entry/content.iife.ts'], matches: [] }],
  };
}

/**
 * The content script is declared only so that crxjs builds it as one classic file. Shipped, a
 * declaration would ask for sites at install: the background registers the file after consent.
 */
function withoutDeclaredContentScripts(): Plugin {
  return {
    name: 'breather:without-declared-content-scripts',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const asset = bundle['manifest.json'];
        if (asset?.type !== 'asset') this.error('no manifest.json in the bundle');
        const manifest = JSON.parse(String(asset.source));
        if (manifest.web_accessible_resources) {
          this.error('the build made web-accessible resources: any page could probe for Breather');
        }
        delete manifest.content_scripts;
        asset.source = `${JSON.stringify(manifest, null, 2)}\n`;
      },
    },
  };
}

/**
 * A script with one letter beyond Latin is kept as two bytes a letter, in every frame; written as
 * escapes, the words of 29 languages cost next to nothing more after gzip.
 */
function plainContentScript(): Plugin {
  return {
    name: 'breather:plain-content-script',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const built = bundle['src/entry/content.iife.js'];
        if (built?.type !== 'asset') this.error('no content script in the bundle');
        built.source = String(built.source).replace(
          /[^\0-\x7f]/g,
          (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
        );
      },
    },
  };
}

/** Every page of its own, by name: `src/entry/popup.html` is `popup`. */
function pages(): Record<string, string> {
  const files = readdirSync('src/entry').filter((file) => file.endsWith('.html'));
  return Object.fromEntries(files.map((file) => [file.replace('.html', ''), `src/entry/${file}`]));
}

export default defineConfig(({ mode }) => {
  const browser: Browser = mode === 'firefox' ? 'firefox' : 'chrome';
  return {
    build: {
      outDir: `dist/${browser}`,
      emptyOutDir: true,
      target: 'es2022',
      sourcemap: false,
      modulePreload: false,
      // Pages may not load anything inline (see the manifest's content security policy).
      assetsInlineLimit: 0,
      rollupOptions: {
        input: pages(),
      },
    },
    plugins: [
      crx({ manifest: manifestFor(browser) as ManifestV3Export, browser }),
      withoutDeclaredContentScripts(),
      plainContentScript(),
    ],
  };
});
