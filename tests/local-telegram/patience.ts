/** How long a test waits for what must come, before it fails. */
const PATIENCE_MS = 10_000;

/** Looks again at every turn of the event loop until it finds something. @throws after a while. */
export async function eventually<T>(
  look: () => T | undefined | Promise<T | undefined>,
  wish: string,
): Promise<T> {
  const deadline = Date.now() + PATIENCE_MS;
  for (;;) {
    const found = await look();
    if (found !== undefined) return found;
    if (Date.now() > deadline) throw new Error(`It never happened that ${wish}.`);
    await new Promise((resolve) => setImmediate(resolve));
  }
}

/** Lets everything go on that can go on without time passing. */
export async function turns(count = 20): Promise<void> {
  for (let turn = 0; turn < count; turn += 1) {
    await new Promise((resolve) => setImmediate(resolve));
  }
}
