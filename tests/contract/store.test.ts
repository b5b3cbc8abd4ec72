import { afterAll, afterEach, beforeAll, beforeEach, describe } from "vitest";
import type { Store } from "../../src/ports.js";
import { redisAvailable } from "../support/redis.js";
import { alertBehaviour } from "./store/alert-behaviour.js";
import { blobBehaviour } from "./store/blob-behaviour.js";
import { caseBehaviour } from "./store/case-behaviour.js";
import { caseFileBehaviour } from "./store/case-file-behaviour.js";
import { deskBehaviour } from "./store/desk-behaviour.js";
import { destroyBehaviour } from "./store/destroy-behaviour.js";
import { journalBehaviour } from "./store/journal-behaviour.js";
import { personBehaviour } from "./store/person-behaviour.js";
import { placementBehaviour } from "./store/placement-behaviour.js";
import { queueBehaviour } from "./store/queue-behaviour.js";
import { queueModel } from "./store/queue-model.js";
import { receiptBehaviour } from "./store/receipt-behaviour.js";
import { unitBehaviour } from "./store/unit-behaviour.js";
import { lmdbAdapter, redisAdapter, TestClock } from "./store/world.js";

const redis = redisAvailable() ? [redisAdapter("single"), redisAdapter("cluster")] : [];

describe.each([lmdbAdapter(), ...redis])("the store on $name", (adapter) => {
  let store: Store;
  let clock: TestClock;
  const bench = () => ({ store, clock });

  beforeAll(() => adapter.start());
  afterAll(() => adapter.stop());
  beforeEach(async () => {
    clock = new TestClock();
    store = await adapter.open(clock);
  });
  afterEach(() => store.close());

  describe("as units of work", () => unitBehaviour(adapter, bench));
  describe("as a queue", () => queueBehaviour(bench));
  describe("as the keeper of cases and salts", () => caseBehaviour(adapter, bench));
  describe("as the keeper of what cases become", () => caseFileBehaviour(bench));
  describe("as the keeper of where they stand", () => placementBehaviour(bench));
  describe("as the journal that", () => journalBehaviour(adapter, bench));
  describe("as the memory of the desk", () => deskBehaviour(adapter, bench));
  describe("as the finder of receipts", () => receiptBehaviour(bench));
  describe("as the end of cases", () => destroyBehaviour(adapter, bench));
  describe("as the keeper of files", () => blobBehaviour(bench));
  describe("as the keeper of what outlives erasing", () => personBehaviour(adapter, bench));
  describe("as the book of alerts", () => alertBehaviour(adapter, bench));
  describe("beside a naive model", () => queueModel(adapter));
});
