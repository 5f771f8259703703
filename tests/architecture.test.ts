// The rules of the house, held against the sources themselves: who may import whom, what a file must open with, where words live.
import { posix } from "node:path";
import { expect, test } from "vitest";
import {
  files,
  functionLengths,
  importCycles,
  importsOf,
  isTypesOnly,
  type Node,
  packageOf,
  parsed,
  root,
  textOf,
  walk,
} from "./source-tree.ts";

/** A folder imports only from those before it; commands/ may import everything but the pages. */
const order = [
  "words",
  "exports",
  "company",
  "database",
  "statistics",
  "journey",
  "answers",
  "findings",
  "review",
  "tables",
  "engine",
  "sealed",
  "offline",
  "geometry",
  "charts",
  "views",
  "layouts",
  "pages",
];

/** Rooms of one folder import one way too; files beside the rooms stand above them, but those named here, on the ground. */
const rooms: Readonly<Record<string, readonly string[]>> = {
  exports: ["problem.ts", "cells", "text", "rows", "workbooks", "meaning", "formats", "asking"],
  journey: ["names", "reading", "loading", "core", "redaction", "feeling", "marts", "published", "folding"],
  geometry: [
    "chart.ts",
    "text-width.ts",
    "text-place.ts",
    "neighbour.ts",
    "flow",
    "funnel",
    "emotion",
    "river",
    "matrix",
  ],
};

/** Each library belongs to one folder; React, which draws, to the three that draw. */
const owners: Readonly<Record<string, readonly string[]>> = {
  papaparse: ["exports"],
  hucre: ["exports"],
  yaml: ["company"],
  zod: ["company", "answers"],
  "@duckdb/node-api": ["database"],
  "@duckdb/duckdb-wasm": ["database"],
  "libphonenumber-js": ["journey"],
  ibantools: ["journey"],
  "d3-scale": ["geometry"],
  "d3-shape": ["geometry"],
  "lean-qr": ["geometry"],
  pptxgenjs: ["views"],
  react: ["charts", "views", "pages"],
  "react-dom": ["charts", "views", "pages"],
  astro: ["commands", "layouts", "pages"],
  "@fontsource-variable/inter": ["layouts"],
  "hash-wasm": ["sealed"],
  sirv: ["commands"],
  "gh-pages": ["commands"],
  "node:": ["commands", "database", "layouts", "pages"],
};

/** Sources without a test of their own name, each for a reason. */
const untested = new Map<string, string>([
  ["src/commands/build.ts", "the command itself: tests/build/ runs it on good, bad and personal data"],
  ["src/charts/alone/own-styles.ts", "needs a page with styles: tests/site/take-away.test.ts reads the file"],
  ["src/charts/alone/raster.ts", "needs a browser's canvas: tests/site/take-away.test.ts reads the file"],
  [
    "src/charts/alone/typeface.ts",
    "needs a page's typeface: tests/site/take-away.test.ts finds it in the file",
  ],
  ["src/views/take-away/table-rows.ts", "needs a page: tests/site/take-away.test.ts reads the file"],
  ["src/views/review/papers/slides.ts", "needs a page: tests/site/papers.test.ts opens the file"],
  ["src/views/take-away/take.ts", "needs a page: tests/site/take-away.test.ts takes each kind of file"],
  ["src/company/company.ts", "types, and the list of lanes: tests/company/map-lanes.test.ts reads it"],
  ["src/company/defaults/channels.ts", "names alone: tests/company/defaults/english.test.ts reads them"],
  ["src/company/defaults/site-names.ts", "names alone: tests/company/defaults/english.test.ts reads them"],
  ["src/company/settings/schema.ts", "types of settings: read-settings.test.ts and sources.test.ts try each"],
  [
    "src/offline/keeper.ts",
    "a browser's worker: tests/site/offline.test.ts cuts its network and replaces its site",
  ],
  ["src/sealed/key-store.ts", "needs a browser's own store: tests/site/sealed.test.ts reads what it holds"],
  ["src/sealed/unlock.ts", "needs a page: tests/site/sealed.test.ts opens the lock"],
  ["src/database/wasm-browser.ts", "needs a browser: tests/site/ opens it there"],
]);

