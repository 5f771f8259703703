// What a view says when it is not ready. In: its status. Out: a sentence for "updating", "empty" and "failed", read aloud when it appears.
import type { ReactNode } from "react";
import { controlWords } from "../words/controls.ts";
import type { PageProps } from "./page.ts";
import { defaultState } from "./state.ts";
import { throughInPaths } from "./through.ts";

export function StatusMessage({ language, site, status, live, state, answers }: PageProps): ReactNode {
  const words = controlWords[language];
  const refused =
    answers.paths?.now.through === "refused"
      ? throughInPaths({ site, language, state }, answers.paths.now)
      : null;
  const engineDown = live?.engine === "failed";
  return (
    <div className="status" role="status">
      <p className="status-updating">{live?.engine === "starting" ? words.engineStarting : words.updating}</p>
      {/* Always there: the page drawn at build can say it too, when its scripts do not come. */}
      <p className="status-failed status-text">{engineDown ? words.engineFailed : words.failed}</p>
      <p className="status-outdated status-text">{words.outdated}</p>
      {status === "empty" && refused !== null && <p className="status-text">{refused}</p>}
      {status === "empty" && refused === null && (
        <p className="status-text">
          <strong>{words.empty(String(site.threshold))}</strong> {words.emptyHint}
        </p>
      )}
      {(status === "failed" || status === "empty") && live !== null && (
        <button type="button" className="button" onClick={() => live.actions.change(defaultState(site))}>
          {words.resetFilters}
        </button>
      )}
    </div>
  );
}
