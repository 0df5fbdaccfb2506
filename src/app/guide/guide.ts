import type { MessageKey } from '../../look/translate.ts';

/**
 * A page to read: title, lead, sections. One source for the page in the extension and for its
 * twin in `docs/`, so that the two can't drift apart.
 */
export interface Guide {
  /** Of the twin: `docs/<name>.md`. */
  readonly name: string;
  readonly title: MessageKey;
  readonly lead: MessageKey;
  readonly sections: readonly Section[];
}

export interface Section {
  readonly heading: MessageKey;
  readonly body?: MessageKey;
  readonly points?: readonly MessageKey[];
  /** `say`: words to say aloud · `steps`: in this order. */
  readonly as?: 'say' | 'steps';
}

/** A page of paper: labels with room to write under them, or text to read. */
export interface Sheet {
  readonly id: string;
  readonly title: MessageKey;
  readonly lead: MessageKey;
  readonly fields: readonly SheetField[];
}

export interface SheetField {
  readonly label: MessageKey;
  /** Text to read; a field without one is to be filled in. */
  readonly text?: MessageKey;
  /** Share of the page's free height, against the other fields. */
  readonly room?: number;
}
