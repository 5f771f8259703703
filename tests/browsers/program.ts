// A program that runs beside the tests. In: its command and the words that tell that it is ready. Out: those words, and a way to end it.
import { spawn } from "node:child_process";
import { createServer } from "node:net";

export type Program = {
  /** What the pattern found, group by group. */
  readonly told: readonly string[];
  /** Ends it and waits until it has. */
  readonly stop: () => Promise<void>;
};

/** Rejects with all it said when it ends, or 30 seconds pass, without the expected words; a program that says nothing is not waited for. */
export async function startProgram(
  command: string,
  words: readonly string[],
  expected: RegExp | null,
  env: Readonly<Record<string, string>> = {},
): Promise<Program> {
  const child = spawn(command, words, {
    env: { ...process.env, ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const ended = new Promise<void>((done) => {
    child.once("exit", () => done());
    child.once("error", () => done());
  });
  const kill = () => child.kill();
  // Whatever ends the tests ends what they started.
  process.once("exit", kill);
  const stop = async () => {
    process.off("exit", kill);
    kill();
    await ended;
  };
  if (expected === null) return { told: [], stop };
  let said = "";
  const told = new Promise<readonly string[]>((done) => {
    const listen = (piece: Buffer) => {
      said += piece.toString();
      const found = expected.exec(said);
      if (found !== null) done([...found]);
    };
    child.stdout.on("data", listen);
    child.stderr.on("data", listen);
  });
  const silent = Promise.race([ended, new Promise((done) => setTimeout(done, 30_000).unref())]).then(() => {
    throw new Error(`${command} did not start\n${said}`);
  });
  try {
    return { told: await Promise.race([told, silent]), stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** A port that nobody listens to at the moment. */
export function freePort(): Promise<number> {
  return new Promise((done, fail) => {
    const server = createServer().once("error", fail);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => done(typeof address === "object" && address !== null ? address.port : 0));
    });
  });
}
