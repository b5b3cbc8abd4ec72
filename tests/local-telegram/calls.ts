import { expect } from "vitest";
import type { LocalMessage } from "../../src/playground/world/world.js";
import { TEST_TOKEN } from "../support/local-telegram.js";
import type { Answer, Stage } from "./stage.js";

/** What a call is refused with, without "Bad Request: ". Fails when it is not refused with 400. */
export async function refusal(
  stage: Stage,
  method: string,
  params: Record<string, unknown>,
): Promise<string> {
  return refusalOf(await stage.call(method, params));
}

export function refusalOf(answer: Answer): string {
  expect(answer.ok, "the call should have been refused").toBe(false);
  expect(answer.description).toMatch(/^Bad Request: /);
  return (answer.description ?? "").slice("Bad Request: ".length);
}

/** The message a call returns, as the Bot API tells of it. @throws when it was refused. */
export async function sent(
  stage: Stage,
  method: string,
  params: Record<string, unknown>,
): Promise<LocalMessage> {
  return (await stage.message(method, params)) as LocalMessage;
}

/** A part of a multipart request. */
export interface Part {
  readonly bytes: Uint8Array;
  readonly name: string;
  readonly type?: string;
}

/** Calls with files, as multipart/form-data. */
export async function upload(
  stage: Stage,
  method: string,
  params: Readonly<Record<string, unknown>>,
  parts: Readonly<Record<string, Part>>,
): Promise<Answer> {
  const form = new FormData();
  for (const [name, value] of Object.entries(params)) {
    form.append(name, typeof value === "string" ? value : JSON.stringify(value));
  }
  for (const [name, { bytes, name: fileName, type = "" }] of Object.entries(parts)) {
    form.append(name, new Blob([bytes.slice()], { type }), fileName);
  }
  const path = `/bot${TEST_TOKEN}/${method}`;
  const response = await stage.telegram.app.request(path, { method: "POST", body: form });
  return (await response.json()) as Answer;
}

/** The same, for a call that must succeed with a message. */
export async function uploaded(
  stage: Stage,
  method: string,
  params: Readonly<Record<string, unknown>>,
  parts: Readonly<Record<string, Part>>,
): Promise<LocalMessage> {
  const answer = await upload(stage, method, params, parts);
  expect(answer.description).toBeUndefined();
  return answer.result as LocalMessage;
}

/** The beginning of a PNG of this size: as much as the server looks at. */
export function png(width: number, height: number): Uint8Array {
  const bytes = new Uint8Array(33);
  bytes.set([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  bytes.set([0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52], 8);
  const view = new DataView(bytes.buffer);
  view.setUint32(16, width);
  view.setUint32(20, height);
  return bytes;
}

export const HOUR_MS = 3_600_000;
