// The machine that the tests run on, as the search for browsers sees it. In: environment. Out: places where programs may be.
import { homedir } from "node:os";
import { delimiter, join } from "node:path";

/** What decides where to look; a test passes its own. */
export type Machine = {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly home: string;
};

export const thisMachine = (): Machine => ({
  platform: process.platform,
  env: process.env,
  home: homedir(),
});

/** Where programs of these names would be on Linux, the first name first. They may not exist. */
export function inPath({ env }: Machine, names: readonly string[]): string[] {
  const folders = [...(env["PATH"] ?? "").split(delimiter).filter(Boolean), "/usr/bin", "/snap/bin"];
  return names.flatMap((name) => folders.map((folder) => join(folder, name)));
}
