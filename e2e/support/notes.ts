/** Breather's private pages, opened by their address, and what lies on their disk. */
import type { Page } from '@playwright/test';
import type { ChromiumBrowsing } from './chromium.ts';

export async function openNotes(browsing: ChromiumBrowsing, page: string): Promise<Page> {
  const opened = await browsing.context.newPage();
  await opened.goto(`chrome-extension://${browsing.extensionId}/src/entry/notes.html#${page}`);
  await opened.locator('h1').waitFor();
  return opened;
}

/** Runs in a page of the extension. Every row of every store, bytes as text; null: no database. */
export async function readDisk(): Promise<string | null> {
  const there = await indexedDB.databases();
  if (!there.some(({ name }) => name === 'records')) return null;
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open('records');
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
  const stores = [...database.objectStoreNames];
  const rows = await Promise.all(
    stores.map(
      (store) =>
        new Promise((resolve, reject) => {
          const getting = database.transaction(store).objectStore(store).getAll();
          getting.onsuccess = () => resolve(getting.result);
          getting.onerror = () => reject(getting.error);
        }),
    ),
  );
  database.close();
  return JSON.stringify(rows, (_key, value) =>
    value instanceof Uint8Array ? new TextDecoder('latin1').decode(value) : value,
  );
}

/** Runs in a page of the extension that has opened its database before. */
export async function putOnDisk([store, rows]: readonly [
  string,
  readonly object[],
]): Promise<void> {
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open('records');
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
  const transaction = database.transaction(store, 'readwrite');
  for (const row of rows) transaction.objectStore(store).put(row);
  await new Promise<void>((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onerror = () => reject(transaction.error);
  });
  database.close();
}
