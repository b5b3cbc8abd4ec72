import type { TextEntity } from "./text-entity.js";
import { isEmail, readWebAddress } from "./web-address.js";

/** `tg://…`, `ton://…` and `tonsite://…`: a name of ASCII letters, digits, `_` and `-`, a path. */
export function findAppLinks(text: string): TextEntity[] {
  return [...text.matchAll(APP_LINK)].map(({ index, 0: head }) => {
    const end = pathEnd(text, index + head.length);
    return { type: "url", offset: index, length: end - index };
  });
}

/**
 * Web addresses with or without http, https or ftp before them, and e-mail addresses. After
 * match_urls and find_urls in tdlib/td, MessageEntity.cpp: around each dot the longest run that
 * could be a domain, then the port and the path behind it, the scheme and the user before it.
 */
export function findWebLinks(text: string): TextEntity[] {
  const links: TextEntity[] = [];
  let floor = 0;
  for (;;) {
    const dot = text.indexOf(".", floor);
    if (dot < 0 || dot + 1 === text.length) return links;
    if (text[dot + 1] === " ") {
      floor = dot + 2;
      continue;
    }
    const { start, end } = candidateAround(text, dot, floor);
    if (start !== undefined && end > dot + 1) links.push(...read(text.slice(start, end), start));
    const next = start === undefined ? text.lastIndexOf(".", end - 1) + 1 : skipDots(text, end);
    floor = Math.max(next, dot + 1);
  }
}

const APP_LINK = /(?:tonsite|ton|tg):\/\/[A-Za-z0-9_-]{1,253}/gi;
const PATH_TAIL = ".:;,('?!`";

/** Where an address with a path ends that could begin at `at`; `at` when there is no path. */
function pathEnd(text: string, at: number): number {
  const first = text[at];
  if (first !== "/" && first !== "?" && first !== "#") return at;
  let end = forward(text, at + 1, isPathSymbol);
  while (end > at + 1 && PATH_TAIL.includes(text.charAt(end - 1))) end -= 1;
  return first === "/" || end > at + 1 ? end : at;
}

interface Candidate {
  /** `undefined` when what stands before the address forbids it. */
  readonly start: number | undefined;
  readonly end: number;
}

function candidateAround(text: string, dot: number, floor: number): Candidate {
  const domainEnd = forward(text, dot, (symbol) => symbol === "@" || isDomainSymbol(symbol));
  const hasAt = text.slice(dot, domainEnd).includes("@");
  const afterUser = back(text, dot, floor, isDomainSymbol);
  const domainStart = hasAt ? back(text, afterUser, floor, isUserSymbol) : afterUser;
  let end = pathEnd(text, portEnd(text, domainEnd));
  while (end > dot + 1 && text[end - 1] === ".") end -= 1;
  if (domainStart === floor || text[domainStart - 1] !== "@") {
    return { start: withScheme(text, domainStart, floor), end };
  }
  const userStart = back(text, domainStart - 1, floor, isUserSymbol);
  const bad = hasAt || userStart === domainStart - 1;
  return { start: bad ? undefined : withScheme(text, userStart, floor), end };
}

function portEnd(text: string, at: number): number {
  if (text[at] !== ":") return at;
  const end = forward(text, at + 1, (symbol) => symbol >= "0" && symbol <= "9");
  const port = Number(/^0*([1-9]\d{0,4})$/.exec(text.slice(at + 1, end))?.[1] ?? Number.NaN);
  return port <= 65_535 ? end : at;
}

/** Where the scheme begins, if one is there and is known; `undefined` when it is another. */
function withScheme(text: string, start: number, floor: number): number | undefined {
  if (start === floor) return start;
  // Three letters of a scheme at least: "://" alone is not looked at.
  if (start - floor >= 6 && text.startsWith("://", start - 3)) {
    const schemeStart = back(text, start - 3, floor, isSchemeSymbol);
    const scheme = text.slice(schemeStart, start - 3).toLowerCase();
    const known = /(?<!^s)http$|https$|(?<!^[ts])ftp$|tonsite$/.exec(scheme);
    return known === null ? undefined : start - 3 - known[0].length;
  }
  return /[\p{L}\p{N}_/#@]$/u.test(text.slice(Math.max(start - 2, floor), start))
    ? undefined
    : start;
}

function read(candidate: string, offset: number): TextEntity[] {
  if (isEmail(candidate)) return [{ type: "email", offset, length: candidate.length }];
  const address = candidate.startsWith("mailto:") ? candidate.slice(7) : "";
  if (isEmail(address)) return [{ type: "email", offset: offset + 7, length: address.length }];
  const url = readWebAddress(candidate);
  return url === undefined ? [] : [{ type: "url", offset, length: url.length }];
}

function skipDots(text: string, at: number): number {
  return forward(text, at, (symbol) => symbol === ".");
}

function forward(text: string, from: number, fits: (symbol: string) => boolean): number {
  let at = from;
  while (at < text.length) {
    const symbol = String.fromCodePoint(text.codePointAt(at) ?? 0);
    if (!fits(symbol)) break;
    at += symbol.length;
  }
  return at;
}

function back(
  text: string,
  from: number,
  floor: number,
  fits: (symbol: string) => boolean,
): number {
  let at = from;
  while (at > floor) {
    const isPair = at - 2 >= floor && (text.codePointAt(at - 2) ?? 0) > 0xff_ff;
    const symbol = text.slice(isPair ? at - 2 : at - 1, at);
    if (!fits(symbol)) break;
    at -= symbol.length;
  }
  return at;
}

/** No space, and of the general punctuation only joiners and dashes. */
const isUrlSymbol = (symbol: string) =>
  !/[\p{Z}\u2000-\u200b\u200e\u200f\u2016-\u206f]/u.test(symbol);

const isPathSymbol = (symbol: string) => !/[\n<>"«»]/.test(symbol) && isUrlSymbol(symbol);

const isUserSymbol = (symbol: string) =>
  !/[\n/[\]{}()'`<>"@«»]/.test(symbol) && isUrlSymbol(symbol);

const isDomainSymbol = (symbol: string) =>
  symbol < "\u00c0" ? /[\w.~-]/.test(symbol) : isUrlSymbol(symbol);

const isSchemeSymbol = (symbol: string) =>
  symbol < "\u0080" ? /[A-Za-z0-9+-]/.test(symbol) : !/\p{Z}/u.test(symbol);
