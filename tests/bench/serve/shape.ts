// A line of limited speed, shared by everything that is sent. In: pieces of bytes. Out: promises kept when each piece has gone through.
import { setTimeout as wait } from "node:timers/promises";

export type Network = {
  readonly name: string;
  /** Bytes a second for all connections together; null: as fast as the machine. */
  readonly rate: number | null;
  /** Milliseconds from a request to the first byte of its response. */
  readonly latency: number;
};

export const networks: readonly Network[] = [
  { name: "local", rate: null, latency: 0 },
  { name: "20 Mbit/s, 40 ms", rate: 20e6 / 8, latency: 40 },
];

export type Line = {
  /** Resolves when the bytes have been carried; pieces of several responses take turns. */
  carry(bytes: number): Promise<void>;
};

/** Shaping in the server and not in the browser: a browser's own emulation lets workers' requests escape. TCP's slow start and TLS are not imitated. */
export function openLine({ rate }: Network, now: () => number = () => performance.now()): Line {
  let freeAt = 0;
  return {
    carry: async (bytes) => {
      if (rate === null) return;
      freeAt = Math.max(freeAt, now()) + (bytes / rate) * 1000;
      const pause = freeAt - now();
      if (pause > 1) await wait(pause);
    },
  };
}
