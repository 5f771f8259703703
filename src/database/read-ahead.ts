// Many things read from one engine, in order. In: connections to it, what is to be read, and how. Out: each with what was read of it, while the next ones are read.
import type { Database } from "./database.ts";

/** As many are read at a time, and so ahead, as there are connections. Throws the first failure in that order, once nothing is read any more. */
export async function* readAhead<T, R>(
  databases: readonly Database[],
  things: readonly T[],
  read: (database: Database, thing: T) => Promise<R>,
): AsyncGenerator<readonly [thing: T, rows: R]> {
  const start = (at: number): readonly [T, Promise<R>][] =>
    things.slice(at, at + 1).map((thing) => {
      const rows = read(databases[at % databases.length] as Database, thing);
      // One that fails while another is waited for is told when its turn comes.
      rows.catch(() => undefined);
      return [thing, rows];
    });
  const reading = databases.flatMap((_, at) => start(at));
  try {
    for (let at = databases.length; reading.length > 0; at += 1) {
      const [thing, rows] = reading[0] as [T, Promise<R>];
      const found = await rows;
      reading.splice(0, 1);
      reading.push(...start(at));
      yield [thing, found];
    }
  } finally {
    await Promise.allSettled(reading.map(([, rows]) => rows));
  }
}