/** SQL that carries all published tables to a file and back, so it neither makes one table nor is tried alone, each for a reason. */
const carriers = new Map<string, string>([
  ["src/journey/published/pack.sql", "one statement a table: published.test.ts packs and unpacks them all"],
  ["src/journey/published/unpack.sql", "one statement a table: published.test.ts packs and unpacks them all"],
  [
    "src/journey/published/text_macros.sql",
    "how both write text: published.test.ts has texts of every length",
  ],
]);

/** What SQL that makes no table of its name does: the first word of its file's name, and how its comment begins. */
const deeds: Readonly<Record<string, string>> = {
  add: "Adds",
  remove: "Removes",
  drop: "Drops",
  pack: "Packs",
  unpack: "Unpacks",
};

const scripts = files.filter((path) => /^src\/.*\.(?:tsx?|mjs|astro)$/u.test(path));
const folderOf = (path: string): string => path.split("/")[1] ?? "";
const imports = scripts.flatMap(importsOf);

test("there are sources to look at", () => {
  expect(scripts.length).toBeGreaterThan(50);
  expect(imports.length).toBeGreaterThan(scripts.length);
});

test("a folder imports only from the folders before it", () => {
  const allowed = (from: string, to: string) => {
    if (from === to || to === "styles") return true;
    if (from === "commands") return !["layouts", "pages"].includes(to);
    return order.includes(to) && order.indexOf(to) < order.indexOf(from);
  };
  const backwards = imports.filter(
    ({ from, target }) => target?.startsWith("src/") && !allowed(folderOf(from), folderOf(target)),
  );
  expect(backwards.map(({ from, target }) => `${from} → ${target}`)).toEqual([]);
});

test("a room imports only from the rooms before it", () => {
  const backwards = imports.filter(({ from, target }) => {
    const [folder, known] = [folderOf(from), rooms[folderOf(from)]];
    if (known === undefined || target === null || folderOf(target) !== folder) return false;
    const [at, to] = [from, target].map((path) => known.indexOf(path.split("/")[2] ?? ""));
    // A file beside the rooms imports what it likes.
    return at !== -1 && at !== to && (to === -1 || (to ?? 0) > (at ?? 0));
  });
  expect(backwards.map(({ from, target }) => `${from} → ${target}`)).toEqual([]);
});

test("every room that is named is there", () => {
  const missing = Object.entries(rooms).flatMap(([folder, names]) =>
    names.filter((name) => !files.some((path) => path.startsWith(`src/${folder}/${name}`))),
  );
  expect(missing).toEqual([]);
});

test("no source imports a test, and a relative import names a file that exists", () => {
  const known = new Set(files);
  const wrong = imports.filter(
    ({ target }) => target !== null && (target.startsWith("tests/") || !known.has(target)),
  );
  expect(wrong.map(({ from, source }) => `${from} → ${source}`)).toEqual([]);
});

test("each library is imported in its own folder", () => {
  const strangers = imports.filter(({ from, source, target }) => {
    const owner = owners[packageOf(source)];
    return target === null && !source.startsWith("astro:") && !owner?.includes(folderOf(from));
  });
  expect(strangers.map(({ from, source }) => `${from} → ${source}`)).toEqual([]);
});

test("nothing imports in circles", () => {
  expect(importCycles(scripts).map((cycle) => cycle.join(" → "))).toEqual([]);
});

test("exports, journey and answers do not know whether they run in Node or in a browser", () => {
  const platform = /^(?:process|Buffer|require|document|window|navigator|localStorage|location|__dirname)$/u;
  const found: string[] = [];
  for (const path of scripts.filter((one) => ["exports", "journey", "answers"].includes(folderOf(one))))
    walk(parsed(path).program, (node, above) => {
      const object = node["object"] as Node | undefined;
      if (
        node.type === "MemberExpression" &&
        platform.test(String(object?.["name"])) &&
        !declares(above, object)
      )
        found.push(`${path}: ${String(object?.["name"])}`);
    });
  expect(found).toEqual([]);
});

