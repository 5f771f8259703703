// The scripts that make a page alive, asked for as soon as it has come. In: the bundler at work, then a folder of pages. Out: pages that name these scripts, so that none waits for another.
import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";

const LIVE = /\/src\/views\/live\.tsx$/u;
/** What the live part is put into (Shell.astro). */
const ROOT = '<div id="app" data-base=';
const WAKE = /<script type="module" src="([^"]*\/)_astro\/[^"]*"><\/script>/u;

/** As much of the bundler's plugin as is used here. */
type Collector = {
  readonly name: string;
  generateBundle(this: unknown, _: unknown, bundle: Readonly<Record<string, Chunk>>): void;
};
type Chunk = {
  readonly type: string;
  readonly fileName: string;
  readonly facadeModuleId?: string | null;
  readonly imports?: readonly string[];
};

/** Adds to `chunks` the files, from the root of the site, that the live part is made of. */
export function collectLive(chunks: Set<string>): Collector {
  return {
    name: "live-chunks",
    generateBundle(_, bundle) {
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== "chunk" || !LIVE.test(chunk.facadeModuleId ?? "")) continue;
        for (const file of [chunk.fileName, ...(chunk.imports ?? [])]) chunks.add(file);
      }
    },
  };
}

/** A page's own script asks for the live part, which asks for what it is made of: each a round trip, unless the page names them all. */
export async function preloadLive(folder: string, chunks: ReadonlySet<string>): Promise<void> {
  const files = await readdir(folder, { recursive: true });
  for (const file of files.filter((name) => name.endsWith(".html"))) {
    const path = join(folder, file);
    const html = await readFile(path, "utf8");
    // The page of a lock has a script of its own, and no live part: what it names stays readable.
    if (!html.includes(ROOT)) continue;
    const links = (root: string) =>
      [...chunks].map((chunk) => `<link rel="modulepreload" href="${root}${chunk}">`).join("");
    await writeFile(
      path,
      html.replace(WAKE, (script, root: string) => `${links(root)}${script}`),
    );
  }
}
