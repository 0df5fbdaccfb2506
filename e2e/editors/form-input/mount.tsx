/** @jsxImportSource react */
/** A one-line input; Enter is the browser's own implicit submission of the form around it. */
import { useLayoutEffect, useRef, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { type Composer, dress, type Mount, type Wanted } from '../composer.ts';

function Field({ wanted, ready }: { wanted: Wanted; ready: (composer: Composer) => void }) {
  const [text, setText] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const latest = useRef(text);
  latest.current = text;
  useLayoutEffect(() => {
    if (field.current) dress(field.current, wanted.attributes);
    ready({ read: () => latest.current, empty: () => setText('') });
  }, [wanted, ready]);
  return (
    <input
      ref={field}
      type="text"
      name="comment"
      autoComplete="off"
      aria-label={wanted.label}
      placeholder={wanted.label}
      value={text}
      onChange={(event) => setText(event.target.value)}
    />
  );
}

export const mount: Mount = (wanted) =>
  new Promise((ready) => {
    createRoot(wanted.where).render(<Field wanted={wanted} ready={ready} />);
  });
