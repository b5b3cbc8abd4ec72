import type { Dice, Location, Message, Venue } from "grammy/types";
import { badRequest } from "../api/api-error.js";
import type { ParamsOf } from "../api/method-fields.js";
import type { World } from "../world/world.js";
import { placeBotMessage, startBotMessage } from "./outgoing-message.js";

/** Seconds and metres: tdlib/td, Location.cpp. */
const LIVE_PERIOD = { shortest: 60, longest: 86_400, endless: 0x7f_ff_ff_ff };
const FARTHEST_ALERT = 100_000;

/** How far each dice goes: https://core.telegram.org/bots/api#senddice. */
const DICE: Readonly<Record<string, number>> = {
  "🎲": 6,
  "🎯": 6,
  "🎳": 6,
  "🏀": 5,
  "⚽": 5,
  "🎰": 64,
};

/** The methods that send something without a text and without a file. */
export function createPlainContentMethods(world: World) {
  return {
    sendLocation(params: ParamsOf<"sendLocation">): Message {
      const location = readLocation(params);
      const draft = startBotMessage(world, params);
      if (!isOnEarth(location)) {
        const live = (params.live_period ?? 0) === 0 ? "" : "live ";
        throw badRequest(`invalid ${live}location specified`);
      }
      return placeBotMessage(world, draft, { location: { ...location, ...readLive(params) } });
    },

    sendVenue(params: ParamsOf<"sendVenue">): Message {
      const location = readLocation(params);
      const draft = startBotMessage(world, params);
      if (!isOnEarth(location)) throw badRequest("wrong venue location specified");
      const { title, address } = params;
      const venue: Venue = { location, title, address, ...providerOf(params) };
      return placeBotMessage(world, draft, { location, venue });
    },

    sendContact(params: ParamsOf<"sendContact">): Message {
      const { phone_number, first_name, last_name, vcard } = params;
      for (const [name, value] of Object.entries({ phone_number, first_name })) {
        if (value === undefined || value === "") {
          throw badRequest(`parameter "${name}" is required`);
        }
      }
      const contact = {
        phone_number,
        first_name,
        ...(last_name !== undefined && last_name !== "" && { last_name }),
        ...(vcard !== undefined && vcard !== "" && { vcard }),
      };
      return placeBotMessage(world, startBotMessage(world, params), { contact });
    },

    sendDice(params: ParamsOf<"sendDice">): Message {
      const given: string = params.emoji ?? "";
      const emoji = given === "" ? "🎲" : given.replaceAll("\u{fe0f}", "");
      const draft = startBotMessage(world, params);
      if (DICE[emoji] === undefined) throw badRequest("EMOTICON_INVALID");
      return placeBotMessage(world, draft, throwDice(world, emoji));
    },
  };
}

/** A dice as it falls; the server throws, not the sender. */
export function throwDice(world: World, emoji: string): { dice: Dice } {
  return { dice: { emoji, value: 1 + Math.floor(world.random() * (DICE[emoji] ?? 6)) } };
}

interface LocationParams {
  readonly latitude: number;
  readonly longitude: number;
  readonly horizontal_accuracy?: number | undefined;
}

function readLocation(params: LocationParams): Location {
  const { latitude, longitude, horizontal_accuracy } = params;
  if (latitude === undefined) throw badRequest("latitude is empty");
  if (longitude === undefined) throw badRequest("longitude is empty");
  const accuracy = Math.min(Number(horizontal_accuracy ?? 0), 1500);
  return {
    latitude: Number(latitude),
    longitude: Number(longitude),
    ...(accuracy > 0 && { horizontal_accuracy: accuracy }),
  };
}

function isOnEarth({ latitude, longitude }: Location): boolean {
  return Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180;
}

function readLive(params: ParamsOf<"sendLocation">): Partial<Location> {
  const { live_period: period = 0, heading = 0, proximity_alert_radius: radius = 0 } = params;
  if (period === 0) return {};
  const { shortest, longest, endless } = LIVE_PERIOD;
  if (period !== endless && (period < shortest || period > longest)) {
    throw badRequest("wrong live location period specified");
  }
  if (heading !== 0 && (heading < 1 || heading > 360)) {
    throw badRequest("wrong live location heading specified");
  }
  if (radius < 0 || radius > FARTHEST_ALERT) {
    throw badRequest("wrong live location proximity alert radius specified");
  }
  return {
    live_period: period,
    ...(heading > 0 && { heading }),
    ...(radius > 0 && { proximity_alert_radius: radius }),
  };
}

/** Foursquare wins over Google when both are given (Client.cpp, process_send_venue_query). */
function providerOf(params: ParamsOf<"sendVenue">): Partial<Venue> {
  const { foursquare_id, foursquare_type, google_place_id, google_place_type } = params;
  if (isGiven(foursquare_id) || isGiven(foursquare_type)) {
    return {
      ...(isGiven(foursquare_id) && { foursquare_id }),
      ...(isGiven(foursquare_type) && { foursquare_type }),
    };
  }
  return {
    ...(isGiven(google_place_id) && { google_place_id }),
    ...(isGiven(google_place_type) && { google_place_type }),
  };
}

function isGiven(text: string | undefined): text is string {
  return text !== undefined && text !== "";
}
