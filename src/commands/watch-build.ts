// `npm run build`, looked after. In: what build.ts is told. Out: its exit code, and where it fell without a word, a sentence and 1.
import { buildProcess } from "./build-command.ts";
import { FellError, watched } from "./watched.ts";

try {
  process.exitCode = await watched(buildProcess);
} catch (error) {
  if (!(error instanceof FellError)) throw error;
  // Only then are words read: a build that ends as it should does without.
  const { throughDoor } = await import("./door.ts");
  await throughDoor(
    () => Promise.reject(error),
    ({ siteKept }) => siteKept,
  );
}
