// The licences of all that a site ships. In: the modules of its bundles. Out: licences.txt, one part a package, the same for the same bundles.
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

type Chunk = { readonly type: string; readonly moduleIds?: readonly string[] };
type Bundle = Readonly<Record<string, Chunk>>;
/** What a Vite plugin of ours is made of. */
type Collector = {
  readonly name: string;
  generateBundle(
    this: { readonly environment?: { readonly name: string } },
    _: unknown,
    bundle: Bundle,
  ): void;
};

const root = fileURLToPath(new URL("../..", import.meta.url));
/** In every page by its style, which no script imports. */
const ALWAYS = [join(root, "node_modules", "@fontsource-variable", "inter")];
const RULE = "-".repeat(78);

/** Notes the folder of each package of which something stays in a bundle that browsers get; what only renders pages ships nothing. */
export function collectPackages(folders: Set<string>): Collector {
  return {
    name: "licences",
    generateBundle(_, bundle) {
      if (this.environment?.name === "ssr" || this.environment?.name === "prerender") return;
      for (const { moduleIds = [] } of Object.values(bundle))
        for (const folder of moduleIds.map(packageFolder)) if (folder !== null) folders.add(folder);
    },
  };
}

/** "…/node_modules/@a/b/dist/c.js?url" → "…/node_modules/@a/b"; null for our own. */
export function packageFolder(id: string): string | null {
  return /^\0?(.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/?]+)/u.exec(id)?.[1] ?? null;
}

/** Ours first, then each package by its name. */
export async function licencesText(folders: Iterable<string>): Promise<string> {
  const parts = await Promise.all([...new Set([...folders, ...ALWAYS])].map(partOf));
  const own = await readFile(join(root, "LICENSE"), "utf8");
  return [`Parcours\n\n${own.trim()}`, ...[...new Set(parts)].sort()].join(`\n\n${RULE}\n\n`).concat("\n");
}

type Manifest = {
  readonly name?: string;
  readonly version?: string;
  readonly license?: string;
  readonly author?: string | { readonly name?: string };
  readonly homepage?: string;
};

/** A package without a licence file is told by what its manifest says. */
async function partOf(folder: string): Promise<string> {
  const text = await readFile(join(folder, "package.json"), "utf8");
  const { name, version, license, author, homepage } = JSON.parse(text) as Manifest;
  const files = (await readdir(folder))
    .filter((file) => /^(?:licen[cs]e|copying|notice)/iu.test(file))
    .sort();
  const texts = await Promise.all(files.map((file) => readFile(join(folder, file), "utf8")));
  const who = typeof author === "string" ? author : author?.name;
  const told = texts.length > 0 ? texts.map((one) => one.trim()) : [who, homepage].filter(Boolean);
  return [`${name} ${version}${license ? ` (${license})` : ""}`, ...told].join("\n\n");
}
