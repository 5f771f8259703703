// The tables that every reading of every file adds to: typed, in the company's zone, still keyed as the exports key. In: nothing. Out: statements.
import stgAmounts from "./stg_amounts.sql?raw";
import stgContinued from "./stg_continued.sql?raw";
import stgFacts from "./stg_facts.sql?raw";
import stgFeedback from "./stg_feedback.sql?raw";
import stgInteractions from "./stg_interactions.sql?raw";
import stgInvitations from "./stg_invitations.sql?raw";
import stgKeySets from "./stg_key_sets.sql?raw";
import stgKinds from "./stg_kinds.sql?raw";
import stgNames from "./stg_names.sql?raw";
import stgOccasions from "./stg_occasions.sql?raw";
import stgTotals from "./stg_totals.sql?raw";
import stgWaits from "./stg_waits.sql?raw";

/** To be run before the first file: whatever an earlier build left is forgotten. */
export const stagingTables: readonly string[] = [
  stgInteractions,
  stgFeedback,
  stgContinued,
  stgFacts,
  stgInvitations,
  stgKeySets,
  stgKinds,
  stgNames,
  stgAmounts,
  stgTotals,
  stgWaits,
  stgOccasions,
];
