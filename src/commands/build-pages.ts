// The pages of the site, bundled while the data is still being counted. In: nothing. Out: a way to render them once the answers are there, or to give them up.
import { cp, rm } from "node:fs/promises";
import { join } from "node:path";

export type PagesBuild = {
  /** Bundles scripts and styles in the background. */
  readonly start: () => void;
  /** Renders the pages from what the folder `site` now holds; they take the place of `dist` only when complete. */
  readonly finish: (site: string, dist: string) => Promise<void>;
  /** Leaves nothing behind when there is nothing to render; after `finish` there is nothing to leave. */
  readonly abandon: () => Promise<void>;
};

/**
 * Bundling needs none of the data, and counting runs on one thread for long stretches: so both go on at once.
 * The draft is inside the project, because Astro keeps its own drafts in one shared folder for anything outside: two
 * builds at a time would read each other's.
 */
export function preparePages(): PagesBuild {
  const draft = join(".parcours", `pages-${process.pid}`);
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
    finish: async (site, dist) => {
      answers.resolve();
      await start();
      await cp(site, draft, { recursive: true });
      await rm(dist, { recursive: true, force: true });
      await cp(draft, dist, { recursive: true });
      await rm(draft, { recursive: true });
      built = null;
    },
    abandon: async () => {
      if (built === null) return;
      answers.reject(new Error("no answers: the pages were given up"));
      await built.catch(() => undefined);
      await rm(draft, { recursive: true, force: true });
    },
  };
}

async function bundleAndRender(outDir: string, answers: Promise<void>): Promise<void> {
  const { build } = await import("astro");
  // Vite runs this after the bundles are made and before Astro renders pages from them.
  const wait = { name: "answers-first", buildApp: { order: "post", handler: () => answers } } as const;
  await build({ logLevel: "warn", outDir, vite: { plugins: [wait] } });
}
