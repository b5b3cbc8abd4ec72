import { isIPv6 } from "node:net";

/** What a formatted date shows, in the Bot API's letters. */
export type DateTimeFormat = "r" | `${"w" | ""}${"d" | "D" | ""}${"t" | "T" | ""}`;

/**
 * The link as Telegram writes it down: with a scheme, a host in small letters and a path.
 * `reason` says why it is none. After check_link in tdlib/td, LinkManager.cpp, and parse_url in
 * HttpUrl.cpp: any text with a dot in its host is an http link.
 */
export function checkLink(link: string): { readonly url: string } | { readonly reason: string } {
  const scheme = /^(tg|ton|tonsite):(?:\/\/)?/i.exec(link);
  if (scheme === null) return checkHttpLink(link);
  const name = (scheme[1] ?? "").toLowerCase();
  const rest = link.slice(scheme[0].length);
  const parts = splitUrl(rest);
  if ("reason" in parts) return parts;
  if (/^http:\/\//i.test(rest) || parts.protocol === "https" || parts.userinfo !== "") {
    return { reason: name === "tg" ? "Wrong tg URL" : "Wrong ton URL" };
  }
  if (parts.port > 0 || parts.host.startsWith("[")) {
    return { reason: name === "tg" ? "Wrong tg URL" : "Wrong ton URL" };
  }
  const allowed = name === "tonsite" ? /^[a-z0-9_.-]*$/ : /^[a-z0-9_-]*$/;
  if (!allowed.test(parts.host)) return { reason: "Unallowed characters in URL host" };
  const query = parts.query.startsWith("/?") ? parts.query.slice(1) : parts.query;
  return { url: `${name}://${parts.host}${query}` };
}

/** The id in `tg://user?id=…`, or `undefined` when it is another link. */
export function linkedUserId(link: string): number | undefined {
  const query = tgQuery(link.toLowerCase(), "user");
  const id = readInteger(parameter(query, "id"), 64);
  // The greatest user id there can be: UserId.h in tdlib/td.
  if (id === undefined || id <= 0 || id >= 2n ** 40n) return undefined;
  return Number(id);
}

/** The id in `tg://emoji?id=…`, or `undefined`. */
export function linkedEmojiId(link: string): string | undefined {
  return readEmojiId(parameter(tgQuery(link, "emoji"), "id"));
}

/** A custom emoji's id: a 64-bit number that is not zero. */
export function readEmojiId(id: string | undefined): string | undefined {
  const value = readInteger(id, 64);
  return value === undefined || value === 0n ? undefined : String(value);
}

/** The time in `tg://time?unix=…&format=…`, or `undefined`. */
export function linkedTime(
  link: string,
): { readonly unix: number; readonly format: DateTimeFormat } | undefined {
  const query = tgQuery(link, "time");
  const unix = readInteger(parameter(query, "unix"), 32);
  const format = readDateFormat(parameter(query, "format") ?? "");
  if (unix === undefined || unix <= 0 || format === undefined) return undefined;
  return { unix: Number(unix), format };
}

/** The format as the Bot API gives it back; `undefined` for letters that mean nothing. */
export function readDateFormat(letters: string): DateTimeFormat | undefined {
  if (letters === "r" || letters === "R") return "r";
  if (!/^[tTdDwW]*$/.test(letters)) return undefined;
  const day = /w/i.test(letters) ? "w" : "";
  const date = letters.includes("d") ? "d" : letters.includes("D") ? "D" : "";
  const time = letters.includes("t") ? "t" : letters.includes("T") ? "T" : "";
  return `${day}${date}${time}`;
}

interface UrlParts {
  readonly protocol: "http" | "https";
  readonly userinfo: string;
  readonly host: string;
  /** 0 when none was given. */
  readonly port: number;
  readonly query: string;
}

