// After this, SQL reaches nothing but what is already there. In: a database with its files attached. Out: nothing; settings are frozen.
import type { Database } from "./database.ts";

/** A worker takes its content security policy from its own response, which a static host cannot set: so the engine is locked as well. */
export async function lock(database: Database): Promise<void> {
  await database.run("set enable_external_access = false; set lock_configuration = true");
}
