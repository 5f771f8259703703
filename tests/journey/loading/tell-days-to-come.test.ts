import { expect, it } from "vitest";
import { readCompany } from "../../../src/company/read-company.ts";
import { buildJourney } from "../../../src/journey/build-journey.ts";
import { inBothEngines } from "../both-engines.ts";

const file = (path: string, day: (at: number) => string) => ({
  path,
  blob: new Blob([
    `client_id,date,action\n${Array.from({ length: 20 }, (_, at) => `c${at},${day(at)},visite`).join("\n")}\n`,
  ]),
});
const july = (at: number) => `2026-07-${String(at + 1).padStart(2, "0")}`;

inBothEngines("tell-days-to-come.ts", ({ database }) => {
  const told = async (files: readonly ReturnType<typeof file>[], today?: string) => {
    const { company } = await readCompany([]);
    const loaded = await buildJourney(database(), files, company, today === undefined ? {} : { today });
    return loaded.flatMap(({ problems }) => problems).filter(({ code }) => code === "dates-to-come");
  };

  it("tells of a file that is all there is what is dated after today", async () => {
    expect(await told([file("suivi.csv", july)], "2026-07-10")).toMatchObject([
      { file: "suivi.csv", found: "2026-07-12", rows: 0, values: { cells: 9 } },
    ]);
  });

  it("says nothing where the clock is not told, where all is past, where the file's name is dated or others tell", async () => {
    expect(await told([file("suivi.csv", july)])).toEqual([]);
    expect(await told([file("suivi.csv", july)], "2026-07-20")).toEqual([]);
    expect(await told([file("suivi-2026-07-14.csv", july)], "2026-07-14")).toEqual([]);
    const other = file("web.csv", (at) => july(at % 10));
    expect(await told([file("suivi.csv", july), other], "2026-07-10")).toEqual([]);
  });
});
