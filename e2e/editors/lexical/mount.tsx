/** @jsxImportSource react */
/** Lexical with its React plugins, as Reddit and Instagram's messages use it. */
import { LexicalComposer } from '@lexical/react/LexicalComposer';
import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { ContentEditable } from '@lexical/react/LexicalContentEditable';
import { LexicalErrorBoundary } from '@lexical/react/LexicalErrorBoundary';
import { HistoryPlugin } from '@lexical/react/LexicalHistoryPlugin';
import { RichTextPlugin } from '@lexical/react/LexicalRichTextPlugin';
import {
  $createParagraphNode,
  $getRoot,
  COMMAND_PRIORITY_CRITICAL,
  KEY_ENTER_COMMAND,
} from 'lexical';
import { useEffect } from 'react';
import { createRoot } from 'react-dom/client';
import { type Composer, dress, type Mount, sends, type Wanted } from '../composer.ts';

function Wiring({ wanted, ready }: { wanted: Wanted; ready: (composer: Composer) => void }) {
  const [editor] = useLexicalComposerContext();
  useEffect(() => {
    const undo = editor.registerCommand(
      KEY_ENTER_COMMAND,
      (event) => {
        if (event === null || !sends(event, wanted.keys)) return false;
        event.preventDefault();
        wanted.send('key');
        return true;
      },
      COMMAND_PRIORITY_CRITICAL,
    );
    const root = editor.getRootElement();
    if (root) dress(root, wanted.attributes);
    ready({
      read: () => editor.getEditorState().read(() => $getRoot().getTextContent()),
      empty: () =>
        editor.update(
          () => {
            const paragraph = $createParagraphNode();
            $getRoot().clear().append(paragraph);
            paragraph.select();
          },
          { discrete: true },
        ),
    });
    return undo;
  }, [editor, wanted, ready]);
  return null;
}

export const mount: Mount = (wanted) =>
  new Promise((ready) => {
    createRoot(wanted.where).render(
      <LexicalComposer
        initialConfig={{
          namespace: 'composer',
          onError: (error) => {
            throw error;
          },
        }}
      >
        <RichTextPlugin
          contentEditable={
            <ContentEditable
              aria-label={wanted.label}
              aria-placeholder={wanted.label}
              placeholder={<div className="placeholder">{wanted.label}</div>}
            />
          }
          ErrorBoundary={LexicalErrorBoundary}
        />
        <HistoryPlugin />
        <Wiring wanted={wanted} ready={ready} />
      </LexicalComposer>,
    );
  });
