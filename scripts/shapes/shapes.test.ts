import { describe, expect, it } from 'vitest';
import { discreetProblems } from './discreet.ts';
import { filesUnder, readText } from './files.ts';
import { helplineProblems } from './helplines.ts';
import { manifestProblems } from './manifest.ts';
import { messageProblems } from './messages.ts';
import { networkProblems } from './network.ts';
import { inWords } from './problem.ts';
import { sitesTableProblems } from './sites.ts';
import { typeOnlyProblems } from './type-only.ts';

const file = (path: string, text: string) => ({ path, text });
const json = (path: string, value: unknown) => file(path, JSON.stringify(value));

describe('helplines', () => {
  const line = {
    id: 'us-one',
    country: 'US',
    name: 'One',
    ages: {},
    hours: 'always',
    channels: [{ kind: 'call', value: '988' }],
    languages: ['en'],
    url: 'https://one.example/',
    forWhom: 'everyone',
    checkedOn: '2026-11-22',
    checkedHow: 'phoned',
    confidence: 'found',
  };
  const country = (rows: unknown[]) => ({
    country: 'US',
    emergency: '911',
    lines: rows,
    directory: 'https://one.example/',
  });
  const said = (rows: unknown[]) =>
    helplineProblems([json('helplines/US.json', country(rows))]).map(inWords);

  it('are in order as they are', () => {
    const files = filesUnder('src/data/helplines', '.json');
    expect(files.map(({ path }) => path.split('/').at(-1))).toEqual(
      expect.arrayContaining(['CA.json', 'GB.json', 'US.json', 'world.json']),
    );
    expect(helplineProblems(files).map(inWords)).toEqual([]);
  });

  it('accepts a whole row', () => expect(said([line])).toEqual([]));

  it.each([
    [{ url: 'http://one.example/' }, 'helplines/US.json:lines[0].url: should be a full https'],
    [{ url: 'https://one.example' }, 'helplines/US.json:lines[0].url: should be a full https'],
    [{ channels: [] }, 'helplines/US.json:lines[0].channels: should not be empty (us-one)'],
    [{ hours: 'sometimes' }, 'helplines/US.json:lines[0].hours: should be "always", '],
    [{ chanels: [] }, 'helplines/US.json:lines[0].chanels: is no field that is known here'],
    [{ checkedOn: undefined }, 'helplines/US.json:lines[0].checkedOn: is missing (us-one)'],
    [
      { channels: [{ kind: 'call', value: 'HOME to 741741' }] },
      'helplines/US.json:lines[0].channels[0].value: should be a number',
    ],
    [
      { channels: [{ kind: 'chat', value: '988' }] },
      'helplines/US.json:lines[0].channels[0].value: should be a full https',
    ],
    [
      { channels: [{ kind: 'text', value: '988', keyword: 'home' }] },
      'helplines/US.json:lines[0].channels[0].keyword: should be one word in capitals',
    ],
    [{ checkedOn: '2026-02-30' }, 'helplines/US.json:lines[0].checkedOn: is not a day'],
    [{ ages: { from: 20, to: 10 } }, 'helplines/US.json:lines[0].ages: end before they start'],
    [{ country: 'GB' }, 'helplines/US.json:lines[0].country: should be "US"'],
    [{ id: 'gb-one' }, 'helplines/US.json:lines[0].id: should begin with "us-"'],
    [
      { confidence: 'unsure', checkedHow: 'memory' },
      'helplines/US.json:lines[0].notes: should say what is unsure',
    ],
    [{ confidence: 'unsure', notes: 'All.' }, 'helplines/US.json:lines[0].checkedHow: is "memory"'],
    [{ checkedHow: 'memory' }, 'helplines/US.json:lines[0].checkedHow: is "memory"'],
    [
      { confidence: 'partly-found', notes: 'Which?' },
      'helplines/US.json:lines[0].channels: should say which one is unsure',
    ],
    [
      { channels: [{ kind: 'call', value: '988', unsure: true }] },
      'helplines/US.json:lines[0].confidence: should be "partly-found"',
    ],
    [
      { confidence: 'unsure', checkedHow: 'memory', notes: 'All.', url: undefined },
      'helplines/US.json:lines[0].url: is where to check what is unsure',
    ],
    [{ hours: 'sometimes' }, 'helplines/US.json:lines[0].hours: '],
    [
      { hours: { zone: 'Mars/Base', week: ['mon 10:00-12:00'], sure: true } },
      'should be a time zone',
    ],
    [
      { hours: { zone: 'Europe/Dublin', week: ['mon 25:00-26:00'], sure: true } },
      'should be days and times',
    ],
    [{ languages: ['en', 'ase'] }, 'helplines/US.json:lines[0].languages: "ase" needs a "video"'],
    [
      { channels: [{ kind: 'video', value: 'https://one.example/', lang: 'ase' }] },
      'helplines/US.json:lines[0].channels[0].find: should name what to look for',
    ],
    [
      { channels: [{ kind: 'text', value: '686868', keyword: 'HOME' }] },
      'must not ship: Kids Help Phone advertises CONNECT',
    ],
    [
      { channels: [{ kind: 'whatsapp', value: '+1 442-298-3264', letters: '442-AYUDAME' }] },
      'helplines/US.json:lines[0].channels[0].letters: are 4422983263 on a telephone',
    ],
    [{ phone: '1' }, 'helplines/US.json:lines[0].phone: '],
    [{ name: 'NEDA' }, 'helplines/US.json:1: "NEDA" must not ship'],
  ])('says what is wrong with %j', (change, expected) => {
    expect(said([{ ...line, ...change }])).toEqual([expect.stringContaining(expected)]);
  });

  it('wants a country spoken for once, and the file beside it to be there', () => {
    const files = [
      json('helplines/US.json', { ...country([line]), beside: 'XX' }),
      json('helplines/EU.json', {
        ...country([{ ...line, id: 'eu-one', country: 'EU' }]),
        country: 'EU',
        members: ['DE', 'US'],
      }),
    ];
    expect(helplineProblems(files).map(inWords)).toEqual([
      'src/data/helplines/US.json:beside: there is no XX.json',
      'src/data/helplines/EU.json:members: "US" has its own file',
    ]);
  });

  it('wants every id once, over all countries', () => {
    const same = helplineProblems([
      json('helplines/US.json', country([line])),
      json('more/US.json', country([line])),
    ]);
    expect(same.map(inWords)).toEqual([
      'more/US.json:lines[0].id: "us-one" is already used in helplines/US.json',
    ]);
  });

  it('says where a file stops being JSON', () => {
    expect(helplineProblems([file('helplines/US.json', '{')]).map(inWords)).toEqual([
      expect.stringContaining('helplines/US.json:1:2: is not JSON'),
    ]);
  });
});

