import type { Piece } from './pattern.ts';
import { FIRST_WORD } from './symbols.ts';
import type { Entry, Row, TableText } from './table.ts';

export interface Class {
  readonly table: TableText | null;
  readonly entry: Entry | null;
  readonly options: readonly (readonly Piece[])[];
}

/** The tables of a language, read and not yet packed. */
export class Language {
  readonly rows: Row[] = [];
  readonly symbols: string[] = [];
  readonly forms = new Map<string, readonly string[]>();
  readonly pairs: [string, string, string][] = [];
  readonly classes = new Map<string, Class>();
  readonly keys: Entry[] = [];
  readonly boosters: string[] = [];
  /** Words of everyday text, and how many of 10,000 they are. */
  readonly common: Entry[] = [];
  /** Words with a part to play outside patterns, named in the second column. */
  readonly roles: Entry[] = [];
  private readonly symbolIds = new Map<string, number>();

  symbol(word: string): number {
    let id = this.symbolIds.get(word);
    if (id === undefined) {
      id = FIRST_WORD + this.symbols.length;
      this.symbols.push(word);
      this.symbolIds.set(word, id);
    }
    return id;
  }

  /** The symbol of a word that some table needs. */
  known(word: string): number | undefined {
    return this.symbolIds.get(word);
  }

  /** A written word as the words it means: "wanna" → want, to. */
  meaning(word: string): readonly string[] {
    return this.forms.get(word) ?? [word];
  }

  roleSymbols(role: string): number[] {
    return this.roles
      .filter((entry) => entry.right === role)
      .flatMap((entry) => entry.left)
      .flatMap((word) => this.meaning(word).slice(-1))
      .map((word) => this.symbol(word));
  }
}
