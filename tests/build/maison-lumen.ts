// The fictional company's site, built once per run by the real command, folded or told exactly. In: nothing. Out: its dist/ and what is in it.
import { cp, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { checkedSite } from "../../src/answers/check-published.ts";
import type { Site } from "../../src/answers/site.ts";
import { once } from "./once.ts";
import { runBuild } from "./run-build.ts";

export const companyFolder = new URL("../../data", import.meta.url).pathname;

export type BuiltCompany = { readonly dist: string; readonly site: Site };

export function builtMaisonLumen(): Promise<BuiltCompany> {
  return built("maison-lumen", async () => companyFolder);
}

/** Told exactly, as dropped files are: the same folder with groups of one, which lies beside its dist/. */
export async function builtExactly(): Promise<BuiltCompany & { readonly data: string }> {
  const company = await built("maison-lumen-exact", async (work) => {
    const data = join(work, "data");
    await cp(companyFolder, data, { recursive: true });
    const rules = await readFile(join(data, "parcours.yaml"), "utf8");
    const exact = rules.replace(/^small_group: \d+$/mu, "small_group: 1");
    if (exact === rules) throw new Error("missing setting: small_group");
    await writeFile(join(data, "parcours.yaml"), exact);
    return data;
  });
  return { ...company, data: join(company.dist, "..", "data") };
}

async function built(name: string, dataIn: (work: string) => Promise<string>): Promise<BuiltCompany> {
  const work = await once(name, async (folder) => {
    const { code, said, complained } = await runBuild(await dataIn(folder), folder);
    if (code !== 0) throw new Error(`the build ended with ${code}\n${said}\n${complained}`);
  });
  const dist = join(work, "dist");
  return {
    dist,
    site: checkedSite(JSON.parse(await readFile(join(dist, "site.json"), "utf8")), "site.json"),
  };
}
