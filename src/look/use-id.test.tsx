// @vitest-environment happy-dom
import { readdirSync, readFileSync } from 'node:fs';
import { render } from 'preact';
import { expect, it } from 'vitest';
import { Field } from './field.tsx';

const page = (...labels: string[]) => (
  <main>
    {labels.map((label) => (
      <Field key={label} label={label} value="" maxLength={9} onInput={() => undefined} />
    ))}
  </main>
);

it('a field that comes later has an id of its own, and those before keep theirs', () => {
  const root = document.createElement('div');
  const ids = () => [...root.querySelectorAll('label')].map((label) => label.htmlFor);
  render(page('first', 'second'), root);
  const before = ids();
  render(page('first', 'second'), root);
  render(page('first', 'second', 'third', 'fourth'), root);
  expect(ids().slice(0, 2)).toEqual(before);
  expect(new Set(ids()).size).toBe(4);
});

it('nobody takes Preact’s ids, which repeat themselves', () => {
  const takes = /import \{[^}]*\buseId\b[^}]*\} from 'preact\/hooks'/;
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.tsx'),
  );
  expect(files.length).toBeGreaterThan(50);
  expect(files.filter((file) => takes.test(readFileSync(`src/${file}`, 'utf8')))).toEqual([]);
});
