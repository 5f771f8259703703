// What is said of one kind of problem. In: nothing. Out: a type.

/** What one code says. Text in braces is replaced: {found}, {column}, {line}, {file}, {rows}, or a name of `values`; "(s)" and "[is|are]" agree with the number before them. */
export type ProblemWords = {
  readonly severity: "error" | "warning" | "info";
  readonly fr: { readonly message: string; readonly hint: string };
  readonly en: { readonly message: string; readonly hint: string };
};
