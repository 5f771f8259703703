// Google reviews. In: rows in the shape of an export. Out: the facts they yield, under the tool's name.
import { expect, test } from "vitest";
import { factsOf } from "./facts-of.ts";

test("the review’s rating and date, never the place’s average nor the answer’s date", async () => {
  const facts = await factsOf(
    [
      "name,google_id,place_id,reviews,rating,review_id,author_title,author_id,review_text,owner_answer,owner_answer_timestamp_datetime_utc,review_rating,review_datetime_utc",
    ],
    [
      "Lumen Nantes,0x1,ChIJ1,412,4.3,Ci{i}a,Client {i},10990{i}1,Un accueil vraiment chaleureux numéro {i},Merci,07/1{i}/2026 08:15:00,{s},07/0{i}/2026 08:15:00",
      "Lumen Lyon,0x2,ChIJ2,98,4.1,Ci{i}b,Client b{i},10990{i}2,Trop d’attente à la caisse ce jour-là {i},,,2,07/2{i}/2026 08:15:00",
    ],
  );
  expect(facts).toEqual({
    format: "google-reviews",
    source: "google-reviews",
    keys: ["reviewer:author_id"],
    readings: ["feedback feedback @review_datetime_utc utc, 1 to 5"],
    problems: [],
  });
});
