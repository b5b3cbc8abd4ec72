import { expect, test } from "vitest";
import { played, rewrite, storyFiles } from "../support/story.js";

// UPDATE_STORIES=1 writes the files anew, to be read before they are committed.
const writes = process.env.UPDATE_STORIES === "1";

test.each(storyFiles().map((story) => [story.name, story] as const))(
  "%s: every screen and the caseworkers' card are as told",
  async (_name, story) => {
    const now = await played(story);
    if (writes) rewrite(story, now);
    else expect(now).toBe(story.text);
  },
);
