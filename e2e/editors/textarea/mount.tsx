/** @jsxImportSource react */
/** A textarea that React controls: its value is only what React believes. */
import { useLayoutEffect, useRef, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { type Composer, dress, type Mount, sends, type Wanted } from '../composer.ts';

function Field({ wanted, ready }: { wanted: Wanted; ready: (composer: Composer) => void }) {
  const [text, setText] = useState('');
  const field = useRef<HTMLTextAreaElement>(null);
  const latest = useRef(text);
  latest.current = text;
  useLayoutEffect(() => {
    if (field.current) dress(field.current, wanted.attributes);
    ready({ read: () => latest.current, empty: () => setText('') });
  }, [wanted, ready]);
  return (
    <textarea
      ref={field}
      aria-label={wanted.label}
      placeholder={wanted.label}
      rows={1}
      value={text}
      onChange={(event) => setText(event.target.value)}
      onKeyDown={(event) => {
        if (!sends(event.nativeEvent, wanted.keys)) return;
        event.preventDefault();
        wanted.send('key');
      }}
    />
  );
}

export const mount: Mount = (wanted) =>
  new Promise((ready) => {
    createRoot(wanted.where).render(<Field wanted={wanted} ready={ready} />);
  });
