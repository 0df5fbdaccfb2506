// The import laws of the house (docs/architecture.md), as a check that can fail.

// dependency-cruiser asks swc to read every file as TypeScript without JSX, and fails on screens.
const swc = require('@swc/core');
const { parseFileSync } = swc;
swc.parseFileSync = (file, options) => parseFileSync(file, { ...options, tsx: file.endsWith('x') });

const rooms = 'data|sites|core|page|pause|look|app|store|entry|generated';
const only = (name, room, allowed, comment) => ({
  name,
  comment,
  severity: 'error',
  from: { path: `^src/${room}/`, pathNot: '\\.test\\.tsx?$' },
  to: { path: `^src/(${rooms})/`, pathNot: [`^src/${room}/`, ...allowed] },
});

module.exports = {
  forbidden: [
    { name: 'no-circle', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'no-unresolved',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '\\?script' },
    },
    only('data-alone', 'data', [], 'data holds no logic and knows nobody'),
    only('sites-alone', 'sites', [], 'a site row is a description'),
    only('core-alone', 'core', [], 'core is pure: data reaches it as arguments'),
    only('look-alone', 'look', [], 'tokens and shared pieces know no screen'),
    only(
      'page-knows-site',
      'page',
      ['^src/sites/site\\.ts$'],
      'page knows the type Site, nothing of scoring or UI',
    ),
    only(
      'pause-knows-look',
      'pause',
      [
        '^src/look/',
        '^src/core/types\\.ts$',
        '^src/data/helplines/helpline\\.ts$',
        '^src/data/coping/coping\\.ts$',
      ],
      'props in, a choice out',
    ),
    only(
      'app-knows-look',
      'app',
      [
        '^src/look/',
        '^src/core/types\\.ts$',
        '^src/core/insight/',
        '^src/store/types\\.ts$',
        '^src/data/helplines/helpline\\.ts$',
        '^src/sites/site\\.ts$',
      ],
      'screens take what they show as props',
    ),
    only('store-alone', 'store', ['^src/core/types\\.ts$'], 'memory knows the words of core only'),
    {
      name: 'core-without-packages',
      comment: 'core runs anywhere: no package, no node module',
      severity: 'error',
      from: { path: '^src/core/', pathNot: '\\.test\\.ts$' },
      to: { dependencyTypes: ['npm', 'npm-dev', 'core', 'npm-no-pkg'] },
    },
    // That borrowed words are types, scripts/shapes/type-only.ts checks: swc forgets the kind.
  ],
  options: {
    parser: 'swc',
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^src/.*\\.(css|html|svg|json)' },
    enhancedResolveOptions: { extensions: ['.ts', '.tsx', '.js', '.json', '.css'] },
  },
};
