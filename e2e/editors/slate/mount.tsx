/** @jsxImportSource react */
/** Slate, as Discord uses it. */
import { useLayoutEffect, useMemo } from 'react';
import { createRoot } from 'react-dom/client';
import { createEditor, type Descendant, Editor, Node, Transforms } from 'slate';
import { withHistory } from 'slate-history';
import { Editable, Slate, withReact } from 'slate-react';
import { type Composer, dress, type Mount, sends, type Wanted } from '../composer.ts';

const blank = (): Descendant[] => [{ type: 'paragraph', children: [{ text: '' }] } as Descendant];

function Field({ wanted, ready }: { wanted: Wanted; ready: (composer: Composer) => void }) {
  const editor = useMemo(() => withHistory(withReact(createEditor())), []);
  useLayoutEffect(() => {
    const field = wanted.where.querySelector('[data-slate-editor]');
    if (field) dress(field, wanted.attributes);
    ready({
      read: () => editor.children.map((node) => Node.string(node)).join('\n'),
      empty: () => {
        Transforms.select(editor, Editor.range(editor, []));
        Transforms.delete(editor);
        Transforms.select(editor, Editor.start(editor, []));
      },
    });
  }, [editor, wanted, ready]);
  return (
    <Slate editor={editor} initialValue={blank()}>
      <Editable
        role="textbox"
        aria-multiline="true"
        aria-label={wanted.label}
        placeholder={wanted.label}
        onKeyDown={(event) => {
          if (!sends(event.nativeEvent, wanted.keys)) return;
          event.preventDefault();
          wanted.send('key');
        }}
      />
    </Slate>
  );
}

export const mount: Mount = (wanted) =>
  new Promise((ready) => {
    createRoot(wanted.where).render(<Field wanted={wanted} ready={ready} />);
  });
