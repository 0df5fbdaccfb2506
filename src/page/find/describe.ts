import type { Site } from '../../sites/site.ts';

const WRITABLE = 'textarea, input:not([type]), input[type="text"], [contenteditable]';
const EDITORS: readonly (readonly [name: string, css: string])[] = [
  ['Lexical', '[data-lexical-editor]'],
  ['Slate', '[data-slate-editor]'],
  ['Draft.js', '.public-DraftEditor-content'],
  ['ProseMirror', '.ProseMirror'],
  ['Quill', '.ql-editor'],
  ['Trix', 'trix-editor'],
  ['CKEditor', '.ck-editor__editable'],
];

/**
 * The page's boxes in general terms, for someone who wants to tell us that Breather is blind here.
 * Holds kinds and counts only: no text, no address beyond the host, nothing anyone wrote.
 */
export function describePage(document: Document, site: Site | undefined): string {
  const boxes = [...document.querySelectorAll(WRITABLE)].map(kindOf);
  const editors = EDITORS.filter(([, css]) => document.querySelector(css)).map(([name]) => name);
  const buttons = document.querySelectorAll('button, [role="button"], [type="submit"]').length;
  const shadows = [...document.querySelectorAll('*')].filter(({ shadowRoot }) => shadowRoot).length;
  return [
    `site: ${document.location.host}`,
    `row: ${site ? `${site.id}, ${site.checkedOn}` : 'none'}`,
    `boxes: ${counted(boxes) || 'none'}`,
    `editors: ${editors.join(', ') || 'none known'}`,
    `buttons: ${buttons}, open shadow roots: ${shadows}, frames: ${document.querySelectorAll('iframe').length}`,
  ].join('\n');
}

function kindOf(box: Element): string {
  const role = box.getAttribute('role');
  const name = box.hasAttribute('contenteditable') ? 'contenteditable' : box.localName;
  return role && /^[a-z]{1,20}$/.test(role) ? `${name}(${role})` : name;
}

function counted(names: readonly string[]): string {
  return [...new Set(names)]
    .map((name) => `${names.filter((other) => other === name).length} ${name}`)
    .join(', ');
}
