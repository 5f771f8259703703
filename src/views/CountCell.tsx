// A number in a table. In: the number, and the column's name where rows become cards on a narrow screen. Out: a cell.
import type { ReactNode } from "react";
import { formatNumber, type Language } from "../words/format.ts";

type CountCellProps = { readonly name?: string; readonly value: number; readonly language: Language };

export function CountCell({ name, value, language }: CountCellProps): ReactNode {
  return (
    <td className="number" data-label={name} data-value={value}>
      {formatNumber(value, language)}
    </td>
  );
}
