import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { changeKept } from "../../../src/views/review/kept.ts";

const place = (name: string) => ({
  name,
  initial: [] as readonly string[],
  read: (json: unknown) => (Array.isArray(json) ? (json as string[]) : null),
});
const storage = new Map<string, string>();

beforeEach(() => {
  storage.clear();
  vi.stubGlobal("localStorage", {
    getItem: (name: string) => storage.get(name) ?? null,
    setItem: (name: string, text: string) => storage.set(name, text),
  });
});
afterEach(() => vi.unstubAllGlobals());

it("changes the latest value, another window's too", () => {
  changeKept(place("a"), (list) => [...list, "one"]);
  storage.set("a", JSON.stringify(["one", "elsewhere"]));
  changeKept(place("a"), (list) => [...list, "two"]);
  expect(JSON.parse(storage.get("a") ?? "")).toEqual(["one", "elsewhere", "two"]);
});
it("begins anew where what is stored is not ours", () => {
  storage.set("b", "{broken");
  changeKept(place("b"), (list) => [...list, "one"]);
  expect(JSON.parse(storage.get("b") ?? "")).toEqual(["one"]);
});
