import { expect, it } from 'vitest';
import { hostOf, typedSite } from './typed-site.ts';

it.each([
  ['https://forum.example/thread/1?x#y', 'https://forum.example/*'],
  ['  forum.example  ', 'https://forum.example/*'],
  ['Forum.Example/Thread', 'https://forum.example/*'],
  ['HTTPS://FORUM.EXAMPLE', 'https://forum.example/*'],
  ['https://www.forum.example:443/', 'https://www.forum.example/*'],
  ['https://bücher.example', 'https://xn--bcher-kva.example/*'],
  ['https://user:secret@forum.example/', 'https://forum.example/*'],
])('%s means %s', (typed, site) => expect(typedSite(typed)).toEqual({ site }));

it.each([
  ['', 'empty'],
  ['   ', 'empty'],
  ['http://forum.example', 'not-https'],
  ['about:config', 'browser-page'],
  ['chrome://settings', 'browser-page'],
  ['file:///home', 'browser-page'],
  ['javascript:alert(1)', 'browser-page'],
  ['https://addons.mozilla.org/', 'browser-page'],
  ['https://forum.example:8443/', 'port'],
  ['forum.example:8443', 'port'],
  ['localhost', 'not-an-address'],
  ['forum', 'not-an-address'],
  ['my favourite forum', 'not-an-address'],
  ['https://', 'not-an-address'],
  ['https://*.example/', 'not-an-address'],
  ['https://forum.example./', 'not-an-address'],
])('%j is refused: %s', (typed, trouble) => expect(typedSite(typed)).toEqual({ trouble }));

it('names a site nobody described', () => {
  expect(hostOf('https://forum.example/*')).toBe('forum.example');
  expect(hostOf('https://*.forum.example/*')).toBe('forum.example');
});
