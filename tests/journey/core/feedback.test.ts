import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Database } from "../../../src/database/database.ts";
import { openNative } from "../../../src/database/native.ts";
import { engines } from "../../database/engines.ts";
import type { Given, OpinionRow } from "../given.ts";
import { events, rowsOf } from "./given-rows.ts";

const touchpoints = { a: 1, b: 2, c: 3, opinion: 3 };
const [A, B, C] = [1, 2, 3];
const sql =
  "select placed, touchpoint_id::integer as touchpoint, score from feedback order by happened_at desc, words";

describe("feedback.sql", () => {
  let database: Database;
  beforeAll(async () => {
    database = await openNative();
  });
  afterAll(() => database.close());
  const placed = async (opinion: Partial<OpinionRow>, what: Partial<Given> = {}) => {
    const opinions = [{ at: "2026-01-05 10:00:00", customer: "c1", rating: "5", ...opinion }];
    const web = events("c1 2026-01-01 10:00:00 a", "c1 2026-01-02 10:00:00 b", "c1 2026-01-09 10:00:00 c");
    const [row] = await rowsOf(database, { touchpoints, web, opinions, ...what }, sql);
    return [row?.["placed"], row?.["touchpoint"]];
  };
  const themes = ["Attente;C;attente|delai*|e-mail|click & collect", "Prix;A;prix"];

  it("believes the export first, whatever the case and accents", async () => {
    expect(await placed({ touchpoint: " c ", words: "Le prix", rating: "5" }, { themes })).toEqual([
      "declared",
      C,
    ]);
  });

  it("then a theme in the words: whole words, patterns, the first theme of the file", async () => {
    expect(await placed({ words: "Des délais trop longs pour ce PRIX" }, { themes })).toEqual(["theme", C]);
    expect(await placed({ words: "Le prix, toujours le prix" }, { themes })).toEqual(["theme", A]);
    expect(await placed({ words: "Votre e‑mail ? Jamais reçu l’e-mail." }, { themes })).toEqual(["theme", C]);
    expect(await placed({ words: "Du Click & Collect" }, { themes })).toEqual(["theme", C]);
  });

  it("a word alone stands for its family, but for itself after “=” and for another theme where that one writes it", async () => {
    const families = { themes: ["Envoi;A;livraison|=port", "Livreurs;C;livreur|cher"] };
    for (const words of ["Pas livré !", "Les livraisons", "Livrez-moi"])
      expect([words, await placed({ words }, families)]).toEqual([words, ["theme", A]]);
    expect(await placed({ words: "Le livreur" }, families)).toEqual(["theme", C]);
    expect(await placed({ words: "Frais de port" }, families)).toEqual(["theme", A]);
    expect(await placed({ words: "À ma porte, un livret" }, families)).toEqual(["last_step", B]);
  });

  it("then the last step before it, not one after it", async () => {
    expect(await placed({ words: "Surprix et attentif" }, { themes })).toEqual(["last_step", B]);
    expect(await placed({ touchpoint: "inconnu" })).toEqual(["last_step", B]);
  });

  it("takes the last of steps that share an instant", async () => {
    const web = events("c1 2026-01-02 10:00:00 c", "c1 2026-01-02 10:00:00 a", "c1 2026-01-02 10:00:00 b");
    expect(await placed({}, { web })).toEqual(["last_step", C]);
    expect(await placed({ at: "2026-01-02 10:00:00" }, { web })).toEqual(["last_step", C]);
  });

  it("does not take leaving another feedback for a step", async () => {
    const opinions = [
      { at: "2026-01-03 10:00:00", customer: "c1", rating: "1", words: "1" },
      { at: "2026-01-04 10:00:00", customer: "c1", rating: "5", words: "2" },
    ];
    const web = events("c1 2026-01-01 10:00:00 a");
    const rows = await rowsOf(database, { touchpoints, web, opinions }, sql);
    expect(rows).toEqual([
      { placed: "last_step", touchpoint: A, score: 2 },
      { placed: "last_step", touchpoint: A, score: -2 },
    ]);
  });

  it("takes a touchpoint where customers also do other things for a step", async () => {
    const rules = ["SAV;S2;Service;;opinion|ticket;;;"];
    const web = events("c1 2026-01-01 10:00:00 a", "c1 2026-01-02 10:00:00 ticket");
    expect(await placed({}, { rules, web, touchpoints: { a: 1, b: 2 } })).toEqual(["last_step", 3]);
  });

  it("does not reach into the journey before, nor to unclassified steps", async () => {
    const web = events("c1 2026-01-01 10:00:00 a", "c1 2026-01-04 10:00:00 zzz");
    expect(await placed({}, { web, gap: "2" })).toEqual(["unplaced", 0]);
    expect(await placed({}, { web })).toEqual(["last_step", A]);
  });

  it("leaves unplaced who has no customer, but keeps the score", async () => {
    expect(await placed({ customer: "" })).toEqual(["unplaced", 0]);
    expect(await database.query("select score, customer_id from feedback")).toEqual([
      { score: 2, customer_id: null },
    ]);
  });
});

describe.each(engines)("feedback.sql in the $name engine", ({ open }) => {
  it("places every feedback of many customers (an ASOF join once went wrong past 64 rows)", async () => {
    const many = Array.from({ length: 150 }, (_, number) => number);
    const web = many.flatMap((number) =>
      events(`c${number} 2026-01-01 10:00:00 a`, `c${number} 2026-01-02 10:00:00 b`),
    );
    const opinions = many.map((number) => ({
      at: "2026-01-03 10:00:00",
      customer: number % 3 === 0 ? "" : `c${number}`,
      rating: "3",
      words: "",
    }));
    const database = await open();
    const rows = await rowsOf(
      database,
      { touchpoints, web, opinions },
      "select placed, touchpoint_id::integer as touchpoint, count(*) as n from feedback group by all order by all",
    );
    expect(rows).toEqual([
      { placed: "last_step", touchpoint: B, n: 100 },
      { placed: "unplaced", touchpoint: 0, n: 50 },
    ]);
    await database.close();
  });
});
