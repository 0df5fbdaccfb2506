// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { describePage } from './describe.ts';

it('tells kinds and counts, and not one word of the page', () => {
  document.body.innerHTML = `
    <h1>secret heading</h1>
    <form action="/secret"><textarea aria-label="secret label">secret draft</textarea>
    <input value="secret value"><button class="secret">secret button</button></form>
    <div contenteditable role="textbox" data-lexical-editor="true">secret words</div>
    <div contenteditable role="secret words"></div>`;
  const said = describePage(document, undefined);
  expect(said).not.toMatch(/secret/);
  expect(said).toContain('1 textarea');
  expect(said).toContain('1 contenteditable(textbox)');
  expect(said).toContain('editors: Lexical');
  expect(said).toContain('row: none');
  expect(said).toContain('buttons: 1');
});
