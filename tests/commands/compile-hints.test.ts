import { mkdir, mkdtemp, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { hintLive } from "../../src/commands/compile-hints.ts";

it("asks on the first line of each script that pages begin with, once, and of no other", async () => {
  const folder = await mkdtemp(join(tmpdir(), "parcours-hints-"));
  await mkdir(join(folder, "_astro"));
  const files = ["live.1.js", "client.2.js", "PathsView.3.js", "qr.4.js"];
  for (const file of files) await writeFile(join(folder, "_astro", file), `export const a = "${file}";\n`);
  await hintLive(
    folder,
    new Map([
      ["live", ["_astro/live.1.js", "_astro/client.2.js"]],
      ["paths/PathsView", ["_astro/PathsView.3.js", "_astro/client.2.js"]],
    ]),
  );
  const read = (file: string) => readFile(join(folder, "_astro", file), "utf8");
  for (const file of files.slice(0, 3))
    expect(await read(file)).toBe(`//# allFunctionsCalledOnLoad\nexport const a = "${file}";\n`);
  expect(await read("qr.4.js")).toBe('export const a = "qr.4.js";\n');
});
