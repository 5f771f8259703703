// `npm run abuse`: folders of exports with everything wrong that can be, read one after another. In: options. Out: a table; exit code 1 where one threw, did not end, or lost a row.
//   --folders 500   --seed 1 (the first)   --seconds 60 (the longest one may take)   --megabytes 3000 (of this process)
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { abuse } from "./abuse.ts";

const { values } = parseArgs({
  options: {
    folders: { type: "string", default: "500" },
    seed: { type: "string", default: "1" },
    seconds: { type: "string", default: "60" },
    megabytes: { type: "string", default: "3000" },
  },
});
const [folders, seed, seconds, megabytes] = [
  values.folders,
  values.seed,
  values.seconds,
  values.megabytes,
].map(Number) as [number, number, number, number];
const base = fileURLToPath(new URL("../fixtures/three-customers", import.meta.url));
const work = await mkdtemp(join(tmpdir(), "parcours-abuse-"));
const memory = () => process.memoryUsage().rss / 2 ** 20;
let [faults, slowest, largest] = [0, 0, 0];

for (let at = seed; at < seed + folders; at++) {
  const { done, fault, seconds: took } = await abuse(at, base, join(work, String(at)));
  slowest = Math.max(slowest, took);
  largest = Math.max(largest, memory());
  const late = took > seconds ? `took ${took.toFixed(0)} s` : null;
  const wrong = fault ?? late;
  if (wrong === null) continue;
  faults += 1;
  console.log(`seed ${at}: ${done.join(" + ")}\n  ${wrong.split("\n").slice(0, 12).join("\n  ")}`);
}
await rm(work, { recursive: true, force: true });
console.log(
  `${folders} folders, ${faults} at fault; slowest ${slowest.toFixed(1)} s, largest ${largest.toFixed(0)} MB`,
);
if (faults > 0 || largest > megabytes) process.exitCode = 1;
