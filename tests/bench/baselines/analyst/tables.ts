// The analyst's page, variant: steps are derived once at load, filters read them.
import { runPage } from "../page.ts";
import { startAnalyst } from "./engine.ts";

void runPage(startAnalyst("tables"));
