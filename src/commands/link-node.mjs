// Makes the project's own Node the one that npm scripts run on. In: a project folder, packages installed. Out: node_modules/.bin/node. Plain JavaScript: it runs on Node 20.
import { existsSync, mkdirSync, readdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/**
 * Puts the project's own Node where npm scripts look first. npm 10 leaves it out: several packages (one per system)
 * have a command named `node`, and discarding the other systems' packages discards the command with them.
 * @param {string} folder
 */
export function linkNode(folder) {
  const modules = join(folder, "node_modules");
  const supplied = readdirSync(modules).find((name) => /^node-(?:bin-)?(?:linux|darwin|win)-\w+$/.test(name));
  const windows = process.platform === "win32";
  const link = join(modules, ".bin", windows ? "node.cmd" : "node");
  if (supplied === undefined || existsSync(link)) return;
  mkdirSync(join(modules, ".bin"), { recursive: true });
  if (windows) writeFileSync(link, `@"%~dp0..\\${supplied}\\bin\\node.exe" %*\r\n`);
  else symlinkSync(join("..", supplied, "bin", "node"), link);
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  linkNode(fileURLToPath(new URL("../..", import.meta.url)));
