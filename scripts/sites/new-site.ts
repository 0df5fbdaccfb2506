/** What `npm run new-site` writes, as text: a comment form that the generic finder already holds. */

export interface NewSite {
  readonly id: string;
  /** Such as `www.lakes.example`. */
  readonly host: string;
  /** The name people use; the id when absent. */
  readonly name?: string;
  readonly today: Date;
}

/** Words the row's variable cannot be called, as far as a site might be. */
const TAKEN =
  'await break case catch class const default delete do else enum export extends for function if import in interface let new null package private public return static super switch this throw try var void while with yield site sites index generic'.split(
    ' ',
  );

/** What is wrong with an id, as one sentence, or null. */
export function idProblem(id: string): string | null {
  if (id === '') {
    return 'Which site? npm run new-site <id> [host] [name], like: new-site lakes www.lakes.example';
  }
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(id)) {
    return `"${id}" cannot be an id: use small letters, digits and single "-", beginning with a letter, like "two-lakes".`;
  }
  if (TAKEN.includes(id)) return `"${id}" cannot be an id: the word is taken; try "${id}-site".`;
  return null;
}

/** `my-site` → `mySite`: what the row is called in code. */
export function variableOf(id: string): string {
  return id.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}

/** Paths from the top of the project, and what stands in them. */
export function newSiteFiles({ id, host, name = id, today }: NewSite): Record<string, string> {
  const day = today.toISOString().slice(0, 10);
  return {
    [`src/sites/${id}.ts`]: `import type { Site } from './site.ts';

export const ${variableOf(id)}: Site = {
  id: '${id}',
  name: ${JSON.stringify(name)},
  matches: ['https://${host}/*'],
  places: [
    {
      surface: 'comment',
      composers: [{ css: '.comment-form textarea', why: 'not yet checked', confidence: 'D' }],
      submits: [
        { css: '.comment-form button[type="submit"]', why: 'not yet checked', confidence: 'D' },
      ],
      keys: [],
    },
  ],
  ownHandle: [],
  ownerPath: /^\\/@([^/]+)/,
  owner: [],
  checkedOn: '${day}',
};
`,
    [`e2e/sites/${id}/place.ts`]: `import type { SitePlace } from '../site-place.ts';

export const place: SitePlace = {
  id: '${id}',
  name: ${JSON.stringify(name)},
  structure: 'a plain stand-in: a form with a box and a button',
  tries: [
    {
      surface: 'comment',
      address: 'https://${host}/@juno_draws',
      field: '.comment-form textarea',
      post: '.comment-form button[type="submit"]',
      clickIs: 'submit',
      editorNote: 'a textarea',
      own: { address: 'https://${host}/@sam_at_home', handle: 'sam_at_home' },
    },
  ],
};
`,
    [`e2e/sites/${id}/index.html`]: `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>${name.replace(/&/g, '&amp;').replace(/</g, '&lt;')}</title>
  </head>
  <body>
    <script type="module" src="./page.ts"></script>
  </body>
</html>
`,
    [`e2e/sites/${id}/page.ts`]: `/** ${name.replaceAll('*/', '* /')}: a comment form under a post. */
import { keysOf, make, optionsOf, type Parts, start } from '../../editors/page.ts';

const owner = location.pathname.split('/')[1]?.replace('@', '') ?? '';

function build(root: HTMLElement): Parts {
  const slot = make('div');
  const list = make('ul', {});
  const button = make('button', { type: 'submit' }, 'Post');
  const form = make('form', { class: 'comment-form' }, slot, button);
  root.append(
    make('article', {}, make('h1', {}, 'First lake of the year'), make('p', {}, owner), list, form),
  );
  return { slot, button, form: form as HTMLFormElement, list };
}

await start({
  // Or whichever of e2e/editors the site uses: lexical, slate, tiptap, draft-js, quill, plain.
  editor: 'textarea',
  keys: keysOf(optionsOf(location.search), []),
  label: 'Add a comment',
  build,
});
`,
  };
}

/** src/sites/index.ts with one site more, at the end of the list. */
export function listed(index: string, id: string): string {
  const row = variableOf(id);
  const withImport = `import { ${row} } from './${id}.ts';\n${index}`;
  const end = withImport.indexOf('];', withImport.indexOf('export const sites'));
  if (end === -1) throw new Error('src/sites/index.ts has no list called sites');
  return `${withImport.slice(0, end)}  ${row},\n${withImport.slice(end)}`;
}
