import { type CaseFile, newCaseFile } from "../../src/domain/case-file.js";
import type { CaseBrief } from "../../src/domain/report.js";
import type { Level } from "../../src/domain/triage.js";
import type { OpenedCase, Placement } from "../../src/ports.js";
import { briefOf, caseIdOf } from "./briefs.js";

/** What to change of an invented case. */
export interface GivenOpened {
  readonly brief?: Partial<CaseBrief>;
  readonly file?: Partial<CaseFile>;
  readonly holder?: { readonly id: number; readonly name: string } | null;
  readonly placement?: Partial<Placement>;
  readonly level?: Level;
  readonly regions?: readonly string[];
  /** Tags of triage. */
  readonly tags?: readonly string[];
  /** When it was received. */
  readonly at?: number;
}

/** 14 March 2026, a Saturday, noon in Almaty. */
export const NOON = Date.parse("2026-03-14T12:00:00+05:00");
export const ALMATY = "Asia/Almaty";

/** A case as the register opens it: wages and a passport withheld in Mangystau, nobody has it. */
export function openedOf(index: number, given: GivenOpened = {}): OpenedCase {
  const { brief, file, holder = null, placement, level, regions, tags, at = NOON } = given;
  const caseId = caseIdOf(index);
  const plain = briefOf(caseId);
  return {
    caseId,
    brief: {
      ...plain,
      code: `K${index}`,
      ...(regions === undefined ? {} : { facets: [{ step: "region", values: regions }] }),
      triage: {
        ...plain.triage,
        ...(level === undefined ? {} : { level }),
        tags: tags ?? plain.triage.tags,
      },
      ...brief,
    },
    file: { ...newCaseFile(null, at), ...file },
    holder,
    placement: { chat: "caseworkers", topic: 100 + index, card: 200 + index, ...placement },
    version: 1,
    retainUntil: at + 90 * 86_400_000,
  };
}
