/** Asks again until the answer is yes. The bound is for a machine far slower than ours. */
export async function until(
  what: string,
  ask: () => Promise<boolean>,
  patience = 30_000,
): Promise<void> {
  const end = performance.now() + patience;
  do {
    if (await ask()) return;
    await new Promise((resolve) => setTimeout(resolve, 20));
  } while (performance.now() < end);
  throw new Error(`${what}: not within ${patience / 1000} s`);
}
