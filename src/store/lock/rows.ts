import { goneAfter, isSealed, placeOf, type Row, type RowOn, type Shelf } from '../shelves.ts';
import type { SealedRow } from '../types.ts';
import { seal, unseal } from './seal.ts';

/** Sealed already: left as it is. */
export async function sealedRow(
  to: CryptoKey,
  shelf: Shelf,
  row: Row | SealedRow,
): Promise<SealedRow> {
  if (isSealed(row)) return row;
  const sealed = await seal(to, placeOf(shelf, row.id), row);
  return 'hour' in row
    ? { id: row.id, sealed, goneAfter: goneAfter(row.hour) }
    : { id: row.id, sealed };
}

/** Undefined when it can't be opened: no key, another key, or damage. */
export async function openedRow<S extends Shelf>(
  own: CryptoKey | undefined,
  shelf: S,
  row: RowOn[S] | SealedRow,
): Promise<RowOn[S] | undefined> {
  if (!isSealed(row)) return row;
  if (!own) return undefined;
  try {
    return (await unseal(own, placeOf(shelf, row.id), row.sealed)) as RowOn[S];
  } catch {
    return undefined;
  }
}
