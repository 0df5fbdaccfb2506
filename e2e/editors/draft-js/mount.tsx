/** @jsxImportSource react */
/// <reference path="./draft-js.d.ts" />
/** Draft.js, as X and TikTok use it. It asks for a `global`, which the build gives it. */
import 'draft-js/dist/Draft.css';
import { Editor, EditorState, getDefaultKeyBinding } from 'draft-js';
import { useLayoutEffect, useRef, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { type Composer, dress, type Mount, sends, type Wanted } from '../composer.ts';

function Field({ wanted, ready }: { wanted: Wanted; ready: (composer: Composer) => void }) {
  const [state, setState] = useState(() => EditorState.createEmpty());
  const box = useRef<HTMLDivElement>(null);
  const latest = useRef(state);
  latest.current = state;
  useLayoutEffect(() => {
    const field = box.current?.querySelector('.public-DraftEditor-content');
    if (field) dress(field, wanted.attributes);
    ready({
      read: () => latest.current.getCurrentContent().getPlainText(),
      empty: () => setState(EditorState.moveFocusToEnd(EditorState.createEmpty())),
    });
  }, [wanted, ready]);
  return (
    <div ref={box}>
      <Editor
        editorState={state}
        onChange={setState}
        ariaLabel={wanted.label}
        placeholder={wanted.label}
        keyBindingFn={(event) =>
          sends(event.nativeEvent, wanted.keys) ? 'send' : getDefaultKeyBinding(event)
        }
        handleKeyCommand={(command) => {
          if (command !== 'send') return 'not-handled';
          wanted.send('key');
          return 'handled';
        }}
      />
    </div>
  );
}

export const mount: Mount = (wanted) =>
  new Promise((ready) => {
    createRoot(wanted.where).render(<Field wanted={wanted} ready={ready} />);
  });
