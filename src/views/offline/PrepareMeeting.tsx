// The meeting without network. In: what the device keeps. Out: a button that has everything kept and looked at, and what came of it.
import type { ReactNode } from "react";
import type { OfflineState } from "../../offline/client.ts";
import type { Language } from "../../words/format.ts";
import { offlineWords } from "../../words/offline.ts";
import { offline, useOffline } from "./offline.ts";

/** File names told; the rest is counted. */
const TOLD = 5;

export function PrepareMeeting({ language }: { readonly language: Language }): ReactNode {
  const state = useOffline();
  const words = offlineWords[language];
  if (state.able === false) return <Part title={words.title}>{<p>{words.unable}</p>}</Part>;
  const isBusy = state.able === null || state.step !== null;
  return (
    <Part title={words.title}>
      {state.proof === null && <p>{state.kept ? words.kept : words.intro}</p>}
      <p className="part-controls">
        <button
          type="button"
          className="button"
          // Still focusable while it works: a reader at the keyboard keeps their place.
          aria-disabled={isBusy}
          onClick={() => !isBusy && void offline.prepare()}
        >
          {state.proof === null ? words.prepare : words.again}
        </button>
      </p>
      <p role="status" data-offline={statusOf(state)}>
        {told(state, language)}
      </p>
    </Part>
  );
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }): ReactNode {
  return (
    <section className="part offline" id="hors-ligne">
      <h2>{title}</h2>
      {children}
    </section>
  );
}

function statusOf({ step, proof, failed }: OfflineState): "working" | "proved" | "failed" | "none" {
  if (step !== null) return "working";
  if (failed !== null) return "failed";
  return proof === null ? "none" : "proved";
}

function told({ step, proof, failed }: OfflineState, language: Language): string | null {
  const words = offlineWords[language];
  if (step !== null) return step.phase === "fetch" ? words.fetching : words.checking(step.done, step.files);
  if (failed?.why === "full") return words.full;
  if (failed !== null) return words.missing(failed.paths.slice(0, TOLD), failed.paths.length);
  return proof === null ? null : words.proved(proof.files, proof.bytes, new Date(proof.at));
}
