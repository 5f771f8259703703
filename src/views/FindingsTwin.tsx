// The list of what was compared, under the pictures whose sentences come from it. In: the findings of the comparison. Out: its table, or nothing where nothing was compared.
import type { ReactNode } from "react";
import type { FindingsAnswer } from "../answers/finding.ts";
import { TableTwin } from "../charts/TableTwin.tsx";
import { findingsTable } from "../tables/findings.ts";
import type { ViewProps } from "./page.ts";

type TwinProps = Pick<ViewProps, "site" | "language"> & { readonly findings: FindingsAnswer };

export function FindingsTwin({ findings, site, language }: TwinProps): ReactNode {
  if (findings.findings.length === 0) return null;
  return <TableTwin table={findingsTable(findings, site, language)} language={language} />;
}
