// Time at Maison Lumen: seconds since 1970 (UTC) in, texts as each tool writes them out.

export const HOUR = 3600;
export const DAY = 24 * HOUR;

/** 01:00 UTC on the last Sunday of a month, when Paris changes its clocks. */
function change(year: number, month: number): number {
  const end = new Date(Date.UTC(year, month, 0));
  return Date.UTC(year, month - 1, end.getUTCDate() - end.getUTCDay(), 1) / 1000;
}

/** What Paris adds to UTC at that moment, in seconds: one hour in winter, two in summer. */
export function offset(at: number): number {
  const year = new Date(at * 1000).getUTCFullYear();
  return at >= change(year, 3) && at < change(year, 10) ? 2 * HOUR : HOUR;
}

/** The moment when clocks in Paris show this ("2026-07-06 09:00"). */
export function paris(text: string): number {
  const local = Date.parse(`${text.replace(" ", "T")}${text.length === 10 ? "T00:00" : ""}:00Z`) / 1000;
  return local - offset(local - HOUR);
}

/** 2026-07-06 09:00:00, in UTC. */
export function utc(at: number): string {
  return new Date(Math.floor(at) * 1000).toISOString().slice(0, 19).replace("T", " ");
}

/** 2026-07-06 09:00:00, in Paris. */
export function local(at: number): string {
  return utc(at + offset(at));
}

/** 2026-07-06 09:00:00 +0200. */
export function withOffset(at: number): string {
  return `${local(at)} +0${offset(at) / HOUR}00`;
}

/** 06/07/2026 09:00, in Paris. */
export function french(at: number): string {
  const [year, month, day, time] = [
    local(at).slice(0, 4),
    local(at).slice(5, 7),
    local(at).slice(8, 10),
    local(at).slice(11, 16),
  ];
  return `${day}/${month}/${year} ${time}`;
}

/** That moment if shops and offices are open then (10:00 to 19:00 in Paris), else within the hour after they open again. */
export function whenOpen(at: number): number {
  const midnight = Math.floor((at + offset(at)) / DAY) * DAY - offset(at);
  const since = at - midnight;
  if (since < 10 * HOUR) return midnight + 10 * HOUR + since / 10;
  return since > 19 * HOUR ? midnight + DAY + 10 * HOUR + (since - 19 * HOUR) / 5 : at;
}

/** The calendar quarter in Paris: 2026-T3. */
export function quarter(at: number): string {
  const text = local(at);
  return `${text.slice(0, 4)}-T${Math.ceil(Number(text.slice(5, 7)) / 3)}`;
}
