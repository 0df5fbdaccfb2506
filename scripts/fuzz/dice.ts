/**
 * `npm test` tries the same cases each time, so that a red run means a change. `FC_SEED` tries
 * others, `FC_TIMES` more of them; `npm run fuzz` sets both. A failure prints the seed it had.
 */
export const seed = Number(process.env.FC_SEED ?? 20_251_016);

export const times = (runs: number): number => runs * Number(process.env.FC_TIMES ?? 1);
