// The scripts that make a page alive, asked for as soon as it has come. In: the bundler at work, then a folder of pages. Out: pages that name these scripts, so that none waits for another.
import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";

/** The live part, and what draws a page (views/page-table.ts), by their files. */
const PART = /\/src\/views\/(live|\w+\/\w+)\.tsx$/u;
const DRAWN_BY = /<div id="app" [^>]*data-drawn-by="([^"]*)"/u;
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

/** By part, the files that it is made of, from the root of the site. */
export type LiveChunks = Map<string, readonly string[]>;

/** Adds to `chunks` the live part and what draws each page. */
export function collectLive(chunks: LiveChunks): Collector {
  return {
    name: "live-chunks",
    generateBundle(_, bundle) {
      for (const { type, fileName, facadeModuleId, imports = [] } of Object.values(bundle)) {
        const [, part] = PART.exec(facadeModuleId ?? "") ?? [];
        if (type === "chunk" && part !== undefined) chunks.set(part, [fileName, ...imports]);
      }
    },
  };
}

/** A page's own script asks for the live part, which asks for what it is made of: each a round trip, unless the page names them all. */
export async function preloadLive(folder: string, chunks: LiveChunks): Promise<void> {
  const files = await readdir(folder, { recursive: true });
  for (const file of files.filter((name) => name.endsWith(".html"))) {
    const path = join(folder, file);
    const html = await readFile(path, "utf8");
    // The page of a lock has a script of its own, and no live part: what it names stays readable.
    if (!html.includes(ROOT)) continue;
    const parts = ["live", DRAWN_BY.exec(html)?.[1] ?? "live"].flatMap((part) => chunks.get(part) ?? []);
    const links = (root: string) =>
      [...new Set(parts)].map((chunk) => `<link rel="modulepreload" href="${root}${chunk}">`).join("");
    await writeFile(
      path,
      html.replace(WAKE, (script, root: string) => `${links(root)}${script}`),
    );
  }
}
