// Lines for one of the company's own files. In: the lines, and how that file is completed with them. Out: a text to copy, or one's own file with the lines in it, to download.
import { type ChangeEvent, type ReactNode, useState } from "react";
import { askPageWords } from "../../../words/ask-page.ts";
import type { Language } from "../../../words/format.ts";

type OfferedTextProps = {
  readonly intro: string;
  readonly text: string;
  readonly note: string;
  readonly completing: {
    readonly label: string;
    readonly accept: string;
    readonly type: string;
    readonly file: string;
    readonly download: string;
    readonly refused: string;
    /** Null where it cannot be done safely. */
    readonly complete: (text: string) => string | null;
  };
  readonly language: Language;
};

export function OfferedText({ intro, text, note, completing, language }: OfferedTextProps): ReactNode {
  const words = askPageWords[language];
  const [said, setSaid] = useState<string | null>(null);
  const [merged, setMerged] = useState<string | null>(null);
  const complete = async (event: ChangeEvent<HTMLInputElement>): Promise<void> => {
    const [file] = event.target.files ?? [];
    event.target.value = "";
    if (file === undefined) return;
    const whole = completing.complete(await file.text());
    setMerged(whole === null ? null : `data:${completing.type};charset=utf-8,${encodeURIComponent(whole)}`);
    setSaid(whole === null ? completing.refused : null);
  };
  const copy = async (): Promise<void> => {
    await navigator.clipboard.writeText(text).then(
      () => setSaid(words.copied),
      () => setSaid(null),
    );
  };
  return (
    <>
      <p>{intro}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard. */}
      <pre className="ask-entry" data-entry="" tabIndex={0}>
        {text}
      </pre>
      <p className="part-controls">
        <button type="button" className="button" onClick={copy}>
          {words.copy}
        </button>
        <label className="button picker">
          <input type="file" name="completed" accept={completing.accept} onChange={complete} />
          {completing.label}
        </label>
        {merged !== null && (
          <a className="button" href={merged} download={completing.file}>
            {completing.download}
          </a>
        )}
      </p>
      <p aria-live="polite">{said}</p>
      <p className="note">{note}</p>
    </>
  );
}
