// The analyst's page: window functions over events at each filter.
import { runPage } from "../page.ts";
import { startAnalyst } from "./engine.ts";

void runPage(startAnalyst("raw"));
