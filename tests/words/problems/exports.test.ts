import { exportProblems } from "../../../src/words/problems/exports.ts";
import { describeProblems } from "./describe-problems.ts";

describeProblems(exportProblems);
