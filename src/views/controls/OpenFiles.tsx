// The way in for one's own CSVs. In: the live part. Out: a small panel with two pickers, files or a folder; it needs scripts.
import { type ChangeEvent, type ReactNode, useRef } from "react";
import { controlWords } from "../../words/controls.ts";
import type { PageProps } from "../page.ts";
import { withFolder } from "./dropped-files.ts";

export function OpenFiles({ language, live }: PageProps): ReactNode {
  const words = controlWords[language];
  const panel = useRef<HTMLDetailsElement>(null);
  const pick = (event: ChangeEvent<HTMLInputElement>): void => {
    const files = [...(event.target.files ?? [])].map(withFolder);
    event.target.value = "";
    if (panel.current !== null) panel.current.open = false;
    if (files.length > 0) live?.actions.open(files);
  };
  return (
    <details className="open-files" ref={panel}>
      <summary>{words.openFiles}</summary>
      <div className="open-panel">
        <p>
          {words.orDrop} {words.dropPromise}
        </p>
        <Picker name="files" label={words.pickFiles} disabled={live === null} onChange={pick} />
        <Picker name="folder" label={words.openFolder} disabled={live === null} onChange={pick} folder />
      </div>
    </details>
  );
}

type PickerProps = {
  readonly name: string;
  readonly label: string;
  readonly disabled: boolean;
  readonly folder?: boolean;
  readonly onChange: (event: ChangeEvent<HTMLInputElement>) => void;
};

/** A file input that looks like a button: the label is what is seen, the input is what has the focus. */
function Picker({ name, label, disabled, folder = false, onChange }: PickerProps): ReactNode {
  const folderOnly = folder
    ? { webkitdirectory: "" }
    : { accept: ".csv,.tsv,.txt,.xlsx,.xlsm,.ods,.yaml,.yml" };
  return (
    <label className="button picker">
      <input type="file" multiple name={name} disabled={disabled} onChange={onChange} {...folderOnly} />
      {label}
    </label>
  );
}
