// Avis Vérifiés (Skeepers). In: rows in the shape of an export. Out: the facts they yield, in both languages.
import { expect, test } from "vitest";
import { understood } from "../export-file.ts";
import { factsOf } from "./facts-of.ts";

const READ = {
  format: "skeepers-reviews",
  source: "skeepers",
  problems: [],
};

test("a review of the day it was given, and the order that it is of, in French", async () => {
  const facts = await factsOf(
    ["Identifiant de l'avis;Date de l'avis;Note;Avis;Prénom;Nom;E-mail;Numéro de commande;Date de commande"],
    ["A{i};1{i}/07/2026 10:00;{s};Colis arrivé;Ada;Lefort;c{i}@exemple.fr;CMD-{i};2{i}/06/2026 09:00"],
  );
  expect(facts).toEqual({
    ...READ,
    keys: ["order:Numéro de commande", "email:E-mail"],
    readings: [
      "feedback review @Date de l'avis local, 1 to 5",
      "interactions order_created @Date de commande local",
    ],
  });
});

test("the same in the names of its interface for programs", async () => {
  const facts = await factsOf(
    ["id_review,order_ref,rate,review,firstname,lastname,email,order_date,review_date,publish_date"],
    [
      "r{i},1000{i},{s},Good,Ada,Lefort,c{i}@example.com,2026-07-0{i} 09:00:00,2026-07-1{i} 10:00:00,2026-07-2{i} 10:00:00",
    ],
  );
  expect(facts).toEqual({
    ...READ,
    keys: ["order:order_ref", "email:email"],
    readings: ["feedback review @review_date local, 1 to 5", "interactions order_created @order_date local"],
  });
});

test("a mark of 10 is not on its scale, and is told; without a readable date nothing is read", async () => {
  const rows = ["id_review,order_ref,rate,review_date", "r1,1001,10,2026-07-01 10:00:00"];
  expect((await understood(rows)).problems.map(({ code }) => code)).toContain("rating-beyond");
  const undated = await understood(["id_review,order_ref,rate,review_date", "r1,1001,4,soon"]);
  expect(undated.meaning).toBeNull();
});
