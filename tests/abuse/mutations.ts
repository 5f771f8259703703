// What can be wrong with a folder of exports. In: files as text or bytes, and a seeded chance. Out: the same files, abused; the seed gives the same again.
import type { Files } from "../build/run-build.ts";

/** A number from 0 up to 1, the next of a seeded row. */
export type Chance = () => number;
/** Path → content; names may be bytes that are no letters, written as Latin-1 after "raw:". */
export type Folder = Record<string, string | Uint8Array>;
export type Mutation = readonly [name: string, apply: (folder: Folder, chance: Chance) => void];

const pick = <T>(list: readonly T[], chance: Chance): T => list[Math.floor(chance() * list.length)] as T;
const number = (most: number, chance: Chance): number => Math.floor(chance() * most);
const encode = (content: string | Uint8Array): Uint8Array<ArrayBuffer> =>
  new Uint8Array(typeof content === "string" ? Buffer.from(content) : content);
const decode = (content: string | Uint8Array): string => Buffer.from(content).toString("utf8");

function anyFile(folder: Folder, chance: Chance, which: RegExp = /^exports\//): string {
  const paths = Object.keys(folder).filter((path) => which.test(path));
  return pick(paths.length > 0 ? paths : Object.keys(folder), chance);
}

/** Changes the text of one export. */
function text(name: string, change: (text: string, chance: Chance) => string): Mutation {
  return [
    name,
    (folder, chance) => {
      const path = anyFile(folder, chance);
      folder[path] = change(decode(folder[path] ?? ""), chance);
    },
  ];
}

/** Changes the bytes of one file, the company's own among them. */
function bytes(
  name: string,
  change: (bytes: Uint8Array<ArrayBuffer>, chance: Chance) => Uint8Array,
): Mutation {
  return [
    name,
    (folder, chance) => {
      const path = anyFile(folder, chance, /./);
      folder[path] = change(encode(folder[path] ?? ""), chance);
    },
  ];
}

/** Puts a cell of one's own somewhere. */
function cell(name: string, made: (chance: Chance) => string): Mutation {
  return text(`cell: ${name}`, (whole, chance) => {
    const lines = whole.split("\n");
    const at = Math.min(lines.length - 1, 1 + number(lines.length, chance));
    const delimiter = whole.includes(";") ? ";" : ",";
    const cells = (lines[at] ?? "").split(delimiter);
    cells[number(cells.length, chance)] = made(chance);
    lines[at] = cells.join(delimiter);
    return lines.join("\n");
  });
}

function added(name: string, files: (chance: Chance) => Files): Mutation {
  return [name, (folder, chance) => void Object.assign(folder, files(chance))];
}

const lines = (count: number, line: (at: number) => string): string =>
  Array.from({ length: count }, (_, at) => line(at)).join("\n");

const yaml = (more: string) => (folder: Folder) => {
  folder["parcours.yaml"] = `${decode(folder["parcours.yaml"] ?? "")}\n${more}\n`;
};

const bomb = (levels: number) =>
  `a0: &a0 [x, x, x, x, x, x, x, x, x]\n${lines(levels, (at) => `a${at + 1}: &a${at + 1} [${Array(9).fill(`*a${at}`).join(", ")}]`)}\ntitle: *a${levels}`;

