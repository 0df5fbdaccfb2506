import type { JSX } from 'preact';
import { LONGEST, qrCode } from './qr.ts';

/** Modules of white a scanner needs around the code, by the QR standard (ISO/IEC 18004). */
const QUIET_ZONE = 4;

/** One path for all dark modules, a run of neighbours at a time, inside the quiet zone. */
function darkPath(rows: readonly (readonly boolean[])[]): string {
  let path = '';
  rows.forEach((row, y) => {
    for (let x = 0; x < row.length; x++) {
      if (!row[x]) continue;
      const start = x;
      while (row[x + 1]) x++;
      const left = start + QUIET_ZONE;
      path += `M${left} ${y + QUIET_ZONE}h${x + 1 - start}v1H${left}z`;
    }
  });
  return path;
}

interface QrCodeProps {
  /** What a phone opens, e.g. `tel:988`. */
  readonly payload: string;
  /** Said under the code, and to those who can't see it. */
  readonly caption: string;
}

/** Made on the device: nobody is asked for a picture. Nothing for a number longer than any is. */
export function QrCode({ payload, caption }: QrCodeProps): JSX.Element | null {
  if (payload.length > LONGEST) return null;
  const rows = qrCode(payload);
  const size = rows.length + 2 * QUIET_ZONE;
  return (
    <figure class="qr">
      <svg class="qr-code" viewBox={`0 0 ${size} ${size}`} aria-hidden="true">
        <path d={darkPath(rows)} fill="#000000" shape-rendering="crispEdges" />
      </svg>
      <figcaption>{caption}</figcaption>
    </figure>
  );
}
