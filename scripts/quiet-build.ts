/**
 * crxjs tells of its steps whatever log level is asked for, and hands Vite an option that Vite 8 has
 * already set for a file of this kind, of which the bundler warns past Vite's own log. Neither is ours
 * to mend, and both would hide what is.
 */
const NOISE = [
  /^\[crx:content-scripts-iife\] (Building 1 content script\(s\) as IIFE\.\.\.|IIFE build complete)$/,
  /^✓ content\.iife\.ts → src\/entry\/content\.iife\.js$/,
  /^\[?WARN\]? +`?inlineDynamicImports`? option is ignored because `?codeSplitting: false`? is set\.$/i,
];

// biome-ignore lint/suspicious/noControlCharactersInRegex: colours of a terminal start with one
const COLOURS = /\u001b\[[0-9;]*m/g;

/** Whether all that is written at once is known, and says nothing to anybody. */
export function isNoise(written: unknown): boolean {
  if (typeof written !== 'string') return false;
  const lines = written.replace(COLOURS, '').split('\n');
  const said = lines.map((line) => line.trim()).filter((line) => line !== '');
  return said.length > 0 && said.every((line) => NOISE.some((known) => known.test(line)));
}

type Write = typeof process.stdout.write;

/** Does the work with nothing said but what may need somebody. Whatever isn't known is said. */
export async function quietly<T>(work: () => Promise<T>): Promise<T> {
  const streams = [process.stdout, process.stderr];
  const before = streams.map((stream) => stream.write);
  for (const stream of streams) {
    const write = stream.write.bind(stream) as (...args: unknown[]) => boolean;
    stream.write = ((...args: unknown[]) => isNoise(args[0]) || write(...args)) as Write;
  }
  try {
    return await work();
  } finally {
    streams.forEach((stream, at) => {
      stream.write = before[at] as Write;
    });
  }
}
