// @vitest-environment happy-dom
import { readdirSync, readFileSync } from 'node:fs';
import { render } from 'preact';
import { expect, it } from 'vitest';
import { Field } from './field.tsx';

const field = (label: string) => (
  <Field key={label} label={label} value="" maxLength={9} onInput={() => undefined} />
);

it('a field that comes later has an id of its own, and those before keep theirs', () => {
  const root = document.createElement('div');
  const labelled = () => [...root.querySelectorAll('label')].map((label) => label.htmlFor);
  render(<main>{field('first')}</main>, root);
  const [before] = labelled();
  render(
    <main>
      {field('first')}
      {field('second')}
    </main>,
    root,
  );
  const after = labelled();
  expect(after[0]).toBe(before);
  expect(new Set(after).size).toBe(2);
});

it('nobody takes Preact’s ids, which repeat themselves', () => {
  const takes = /import \{[^}]*\buseId\b[^}]*\} from 'preact\/hooks'/;
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.tsx'),
  );
  expect(files.length).toBeGreaterThan(50);
  expect(files.filter((file) => takes.test(readFileSync(`src/${file}`, 'utf8')))).toEqual([]);
});
