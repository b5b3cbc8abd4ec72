import { randomBytes, randomInt } from "node:crypto";
import type { Clock, Random } from "../ports.js";

export const systemClock: Clock = { now: () => Date.now() };

/** From the operating system's generator. */
export const systemRandom: Random = {
  bytes: (size) => randomBytes(size),
  below: (below) => randomInt(below),
};
