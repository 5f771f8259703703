// Lets Node import what Vite imports as text. In: an import ending in "?raw". Out: a module whose default export is the file's text.
import { readFileSync } from "node:fs";
import { enableCompileCache, registerHooks } from "node:module";
import { fileURLToPath } from "node:url";

// Types are taken out and scripts compiled once for all commands, not at each of them. Where nothing can be kept, nothing is.
enableCompileCache(fileURLToPath(new URL("../../node_modules/.cache/parcours", import.meta.url)));

registerHooks({
  load(url, context, nextLoad) {
    if (!url.endsWith("?raw")) return nextLoad(url, context);
    const text = readFileSync(fileURLToPath(url.slice(0, -"?raw".length)), "utf8");
    return { format: "module", shortCircuit: true, source: `export default ${JSON.stringify(text)};` };
  },
});
