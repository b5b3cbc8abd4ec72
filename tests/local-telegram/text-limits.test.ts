import { describe, expect } from "vitest";
import { captionText, formatText, messageText } from "../../src/playground/text/formatted-text.js";
import { behaviour } from "../support/behaviour.js";
import { refusal } from "./formatted.js";
import { createStage } from "./stage.js";

const READER = { server: "Client.cpp, get_formatted_text" };

describe("parse_mode", () => {
  behaviour("is read whatever its case", READER, () => {
    for (const mode of ["html", "HTML", "hTmL"]) {
      expect(formatText("<b>a</b>", mode, undefined).text).toBe("a");
    }
    expect(formatText("*a*", "MARKDOWN", undefined).text).toBe("a");
    expect(formatText("__a__", "markdownv2", undefined).entities[0]?.type).toBe("underline");
  });

  behaviour("may be empty or none: the text is plain", READER, () => {
    for (const mode of [undefined, "", "None"]) {
      expect(formatText("<b>a</b>", mode, undefined).text).toBe("<b>a</b>");
    }
  });

  behaviour("of another name is refused, unless there is nothing to parse", READER, () => {
    expect(refusal(() => formatText("x", "BBCode", undefined))).toBe(
      "Bad Request: unsupported parse_mode",
    );
    expect(formatText("", "BBCode", undefined).text).toBe("");
  });

  behaviour(
    "works in a call: the message carries entities and no marks",
    { api: "sendMessage, parse_mode" },
    async () => {
      const stage = createStage();
      const text = "*Hello*, ||you||\\!";
      const params = { chat_id: stage.worker.id, text, parse_mode: "MarkdownV2" };
      expect((await stage.call("sendMessage", params)).result).toMatchObject({
        text: "Hello, you!",
        entities: [
          { type: "bold", offset: 0, length: 5 },
          { type: "spoiler", offset: 7, length: 3 },
        ],
      });
    },
  );

  behaviour(
    "with markup that does not parse fails the call with 400",
    { api: "sendMessage, parse_mode" },
    async () => {
      const stage = createStage();
      const params = { chat_id: stage.worker.id, text: "1. a", parse_mode: "MarkdownV2" };
      expect(await stage.call("sendMessage", params)).toEqual({
        ok: false,
        error_code: 400,
        description:
          "Bad Request: can't parse entities: Character '.' is reserved and must be escaped with " +
          "the preceding '\\'",
      });
    },
  );
});

describe("the length of a text", () => {
  behaviour(
    "is at most 4096, counted in code points",
    { server: "td MessageContent.cpp, message_text_length_max" },
    () => {
      expect(messageText("🔴".repeat(4096), undefined, undefined).text).toHaveLength(8192);
      expect(refusal(() => messageText("a".repeat(4097), undefined, undefined))).toBe(
        "Bad Request: message is too long",
      );
    },
  );

  behaviour("is that of the text after entities are parsed", { api: "sendMessage, text" }, () => {
    const text = `<b>${"a".repeat(4096)}</b>  `;
    expect(messageText(text, "HTML", undefined).text).toHaveLength(4096);
  });

  behaviour(
    "of a caption is at most 1024",
    { server: "td MessageContent.cpp, message_caption_length_max" },
    () => {
      expect(captionText("🔴".repeat(1024), undefined, undefined).text).toHaveLength(2048);
      expect(refusal(() => captionText("a".repeat(1025), undefined, undefined))).toBe(
        "Bad Request: message caption is too long",
      );
    },
  );

  behaviour("with markup is at most 32768 bytes, whatever is left of it", READER, () => {
    const markup = "<b></b>".repeat(4700);
    expect(refusal(() => messageText(`${markup}a`, "HTML", undefined))).toBe(
      "Bad Request: text is too long",
    );
    expect(refusal(() => captionText("қ".repeat(16_385), undefined, undefined))).toBe(
      "Bad Request: text is too long",
    );
  });
});

describe("an empty text", () => {
  behaviour("is refused as it comes", { server: "Client.cpp, Message text is empty" }, () => {
    expect(refusal(() => messageText("", undefined, undefined))).toBe(
      "Bad Request: message text is empty",
    );
  });

  behaviour(
    "is refused in other words when nothing is left of it",
    { server: "td MessageEntity.cpp, Text must be non-empty" },
    () => {
      for (const text of [" \n ", "<b></b>", "\r", "\u2028"]) {
        expect(refusal(() => messageText(text, "HTML", undefined))).toBe(
          "Bad Request: text must be non-empty",
        );
      }
    },
  );

  behaviour(
    "may have characters that nobody sees",
    { server: "td misc.cpp, is_empty_string" },
    () => {
      for (const invisible of [
        "\u200b",
        "\u00a0",
        "\u2800",
        "\ufeff\u200e",
        "\u{e0041}",
        "\u3000",
      ]) {
        expect(refusal(() => messageText(invisible, undefined, undefined))).toBe(
          "Bad Request: text must be non-empty",
        );
      }
      expect(messageText("\u2060", undefined, undefined).text).toBe("\u2060");
    },
  );

  behaviour("is no mistake for a caption", { api: "sendPhoto, caption" }, () => {
    expect(captionText("<i> </i>", "HTML", undefined)).toEqual({ text: "", entities: [] });
  });
});
