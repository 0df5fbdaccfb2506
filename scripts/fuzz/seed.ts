import fc from 'fast-check';
import { seed, times } from './dice.ts';

/** Every property of every test file: the same cases each time, unless a seed is asked for. */
fc.configureGlobal({ seed, numRuns: times(100) });
