// Who was asked for an opinion. In: the built tables. Out: by source and channel, how many were asked and answered, and opinions that nobody asked for.
import type { Database } from "../database/database.ts";
import type { Site } from "./site.ts";
import invitationsSql from "./sql/site_invitations.sql?raw";

type InvitationRow = {
  source: string;
  channel: string | null;
  is_pooled: boolean;
  asked: number;
  answered: number;
  unasked: number;
};

/** A channel is a cell of an export: what names somebody in it is taken out as elsewhere. */
export async function countInvitations(
  database: Database,
  threshold: number,
  label: (text: string) => string,
): Promise<NonNullable<Site["invitations"]>> {
  const rows = await database.query<InvitationRow>(invitationsSql, { threshold });
  return rows.map(({ source, channel, is_pooled, ...counts }) => ({
    source: label(source),
    channel: channel === null ? null : label(channel),
    pooled: is_pooled,
    ...counts,
  }));
}
