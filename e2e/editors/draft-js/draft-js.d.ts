/** The few words of Draft.js the fixture says; the library ships no types. */
declare module 'draft-js' {
  import type { ComponentType, KeyboardEvent } from 'react';

  export interface EditorState {
    getCurrentContent(): { getPlainText(): string };
  }
  export const EditorState: {
    createEmpty(): EditorState;
    moveFocusToEnd(state: EditorState): EditorState;
  };
  export function getDefaultKeyBinding(event: KeyboardEvent): string | null;
  export const Editor: ComponentType<{
    editorState: EditorState;
    onChange: (state: EditorState) => void;
    keyBindingFn: (event: KeyboardEvent) => string | null;
    handleKeyCommand: (command: string) => 'handled' | 'not-handled';
    placeholder?: string;
    ariaLabel?: string;
    webDriverTestID?: string;
  }>;
}