function checkHttpLink(link: string): { readonly url: string } | { readonly reason: string } {
  const parts = splitUrl(link);
  if ("reason" in parts) return parts;
  const { protocol, userinfo, host, port, query } = parts;
  if (!host.includes(".") && !host.startsWith("[")) return { reason: "Wrong HTTP URL" };
  const user = userinfo === "" ? "" : `${userinfo}@`;
  return { url: `${protocol}://${user}${host}${port > 0 ? `:${port}` : ""}${query}` };
}

function splitUrl(url: string): UrlParts | { readonly reason: string } {
  const scheme = /^([^:/?#@[\]]*):\/\//.exec(url);
  const protocol = scheme === null ? "http" : (scheme[1] ?? "").toLowerCase();
  if (protocol !== "http" && protocol !== "https") return { reason: "Unsupported URL protocol" };
  const rest = url.slice(scheme?.[0].length ?? 0);
  const authority = /^[^/?#]*/.exec(rest)?.[0] ?? "";
  const colon = /:([^:\]@]*)$/.exec(authority);
  const hasPort = colon !== null && colon.index > 0;
  const port = hasPort ? readPort(colon[1] ?? "") : 0;
  if (port === undefined) return { reason: "Wrong port number specified in the URL" };
  const userAndHost = hasPort ? authority.slice(0, colon.index) : authority;
  const at = userAndHost.lastIndexOf("@");
  const userinfo = at < 0 ? "" : userAndHost.slice(0, at);
  const host = userAndHost.slice(at + 1).replaceAll(/[A-Z]/g, (letter) => letter.toLowerCase());
  if (host.startsWith("[") && host.endsWith("]")) {
    if (!isIPv6(host.slice(1, -1))) {
      return { reason: "Wrong IPv6 address specified in the URL" };
    }
  } else {
    if (host === "") return { reason: "URL host is empty" };
    if (host === ".") return { reason: "Host is invalid" };
    const reason = checkPart(host, "host") ?? checkPart(userinfo, "userinfo");
    if (reason !== undefined) return { reason };
  }
  return { protocol, userinfo, host, port, query: readQuery(rest.slice(authority.length)) };
}

function readPort(digits: string): number | undefined {
  const port = Number(/^0*(\d+)$/.exec(digits)?.[1] ?? Number.NaN);
  return port > 0 && port <= 65_535 ? port : undefined;
}

function readQuery(given: string): string {
  const query = trimSpacesAtEnd(given);
  const full = query.startsWith("/") ? query : `/${query}`;
  return full.replaceAll(
    /(?![\u007f-\u009f])[\p{Cc} ]/gu,
    (space) => `%${space.charCodeAt(0).toString(16).padStart(2, "0").toUpperCase()}`,
  );
}

function trimSpacesAtEnd(text: string): string {
  let end = text.length;
  while (end > 0 && " \t\r\n\0\v".includes(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}

function checkPart(part: string, name: "host" | "userinfo"): string | undefined {
  const plain = part.replaceAll(/%[0-9a-f]{2}/gi, "");
  // What RFC 3986 allows there, and anything that is not ASCII.
  const allowed = /[A-Za-z0-9.\-_!$,~*'();&+=\u0080-\uffff]/g;
  const left = plain.replaceAll(allowed, "").replaceAll(name === "userinfo" ? ":" : "", "");
  if (left === "") return undefined;
  return left.startsWith("%")
    ? `Wrong percent-encoded symbol in URL ${name}`
    : `Disallowed character in URL ${name}`;
}

/** What follows `tg://host?`, up to a `#`. */
function tgQuery(link: string, host: string): string | undefined {
  const found = new RegExp(`^tg:(?://)?${host}/?\\?([^#]*)`, "i").exec(link);
  return found?.[1];
}

function parameter(query: string | undefined, key: string): string | undefined {
  const pair = query?.split("&").find((each) => each.split("=", 1)[0] === key);
  return pair?.slice(key.length + 1);
}

function readInteger(digits: string | undefined, bits: number): bigint | undefined {
  if (digits === undefined || !/^(?:0|-?[1-9]\d{0,19})$/.test(digits)) return undefined;
  const value = BigInt(digits);
  return BigInt.asIntN(bits, value) === value ? value : undefined;
}
