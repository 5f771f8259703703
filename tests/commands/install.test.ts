// The install step: what it believes about node_modules, and which Node it accepts.
import { expect, test } from "vitest";
import { installState, isOlder, neededNode } from "../../src/commands/install.mjs";

const locked = {
  "": { version: "0.1.0" },
  "node_modules/a": { version: "1.2.3" },
  "node_modules/for-mac": { version: "1.0.0", optional: true },
};

test("nothing installed is missing", () => {
  expect(installState(locked, null)).toBe("missing");
});

test("the locked versions are ready, without the optional packages of other systems", () => {
  expect(installState(locked, { "node_modules/a": { version: "1.2.3" } })).toBe("ready");
});

test("another version or an absent package is stale", () => {
  expect(installState(locked, { "node_modules/a": { version: "1.2.2" } })).toBe("stale");
  expect(installState(locked, {})).toBe("stale");
  const optional = { "node_modules/a": { version: "1.2.3" }, "node_modules/for-mac": { version: "0.9.0" } };
  expect(installState(locked, optional)).toBe("stale");
});

test("versions compare by number, not by text", () => {
  expect(isOlder("v20.20.2", neededNode)).toBe(true);
  expect(isOlder("v22.9.0", neededNode)).toBe(true);
  expect(isOlder("v22.18.0", neededNode)).toBe(false);
  expect(isOlder("v24.0.0", neededNode)).toBe(false);
});

test("this very test runs on a Node that the install step accepts", () => {
  expect(isOlder(process.version, neededNode)).toBe(false);
});
