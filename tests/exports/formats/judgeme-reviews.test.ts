// Judgeme reviews. In: rows in the shape of an export. Out: the facts they yield, under the tool's name.
import { expect, test } from "vitest";
import { factsOf } from "./facts-of.ts";

test("reviews, with their times in UTC", async () => {
  const facts = await factsOf(
    [
      "title,body,rating,review_date,source,curated,reviewer_name,reviewer_email,product_id,product_handle,reply,reply_date",
    ],
    [
      "Parfait,Livraison rapide et colis très soigné {i},{s},2026-07-0{i} 10:12:00 UTC,email,ok,Ana {i},c{i}@exemple.fr,81{i},bougie,,",
      "Moyen,Un peu trop long à arriver chez moi {i},3,2026-07-0{i} 11:12:00 UTC,email,ok,Luc {i},d{i}@exemple.fr,82{i},lampe,,",
    ],
  );
  expect(facts).toEqual({
    format: "judgeme-reviews",
    source: "judgeme",
    keys: ["email:reviewer_email"],
    readings: ["feedback feedback @review_date utc, 1 to 5"],
    problems: [],
  });
});
