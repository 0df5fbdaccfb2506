/** The lexicon as it travels to the page: plain JSON, built once, read by `open`. */
export interface CompiledLanguage {
  /** BCP 47 language tag, e.g. `en`. */
  readonly lang: string;
  /** Everything the matcher needs, packed into strings of printable characters. */
  readonly parts: Readonly<Record<string, string>>;
}

export interface CompiledLexicon {
  /** Grows by one when the shape of `parts` changes. */
  readonly version: 1;
  readonly languages: readonly CompiledLanguage[];
}
