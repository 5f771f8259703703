// A file to read. In: nothing. Out: the type of a file, wherever it comes from.

/** A file to read: `fs.openAsBlob` at build, a `File` in the browser. `path` is relative to the data folder, with "/" between. */
export type ExportFile = { readonly path: string; readonly blob: Blob };