describe('messages', () => {
  const good = { message: 'Hello', description: 'Popup, greeting for the teen.' };
  const said = (messages: unknown, source = '') =>
    messageProblems(json('messages.json', messages), [file('src/a.tsx', source)]).map(inWords);

  it.each([
    ["t('popup_hello')"],
    ['__MSG_popup_hello__'],
    // biome-ignore lint/suspicious/noTemplateCurlyInString: it is source code
    ['t(`popup_${what}`)'],
  ])('counts %s as a use', (source) => {
    expect(said({ popup_hello: good }, source)).toEqual([]);
  });

  it.each([
    [{ popup_hello: good }, '', 'popup_hello: is used nowhere'],
    // biome-ignore lint/suspicious/noTemplateCurlyInString: it is source code
    [{ popup_hello: good }, 't(`popup_${what}_title`)', 'popup_hello: is used nowhere'],
    [{ popup_hello: { message: 'Hi' } }, "'popup_hello'", 'popup_hello.description: '],
    [{ popup_hello: { ...good, message: 'Hello $name$' } }, "'popup_hello'", 'does not declare'],
    [
      { popup_hello: { ...good, placeholders: { name: { content: '$1' } } } },
      "'popup_hello'",
      'does not use',
    ],
    [{}, '__MSG_popup_gone__', 'popup_gone: is asked for by src/a.tsx and does not exist'],
  ])('finds fault with %j beside %s', (messages, source, expected) => {
    expect(said(messages, source)).toEqual([expect.stringContaining(expected)]);
  });
});

