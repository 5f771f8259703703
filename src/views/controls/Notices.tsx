// What must be known before reading the charts. In: the live part. Out: whose data is shown, what is being read, what to check in the files.
import type { ReactNode } from "react";
import type { Progress } from "../../answers/asker.ts";
import { addressWords } from "../../words/addresses.ts";
import { controlWords, countFiles } from "../../words/controls.ts";
import type { Language } from "../../words/format.ts";
import { OfflineNotices } from "../offline/OfflineNotices.tsx";
import type { PageProps } from "../page.ts";
import { shownInstead } from "../unknown-choices.ts";
import type { ProblemListProps } from "./ProblemList.tsx";
import { problemList } from "./problem-list.ts";

export function Notices({ language, live }: PageProps): ReactNode {
  if (live === null) return null;
  const words = controlWords[language];
  return (
    <div className="notices" aria-live="polite">
      <OfflineNotices language={language} />
      {live.unknown.map((choice) => (
        <p key={choice.name} className="notice notice-problem" data-unknown={choice.name}>
          {addressWords[language].notKnown(`${choice.name}=${choice.value}`)}{" "}
          {addressWords[language].instead(shownInstead(choice.name, live.wanted, language))}
        </p>
      ))}
      {live.readingFiles > 0 && (
        <p className="notice" data-notice="reading">
          {words.reading(countFiles(live.readingFiles, language))}{" "}
          {live.progress !== null && <span aria-live="off">{progressText(live.progress, language)}</span>}{" "}
          <button type="button" className="button" onClick={live.actions.cancel}>
            {words.cancel}
          </button>
        </p>
      )}
      {live.ownFiles > 0 && (
        <p className="notice notice-own">
          {words.droppedBanner(countFiles(live.ownFiles, language))}{" "}
          <button type="button" className="button" onClick={live.actions.backToPublished}>
            {words.backToPublished}
          </button>
        </p>
      )}
      {live.unusable === "files" && <p className="notice notice-problem">{words.nothingUsable}</p>}
      {live.unusable === "engine" && <p className="notice notice-problem">{words.engineFailed}</p>}
      <Problems problems={live.problems} language={language} />
    </div>
  );
}

function progressText({ rows, secondsLeft, isCounting }: Progress, language: Language): string {
  return controlWords[language].progress(rows, secondsLeft, isCounting);
}

/** The session fetches it before it says that there are any. */
function Problems(props: ProblemListProps): ReactNode {
  if (props.problems.length === 0) return null;
  const List = problemList.get();
  return <List {...props} />;
}
