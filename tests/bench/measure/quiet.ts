// The line at rest. In: a host. Out: a promise kept when nothing has been sent for a while.
import { setTimeout as wait } from "node:timers/promises";
import type { Host } from "../serve/server.ts";

const REST_MS = 1500;
const LOOK_MS = 100;
const LONGEST_MS = 120_000;

/** Rest is longer than an engine's pause between fetching and compiling itself. */
export async function awaitQuiet(host: Host): Promise<void> {
  const start = Date.now();
  while (Date.now() - start < LONGEST_MS) {
    if (Date.now() - Math.max(start, host.sent().lastAt ?? 0) > REST_MS) return;
    await wait(LOOK_MS);
  }
}