describe('the manifest', () => {
  const manifest = JSON.parse(readText('manifest.json').text);
  const said = (change: object) =>
    manifestProblems(json('manifest.json', { ...manifest, ...change })).map(inWords);

  it('is in order as it is', () => expect(said({})).toEqual([]));

  it.each([
    [{ permissions: ['storage', 'tabs'] }, '"tabs" needs a reason'],
    [{ permissions: undefined }, 'should be a list'],
    [{ host_permissions: [] }, 'host_permissions: must not be there'],
    [{ web_accessible_resources: [] }, 'web_accessible_resources: must not be there'],
    [{ content_scripts: [] }, 'content_scripts: must not be there'],
    [{ optional_host_permissions: ['<all_urls>'] }, 'optional_host_permissions: should be'],
    [{ content_security_policy: {} }, 'should have extension_pages'],
  ])('refuses %j', (change, expected) => {
    expect(said(change)).toEqual([expect.stringContaining(expected)]);
  });

  it.each([
    ["connect-src 'none'", "connect-src 'self'", "connect-src should be 'none', not 'self'"],
    ["style-src 'self'", "style-src 'self' 'unsafe-inline'", "style-src should be 'self'"],
    ["; base-uri 'none'", '', "base-uri should be 'none', not absent"],
    ["; base-uri 'none'", "; base-uri 'none'; worker-src *", 'worker-src is not one of'],
  ])('refuses a policy with %s made %s', (from, to, expected) => {
    const csp = manifest.content_security_policy.extension_pages.replace(from, to);
    expect(said({ content_security_policy: { extension_pages: csp } })).toEqual([
      expect.stringContaining(expected),
    ]);
  });
});

describe('what those beside the screen can see', () => {
  const said = (text: string) => discreetProblems([file('src/a.ts', text)]).map(inWords);

  it.each([
    "browser.action.setBadgeText({ text: '1' })",
    "await browser.action.setBadgeBackgroundColor({ color: 'red' })",
    'browser.action.setIcon({ path })',
    "action.setTitle({ title: 'held' })",
    "document.title = 'Breather: one held'",
    'browser.notifications.create({})',
  ])('is refused in %s', (line) => {
    expect(said(`\n${line}`)).toEqual([expect.stringMatching(/^src\/a\.ts:2: /)]);
  });

  it('leaves other words alone', () => {
    expect(said('const { title } = document; setBadger(); row.title = 1;')).toEqual([]);
  });
});

describe('the network', () => {
  const said = (text: string) => networkProblems([file('src/a.ts', text)]).map(inWords);

  it.each([
    "await fetch('/a')",
    "window.fetch('/a')",
    'new XMLHttpRequest()',
    "navigator.sendBeacon('/a')",
    'new Image()',
    "await import('https://a.example/b.js')",
    'background: url(https://a.example/b.png)',
    '<img src="//a.example/b.png">',
    'browser.storage.sync.get()',
    "eval('1')",
  ])('is refused in %s', (line) => {
    expect(said(`\n${line}`)).toEqual([expect.stringMatching(/^src\/a\.ts:2: /)]);
  });

  it.each([
    '// fetch( is what we never do',
    'refetch()',
    '<a href="https://a.example/">',
    'url(data:image/svg+xml;x)',
    'prefetch(row)',
  ])('is not suspected in %s', (line) => expect(said(line)).toEqual([]));
});

describe('borrowed words', () => {
  const said = (path: string, text: string) => typeOnlyProblems([file(path, text)]).map(inWords);

  it('are types', () => {
    expect(said('src/app/a/b.tsx', "import type { Level } from '../../core/types.ts';")).toEqual(
      [],
    );
    expect(said('src/app/a/b.tsx', "\nimport { LEVELS } from '../../core/types.ts';")).toEqual([
      'src/app/a/b.tsx:2: should be "import type" (src/core/types.ts)',
    ]);
    expect(said('src/page/a.ts', "import {\n  x,\n} from '../sites/x';")).toHaveLength(1);
    expect(said('src/entry/a.ts', "import { sites } from '../sites/index.ts';")).toEqual([]);
  });
});

describe('docs/sites.md', () => {
  const said = (now: string, fresh: string) =>
    sitesTableProblems(file('docs/sites.md', now), fresh).map(inWords);

  it('is fine while it says what the rows say', () => expect(said('a\nb\n', 'a\nb\n')).toEqual([]));

  it('is older than the rows from the first line that differs', () => {
    const stale = 'is older than the rows: run "npm run format"';
    expect(said('a\nb\n', 'a\nc\n')).toEqual([`docs/sites.md:2: ${stale}`]);
    expect(said('a\nb\nc\n', 'a\nb\n')).toEqual([`docs/sites.md:3: ${stale}`]);
  });
});
