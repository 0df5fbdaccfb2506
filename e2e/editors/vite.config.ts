/** Builds every page the end-to-end tests open, served by interception (support/pages.ts). */
import { existsSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const root = fileURLToPath(new URL('..', import.meta.url));
const sites = readdirSync(`${root}/sites`, { withFileTypes: true })
  .map(({ name }) => name)
  .filter((name) => existsSync(`${root}/sites/${name}/index.html`));

export default defineConfig({
  root,
  // Every address of every site serves these files under /-fixture/ (support/pages.ts).
  base: '/-fixture/',
  logLevel: 'warn',
  define: { global: 'globalThis', 'process.env.NODE_ENV': '"production"' },
  build: {
    emptyOutDir: true,
    target: 'es2022',
    minify: false,
    modulePreload: false,
    chunkSizeWarningLimit: 4000,
    rollupOptions: {
      input: [
        ...['generic', 'private', 'frames', 'hard', 'clients'].map(
          (page) => `editors/${page}/index.html`,
        ),
        'chatter/index.html',
        ...sites.map((site) => `sites/${site}/index.html`),
      ].map((path) => `${root}/${path}`),
    },
  },
});