/** True where a function around has a parameter of that name: then it is no global. */
function declares(above: readonly Node[], object: Node | undefined): boolean {
  return above.some((node) =>
    JSON.stringify(node["params"] ?? "").includes(`"name":"${String(object?.["name"])}"`),
  );
}

test("no macro holds a lambda: duckdb-wasm 1.32.0 dies of it in WebKit", () => {
  const statements = files
    .filter((path) => /^src\/.*\.(?:sql|tsx?)$/u.test(path))
    .flatMap((path) =>
      textOf(path)
        .replace(/--.*$/gmu, "")
        .split(/(?=\bcreate\s)/u),
    );
  const macros = statements.filter((text) => /^create\s+(?:or replace\s+)?(?:temp\s+)?macro\b/u.test(text));
  expect(macros.length).toBeGreaterThan(40);
  expect(macros.filter((text) => /\blambda\b|->|\[[^\]]*\bfor\b[^\]]*\bin\b/u.test(text))).toEqual([]);
});

test("no file is opened by openAsBlob, which keeps 32 bits of its size", () => {
  const opening = /^import [^;]*\bopenAsBlob\b/mu;
  expect(files.filter((path) => /\.(?:tsx?|mjs)$/u.test(path) && opening.test(textOf(path)))).toEqual([]);
});

test("no pattern refers back under the flag u, with which WebKit finds nothing", () => {
  const patterns: string[] = [];
  for (const path of scripts)
    walk(parsed(path).program, (node) => {
      const flags = (node["regex"] as { flags: string } | undefined)?.flags ?? flagsOfNew(node);
      if (/[uv]/u.test(flags)) patterns.push(`${path}: ${parsed(path).text.slice(node.start, node.end)}`);
    });
  expect(patterns.length).toBeGreaterThan(20);
  expect(patterns.filter((pattern) => /\\[1-9]/u.test(pattern))).toEqual([]);
});

/** The flags of `new RegExp(…, "flags")`. */
function flagsOfNew({ type, callee, arguments: given }: Node): string {
  if (type !== "NewExpression" || (callee as Node)["name"] !== "RegExp") return "";
  return String((given as readonly Node[])[1]?.["value"] ?? "");
}

