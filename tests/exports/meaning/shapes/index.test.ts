import { describe, expect, test } from "vitest";
import { codes, FRENCH, understood } from "../../export-file.ts";

const at = (column: number, shape = "iso", dateOnly = false) => ({ column, shape, zone: "local", dateOnly });

describe("an unknown file", () => {
  test("with an id, a time and an event name is events", async () => {
    const result = await understood(
      ["user_id;horodatage;action;url", "u1;03/07/2026 10:12;visite;/p/1", "u2;13/07/2026 10:12;achat;/p/2"],
      FRENCH,
      "crm/suivi.csv",
    );
    expect(result.meaning).toEqual({
      format: "shape:events",
      source: "suivi",
      keys: [{ kind: "customer", column: 0 }],
      readings: [{ kind: "interactions", time: at(1, "dmy"), event: { column: 2 }, page: { column: 3 } }],
      exclude: [],
      continues: false,
    });
    expect(codes(result)).toEqual(["shape-guessed"]);
  });

  test("with an id, a time and a rating is feedback, the words with it", async () => {
    const result = await understood([
      "review_id,order_id,review_score,review_comment_title,review_comment_message,review_creation_date",
      "r1,o1,5,Bravo,Tout est parfait,2018-01-18 10:00:00",
      "r2,o2,1,,Jamais reçu,2018-01-19 11:00:00",
    ]);
    expect(result.meaning).toMatchObject({ format: "shape:feedback", keys: [{ kind: "order", column: 1 }] });
    expect(result.meaning?.readings).toEqual([
      {
        kind: "feedback",
        time: at(5),
        event: { text: "feedback" },
        rating: { column: 2, scale: { min: 1, max: 5, reversed: false, words: {} } },
        texts: [3, 4],
        names: [],
      },
    ]);
  });

  test("with an id and several dates is milestones; estimates are left out", async () => {
    const { meaning } = await understood([
      "order_id,customer_id,order_status,purchased_at,delivered_at,estimated_delivery_date",
      "o1,c1,delivered,2018-01-18 10:00:00,2018-01-25 10:00:00,2018-02-01",
      "o2,c2,shipped,2018-01-19 10:00:00,,2018-02-02",
    ]);
    expect(meaning).toMatchObject({
      format: "shape:milestones",
      keys: [
        { kind: "customer", column: 1 },
        { kind: "order", column: 0 },
      ],
      readings: [
        { kind: "interactions", time: at(3), event: { text: "purchased_at" } },
        { kind: "interactions", time: at(4), event: { text: "delivered_at" } },
        { kind: "attributes", fields: [{ name: "order_status", column: 2 }] },
      ],
    });
  });

  test("with a customer, one date and a status is events", async () => {
    const one = await understood(["customer_id,date,Statut", "c1,2026-07-03,payé", "c2,2026-07-04,livré"]);
    expect(one.meaning).toMatchObject({ format: "shape:events", readings: [{ event: { column: 2 } }] });
  });

  test("with an order, one date and where it stands today is a purchase at its date, the status a fact", async () => {
    const result = await understood([
      "order_id,date,Statut",
      "o1,2026-07-03,payée",
      "o2,2026-07-04,annulée",
      "o3,2026-07-04,payée",
      "o4,2026-07-04,annulée",
    ]);
    expect(result.meaning).toMatchObject({
      format: "shape:milestones",
      readings: [{ event: { text: "order_created" } }, { kind: "attributes", fields: [{ name: "statut" }] }],
      unfinished: [{ column: 2, texts: ["annulee"] }],
    });
    expect(result.problems).toContainEqual(
      expect.objectContaining({ code: "status-unfinished", column: "Statut", found: "annulée" }),
    );
  });

  test("with an order that goes through several statuses is events", async () => {
    const { meaning } = await understood([
      "order_id,date,Statut",
      "o1,2026-07-03,payée",
      "o1,2026-07-04,livrée",
    ]);
    expect(meaning).toMatchObject({ format: "shape:events", readings: [{ event: { column: 2 } }] });
  });

  test("with several dates is milestones", async () => {
    const two = await understood([
      "N° commande;Prête le;Retirée le;Statut",
      "o1;2026-07-03;2026-07-04;Retirée",
    ]);
    expect(two.meaning).toMatchObject({ format: "shape:milestones" });
  });

  test("with an id and facts is attributes", async () => {
    const { meaning } = await understood(["customer_id,Pays", "c1,FR", "c2,FR", "c3,BE", "c4,BE"]);
    expect(meaning).toMatchObject({
      format: "shape:attributes",
      readings: [{ kind: "attributes", fields: [{ name: "pays", column: 1 }] }],
    });
  });

  test("with a single date and nothing else is what the date says", async () => {
    const result = await understood([
      "mql_id,first_contact_date,landing_page_id",
      "m1,2018-02-01,l1",
      "m2,2018-02-02,l2",
    ]);
    expect(result.meaning?.readings[0]).toMatchObject({ event: { text: "first_contact_date" } });
    expect(codes(result)).toEqual(["shape-guessed"]);
  });

  test("of customers with the day of their record is no visit of theirs", async () => {
    const result = await understood([
      "customer_id,created_at,country",
      "c1,2018-02-01,FR",
      "c2,2018-02-02,BE",
    ]);
    expect(result.meaning).toBeNull();
  });

  test("of visits alone says so", async () => {
    const rows = Array.from(
      { length: 8 },
      (_, i) => `s${i >> 1},2026-07-03 10:1${i},${i % 2 === 0 ? "vue" : "achat"}`,
    );
    expect(codes(await understood(["session_id,timestamp,event", ...rows]))).toEqual([
      "visits-not-people",
      "shape-guessed",
    ]);
  });

  test("with dates and a rating is both", async () => {
    const { meaning } = await understood([
      "order_id,Date de commande,Livré le,Date de l’avis,Note",
      "o1,2026-07-03,2026-07-05,2026-07-08,5",
      "o2,2026-07-04,2026-07-06,2026-07-09,2",
    ]);
    expect(meaning?.readings).toMatchObject([
      { kind: "feedback", time: { column: 3 } },
      { kind: "interactions", event: { text: "order_created" }, time: { column: 1 } },
      { kind: "interactions", event: { text: "Livré le" }, time: { column: 2 } },
    ]);
  });

  test("with two ratings is ambiguous, and the problem names both", async () => {
    const result = await understood([
      "order_id,date,Note,Satisfaction",
      "o1,2026-07-03,5,4",
      "o2,2026-07-04,3,2",
    ]);
    expect(result.meaning).toBeNull();
    expect(result.problems).toMatchObject([{ code: "shape-ambiguous", found: "Note · Satisfaction" }]);
  });

  test("without any id is unknown", async () => {
    expect(codes(await understood(["date,action", "2026-07-03,visite", "2026-07-04,achat"]))).toEqual([
      "format-unknown",
    ]);
  });
});
