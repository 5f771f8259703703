// Questions asked in a terminal, or answered from a pipe. In: a stream of lines. Out: one answer at a time; null once nobody is there any more.
import { createInterface } from "node:readline";

export type Terminal = {
  readonly say: (text: string) => void;
  /** The next line, trimmed; null when the input has ended. */
  readonly ask: (question: string) => Promise<string | null>;
  readonly close: () => void;
};

/** Lines that arrive before they are asked for wait: a pipe is faster than a person. */
export function openTerminal(input: NodeJS.ReadableStream, output: NodeJS.WritableStream): Terminal {
  const lines = createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY });
  const waiting: string[] = [];
  const asked: ((line: string | null) => void)[] = [];
  let ended = false;
  lines.on("line", (line) => {
    const next = asked.shift();
    if (next === undefined) waiting.push(line.trim());
    else next(line.trim());
  });
  lines.on("close", () => {
    ended = true;
    for (const next of asked.splice(0)) next(null);
  });
  return {
    say: (text) => output.write(`${text}\n`),
    ask: (question) => {
      output.write(question);
      const next = waiting.shift();
      if (next !== undefined) return Promise.resolve(next);
      return ended ? Promise.resolve(null) : new Promise((done) => asked.push(done));
    },
    close: () => lines.close(),
  };
}
