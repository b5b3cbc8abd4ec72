import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { BlobId, StepId } from "../../../src/domain/ids.js";
import type { AttachedFile, Home } from "../../../src/telegram/worker/state.js";
import { content, runAt } from "../../support/content.js";
import { openWorkerBench, type StoredCase, type WorkerBench } from "../../support/worker-bench.js";

const WORKER = 5;
const BLOB = "b".repeat(32) as BlobId;

let bench: WorkerBench;

beforeEach(async () => {
  bench = await openWorkerBench();
  await bench.types(WORKER, "/start");
  await bench.presses(WORKER, { kind: "language", locale: "en" });
  await bench.store.putBlob(BLOB, new Uint8Array([1]), Date.parse("2026-03-16"));
});

afterEach(async () => await bench.remove());

function held(home: Home): AttachedFile {
  const item = { id: BLOB, kind: "photo", extension: "jpg" } as const;
  return { id: BLOB, home, kind: "photo", status: "held", items: [item] };
}

async function withPhoto(): Promise<StoredCase> {
  const stored = await bench.storeCase();
  await bench.types(WORKER, stored.receipt);
  await bench.put(WORKER, { files: [held(stored.caseId)] });
  return stored;
}

async function atReview() {
  const { flow } = await content();
  const step = flow.steps.find(({ kind }) => kind === "review");
  if (!step) throw new Error("the flow has no review");
  return { place: { at: "flow" }, run: runAt(flow, step) } as const;
}

const submit = () => bench.presses(WORKER, { kind: "submit", step: "review" as StepId });
const mediaSent = () => bench.reports.flatMap(({ report }) => report.story.media ?? []);

describe("a photo that was not sent", () => {
  test("of a case that is withdrawn is not in the next report", async () => {
    await withPhoto();
    await bench.put(WORKER, await atReview().then(({ run }) => ({ run })));
    await bench.presses(WORKER, { kind: "caseWithdraw" });
    await bench.presses(WORKER, { kind: "caseEnd" });
    await bench.put(WORKER, { place: { at: "flow" } });
    await submit();
    expect(bench.reports).toHaveLength(1);
    expect(mediaSent()).toEqual([]);
    expect(await bench.store.blob(BLOB)).toBeNull();
  });

  test("of a report is not sent to a case that is opened meanwhile, and stays with the report", async () => {
    const { run } = await atReview();
    await bench.put(WORKER, { run, files: [held("run")] });
    const stored = await bench.storeCase();
    await bench.types(WORKER, stored.receipt);
    await bench.types(WORKER, "More words");
    expect(bench.chats.html(WORKER)).not.toContain("1 file is recorded");
    await bench.presses(WORKER, { kind: "caseSend" });
    expect(mediaSent()).toEqual([]);
    await bench.presses(WORKER, { kind: "caseLeave" });
    await bench.put(WORKER, { place: { at: "flow" } });
    await submit();
    expect(mediaSent()).toEqual([{ id: BLOB, kind: "photo", extension: "jpg" }]);
    expect(await bench.store.blob(BLOB)).not.toBeNull();
  });

  test("of one case does not go to another one that is opened after it", async () => {
    await withPhoto();
    const other = await bench.storeCase();
    await bench.types(WORKER, other.receipt);
    await bench.types(WORKER, "For the other");
    await bench.presses(WORKER, { kind: "caseSend" });
    expect(bench.reports).toHaveLength(1);
    expect(mediaSent()).toEqual([]);
    expect(await bench.store.blob(BLOB)).toBeNull();
  });

  test("goes with the receipt, its bytes too, whatever report waits behind it", async () => {
    await withPhoto();
    await bench.put(WORKER, await atReview().then(({ run }) => ({ run })));
    await bench.presses(WORKER, { kind: "caseLeave" });
    expect((await bench.stateOf(WORKER)).files).toEqual([]);
    expect(await bench.store.blob(BLOB)).toBeNull();
  });
});

test("a worker who erases leaves no file, even where the store fails in the middle of it", async () => {
  await bench.put(WORKER, { files: [held("run")] });
  const { commit } = bench.store;
  bench.store.commit = () => Promise.reject(new Error("unreachable"));
  await expect(bench.presses(WORKER, { kind: "erase" })).rejects.toThrow("unreachable");
  bench.store.commit = commit;
  expect(await bench.store.blob(BLOB)).toBeNull();
});

test("a report that joins an alert carries the alert's number, should its case have ended", async () => {
  const { caseId, receipt } = await bench.storeCase();
  const alert = { caseId, code: "K7F3", receipt };
  await bench.put(WORKER, { ...(await atReview()), alert });
  await submit();
  expect(bench.reports).toMatchObject([{ receipt, report: { brief: { joins: caseId } } }]);
});
