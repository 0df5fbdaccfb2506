import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { Button } from './button.tsx';
import { copyText } from './copy.ts';
import type { Translate } from './translate.ts';

interface CopyButtonProps {
  readonly text: string;
  /** Read out in place of "Copy", where several stand on one card. */
  readonly label?: string;
  readonly t: Translate;
}

export function CopyButton({ text, label, t }: CopyButtonProps): JSX.Element {
  const [outcome, setOutcome] = useState<'none' | 'copied' | 'failed'>('none');
  const around = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    if (outcome === 'none') return;
    // "Copied" holds until the next press anywhere, which may well copy something else.
    const root = around.current?.getRootNode();
    const forget = () => setOutcome('none');
    root?.addEventListener('click', forget, true);
    return () => root?.removeEventListener('click', forget, true);
  }, [outcome]);
  const copy = async () => {
    const button = around.current?.querySelector('button');
    if (button) setOutcome((await copyText(text, button)) ? 'copied' : 'failed');
  };
  const said = t(outcome === 'failed' ? 'talk_copy_failed' : 'talk_copied');
  return (
    <span ref={around} class="copy">
      <Button
        size="small"
        icon={outcome === 'copied' ? 'check' : 'copy'}
        onPress={copy}
        {...(label !== undefined && outcome === 'none' ? { label } : {})}
      >
        {outcome === 'none' ? t('talk_copy') : said}
      </Button>
      <span class="unseen" role="status">
        {outcome === 'none' ? '' : said}
      </span>
    </span>
  );
}
