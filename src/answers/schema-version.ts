// The version that every published JSON file says. In: nothing. Out: a number.

/** Rises when a file changes so that an older page, or a later build, would read it wrongly. */
export const SCHEMA_VERSION = 2;
