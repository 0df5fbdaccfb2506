/**
 * Whether one of the match patterns covers an origin.
 * @param patterns such as `https://www.reddit.com/*` or `https://*.example.org/*`
 * @param origin such as `https://www.reddit.com`; `null` (a sandboxed frame) is never covered
 */
export function covers(patterns: readonly string[], origin: string): boolean {
  return patterns.some((pattern) => {
    const [, scheme, host] = /^(https?):\/\/([^/]+)\/\*$/.exec(pattern) ?? [];
    if (!scheme || !host || !origin.startsWith(`${scheme}://`)) return false;
    const its = origin.slice(scheme.length + 3);
    if (!host.startsWith('*.')) return its === host;
    return its === host.slice(2) || its.endsWith(host.slice(1));
  });
}
