// The fictional company's site, built once per run by the real command. In: nothing. Out: its dist/ and what is in it.
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { checkedSite } from "../../src/answers/check-published.ts";
import type { Site } from "../../src/answers/site.ts";
import { once } from "./once.ts";
import { runBuild } from "./run-build.ts";

export const companyFolder = new URL("../../data", import.meta.url).pathname;

export type BuiltCompany = { readonly dist: string; readonly site: Site };

export async function builtMaisonLumen(): Promise<BuiltCompany> {
  const work = await once("maison-lumen", async (folder) => {
    const { code, said, complained } = await runBuild(companyFolder, folder);
    if (code !== 0) throw new Error(`the build ended with ${code}\n${said}\n${complained}`);
  });
  const dist = join(work, "dist");
  return {
    dist,
    site: checkedSite(JSON.parse(await readFile(join(dist, "site.json"), "utf8")), "site.json"),
  };
}