export const mutations: readonly Mutation[] = [
  bytes("bytes flipped", (all, chance) => {
    for (let turn = 0; turn < 1 + number(40, chance); turn++)
      all[number(all.length, chance)] = number(256, chance);
    return all;
  }),
  bytes("cut short", (all, chance) => all.subarray(0, number(all.length, chance))),
  bytes("a NUL within", (all, chance) => {
    all[number(all.length, chance)] = 0;
    return all;
  }),
  bytes("twice", (all) => new Uint8Array([...all, ...all])),
  bytes("nothing but NULs", (all) => new Uint8Array(all.length)),
  bytes("UTF-16", (all) => new Uint8Array(Buffer.from(`\uFEFF${decode(all)}`, "utf16le"))),
  bytes("UTF-16 cut at an odd byte", (all) =>
    new Uint8Array(Buffer.from(`\uFEFF${decode(all)}`, "utf16le")).subarray(0, -1),
  ),
  bytes("Latin-1", (all) => new Uint8Array(Buffer.from(`${decode(all)}\né`, "latin1"))),
  bytes("emptied", () => new Uint8Array()),
  bytes("a workbook by its first bytes", (all) => new Uint8Array([0x50, 0x4b, 3, 4, ...all])),
  text("only its header", (whole) => whole.split("\n")[0] ?? ""),
  text("without its header", (whole) => whole.split("\n").slice(1).join("\n")),
  text("a header of one name", (whole) =>
    whole.replace(/^[^\n]*/, (head) => head.replace(/[^;,]+/g, "date")),
  ),
  text("an empty header", (whole) => whole.replace(/^[^\n]*/, (head) => head.replace(/[^;,]+/g, ""))),
  text(
    "other delimiters half way",
    (whole) => whole.slice(0, whole.length / 2) + whole.slice(whole.length / 2).replaceAll(/[;,]/g, "\t"),
  ),
  text("an open quote", (whole, chance) => {
    const at = number(whole.length, chance);
    return `${whole.slice(0, at)}"${whole.slice(at)}`;
  }),
  text("quotes everywhere", (whole) => whole.replaceAll(/[aeiou]/g, '"')),
  text("old Macs' line ends", (whole) => whole.replaceAll("\n", "\r")),
  text("line ends of three kinds", (whole, chance) =>
    whole.replaceAll("\n", () => pick(["\n", "\r", "\r\n", "\n\n"], chance)),
  ),
  text("lines in another order", (whole, chance) => {
    const [head = "", ...rest] = whole.split("\n");
    return [head, ...rest.sort(() => chance() - 0.5)].join("\n");
  }),
  text("the same lines a hundred times", (whole) => {
    const [head = "", ...rest] = whole.split("\n");
    return [head, ...Array(100).fill(rest.join("\n"))].join("\n");
  }),
  text("three thousand columns", (whole) =>
    whole.replaceAll(/\r?\n/g, (end) => `${";x".repeat(3000)}${end}`),
  ),
  text("a title above", (whole) => `Rapport\n\nDu 1er au 31\n${whole}`),
  cell("a formula", () => "=HYPERLINK(1)"),
  cell("a megabyte", () => "x".repeat(2 ** 20)),
  cell("seventeen megabytes", () => "é".repeat(17 * 2 ** 19)),
  cell("a year", (chance) =>
    pick(["0000-00-00", "9999-12-31T23:59:59Z", "-001-01-01", "30/02/2026"], chance),
  ),
  cell("a far instant", (chance) => pick(["999999999999999999", "-1", "1e308", "NaN", "Infinity"], chance)),
  cell("letters of no script", () => "\u202e\u0000\u200d\ud83d\uffff"),
  cell("a row of quotes", () => '""""""'),
  cell("a line break", () => '"a\nb\r\nc"'),
  cell("an injection", () => `'; drop table steps; --`),
  cell("combining marks", () => `e${"\u0301".repeat(5000)}`),
  added("a name with marks of every kind", () => ({
    "exports/a'b\"c [1] {x} *?.csv": "date,email,event\n2026-01-05,a@x.fr,home\n",
  })),
  added("a name that is no letters", () => ({
    "raw:exports/Enqu\u00eate.csv": "date,email,event\n2026-01-05,a@x.fr,home\n",
  })),
  added("a long name", () => ({
    [`exports/${"n".repeat(240)}.csv`]: "date,email,event\n2026-01-05,a@x.fr,home\n",
  })),
  added("a deep folder", () => ({
    [`${"d/".repeat(60)}a.csv`]: "date,email,event\n2026-01-05,a@x.fr,home\n",
  })),
  added("a name with a line break", () => ({
    "exports/a\nb.csv": "date,email,event\n2026-01-05,a@x.fr,home\n",
  })),
  added("no stage", () => ({ "stages.csv": "etape\n" })),
  added("64 stages", () => ({ "stages.csv": `etape\n${lines(64, (at) => `Étape ${at}`)}\n` })),
  added("300 stages", () => ({ "stages.csv": `etape\n${lines(300, (at) => `Étape ${at}`)}\n` })),
  added("256 segments", () => ({
    "personas.csv": `type;nom;regle\n${lines(256, (at) => `segment;S${at};pays = ${at}`)}\n`,
  })),
  added("300 personas", () => ({
    "personas.csv": `type;nom;regle\n${lines(300, (at) => `persona;P${at};pays = ${at}`)}\n`,
  })),
  added("65,536 touchpoints", () => ({
    "touchpoints.csv": `point_de_contact;etape;canal;evenement\n${lines(65_536, (at) => `P${at};Achat;Web;e${at}`)}\n`,
  })),
  added("5,000 themes", () => ({
    "themes.csv": `theme;point_de_contact;mots\n${lines(5000, (at) => `T${at};Panier;mot${at}`)}\n`,
  })),
  added("an export in the place of a spreadsheet", (chance) => ({
    [pick(["stages.csv", "touchpoints.csv", "personas.csv", "themes.csv"], chance)]:
      "date,email,event\n2026-01-05,a@x.fr,home\n",
  })),
  [
    "no spreadsheet",
    (folder) => {
      for (const path of Object.keys(folder)) if (!path.includes("/")) delete folder[path];
    },
  ],
  [
    "other stages",
    (folder) => {
      folder["stages.csv"] = "etape\nUn\nDeux\nTrois\n";
    },
  ],
  ["aliases that unfold to a billion", yaml(bomb(9))],
  ["an alias of itself", yaml("a: &a [*a]\nobjectives: *a")],
  ["settings ten thousand deep", yaml(`sources: ${"[".repeat(10_000)}${"]".repeat(10_000)}`)],
  [
    "a pattern of many stars",
    yaml(`sources:\n  - file: "${"*a".repeat(40)}*b"\n    name: x\n    keys: { email: email }`),
  ],
  [
    "settings beyond reason",
    (folder, chance) => {
      const value = pick(
        ["-1", "0", "1e308", "999999999999", ".nan", "[]", "{}", "'", "null", "~", "\u0000"],
        chance,
      );
      const name = pick(
        [
          "journey_gap_days",
          "conversion_window_days",
          "small_group",
          "verdict_n",
          "time_zone",
          "goal_stage",
          "language",
          "title",
          "sources",
        ],
        chance,
      );
      // In its place: a setting that is written twice is told, and the first one counts.
      const written = decode(folder["parcours.yaml"] ?? "").replaceAll(
        new RegExp(`^${name}:.*\n`, "gmu"),
        "",
      );
      folder["parcours.yaml"] = `${written}\n${name}: ${value}\n`;
    },
  ],
  added("horizons beyond reason", (chance) => ({
    "stages.csv": `etape;horizon_jours\nDécouverte;\nChoix;\nAchat;\nSuite;${pick(
      ["-1", "0", "1e-300", "0,0001", "36500", "36501", "1e308", "999999999999", "NaN", "Infinity"],
      chance,
    )}\n`,
  })),
  [
    "another shape for what is read",
    (folder, chance) => {
      const parts = [
        "keys: 3",
        "events: []",
        "events: { time: none }",
        "milestones: { a: b }",
        "feedback: { rating: stars }",
        "exclude: x",
      ];
      yaml(`sources:\n  - file: "${anyFile(folder, chance)}"\n    name: x\n    ${pick(parts, chance)}`)(
        folder,
      );
    },
  ],
];
