// Nothing personal in what is published: a folder with personal details in every kind of cell is built, and every byte of the site searched for them.
import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { join, relative } from "node:path";
import { gunzipSync } from "node:zlib";
import { beforeAll, describe, expect, it } from "vitest";
import { openNative } from "../../src/database/native.ts";
import { openPublished } from "../../src/journey/published/published.ts";
import { needles, people, plantedFolder, published } from "./planted.ts";
import { type Build, buildFiles } from "./run-build.ts";

let build: Build;
let found: readonly string[];
let texts: ReadonlyMap<string, string>;
beforeAll(async () => {
  build = await buildFiles("planted", plantedFolder);
  if (build.code !== 0) throw new Error(`${build.said}\n${build.complained}`);
  found = await filesOf(build.dist);
  texts = await publishedTexts();
});

async function filesOf(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}

/** Everything that can be read as text: each file, unpacked where it is packed, and every table of the database. */
async function publishedTexts(): Promise<Map<string, string>> {
  const all = new Map(await tables());
  for (const path of found.filter((one) => !isFromAPackage(one))) {
    const name = relative(build.dist, path);
    const bytes = await readFile(path);
    const plain = bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes;
    all.set(name, plain.toString("utf8"));
    all.set(`${name} as UTF-16`, utf16.decode(plain));
    all.set(`${name} as UTF-16, shifted`, utf16.decode(plain.subarray(1)));
  }
  return new Map([...all].map(([name, text]) => [name, bare(text)]));
}

/** Not Buffer's own: on bytes at an odd address it writes past its memory (seen in Node 24.21). */
const utf16 = new TextDecoder("utf-16le");

const isFromAPackage = (path: string): boolean => /\.(?:wasm|woff2)$/u.test(path);

async function tables(): Promise<[name: string, text: string][]> {
  const database = await openNative();
  try {
    await openPublished(database, found.find((path) => path.endsWith(".duckdb")) ?? "missing");
    const listed = await database.query<{ name: string }>(
      "select database_name || '.' || table_name as name from duckdb_tables() where database_name in ('mart', 'packed') order by all",
    );
    const dumps: [string, string][] = [];
    for (const { name } of listed) {
      const rows = await database.query(`select t::varchar as row from ${name} t`);
      dumps.push([`table ${name}`, rows.map(({ row }) => String(row)).join("\n")]);
    }
    return dumps;
  } finally {
    await database.close();
  }
}

/** Without case, accents and kinds of space: a detail is found in any spelling of these. */
function bare(text: string): string {
  return text
    .normalize("NFD")
    .replace(/\p{Diacritic}/gu, "")
    .replace(/\s/gu, " ")
    .toLowerCase();
}

function placesOf(details: readonly string[]): string[] {
  const wanted = [...new Set(details.map(bare))];
  return [...texts].flatMap(([name, text]) =>
    wanted.flatMap((detail) => (text.includes(detail) ? [`${name}: ${around(text, detail)}`] : [])),
  );
}

function around(text: string, detail: string): string {
  const at = text.indexOf(detail);
  return `${detail} in ${text.slice(Math.max(0, at - 40), at + detail.length + 20)}`;
}

describe("the search", () => {
  it("finds what is published, in the pages, the answers and the database", () => {
    for (const words of published) {
      const places = placesOf([words]).map((place) => place.split("/")[0]?.split(":")[0]);
      expect(places, words).toContain("answers");
      expect(places, words).toContain("table mart.verbatims");
    }
    expect(placesOf(["lampe superbe"]).length).toBeGreaterThan(1);
  });

  it("looks for every detail of every person, and at every kind of file", () => {
    expect(needles.length).toBeGreaterThan(people.length * 20);
    const kinds = new Set(found.map((path) => path.split(".").at(-1)));
    expect([...kinds].sort()).toEqual(
      ["css", "duckdb", "html", "js", "json", "pack", "svg", "txt", "wasm", "woff2"].filter((kind) =>
        kinds.has(kind),
      ),
    );
    for (const kind of ["duckdb", "html", "js", "json"]) expect(kinds).toContain(kind);
  });

  it("leaves out only what comes unchanged from a package", async () => {
    const digest = async (path: string) =>
      createHash("sha256")
        .update(await readFile(path))
        .digest("hex");
    const known = await Promise.all(
      [
        "@duckdb/duckdb-wasm/dist/duckdb-eh.wasm",
        "@fontsource-variable/inter/files/inter-latin-wght-normal.woff2",
      ].map((path) => digest(join("node_modules", path))),
    );
    const left = await Promise.all(found.filter(isFromAPackage).map(digest));
    expect(left.sort()).toEqual(known.sort());
  });

  it("has read what it searches: the planted files were understood", () => {
    const formats = build.report?.files.map(({ format, rows_kept }) => [format, rows_kept > 0]);
    for (const format of [
      ...["ga4-events", "trustpilot-reviews", "typeform-survey", "shopify-orders", "shopify-customers"],
      ...[
        "hubspot-contacts",
        "hubspot-deals",
        "zendesk-tickets",
        "shape:feedback",
        "shape:events",
        "mapping",
      ],
    ])
      expect(formats, format).toContainEqual([format, true]);
  });
});

describe("a site built from personal data", () => {
  it("holds none of it, in any file, encoding or table", () => {
    expect(placesOf(needles)).toEqual([]);
  });

  it("does not name the folder that it was built in", () => {
    expect(placesOf([build.dist, process.cwd()])).toEqual([]);
  });

  it("keeps the quoted cells on the builder's machine, where they are told", () => {
    const report = JSON.stringify(build.report);
    expect(report).toContain("may not export");
    expect(placesOf(["may not export"])).toEqual([]);
  });
});
