/** YouTube: a video with its comments; live chat is a page of its own, mostly in a frame. */
await (location.pathname === '/live_chat' ? import('./live.ts') : import('./watch.ts'));

export {};
