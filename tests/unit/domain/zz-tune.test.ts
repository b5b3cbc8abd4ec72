import { test } from "vitest";
import { isHeldBack, NAME_PAIRS } from "./name-pairs.js";
import { LATER_NAME_PAIRS } from "./later-name-pairs.js";
import { LAST_NAME_PAIRS } from "./last-name-pairs.js";
import { scoreOf } from "./name-scores.js";
import { namesIn } from "../../../src/domain/names.js";
const show = (t: string) => namesIn(t).map((n) => n.words.map((w) => w.forms[0] + (w.half ? "~" : "")).join("+")).join(" | ");
test("tune", () => {
  for (const [name, set] of [["tune", NAME_PAIRS.filter((p) => !isHeldBack(p))], ["held", NAME_PAIRS.filter((p) => isHeldBack(p))], ["later", LATER_NAME_PAIRS], ["last", LAST_NAME_PAIRS]] as const) {
    const s = scoreOf(set);
    console.log(name, s.pairs, set.filter((p) => p.same).length, "P", s.precision, "R", s.recall);
    for (const w of s.wrong) console.log(w.same ? "MISS" : "FP", w.a, "=", w.b, "::", show(w.a), "==", show(w.b));
  }
});
