/** The content script: one classic file, so that it is there before the page's first script. */
export {};
