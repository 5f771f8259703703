// A file to read. In: nothing. Out: the type of a file, wherever it comes from, and how its failure to be read is known.

/** A file to read: a file on disk at build, a `File` in the browser. `path` is relative to the data folder, with "/" between. */
export type ExportFile = { readonly path: string; readonly blob: Blob };

/** True for the error of a Blob whose file changed since it was listed, or may not be read: its owner's business, not a fault of ours. */
export function isUnreadable(error: unknown): boolean {
  return error instanceof Error && /^Not(?:Readable|Found)Error$/.test(error.name);
}
