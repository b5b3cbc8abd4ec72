import type { Message, Poll, PollOption } from "grammy/types";
import { badRequest } from "../api/api-error.js";
import type { ParamsOf } from "../api/method-fields.js";
import { formatText } from "../text/formatted-text.js";
import type { World } from "../world/world.js";
import { findEditable } from "./editable-message.js";
import { placeBotMessage, startBotMessage } from "./outgoing-message.js";

/** Server-side limits, by tdlib/td: MessageContent.cpp and PollOption.cpp. */
const QUESTION_LIMIT = 300;
const OPTION_LIMIT = 100;
const MAX_OPTIONS = 12;

/** Polls. Nobody votes here yet: a poll stands as it was sent until the bot stops it. */
export function createPollMethods(world: World) {
  return {
    sendPoll(params: ParamsOf<"sendPoll">): Message {
      refuseUnmodelled(params);
      const question = readPollText(params.question, params.question_parse_mode, QUESTION_LIMIT);
      const options = readOptions(params.options);
      const draft = startBotMessage(world, params);
      const isAnonymous = params.is_anonymous !== false;
      if (draft.state.chat.type === "channel" && !isAnonymous) {
        throw badRequest("non-anonymous polls can't be sent to channel chats");
      }
      const isQuiz = params.type === "quiz";
      const poll: Poll = {
        id: String(Math.floor(world.random() * Number.MAX_SAFE_INTEGER)),
        question,
        options,
        total_voter_count: 0,
        is_closed: params.is_closed === true,
        is_anonymous: isAnonymous,
        allows_multiple_answers: params.allows_multiple_answers === true,
        allows_revoting: params.allows_revoting ?? !isQuiz,
        members_only: false,
        type: isQuiz ? "quiz" : "regular",
        ...(isQuiz && readQuiz(params, options.length)),
      };
      return placeBotMessage(world, draft, { poll });
    },

    stopPoll(params: ParamsOf<"stopPoll">): Poll {
      const { state, message, keyboard } = findEditable(
        world,
        params,
        "content",
        "poll can't be stopped",
        "with poll to stop",
      );
      if (message.poll === undefined) throw badRequest("message is not a poll");
      const poll: Poll = { ...message.poll, is_closed: true };
      const { reply_markup: _old, ...rest } = message;
      world.replace(state, {
        ...rest,
        poll,
        ...(keyboard !== undefined && { reply_markup: keyboard }),
      });
      return poll;
    },
  };
}

function readPollText(given: string | undefined, mode: string | undefined, limit: number): string {
  const { text } = formatText(given ?? "", mode, undefined);
  if (text === "") throw badRequest("text must be non-empty");
  if ([...text].length <= limit) return text;
  const what = limit === QUESTION_LIMIT ? "poll question" : "poll options";
  throw badRequest(`${what} length must not exceed ${limit}`);
}

/** An option is an object with a text; a bare string is still understood. */
function readOptions(given: unknown): PollOption[] {
  if (!Array.isArray(given)) throw badRequest("expected an Array of String as options");
  if (given.length === 0) throw badRequest("poll must have at least one answer option");
  if (given.length > MAX_OPTIONS) {
    throw badRequest(`poll can't have more than ${MAX_OPTIONS} options`);
  }
  return given.map((each: { text?: string; text_parse_mode?: string } | string, index) => {
    const text = typeof each === "string" ? each : each.text;
    const mode = typeof each === "string" ? undefined : each.text_parse_mode;
    return {
      persistent_id: String(index),
      text: readPollText(text, mode, OPTION_LIMIT),
      voter_count: 0,
    };
  });
}

function readQuiz(params: ParamsOf<"sendPoll">, optionCount: number): Partial<Poll> {
  const ids = params.correct_option_ids ?? [];
  if (ids.length === 0) throw badRequest("correct quiz option list must be non-empty");
  if (ids.some((id, index) => index > 0 && id <= (ids[index - 1] ?? 0))) {
    throw badRequest("correct quiz option list must be increasing");
  }
  if (ids.some((id) => id < 0 || id >= optionCount)) {
    throw badRequest("wrong quiz correct_option_id");
  }
  const explanation = formatText(
    params.explanation ?? "",
    params.explanation_parse_mode,
    params.explanation_entities,
  );
  return {
    correct_option_ids: [...ids],
    ...(explanation.text !== "" && {
      explanation: explanation.text,
      explanation_entities: [...explanation.entities],
    }),
  };
}

function refuseUnmodelled(params: ParamsOf<"sendPoll">): void {
  const names = [
    "media",
    "explanation_media",
    "description",
    "open_period",
    "close_date",
    "country_codes",
    "members_only",
    "allow_adding_options",
  ] as const;
  const given = names.find((name) => params[name] !== undefined);
  if (given !== undefined) throw badRequest(`${given} is not known to the local Bot API`);
}
