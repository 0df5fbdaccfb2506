import type messages from '../../public/_locales/en/messages.json';

/** Every string there is. A key missing from English does not compile. */
export type MessageKey = keyof typeof messages;

/** The string for a key, `$1`… filled in order. Browsers give `i18n.getMessage` this shape. */
export type Translate = (key: MessageKey, ...substitutions: string[]) => string;
