import type { Api, Context, MiddlewareFn } from "grammy";
import { createCaseAccess } from "../delivery/case-access.js";
import { jitterMs } from "../domain/jitter.js";
import { type Flow, hasOptions } from "../flow/definition.js";
import { createMediaCleaner } from "../media/media-cleaner.js";
import type { CaseEnding, MediaCleaner, NoticeSender } from "../ports.js";
import type { Contact } from "../rights/contacts.js";
import { createCaseRoom } from "../telegram/worker/case-room.js";
import { createEraser, type Eraser } from "../telegram/worker/eraser.js";
import { createFileDownload } from "../telegram/worker/file-download.js";
import { createIntake } from "../telegram/worker/intake.js";
import { createKeepRoom } from "../telegram/worker/keep-room.js";
import { createMediaJobs, type MediaJobs } from "../telegram/worker/media-jobs.js";
import { createMediaRoom } from "../telegram/worker/media-room.js";
import { createNoticeSender } from "../telegram/worker/notice-sender.js";
import { createOpenCases } from "../telegram/worker/open-cases.js";
import { createPersonLease } from "../telegram/worker/person-lease.js";
import { createRenderer } from "../telegram/worker/renderer.js";
import { createCarry } from "../telegram/worker/rights/carry.js";
import { createRightsScreens } from "../telegram/worker/rights/rights-guide.js";
import { createRightsRoom } from "../telegram/worker/rights/rights-room.js";
import { createWagesRoom } from "../telegram/worker/rights/wages-room.js";
import { createScreens } from "../telegram/worker/screens.js";
import { createStateVault } from "../telegram/worker/state.js";
import { createAlertSubmit, createSubmit } from "../telegram/worker/submit.js";
import { createUnitOfWork, type UnitOfWorkOptions } from "../telegram/worker/unit-of-work.js";
import type { BotConfig } from "./config.js";
import type { Metrics } from "./metrics.js";
import type { Parts } from "./parts.js";
import { ROUTE } from "./route.js";
import type { Vaults } from "./vaults.js";

/** The private chats: what works on their updates, and what goes on in them without one. */
export interface WorkerSide {
  readonly middleware: readonly MiddlewareFn<Context>[];
  readonly eraser: Eraser;
  readonly mediaJobs: MediaJobs;
  readonly noticeSender: NoticeSender;
  readonly cleaner: MediaCleaner;
}

const TELEGRAM = "https://api.telegram.org";

export function buildWorkerSide(
  config: BotConfig,
  parts: Parts,
  built: {
    api: Api;
    vaults: Vaults;
    ending: CaseEnding;
    metrics: Metrics;
    onReport: () => void;
    /** Whom one may call. */
    contacts: readonly Contact[];
    /** Told when a worker has changed something of their case: its card is to follow. */
    onCase: () => void;
  },
): WorkerSide {
  const { store, content, clock, random, log } = parts;
  const { texts, flow, alertFlow, recordings, rules, shelf, asking } = content;
  const { api, vaults, ending, metrics } = built;
  const { sealer, receipts, pseudonyms, caseVault } = vaults;
  const { timeZone, eraseAfterMinutes, draftHours, retentionDays } = config;
  const onTrouble = (code: string) => log.warn("something was set aside", { code });

  const vault = createStateVault(sealer);
  const renderer = createRenderer(api);
  const flows = { run: flow, alertRun: alertFlow };
  const rightsScreens = createRightsScreens({
    ...{ texts, shelf, clock, contacts: built.contacts },
    regions: regionsOf(flow),
  });
  const screens = createScreens(texts, flows, recordings, draftHours, rightsScreens);
  const eraser = createEraser({
    store,
    sealer,
    vault,
    renderer,
    screens,
    clock,
    onMissed(count) {
      metrics.eraseMissed(count);
      log.warn("messages could not be removed from a chat", { count });
    },
    onTrouble,
  });
  const access = createCaseAccess({
    cases: {
      load: (caseId) => store.load(caseId),
      async changeCase(...change) {
        const changed = await store.changeCase(...change);
        built.onCase();
        return changed;
      },
    },
    ...{ vault: caseVault, journal: vaults.journal, clock, retentionDays },
  });
  const cases = createOpenCases({
    ...{ access, caseVault, receipts, clock, timeZone, retentionDays, onTrouble },
  });
  const cleaner = createMediaCleaner({ random });
  const lease = createPersonLease({ store, vault, clock, eraseAfterMinutes, onTrouble });
  const mediaJobs = createMediaJobs({
    ...{ store, lease, vault, sealer, renderer, screens, clock, random, eraseAfterMinutes },
    cleaner,
    download: createFileDownload({
      api,
      apiRoot: config.apiRoot ?? TELEGRAM,
      token: config.token,
    }),
    onTrouble,
  });
  // A wait of a worker's holds up nobody's stopping.
  const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms).unref());
  const carry = createCarry(flow);
  const unitOfWork = createUnitOfWork({
    ...{ store, pseudonyms, vault, renderer, screens, eraser, flows, clock, eraseAfterMinutes },
    viewer: cases,
    rooms: [
      createWagesRoom({ texts, flow, carry, readScreen: renderer.peek }),
      createKeepRoom({ store, receipts, flow, draftHours, pause }),
      createMediaRoom({ flows, jobs: mediaJobs, random }),
      createCaseRoom({
        ...{ store, cases, sealer, receipts, ending, flows, random, timeZone, clock },
        locales: texts.locales,
        pause,
      }),
      createRightsRoom({ store, sealer, asking, shelf, random, carry }),
    ],
    locales: texts.locales,
    toOutbox: outboxOf(config, parts, vaults),
    onReport(report) {
      metrics.report(report.brief.triage.level);
      built.onReport();
    },
    onTrouble,
  });
  const submission = { rules, random, timeZone };
  const intake = createIntake({
    run: { flow, submit: createSubmit({ flow, ...submission }) },
    alertRun: { flow: alertFlow, submit: createAlertSubmit({ flow: alertFlow, ...submission }) },
  });
  const noticeSender = createNoticeSender({
    ...{ store, pseudonyms, vault, renderer, eraser, texts, clock, random, onTrouble },
  });
  return { middleware: [unitOfWork, ...intake], eraser, mediaJobs, noticeSender, cleaner };
}

/** The regions that the report asks for, in their order. */
function regionsOf({ steps }: Flow): readonly string[] {
  const step = steps.find((each) => each.kind === "place");
  return step && hasOptions(step) ? step.options.map(({ id }) => id) : [];
}

/** When a report is due and where it goes. */
function outboxOf(
  config: BotConfig,
  { random }: Parts,
  { caseVault }: Vaults,
): UnitOfWorkOptions["toOutbox"] {
  return (report, now, receipt) => {
    const { id, triage } = report.brief;
    const { level } = triage;
    const waitMs = config.jitter ? jitterMs(level, (most) => random.below(most)) : 0;
    const job = {
      ...{ caseId: id, level, dueAt: now + waitMs, chat: ROUTE, ...report },
      ...(receipt ? { receipt } : {}),
    };
    return { caseId: id, job: caseVault.sealJob(job) };
  };
}
