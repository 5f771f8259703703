import { journeyProblems } from "../../../src/words/problems/journey.ts";
import { describeProblems } from "./describe-problems.ts";

describeProblems(journeyProblems);
