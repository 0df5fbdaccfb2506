/** The description of one site: plain facts about its page, each with a reason and a date. */

/** Where a draft would appear. A test keeps it equal to core's list: sites import nothing. */
export type Surface = 'post' | 'comment' | 'reply' | 'question' | 'chat' | 'message';

/** A key press that sends a draft. `mod` is Ctrl or, on a Mac, Cmd. */
export type SendKey = 'enter' | 'mod+enter';

/**
 * A CSS selector with the evidence for it. Matched from the element a person is in, outwards.
 */
export interface Selector {
  /** May cross open shadow roots with `>>>`: `my-composer >>> textarea`. */
  readonly css: string;
  /** Why we believe it, in a few words. */
  readonly why: string;
  /** A the site's own source · B several public sources agree · C one or two · D unverified. */
  readonly confidence: 'A' | 'B' | 'C' | 'D';
}

/** One place on the site where people write. */
export interface Place {
  readonly surface: Surface;
  /** Matched against `location.pathname + search`; absent means anywhere on the site. */
  readonly path?: RegExp;
  readonly composers: readonly Selector[];
  readonly submits: readonly Selector[];
  readonly keys: readonly SendKey[];
  /** Around all the boxes of one post, where it is written in several and no form holds them. */
  readonly whole?: string;
}

/** A way to read a handle off the page: a selector and the attribute or text that holds it. */
export interface HandleAt extends Selector {
  readonly from: 'text' | 'href' | { readonly attribute: string };
  /** First group is the handle. */
  readonly match: RegExp;
  /** It is the name shown to others, not the handle: people can share one. */
  readonly isDisplayName?: true;
}

export interface Site {
  readonly id: string;
  /** The name people use. */
  readonly name: string;
  /** Match patterns: what permission is asked for. Empty for software that runs anywhere. */
  readonly matches: readonly string[];
  /** Marks by which a page on any host is known to run this software (Mastodon, for one). */
  readonly anywhere?: readonly Selector[];
  readonly places: readonly Place[];
  /** Regions that look like composers and are not (search boxes, for one). */
  readonly never?: readonly Selector[];
  readonly ownHandle: readonly HandleAt[];
  /** One post with its answers, where the usual `article` or dialog isn't it. */
  readonly post?: string;
  /** Owner of the post or profile: off the post around the composer, from the path (first group), or off the page. */
  readonly ownerPath?: RegExp;
  readonly owner: readonly HandleAt[];
  /** ISO date on which the selectors were last compared with a source. */
  readonly checkedOn: string;
}
