// What the exports and the company know, asked about words that are to be published. In: the staging tables and some texts. Out: which words are keys, names, or the company's own.
import type { Company } from "../../company/company.ts";
import type { Database } from "../../database/database.ts";
import { loadTable } from "../../database/load-table.ts";
import { wordOf } from "../names/tokens.ts";
import keyWords from "./key_words.sql?raw";
import nameWords from "./name_words.sql?raw";
import { ordinaryWords } from "./ordinary-words.ts";
import { type Known, possibleKeys, possibleNames } from "./redact.ts";

/** The engine is asked about the words that people wrote, not for the millions of keys and names that it holds. */
export async function knownDetails(
  database: Database,
  company: Company,
  texts: readonly string[],
): Promise<Omit<Known, "names">> {
  const keys = await wordsAmong(database, keyWords, texts, possibleKeys);
  const names = await wordsAmong(database, nameWords, texts, possibleNames);
  const ordinary = ordinaryWords(texts, names);
  const own = wordsOfCompany(company);
  return {
    isKey: (word) => keys.has(word.toLowerCase()),
    isName: (folded) => names.has(folded) && !ordinary.has(folded),
    isSpared: (folded) => own.has(folded),
    country: "FR",
  };
}

/** Those of the texts' words that the query finds in the exports. */
async function wordsAmong(
  database: Database,
  query: string,
  texts: readonly string[],
  possible: (text: string) => Set<string>,
): Promise<Set<string>> {
  const asked = new Set<string>();
  for (const text of texts) for (const word of possible(text)) asked.add(word);
  await loadTable(
    database,
    "asked_words",
    ["word"],
    [...asked].map((word) => [word]),
  );
  const found = await database.query<{ word: string }>(query);
  await database.run("drop table asked_words");
  return new Set(found.map(({ word }) => word));
}

/** The company is no person, nor are its shops and what it does there; a first name among the latter may be one. */
function wordsOfCompany({ title, stages, touchpointRules }: Company): Set<string> {
  const places = touchpointRules.flatMap(({ touchpoint, channel }) => [touchpoint, channel]);
  const named = [...stages.map(({ names }) => names), ...places].flatMap(({ fr, en }) => [fr, en]);
  const words = named.flatMap((name) => [...possibleNames(name)]).filter((word) => !wordOf(word).isFirstName);
  return new Set([...possibleNames(title), ...words]);
}
