// The pages of the site, bundled while the data is still being counted. In: nothing. Out: a way to render them once the answers are there, or to give them up.
import { cp, readdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { hintLive } from "./compile-hints.ts";
import { isAlive } from "./hold.ts";
import { collectPackages, licencesText } from "./licences.ts";
import { collectLive, type LiveChunks, preloadLive } from "./live-chunks.ts";
import { copyPublic } from "./public-files.ts";
import { type Closing, writeKeeper } from "./write-keeper.ts";

export type PagesBuild = {
  /** Bundles scripts and styles in the background. */
  readonly start: () => void;
  /** Renders the pages from what the folder `site` now holds, and closes them where they are to be. */
  readonly finish: (site: string, closing: Closing | null) => Promise<Pages>;
  /** Leaves nothing behind. */
  readonly abandon: () => Promise<void>;
};

export type Pages = {
  /** The whole site, to be moved to where it is wanted. */
  readonly folder: string;
  /** Files of public/ that no site has: they were not taken. */
  readonly left: readonly string[];
};

const STATE = ".parcours";
const PUBLIC = "public";
/** A bundler that was told to stop and does not is left to itself. */
const PATIENCE_MS = 10_000;

/**
 * Bundling needs none of the data, and counting runs on one thread for long stretches: so both go on at once.
 * The draft is inside the project, because Astro keeps its own drafts in one shared folder for anything outside: two
 * builds at a time would read each other's.
 */
export function preparePages(): PagesBuild {
  const draft = join(STATE, `pages-${process.pid}`);
  const answers = Promise.withResolvers<void>();
  // Nobody waits for them yet while bundling: giving up then is no error of its own.
  answers.promise.catch(() => undefined);
  let built: Promise<void> | null = null;
  const start = (): Promise<void> => {
    built ??= bundleAndRender(draft, answers.promise);
    // A failure is kept for `finish`, not thrown at nobody.
    built.catch(() => undefined);
    return built;
  };
  return {
    start,
    finish: async (site, closing) => {
      answers.resolve();
      await start();
      const left = await copyPublic(PUBLIC, draft);
      await cp(site, draft, { recursive: true });
      await writeKeeper(draft, closing);
      return { folder: draft, left };
    },
    abandon: async () => {
      answers.reject(new Error("no answers: the pages were given up"));
      const ended = built?.catch(() => undefined);
      await Promise.race([ended, wait(PATIENCE_MS, undefined, { ref: false })]);
      await rm(draft, { recursive: true, force: true });
    },
  };
}

/** Removes what builds that were killed left behind. */
export async function sweepDrafts(): Promise<void> {
  const names = await readdir(STATE).catch(() => []);
  const gone = names.filter((name) => {
    const pid = Number(/^pages-(\d+)$/u.exec(name)?.[1] ?? Number.NaN);
    return Number.isInteger(pid) && pid !== process.pid && !isAlive({ pid, started: null });
  });
  for (const name of gone) await rm(join(STATE, name), { recursive: true, force: true });
}

/** Each script is a round trip where few lines are open at a time: what several pages need comes in one. */
const GROUPS = [
  { name: "react", test: /node_modules\/(?:react|react-dom|scheduler)\//u, priority: 2 },
  { name: "shared", test: /\/src\/(?!words\/problem)|node_modules\/d3-/u, minShareCount: 3, priority: 1 },
];

async function bundleAndRender(outDir: string, answers: Promise<void>): Promise<void> {
  const { build } = await import("astro");
  // Vite runs this after the bundles are made and before Astro renders pages from them.
  const wait = { name: "answers-first", buildApp: { order: "post", handler: () => answers } } as const;
  // What lies in public/ is chosen, not copied.
  const publicDir = join(STATE, "nothing");
  const packages = new Set<string>();
  const collect = collectPackages(packages);
  const live: LiveChunks = new Map();
  const vite = {
    plugins: [wait, collect, collectLive(live)],
    worker: { plugins: () => [collect] },
    environments: {
      client: { build: { rolldownOptions: { output: { codeSplitting: { groups: GROUPS } } } } },
    },
  };
  await build({ logLevel: "warn", outDir, publicDir, vite });
  await preloadLive(outDir, live);
  await hintLive(outDir, live);
  await writeFile(join(outDir, "licences.txt"), await licencesText(packages));
}
