import { expect, test } from "vitest";
import { DEFAULT_STAGES } from "../../src/company/defaults/stages.ts";
import { defaultTouchpointRules } from "../../src/company/defaults/touchpoints.ts";
import { readEvents } from "../../src/company/events.ts";
import { withIds } from "../../src/company/touchpoint-ids.ts";
import { file, told } from "./files.ts";

const known = {
  stages: DEFAULT_STAGES,
  rules: withIds([], defaultTouchpointRules(DEFAULT_STAGES), DEFAULT_STAGES),
};
const read = (...lines: string[]) => readEvents(file("events.csv", lines.join("\n")), known);
const nowhere = { stage: null, touchpoint: null, breaks: null };

test("events stand in the order of their days, with their end where it is another day", async () => {
  const found = await read(
    "date;fin;quoi;quoi_en;qui",
    "11/05/2026;22/05/2026;Grève;Strike;Logistique",
    "2026-03-02;2026-03-02;Nouveau site;;",
  );
  expect(found).toEqual({
    value: [
      {
        ...{ date: "2026-03-02", end: null, what: { fr: "Nouveau site", en: "Nouveau site" }, who: null },
        ...nowhere,
      },
      {
        ...{ date: "2026-05-11", end: "2026-05-22", what: { fr: "Grève", en: "Strike" }, who: "Logistique" },
        ...nowhere,
      },
    ],
    problems: [],
  });
});

test("English headers and commas are as good", async () => {
  const found = await read("Date,What,Who", '2026-03-02,"New site, new cart",Web');
  expect(found?.value).toMatchObject([
    { date: "2026-03-02", what: { fr: "New site, new cart" }, who: "Web" },
  ]);
});

test("an event without a day that can be read is left out; an end that cannot be is told", async () => {
  const found = await read(
    "date;fin;quoi",
    "un jour;;Panne",
    "2026-05-11;plus tard;Grève",
    "2026-05-11;2026-05-01;Travaux",
    "2026-05-12;;",
  );
  expect(found?.value).toMatchObject([
    { what: { fr: "Grève" }, end: null },
    { what: { fr: "Travaux" }, end: null },
  ]);
  expect(told(found?.problems ?? []).toSorted()).toEqual([
    "event-date-unreadable:2",
    "event-ends-before:4",
    "sheet-cell-missing:5",
    "sheet-date-unreadable:3",
  ]);
});

test("what changed in the way opinions are asked for is one of four; another word is told, and the event stays", async () => {
  const found = await read(
    "date;quoi;rupture",
    "2026-05-11;a;question",
    "2026-05-12;b;Échelle",
    "2026-05-13;c;canal",
    "2026-05-14;d;invitation",
    "2026-05-15;e;couleur",
    "2026-05-16;f;",
  );
  expect(found?.value.map(({ breaks }) => breaks)).toEqual([
    ...["question", "scale", "channel", "invitation", null, null],
  ]);
  expect(told(found?.problems ?? [])).toEqual(["break-unknown:6"]);
  expect((await read("date,what,break", "2026-05-12,b,scale"))?.value).toMatchObject([{ breaks: "scale" }]);
});

test("an export that a tool calls events.csv is none of ours", async () => {
  expect(await read("timestamp,visitorid,event,itemid", "1433221332117,257597,view,355908")).toBeNull();
  expect(await readEvents(undefined, known)).toEqual({ value: [], problems: [] });
  expect(await read("")).toEqual({ value: [], problems: [] });
});

test("a place is a stage, or a touchpoint in its own stage; one that there is not is told, and its line left out", async () => {
  const [rule] = known.rules;
  const found = await read(
    "date;quoi;lieu",
    "2026-05-11;Soldes;Achat",
    `2026-05-12;Panne;${rule?.touchpoint.fr}`,
    "2026-05-13;Fête;La lune",
  );
  expect(found?.value).toMatchObject([
    { stage: "achat", touchpoint: null },
    { stage: rule?.stage, touchpoint: rule?.id },
  ]);
  expect(told(found?.problems ?? [])).toEqual(["touchpoint-unknown:4"]);
});
