/** The page, and those it is framed in as long as they are the same site's: a chat beside a video. */
export function pagesAround(win: Window): Window[] {
  const pages = [win];
  try {
    for (let at = win; at.parent !== at; at = at.parent) {
      if (at.parent.document) pages.push(at.parent);
    }
  } catch {
    // Another site's page: not ours to look into.
  }
  return pages;
}
