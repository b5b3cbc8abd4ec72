import type { Api, Context, MiddlewareFn } from "grammy";
import { jitterMs } from "../domain/jitter.js";
import type { CaseVault, Pseudonyms, Sealer } from "../ports.js";
import { createEraser, type Eraser } from "../telegram/worker/eraser.js";
import { createIntake } from "../telegram/worker/intake.js";
import { createRenderer } from "../telegram/worker/renderer.js";
import { createScreens } from "../telegram/worker/screens.js";
import { createStateVault } from "../telegram/worker/state.js";
import { createAlertSubmit, createSubmit } from "../telegram/worker/submit.js";
import { createUnitOfWork } from "../telegram/worker/unit-of-work.js";
import type { BotConfig } from "./config.js";
import type { Metrics } from "./metrics.js";
import type { Parts } from "./parts.js";

/** The private chats: what works on their updates, and what empties them after silence. */
export interface WorkerSide {
  readonly middleware: readonly MiddlewareFn<Context>[];
  readonly eraser: Eraser;
}

// The one route there is: its chat is CASEWORKER_CHAT_ID.
const ROUTE = "caseworkers";

export function buildWorkerSide(
  config: BotConfig,
  { store, content, clock, random, log }: Parts,
  built: {
    api: Api;
    sealer: Sealer;
    caseVault: CaseVault;
    pseudonyms: Pseudonyms;
    metrics: Metrics;
    onReport: () => void;
  },
): WorkerSide {
  const { texts, flow, alertFlow, recordings, rules } = content;
  const { caseVault, metrics } = built;
  const vault = createStateVault(built.sealer);
  const renderer = createRenderer(built.api);
  const flows = { run: flow, alertRun: alertFlow };
  const screens = createScreens(texts, flows, recordings);
  const eraser = createEraser({
    store,
    vault,
    renderer,
    screens,
    clock,
    onMissed(count) {
      metrics.eraseMissed(count);
      log.warn("messages could not be removed from a chat", { count });
    },
    onTrouble: (code) => log.warn("something was set aside", { code }),
  });
  const unitOfWork = createUnitOfWork({
    store,
    pseudonyms: built.pseudonyms,
    vault,
    renderer,
    screens,
    eraser,
    flows,
    locales: texts.locales,
    clock,
    eraseAfterMinutes: config.eraseAfterMinutes,
    toOutbox(report, now) {
      const { id, triage } = report.brief;
      const waitMs = config.jitter ? jitterMs(triage.level, (most) => random.below(most)) : 0;
      const job = { caseId: id, level: triage.level, dueAt: now + waitMs, chat: ROUTE, ...report };
      return { caseId: id, job: caseVault.sealJob(job) };
    },
    onReport(report) {
      metrics.report(report.brief.triage.level);
      built.onReport();
    },
    onTrouble: (code) => log.warn("something was set aside", { code }),
  });
  const submission = { rules, random, timeZone: config.timeZone };
  const intake = createIntake({
    run: { flow, submit: createSubmit({ flow, ...submission }) },
    alertRun: { flow: alertFlow, submit: createAlertSubmit({ flow: alertFlow, ...submission }) },
  });
  return { middleware: [unitOfWork, ...intake], eraser };
}
