// Yotpo reviews. In: rows in the shape of an export. Out: the facts they yield, under the tool's name.
import { expect, test } from "vitest";
import { factsOf } from "./facts-of.ts";

test("reviews", async () => {
  const facts = await factsOf(
    [
      "Review Title,Review Content,Review Score,Date,Product ID,Product Title,Product URL,Display Name,Email,Verified Purchase",
    ],
    [
      "Parfait,Livraison rapide et colis très soigné {i},{s},2026-07-0{i},81,Bougie,https://lumen.example/b,Ana,c{i}@exemple.fr,true",
      "Moyen,Un peu trop long à arriver chez moi {i},3,2026-07-0{i},82,Lampe,https://lumen.example/l,Luc,d{i}@exemple.fr,true",
    ],
  );
  expect(facts).toEqual({
    format: "yotpo-reviews",
    source: "yotpo",
    keys: ["email:Email"],
    readings: ["feedback feedback @Date local, 1 to 5"],
    problems: [],
  });
});
