/** A name by which somebody is known on a page. */
export interface PersonName {
  /** Without "@" where it is a handle. */
  readonly name: string;
  /** Shown to others, and not theirs alone. */
  readonly isDisplayName: boolean;
}

/** A part of an address as people read it. */
export function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
