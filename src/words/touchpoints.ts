// What an interaction at no known touchpoint is called. In: nothing. Out: its name in both languages.

export const unclassifiedNames = { fr: "Non classé", en: "Unclassified" } as const;
