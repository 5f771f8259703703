// What to check in the files. In: problems. Out: each as people read it, behind a click.
import type { ReactNode } from "react";
import type { Problem } from "../../exports/problem.ts";
import { controlWords } from "../../words/controls.ts";
import type { Language } from "../../words/format.ts";
import { problemText } from "../../words/problem-text.ts";

/** Lists are cut here; the rest is counted. */
const SHOWN = 50;

export type ProblemListProps = { readonly problems: readonly Problem[]; readonly language: Language };

export function ProblemList({ problems, language }: ProblemListProps): ReactNode {
  return (
    <details className="notice notice-problem">
      <summary>{controlWords[language].problemsTitle(String(problems.length))}</summary>
      <ul>
        {problems.slice(0, SHOWN).map((problem) => {
          const text = problemText(problem, language);
          return (
            <li key={`${problem.code} ${problem.file} ${problem.line} ${problem.column}`}>
              <strong>{text.place}</strong> {text.message} <span className="hint">{text.hint}</span>
            </li>
          );
        })}
      </ul>
    </details>
  );
}
