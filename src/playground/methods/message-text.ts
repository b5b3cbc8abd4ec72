import type { LinkPreviewOptions, Message } from "grammy/types";
import type { ParamsOf } from "../api/method-fields.js";
import { captionText, messageText } from "../text/formatted-text.js";
import type { FindUser } from "../text/given-entities.js";
import type { World } from "../world/world.js";

type TextParams = Pick<
  ParamsOf<"sendMessage">,
  "parse_mode" | "entities" | "link_preview_options"
> & { readonly text?: string | undefined };
type CaptionParams = Pick<ParamsOf<"sendPhoto">, "caption" | "parse_mode" | "caption_entities">;

/**
 * The text of a message, ready to be spread into it.
 * @throws ApiError 400 for markup that does not parse, for nothing at all, and for too much.
 */
export function readText(
  world: World,
  params: TextParams,
): Pick<Message, "text" | "entities" | "link_preview_options"> {
  const { text, entities } = messageText(
    params.text ?? "",
    params.parse_mode,
    params.entities,
    findUserIn(world),
  );
  return {
    text,
    ...(entities.length > 0 && { entities: [...entities] }),
    ...previewOf(params.link_preview_options),
  };
}

/** Caption and its entities, ready to be spread into a message; nothing when there is none. */
export function readCaption(
  world: World,
  params: CaptionParams,
): Pick<Message, "caption" | "caption_entities"> {
  const { text, entities } = captionText(
    params.caption ?? "",
    params.parse_mode,
    params.caption_entities,
    findUserIn(world),
  );
  if (text === "") return {};
  return { caption: text, ...(entities.length > 0 && { caption_entities: [...entities] }) };
}

/** A bot mentions by id only people it has met. */
export function findUserIn(world: World): FindUser {
  return (id) => (world.met.has(id) ? world.users.get(id) : undefined);
}

/** The server echoes what is on, and leaves out what is off (Client.cpp, JsonLinkPreviewOptions). */
function previewOf(given: LinkPreviewOptions | undefined): Pick<Message, "link_preview_options"> {
  if (given === undefined) return {};
  const options: LinkPreviewOptions = {
    ...(given.is_disabled === true && { is_disabled: true }),
    ...(given.url !== undefined && given.url !== "" && { url: given.url }),
    ...(given.prefer_small_media === true && { prefer_small_media: true }),
    ...(given.prefer_large_media === true && { prefer_large_media: true }),
    ...(given.show_above_text === true && { show_above_text: true }),
  };
  return Object.keys(options).length === 0 ? {} : { link_preview_options: options };
}
