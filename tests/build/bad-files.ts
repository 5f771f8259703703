// What people drop by mistake, one file each, and what must be said of it. In: nothing. Out: files, and expectations derived from them by eye.
import type { ProblemCode } from "../../src/words/problems/index.ts";
import { utf16 } from "../exports/export-file.ts";
import type { Files } from "./run-build.ts";

export type Expected = {
  readonly code: ProblemCode;
  readonly line?: number;
  readonly column?: string;
  /** What is quoted from the file. */
  readonly found?: string;
  /** Rows read and rows kept; none when not given. */
  readonly read?: number;
  readonly kept?: number;
};

export type BadFile = { readonly path: string; readonly content: string | Uint8Array } & Expected;

const HEADER = "event_timestamp,event_name,user_pseudo_id,page_location";
const bytes = (...parts: readonly (string | readonly number[])[]): Uint8Array =>
  Uint8Array.from(
    parts.flatMap((part) => (typeof part === "string" ? [...part].map((c) => c.charCodeAt(0)) : part)),
  );

/** Twenty visitors who look, put in the cart and pay, a day apart: enough to make a site. */
export const goodFile = [
  HEADER,
  ...Array.from({ length: 20 }, (_, visitor) =>
    ["page_view", "add_to_cart", "purchase"].map((event, step) => {
      const time = Date.UTC(2026, 6, 3 + visitor, 10, step) * 1000;
      return `${time},${event},${visitor}.1,https://shop.example/`;
    }),
  ).flat(),
].join("\n");

export const badFiles: readonly BadFile[] = [
  { path: "vide.csv", content: "", code: "file-empty" },
  { path: "blancs.csv", content: "\uFEFF\n\n  \n", code: "file-empty" },
  {
    path: "notes.txt",
    content: "Réunion du 3 juillet\nPenser à relancer les architectes\nFin\n",
    ...{ code: "file-not-table", line: 1, read: 2, kept: 0 },
  },
  {
    path: "colonne.csv",
    content: `mot\n${"bonjour\n".repeat(100_000)}`,
    ...{ code: "file-not-table", line: 1, read: 100_000, kept: 0 },
  },
  { path: "une-ligne.csv", content: "x".repeat(2_000_000), code: "file-not-table", line: 1 },
  {
    path: "image.csv",
    content: bytes(
      [0x89],
      "PNG\r\n",
      [0x1a, 10],
      Array.from({ length: 400 }, (_, i) => i % 256),
    ),
    code: "file-binary",
  },
  {
    path: "classeur.xlsx",
    content: bytes("PK\u0003\u0004", new Array(26).fill(0), "[Content_Types].xml", new Array(200).fill(1)),
    code: "workbook-damaged",
  },
  {
    path: "renommé.csv",
    content: bytes("PK\u0003\u0004", new Array(26).fill(0), "xl/workbook.xml", new Array(200).fill(1)),
    code: "workbook-damaged",
  },
  {
    path: "archive.zip",
    content: bytes("PK\u0003\u0004", new Array(200).fill(1)),
    code: "file-compressed",
  },
  { path: "rapport.pdf", content: "%PDF-1.7\n1 0 obj\n", code: "file-pdf" },
  { path: "export.json", content: '{"orders": [{"id": 1}]}\n', code: "file-json" },
  { path: "connexion.csv", content: "<!doctype html><title>Connexion</title>", code: "file-markup" },
  {
    path: "refus.csv",
    content: "Error: token expired\n",
    ...{ code: "file-error-message", found: "Error: token expired" },
  },
  {
    path: "inconnu.csv",
    content: "couleur,taille,poids\nrouge,3,4\nbleu,4,5\nvert,5,6\n",
    ...{ code: "format-unknown", read: 3, kept: 0 },
  },
  { path: "entête.csv", content: `${HEADER}\n`, code: "no-rows", line: 1 },
  {
    path: "avis.csv",
    content: [
      "Review Created (UTC),Review Stars,Review Title,Review Content,Reference Id",
      "2026-07-03 10:00:00,5,Bien,Parfait,#1",
      "2026-07-04 10:00:00,4,,,#2",
      "2026-07-05 10:00:00,excellent,,,#3",
      "2026-07-06 10:00:00,excellent,Bien,Les mots restent,#4",
      "2026-07-07 10:00:00,3,,,#5",
    ].join("\n"),
    ...{ code: "rating-unreadable", line: 4, column: "Review Stars", found: "excellent", read: 5, kept: 4 },
  },
  {
    path: "ambigu.csv",
    content: "customer_id,date,event\nc1,03/04/2026,achat\nc2,05/06/2026,achat\nc3,07/08/2026,achat\n",
    ...{ code: "dates-unproven", line: 2, column: "date", found: "03/04/2026", read: 3, kept: 3 },
  },
  {
    path: "jamais.csv",
    content: `${HEADER}\nun jour,page_view,1.1,/\ndemain,page_view,1.2,/\nhier,page_view,1.3,/\n`,
    ...{
      code: "dates-unreadable",
      line: 2,
      column: "event_timestamp",
      found: "un jour",
      read: 3,
      kept: 0,
    },
  },
  {
    path: "personne.csv",
    content: `${HEADER}\n1783073533000000,page_view,1.1,/\n1783073534000000,page_view,,/\n`,
    ...{ code: "key-missing", line: 3, read: 2, kept: 1 },
  },
  {
    path: "l'été d’Ève/déchiré.csv",
    content: "customer_id,date,event,l'avis\nc1,2026-07-03,achat,a\nc2,2026-07-04\nc3,2026-07-05,achat,b\n",
    ...{ code: "row-ragged", line: 3, read: 3, kept: 2 },
  },
  {
    path: "guillemet.csv",
    content: `${HEADER}\n1783073533000000,"page_view,1.1,/\n1783073534000000,page_view,1.2,/\n`,
    ...{ code: "row-quotes", line: 2, read: 2, kept: 1 },
  },
];

/** Odd, but nothing is wrong with them: no error, every row kept. */
export const oddFiles: Files = {
  "utf16.csv": utf16(`\uFEFF${HEADER}\n1783073533000000,page_view,u.1,/\n1783073534000000,été,u.2,/\n`, true),
  "windows.csv": bytes("customer_id;date;event\r\nw1;13/07/2026;r", [0xe9], "clamation\r\n"),
};

/** Indentation that YAML refuses, on the third line. */
export const brokenSettings = (language: "fr" | "en"): string =>
  `title: Essai\nlanguage: ${language}\n   small_group: 3\n`;

export const badFolder: Files = Object.fromEntries(badFiles.map(({ path, content }) => [path, content]));
