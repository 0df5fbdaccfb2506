import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
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
  const copy = async () => {
    const button = around.current?.querySelector('button');
    if (button) setOutcome((await copyText(text, button)) ? 'copied' : 'failed');
  };
  const said = outcome === 'copied' ? t('talk_copied') : t('talk_copy_failed');
  return (
    <span ref={around} class="copy" onFocusOut={() => setOutcome('none')}>
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
