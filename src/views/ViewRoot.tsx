// The root of a view. In: which view, its state, its repaints. Out: the main part of the page; whether an answer is awaited changes it without drawing what it holds.
import { createContext, type ReactNode, useContext } from "react";
import type { ViewStatus } from "./live-part.ts";
import type { PageRecord } from "./page.ts";

/** Whether an answer is awaited, and "late" when it takes long enough for the reader to be told. */
export const Awaited = createContext<"nothing" | "answer" | "late">("nothing");

type ViewRootProps = {
  readonly page: Pick<PageRecord, "name">;
  readonly status: ViewStatus;
  readonly revision: number;
  readonly children: ReactNode;
};

export function ViewRoot({ page, status, revision, children }: ViewRootProps): ReactNode {
  const awaited = useContext(Awaited);
  const settled = status === "outdated" ? "failed" : status;
  const state = awaited === "nothing" ? settled : "updating";
  return (
    <main
      id="main"
      className="main"
      tabIndex={-1}
      data-view={page.name}
      data-state={state}
      data-late={awaited === "late" ? "" : undefined}
      data-outdated={status === "outdated" ? "" : undefined}
      data-revision={revision}
      aria-busy={state === "updating"}
    >
      {children}
    </main>
  );
}
