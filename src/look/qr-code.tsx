import type { JSX } from 'preact';
import { encode } from 'uqr';

/** Modules of white a scanner needs around the code, by the QR standard (ISO/IEC 18004). */
const QUIET_ZONE = 4;

/** One path for all dark modules, a run of neighbours at a time. */
function darkPath(rows: readonly (readonly boolean[])[]): string {
  let path = '';
  rows.forEach((row, y) => {
    for (let x = 0; x < row.length; x++) {
      if (!row[x]) continue;
      const start = x;
      while (row[x + 1]) x++;
      path += `M${start} ${y}h${x + 1 - start}v1H${start}z`;
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

/** Made on the device: nobody is asked for a picture. */
export function QrCode({ payload, caption }: QrCodeProps): JSX.Element {
  const { data, size } = encode(payload, { ecc: 'M', border: QUIET_ZONE });
  return (
    <figure class="qr">
      <svg class="qr-code" viewBox={`0 0 ${size} ${size}`} aria-hidden="true">
        <path d={darkPath(data)} fill="#000000" shape-rendering="crispEdges" />
      </svg>
      <figcaption>{caption}</figcaption>
    </figure>
  );
}
