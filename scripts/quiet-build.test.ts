import { afterEach, expect, it, vi } from 'vitest';
import { isNoise, quietly } from './quiet-build.ts';

afterEach(() => vi.restoreAllMocks());

it.each([
  '\n\u001b[36m[crx:content-scripts-iife] Building 1 content script(s) as IIFE...\u001b[39m\n',
  '  ✓ content.iife.ts → src/entry/content.iife.js\n',
  '[crx:content-scripts-iife] IIFE build complete\n\n',
  '\n WARN  inlineDynamicImports option is ignored because codeSplitting: false is set.\n\n',
])('is known: %j', (written) => expect(isNoise(written)).toBe(true));

it.each([
  '[crx:content-scripts-iife] Building 2 content script(s) as IIFE...',
  '  ✗ Failed to build src/entry/content.iife.ts:',
  ' WARN  `manualChunks` option is ignored because the `codeSplitting` option is specified.',
  '[crx:content-scripts-iife] IIFE build complete\nand something else\n',
  '\n',
  new Uint8Array([1]),
])('needs somebody: %j', (written) => expect(isNoise(written)).toBe(false));

it('says everything else, and hands the streams back, also after a failure', async () => {
  const said: unknown[] = [];
  const write = vi.spyOn(process.stderr, 'write').mockImplementation((words) => {
    said.push(words);
    return true;
  });
  await expect(
    quietly(async () => {
      process.stderr.write('[crx:content-scripts-iife] IIFE build complete\n');
      process.stderr.write('something new\n');
      throw new Error('no build');
    }),
  ).rejects.toThrow('no build');
  expect(said).toEqual(['something new\n']);
  expect(process.stderr.write).toBe(write);
});
