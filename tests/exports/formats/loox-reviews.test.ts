// Loox reviews. In: rows in the shape of an export. Out: the facts they yield, under the tool's name.
import { expect, test } from "vitest";
import { factsOf } from "./facts-of.ts";

test("reviews, words included", async () => {
  const facts = await factsOf(
    ["id,status,rating,email,nickname,full_name,review,date,productId,handle,img,variant,verified_purchase"],
    [
      "lx{i}a,Active,{s},c{i}@exemple.fr,Ana R.,Ana Roux,Livraison rapide et colis très soigné {i},2026-07-0{i}T08:15:00.000Z,812,bougie,,,false",
      "lx{i}b,Active,4,d{i}@exemple.fr,Luc P.,Luc Petit,Un peu trop long à arriver chez moi {i},2026-07-0{i}T09:15:00.000Z,813,lampe,,,true",
    ],
  );
  expect(facts).toEqual({
    format: "loox-reviews",
    source: "loox",
    keys: ["email:email"],
    readings: ["feedback feedback @date utc, 1 to 5"],
    problems: [],
  });
});
