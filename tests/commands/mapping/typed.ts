// A terminal with somebody who types. In: lines. Out: the terminal, and what it said.
import type { Terminal } from "../../../src/commands/mapping/terminal.ts";

export function typed(lines: readonly string[]): {
  readonly terminal: Terminal;
  readonly said: () => string;
} {
  const waiting = [...lines];
  let text = "";
  const terminal: Terminal = {
    say: (line) => {
      text += `${line}\n`;
    },
    ask: async (question) => {
      text += question;
      return waiting.shift() ?? null;
    },
    close: () => undefined,
  };
  return { terminal, said: () => text };
}
