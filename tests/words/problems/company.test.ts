import { companyProblems } from "../../../src/words/problems/company.ts";
import { describeProblems } from "./describe-problems.ts";

describeProblems(companyProblems);
