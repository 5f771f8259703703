import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { untestedFindings } from "../../src/answers/finding.ts";
import { Painted } from "../../src/charts/Painted.ts";
import { TableTwin } from "../../src/charts/TableTwin.tsx";
import { funnelTable } from "../../src/tables/funnel.ts";
import { sampleFunnel, sampleSite } from "../fixtures/sample-answers.ts";
import { attribute } from "./markup.ts";

const table = funnelTable(sampleFunnel, null, untestedFindings("2026-T3", null), sampleSite, "fr");

test("before the picture is painted a folded one is marked as behind, an open one is written", () => {
  const drawn = (open: boolean) =>
    renderToStaticMarkup(
      <Painted value={false}>
        <TableTwin table={table} language="fr" open={open} />
      </Painted>,
    );
  expect(drawn(false)).toMatch(/^<details class="table-twin" data-behind="">/u);
  expect(attribute(drawn(false), "data-table")).toEqual([]);
  expect(attribute(drawn(true), "data-behind")).toEqual([]);
  expect(attribute(drawn(true), "data-table")).toEqual(["funnel"]);
});
