// A terminal, or a pipe. In: a stream. Out: lines in order, then nobody.
import { PassThrough } from "node:stream";
import { expect, test } from "vitest";
import { openTerminal } from "../../../src/commands/mapping/terminal.ts";

test("lines that came before their question wait for it; after the last one nobody answers", async () => {
  const [input, output] = [new PassThrough(), new PassThrough()];
  const terminal = openTerminal(input, output);
  input.end("un\n deux \n");
  await new Promise((done) => setTimeout(done, 20));
  expect([await terminal.ask("? "), await terminal.ask("? "), await terminal.ask("? ")]).toEqual([
    "un",
    "deux",
    null,
  ]);
  terminal.say("fini");
  expect(String(output.read())).toBe("? ? ? fini\n");
});

test("a question that waits when the input ends has no answer", async () => {
  const input = new PassThrough();
  const terminal = openTerminal(input, new PassThrough());
  const answer = terminal.ask("? ");
  input.end();
  expect(await answer).toBeNull();
});