test("every source file opens with a comment", () => {
  const opening = /^(?:\/\/|\/\*|--|<!--|#|---\n\/\/)/u;
  // A test already says what it is about, by its name and its sentences.
  const sources = files.filter(
    (path) => /^(?:src|tests)\/.*\.(?:tsx?|mjs|astro|sql|css)$/u.test(path) && !/\.test\.tsx?$/u.test(path),
  );
  expect(sources.filter((path) => !opening.test(textOf(path)))).toEqual([]);
});

test("every source file has a test of the same name", () => {
  const tested = new Set(files.filter((path) => path.startsWith("tests/")));
  const testable = scripts.filter((path) => !/\.(?:astro|d\.ts)$/u.test(path) && !isTypesOnly(path));
  const missing = testable.filter((path) => {
    const stem = path.replace(/^src\//u, "tests/").replace(/\.(?:tsx?|mjs)$/u, "");
    return !untested.has(path) && !tested.has(`${stem}.test.ts`) && !tested.has(`${stem}.test.tsx`);
  });
  expect(missing).toEqual([]);
});

test("an exception to the rule above, or to those of SQL below, is one that still stands", () => {
  const excepted = [...untested.keys(), ...carriers.keys()];
  expect(excepted.filter((path) => !files.includes(path))).toEqual([]);
});

const sqlFiles = files.filter((path) => /^src\/journey\/.*\.sql$/u.test(path));
const nameOf = (path: string): string => posix.basename(path, ".sql");
const deedOf = (path: string): string | undefined => deeds[nameOf(path).split("_")[0] ?? ""];
/** The statements of an SQL file without its comments. */
const statementsOf = (path: string): string => textOf(path).replace(/^\s*--.*$/gmu, "");
const tablesIn = (path: string): string[] =>
  [
    ...statementsOf(path).matchAll(
      /create\s+(?:or\s+replace\s+)?(?:temp\s+)?(?:table|view)\s+(?:mart\.)?(\w+)/giu,
    ),
  ].map(([, name]) => name ?? "");
const isMacros = (path: string): boolean => /\/macros\/|_macros\.sql$/u.test(path);

test("an SQL file makes one table, after which it is named, and nothing else", () => {
  const makers = sqlFiles.filter((path) => tablesIn(path).length > 0 && !carriers.has(path));
  expect(makers.length).toBeGreaterThan(20);
  const wrong = makers.filter(
    (path) => tablesIn(path).join() !== nameOf(path) || statementsOf(path).includes(";"),
  );
  expect(wrong).toEqual([]);
});

test("an SQL file that makes no table asks, or says by its first word what it does", () => {
  const doers = sqlFiles.filter((path) => tablesIn(path).length === 0 && !isMacros(path));
  const wrong = doers.filter((path) => {
    const asks = /^\s*(?:with|select)\b/u.test(statementsOf(path));
    return asks === (deedOf(path) !== undefined);
  });
  expect(wrong).toEqual([]);
  expect(sqlFiles.filter(isMacros).flatMap(tablesIn)).toEqual([]);
});

test("an SQL file opens with what one of its rows is, or with what it does", () => {
  const wrong = sqlFiles.filter((path) => {
    const opening = isMacros(path) ? "How" : (deedOf(path) ?? "One row");
    return !textOf(path).startsWith(`-- ${opening} `) && !textOf(path).startsWith(`-- ${opening}:`);
  });
  expect(wrong).toEqual([]);
});

test("every SQL file of the journey has a test of the same name", () => {
  const tested = new Set(files);
  const missing = sqlFiles.filter(
    (path) =>
      !carriers.has(path) && !tested.has(path.replace(/^src\//u, "tests/").replace(/\.sql$/u, ".test.ts")),
  );
  expect(missing).toEqual([]);
});

test("components hold no words: what people read lives in src/words", () => {
  const components = scripts.filter((path) => /^src\/(?:charts|views|layouts|pages)\//u.test(path));
  expect(components.flatMap(wordsIn)).toEqual([]);
});

/** Attributes that people see or hear. */
const spoken = /^(?:title|alt|placeholder|label|aria-label|aria-description|aria-roledescription|content)$/u;
const wordy = /\p{L}{2}/u;
const sentence = /(?:\p{L}{2,}[ ,’']+){2}\p{L}{2,}/u;

/** Text between tags, in spoken attributes, and sentences in plain strings (errors of ours and class names apart). */
function wordsIn(path: string): string[] {
  const found: string[] = [];
  walk(parsed(path).program, (node, above) => {
    const text = spokenText(node, above);
    if (text !== null) found.push(`${path}: ${text.trim()}`);
  });
  return [...found, ...templateWords(path)];
}

function spokenText(node: Node, above: readonly Node[]): string | null {
  if (node.type === "JSXText") return wordy.test(String(node["value"])) ? String(node["value"]) : null;
  const text = node.type === "TemplateElement" ? (node["value"] as { cooked: string }).cooked : node["value"];
  if (typeof text !== "string" || !/^(?:Literal|TemplateElement)$/u.test(node.type)) return null;
  const attribute = above.findLast(({ type }) => type === "JSXAttribute");
  if (attribute) {
    const name = String((attribute["name"] as Node)["name"]);
    return spoken.test(name) && wordy.test(text) && above.at(-1) === attribute ? text : null;
  }
  return sentence.test(text) && !above.some(speaksToEngineers) ? text : null;
}

/** Errors of ours, the console, selectors and imports: nobody reads these on a page. */
function speaksToEngineers({ type, callee }: Node): boolean {
  if (/^(?:Throw|Import)/u.test(type)) return true;
  const called = JSON.stringify(callee ?? "");
  return /"name":"(?:\w*Error|console|querySelector(?:All)?|closest|matches)"/u.test(called);
}

/** Words written between the tags of an Astro page; expressions, styles and scripts apart. */
function templateWords(path: string): string[] {
  if (!path.endsWith(".astro")) return [];
  let template = textOf(path)
    .replace(/^---\n[\s\S]*?\n---/u, "")
    .replace(/<(script|style)\b[\s\S]*?<\/\1>|<!--[\s\S]*?-->/gu, "");
  while (/\{[^{}]*\}/u.test(template)) template = template.replace(/\{[^{}]*\}/gu, "");
  return template
    .split(/<[^>]*>/u)
    .filter((text) => wordy.test(text))
    .map((text) => `${path}: ${text.trim()}`);
}

test("only what a framework calls is exported by default", () => {
  const withDefault = scripts.filter((path) =>
    (parsed(path).program["body"] as readonly Node[]).some(({ type }) => type === "ExportDefaultDeclaration"),
  );
  expect(withDefault).toEqual([]);
});

test("functions stay short: half under 12 lines, 95 in 100 under 45", () => {
  const lengths = scripts.flatMap(functionLengths).sort((a, b) => a - b);
  const quantile = (share: number) => lengths[Math.floor(share * lengths.length)] ?? 0;
  expect(quantile(0.5)).toBeLessThan(12);
  expect(quantile(0.95)).toBeLessThan(45);
});

test("there is no drawer for what has no place", () => {
  const drawers = /\/(?:utils?|common|helpers?|misc|lib|shared)(?:\/|\.[a-z]+$)/u;
  expect(files.filter((path) => /^(?:src|tests)\//u.test(path) && drawers.test(path))).toEqual([]);
});

test("the top level holds only what its readers look for", () => {
  const allowed = [
    ..."README.md CHANGELOG.md LICENSE package.json package-lock.json tsconfig.json astro.config.mjs".split(
      " ",
    ),
    ..."src data public tests".split(" "),
  ];
  const entries = [...new Set(files.map((path) => path.split("/")[0] ?? ""))];
  expect(entries.filter((entry) => !entry.startsWith(".") && !allowed.includes(entry))).toEqual([]);
});

test("the lock file names no registry, and every library exactly", () => {
  expect(textOf("package-lock.json")).not.toMatch(/"resolved"|registry\./u);
  expect(textOf(".npmrc")).not.toMatch(/registry\s*=/u);
  const { dependencies, devDependencies, optionalDependencies } = JSON.parse(textOf("package.json"));
  const versions = Object.values({ ...dependencies, ...devDependencies, ...optionalDependencies });
  expect(versions.filter((version) => !/^\d+\.\d+\.\d+/u.test(String(version)))).toEqual([]);
});

/** Engines of other machines, whose hashes no registry at hand could tell: `npm ci` still takes only what the version names. */
const unhashed = ["darwin-arm64", "darwin-x64", "linux-arm64", "win32-x64"].map(
  (machine) => `node_modules/@duckdb/node-bindings-${machine}`,
);

test("every package of the lock file has its hash, for every machine", () => {
  const { packages } = JSON.parse(textOf("package-lock.json")) as {
    packages: Record<string, { integrity?: string }>;
  };
  const without = Object.keys(packages).filter((path) => path !== "" && !packages[path]?.integrity);
  expect(without.filter((path) => !unhashed.includes(path))).toEqual([]);
});

test("no file names a place of somebody's machine", () => {
  const place = /(?<![\w.~-])\/(?:home|Users)\/[\w.-]+\/|(?<![\w./~-])\/(?:root|work)\/[\w.-]/u;
  const texts = files.filter((path) => !/\.(?:png|woff2|ico|csv|duckdb|wasm)$/u.test(path));
  const elsewhere = (text: string) => place.test(text) || (root.length > 8 && text.includes(root));
  expect(texts.filter((path) => elsewhere(textOf(path)))).toEqual([]);
  expect(posix.normalize(root)).toContain("/");
});
