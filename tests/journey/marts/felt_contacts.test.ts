import { expect, it } from "vitest";
import feltContacts from "../../../src/journey/marts/felt_contacts.sql?raw";
import { inBothEngines } from "../both-engines.ts";

const [DOOR, DESK, MAIL, SURVEY] = [1, 2, 3, 4];
const DAY = 86_400;

inBothEngines("felt_contacts.sql", ({ given, run, rows }) => {
  it("follows the last contact that was lived, or the last one where the export asks; without an hour none is told", async () => {
    await given(
      "feedback",
      "feedback_id integer, customer_id uinteger, happened_at timestamp, score double, placed varchar, touchpoint_id usmallint",
      [
        [1, 11, "2026-05-29 18:00:00", -1, "last_step", DOOR],
        // Its words are about the desk: that is no reason to believe that the desk came last.
        [2, 12, "2026-05-29 18:00:00", -2, "theme", DESK],
        [3, 13, "2026-05-29 18:00:00", 1, "declared", DOOR],
        [4, 14, "2026-05-29 18:00:00", 2, "last_step", DOOR],
        [5, 15, "2026-09-29 18:00:00", 2, "last_step", DOOR],
        [6, 11, "2026-05-28 08:00:00", 2, "unplaced", 0],
        [7, 11, "2026-05-29 18:00:00", null, "last_step", DOOR],
        // Of that day, whatever its hour: after the door.
        [9, 11, "2026-05-28 00:00:00", 0, "unplaced", 0],
        [8, null, "2026-05-29 18:00:00", 2, "unplaced", 0],
      ],
    );
    await given(
      "stg_interactions",
      "key_set_id ubigint, happened_at timestamp, kind_id ubigint, is_feedback boolean, is_date_only boolean",
      [
        [11, "2026-05-28 09:05:00", DOOR, false, false],
        [11, "2026-05-28 12:00:00", MAIL, false, false],
        [11, "2026-05-29 18:00:00", SURVEY, true, false],
        [12, "2026-05-28 10:59:59", DOOR, false, false],
        // Another opinion, left at the very touchpoint that it is about.
        [12, "2026-05-29 11:30:00", DOOR, true, false],
        [13, "2026-05-28 09:00:00", DOOR, false, false],
        [13, "2026-05-28 11:00:00", DESK, false, false],
        [14, "2026-05-28 09:00:00", DOOR, false, false],
        [14, "2026-05-29 00:00:00", DOOR, false, true],
        [15, "2026-05-28 09:00:00", DOOR, false, false],
      ],
    );
    await given(
      "dated_days",
      "customer_id uinteger, happened_at timestamp, is_date_only boolean, stage_id utinyint, placed_at timestamp",
      [[14, "2026-05-29 00:00:00", true, 1, "2026-05-29 12:00:00"]],
    );
    await given(
      "key_set_customers",
      "key_set_id ubigint, customer_id uinteger",
      [11, 12, 13, 14, 15].map((who) => [who, who]),
    );
    await given(
      "kind_touchpoints",
      "kind_id ubigint, touchpoint_id usmallint",
      [DOOR, DESK, MAIL, SURVEY].map((id) => [id, id]),
    );
    await given(
      "touchpoints",
      "touchpoint_id usmallint, stage_id utinyint, sends boolean",
      [DOOR, DESK, MAIL, SURVEY].map((id) => [id, id, id === MAIL]),
    );
    await given(
      "customers",
      "customer_id uinteger, gap_seconds integer",
      [11, 12, 13, 14, 15].map((id) => [id, 45 * DAY]),
    );
    await given("told_periods", "first_period smallint", [[20251]]);
    await run(feltContacts);
    expect(
      await rows(
        "select feedback_id, customer_id, period, score, touchpoint_id, minute_of_day from felt_contacts",
      ),
    ).toEqual([
      [1, 11, 20262, -1, DOOR, 9 * 60 + 5],
      [2, 12, 20262, -2, DOOR, 10 * 60 + 59],
      [3, 13, 20262, 1, DOOR, 9 * 60],
      [4, 14, 20262, 2, DOOR, null],
      [9, 11, 20262, 0, DOOR, 9 * 60 + 5],
    ]);
  });
});
