// How far the reading of dropped files is. In: files, and what is read of them as it comes. Out: now and then, rows read and seconds left.
import type { Progress } from "../answers/asker.ts";
import type { ExportFile } from "../exports/text/export-file.ts";
import type { BuildOptions } from "../journey/build-journey.ts";

/** Often enough to be seen to move, seldom enough to be read. */
const EVERY_MS = 500;
/** Before that, the pace says nothing. */
const FIRST_MS = 1000;

type Watch = Required<Pick<BuildOptions, "onRows" | "onRead" | "onSteps">>;

/**
 * Bytes of files read whole are their own; of the one being read, those of its rows, at most its own. Time left is that of the bytes
 * still to read at the pace so far: counting comes after, and takes what it takes.
 */
export function progressOver(
  files: readonly ExportFile[],
  tell: (progress: Progress) => void,
  now: () => number = () => performance.now(),
): Watch {
  const total = files.reduce((sum, { blob }) => sum + blob.size, 0);
  const started = now();
  let [rows, whole, part, told] = [0, 0, 0, started];
  const say = (isCounting: boolean) => {
    told = now();
    const elapsed = told - started;
    const read = Math.min(total, whole + part);
    const left = read > 0 && elapsed >= FIRST_MS ? ((total - read) / read) * (elapsed / 1000) : null;
    tell({ rows, secondsLeft: isCounting || left === null ? null : Math.ceil(left), isCounting });
  };
  return {
    onRows: (more, bytes) => {
      rows += more;
      part += bytes;
      if (now() - told >= EVERY_MS) say(false);
    },
    onRead: ({ blob }, read) => {
      whole += blob.size;
      part = 0;
      rows = read;
      // The last file read, what is left is counting.
      if (whole >= total) say(true);
      else if (now() - told >= EVERY_MS) say(false);
    },
    onSteps: () => say(true),
  };
}
