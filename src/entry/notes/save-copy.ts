import type { Memory } from '../../store/types.ts';
import { localDay } from '../local-day.ts';

/** Long enough for any browser to have begun the download. */
const LETS_GO_AFTER_MS = 60_000;

/** A file made on the device, handed to the browser as a download. Needs no permission. */
export async function saveCopy(memory: Memory): Promise<void> {
  const copy = JSON.stringify(await memory.copy(), null, 2);
  const address = URL.createObjectURL(new Blob([copy], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = address;
  // A name that says nothing to whoever looks through the downloads.
  link.download = `notes-${localDay(new Date())}.json`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), LETS_GO_AFTER_MS);
}
