/** Reddit has two layouts, by the host. */
await (location.hostname === 'old.reddit.com' ? import('./old.ts') : import('./new.ts'));

export {};
