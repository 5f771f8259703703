import { describe, expect, it } from "vitest";
import { filesOfDrop, withFolder } from "../../../src/views/controls/dropped-files.ts";

type Tree = { readonly [name: string]: string | Tree };

/** An entry as Chromium hands it over; a folder gives its entries two at a time. */
function entry(name: string, content: string | Tree, path = ""): FileSystemEntry {
  const fullPath = `${path}/${name}`;
  if (typeof content === "string") {
    const file = (done: (file: File) => void) => done(new File([content], name));
    return { isDirectory: false, name, fullPath, file } as unknown as FileSystemEntry;
  }
  const inside = Object.entries(content).map(([child, value]) => entry(child, value, fullPath));
  const createReader = () => {
    const left = [...inside];
    return { readEntries: (done: (entries: FileSystemEntry[]) => void) => done(left.splice(0, 2)) };
  };
  return { isDirectory: true, name, fullPath, createReader } as unknown as FileSystemEntry;
}

const transfer = (entries: readonly FileSystemEntry[], files: readonly File[] = []) =>
  ({ items: entries.map((one) => ({ webkitGetAsEntry: () => one })), files }) as unknown as DataTransfer;

describe("filesOfDrop", () => {
  it("opens folders to the last file and keeps each path", async () => {
    const data = entry("data", { crm: { "a.csv": "1", "b.csv": "2", "c.csv": "3" }, "parcours.yaml": "x" });
    const files = await filesOfDrop(transfer([data, entry("avis.csv", "4")]));
    expect(files.map(({ name }) => name).sort()).toEqual([
      "avis.csv",
      "data/crm/a.csv",
      "data/crm/b.csv",
      "data/crm/c.csv",
      "data/parcours.yaml",
    ]);
    expect(await files.find(({ name }) => name === "data/crm/c.csv")?.text()).toBe("3");
  });
  it("leaves hidden files out", async () => {
    const files = await filesOfDrop(
      transfer([entry("data", { ".DS_Store": "", ".git": { config: "" }, "a.csv": "" })]),
    );
    expect(files.map(({ name }) => name)).toEqual(["data/a.csv"]);
  });
  it("takes plain files where the browser gives no entries", async () => {
    const files = await filesOfDrop(transfer([], [new File(["1"], "a.csv")]));
    expect(files.map(({ name }) => name)).toEqual(["a.csv"]);
  });
  it("takes plain files where an entry does not open", async () => {
    const closed = {
      ...{ isDirectory: false, name: "a.csv", fullPath: "/a.csv" },
      file: (_: unknown, fail: (error: Error) => void) =>
        fail(new DOMException("no such path", "NotFoundError")),
    } as unknown as FileSystemEntry;
    const fallen = [new File(["1"], "data/a.csv"), new File(["2"], "b.csv")];
    const files = await filesOfDrop(transfer([entry("b.csv", "2"), closed], fallen));
    expect(files.map(({ name }) => name)).toEqual(["data/a.csv", "b.csv"]);
  });
});

describe("withFolder", () => {
  it("names a picked file by its path in the picked folder", async () => {
    const file = Object.assign(new File(["1"], "a.csv"), { webkitRelativePath: "" });
    expect(withFolder(file)).toBe(file);
    const inside = Object.defineProperty(new File(["1"], "a.csv"), "webkitRelativePath", {
      value: "data/crm/a.csv",
    });
    expect(withFolder(inside).name).toBe("data/crm/a.csv");
    expect(await withFolder(inside).text()).toBe("1");
  });
});
