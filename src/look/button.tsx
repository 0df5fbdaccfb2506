import type { ComponentChildren, JSX } from 'preact';
import { Icon, type IconName } from './icon.tsx';

export interface ButtonProps {
  readonly children?: ComponentChildren;
  readonly onPress?: () => void;
  /** `sea`: a choice made. `sun`: a way to a person. */
  readonly tone?: 'plain' | 'sea' | 'sun';
  readonly size?: 'small' | 'large';
  readonly icon?: IconName;
  readonly wide?: boolean;
  readonly disabled?: boolean;
  /** Sends the form it stands in, so that Enter in a field does what this button says. */
  readonly submit?: boolean;
  /** Read out in place of the visible words; must contain them. */
  readonly label?: string;
  /** Makes it a link, for `tel:` and `sms:` addresses and the extension's own pages. */
  readonly href?: string;
  /** Whether what this button opens is open. */
  readonly expanded?: boolean;
  /** A line of explanation under the name. */
  readonly detail?: string;
}

export function Button(props: ButtonProps): JSX.Element {
  const { children, icon, detail, onPress } = props;
  const shared = {
    class: detail === undefined ? 'button' : 'button choice',
    'data-tone': props.tone ?? 'plain',
    'data-size': props.size ?? 'large',
    'data-wide': props.wide ? '' : undefined,
    'data-only': icon && children === undefined ? 'icon' : undefined,
    'aria-label': props.label,
    'aria-expanded': props.expanded,
    onClick: onPress && (() => onPress()),
  };
  const inside = (
    <>
      {icon && <Icon name={icon} />}
      {children !== undefined && <span>{children}</span>}
      {detail !== undefined && <span class="choice-detail">{detail}</span>}
    </>
  );
  return props.href === undefined ? (
    <button
      type={props.submit ? 'submit' : 'button'}
      disabled={props.disabled ?? false}
      {...shared}
    >
      {inside}
    </button>
  ) : (
    <a href={props.href} {...shared}>
      {inside}
    </a>
  );
}
