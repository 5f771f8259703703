// The meeting without network. In: what the device keeps. Out: a button that has everything kept and looked at, and what came of it.
import { type ReactNode, useEffect, useState } from "react";
import type { OfflineState } from "../../offline/client.ts";
import type { Language } from "../../words/format.ts";
import { offlineWords } from "../../words/offline.ts";
import { offline, useOffline } from "./offline.ts";

/** File names told; the rest is counted. */
const TOLD = 5;

export function PrepareMeeting({ language }: { readonly language: Language }): ReactNode {
  const state = useOffline();
  const words = offlineWords[language];
  const { able, step } = state;
  // Pressed before the page knows whether this browser can keep anything: it is done as soon as it does.
  const [isAsked, ask] = useState(false);
  useEffect(() => {
    if (!isAsked || able === null) return;
    ask(false);
    if (able && step === null) void offline.prepare();
  }, [isAsked, able, step]);
  if (state.able === false) return <Part title={words.title}>{<p>{words.unable}</p>}</Part>;
  const isBusy = isAsked || step !== null;
  return (
    <Part title={words.title}>
      {state.proof === null && <p>{state.kept ? words.kept : words.intro}</p>}
      <p className="part-controls">
        <button
          type="button"
          className="button"
          // Still focusable while it works: a reader at the keyboard keeps their place.
          aria-disabled={isBusy}
          onClick={() => !isBusy && ask(true)}
        >
          {state.proof === null ? words.prepare : words.again}
        </button>
      </p>
      <p role="status" data-offline={statusOf(state)}>
        {isAsked && able === null ? words.fetching : told(state, language)}
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
