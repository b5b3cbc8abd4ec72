import { afterEach, describe, expect, test } from "vitest";
import type { LocalMessage } from "../../src/playground/world/world.js";
import { eventually, expectCover, expectOnlyScreen, troubles } from "../support/calm.js";
import { type Dauys, startDauys } from "../support/dauys.js";
import { ENGLISH_STORY, submit, walkTo } from "../support/english-walk.js";
import { film, pdf, photo, SECRET, voice } from "../support/media-files.js";
import { BARE_JPEG, jpegParts } from "../support/media-parsing.js";
import { mediaToolsAvailable, probed } from "../support/media-tools.js";
import type { Person } from "../support/people.js";

let dauys: Dauys;
afterEach(() => dauys.stop());

async function telling(): Promise<Person> {
  dauys = await startDauys();
  const worker = dauys.worker();
  await walkTo(worker, "story");
  return worker;
}

/** Sends it, accepts the warning, and waits until it is recorded. */
async function adds(
  worker: Person,
  content: Parameters<Person["sends"]>[0],
): Promise<LocalMessage> {
  const sent = await worker.sends(content);
  await worker.sees("Before you add a file");
  await worker.presses("I understand");
  await worker.sees("1 file is recorded");
  return sent;
}

async function toReview(worker: Person): Promise<LocalMessage> {
  await worker.presses("➡️");
  await worker.presses("⏩");
  return worker.sees("•");
}

async function submitted(worker: Person): Promise<void> {
  await worker.types(ENGLISH_STORY);
  await worker.sees("1 message is recorded");
  await toReview(worker);
  await submit(worker);
}

/** What stands in the group that carries a file, once there is some. */
async function filesInGroup(count: number): Promise<readonly LocalMessage[]> {
  const carry = () =>
    dauys.telegram
      .messages(dauys.group.id)
      .filter(
        ({ photo: picture, voice: sound, video, document }) =>
          picture ?? sound ?? video ?? document,
      );
  await eventually(
    () => carry().length >= count,
    () => dauys.log(),
  );
  return carry();
}

function bytesOf(message: LocalMessage | undefined): Uint8Array {
  const file = message?.photo?.at(-1) ?? message?.voice ?? message?.video ?? message?.document;
  return dauys.telegram.file(file?.file_id ?? "") ?? new Uint8Array();
}

const standsIn = (worker: Person, sent: LocalMessage) =>
  worker.view().some(({ message_id }) => message_id === sent.message_id);

describe("a photo", () => {
  test("reaches the caseworkers clean, under another name, and its message goes", async () => {
    const worker = await telling();
    const sent = await adds(worker, { document: await photo("jpeg"), fileName: `${SECRET}.jpg` });
    await eventually(
      () => !standsIn(worker, sent),
      () => dauys.log(),
    );
    await submitted(worker);
    const [posted] = await filesInGroup(1);
    const { markers, behind } = jpegParts(bytesOf(posted));
    expect(markers.filter((marker) => !BARE_JPEG.has(marker))).toEqual([]);
    expect(behind).toBe(0);
    expect(JSON.stringify(posted)).not.toContain(SECRET);
    const original = sent.document?.file_id ?? "";
    const calls = dauys.telegram.calls.filter(({ method }) => method !== "getFile");
    expect(JSON.stringify(calls)).not.toContain(original);
    expect(calls.map(({ method }) => method).filter((name) => /forward|copy/i.test(name))).toEqual(
      [],
    );
    await dauys.settled();
    expect(troubles(dauys.log())).toEqual([]);
    await dauys.expectNoTraces([SECRET, ENGLISH_STORY, original]);
  });

  test("is not fetched before the warning is accepted, nor when it is not to be added", async () => {
    const worker = await telling();
    const sent = await worker.sends({ photo: await photo("jpeg") });
    await worker.sees("Before you add a file");
    await worker.presses("Do not add");
    await worker.sees("It was not added");
    await eventually(
      () => !standsIn(worker, sent),
      () => dauys.log(),
    );
    expect(dauys.telegram.calls.filter(({ method }) => method === "getFile")).toEqual([]);
    await dauys.settled();
    expectOnlyScreen(worker, "in your own words");
  });

  test("that is erased on the way leaves nothing", async () => {
    const worker = await telling();
    await adds(worker, { photo: await photo("jpeg") });
    await worker.presses("Erase");
    await worker.sees("Сәлеметсіз бе");
    await dauys.settled();
    expectCover(worker);
    await dauys.expectNoTraces([SECRET]);
  });

  test("with words below it: the words are told as well", async () => {
    const worker = await telling();
    await adds(worker, { photo: await photo("jpeg"), caption: "He took the passport" });
    const review = await toReview(worker);
    expect(review.text).toContain("He took the passport");
  });

  test("sent where nothing is told is refused, and goes", async () => {
    dauys = await startDauys();
    const worker = dauys.worker();
    await walkTo(worker, "menu");
    const sent = await worker.sends({ photo: await photo("jpeg") });
    await worker.sees("A file cannot be taken here");
    await eventually(
      () => !standsIn(worker, sent),
      () => dauys.log(),
    );
  });
});

describe.skipIf(!mediaToolsAvailable())("a voice, a film, a PDF", () => {
  test("each comes out clean", async () => {
    const worker = await telling();
    await adds(worker, { document: pdf(), fileName: `${SECRET}.pdf`, mimeType: "application/pdf" });
    await worker.sends({ voice: voice(), seconds: 2 });
    await worker.sees("How should your voice go?");
    await worker.presses("Changed");
    await worker.sees("2 files are recorded");
    await worker.sends({ video: film(), fileName: `${SECRET}.mp4` });
    await worker.sees("3 files are recorded");
    await submitted(worker);
    const posted = await filesInGroup(3);
    for (const message of posted) {
      expect(Buffer.from(bytesOf(message)).includes(SECRET)).toBe(false);
      expect(JSON.stringify(message)).not.toContain(SECRET);
    }
    const sound = posted.find((message) => message.voice);
    expect(probed(bytesOf(sound)).format.tags ?? {}).not.toHaveProperty("title");
    await dauys.settled();
    await dauys.expectNoTraces([SECRET]);
  });
});

describe("what cannot be cleaned", () => {
  test("is refused with what to do instead, and its message goes", async () => {
    const worker = await telling();
    const zip = Buffer.from(`PK\u0003\u0004${SECRET}`);
    const sent = await worker.sends({
      document: zip,
      fileName: "photo.jpg",
      mimeType: "image/jpeg",
    });
    await worker.presses("I understand");
    await worker.sees("This kind of file cannot be taken");
    await eventually(
      () => !standsIn(worker, sent),
      () => dauys.log(),
    );
    await dauys.expectNoTraces([SECRET]);
  });
});
