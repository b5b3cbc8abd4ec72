/**
 * Domains that make a name with a dot a link when no scheme stands before it. tdlib/td lists some
 * 1,500 of them; these are all country codes and the ones that are common in writing, so a rare
 * one ("example.museum") is a link at Telegram and none here.
 */
const COMMON_DOMAINS: ReadonlySet<string> = new Set(
  (
    "com org net edu gov mil int info biz name pro app dev page blog shop store site online " +
    "website tech cloud live news media chat email help support care health legal law work jobs " +
    "team zone world life today club group center city social community company agency network " +
    "foundation charity ngo ong solutions services systems software digital design studio art " +
    "academy education school university wiki review report press space top xyz icu vip win fun " +
    "link click download bot ton onion asia eus cat travel aero coop museum post tel mobi jobs " +
    "рф рус орг ком сайт онлайн дети москва укр бел қаз срб мкд мон бг ею հայ გე ایران عمان قطر " +
    "مصر تونس موقع شبكة بازار भारत ভারত বাংলা ไทย 中国 中國 香港 台灣 한국 닷컴 コム みんな ευ ελ"
  ).split(" "),
);

const COUNTRY_CODES: ReadonlySet<string> = new Set(
  (
    "ac ad ae af ag ai al am ao aq ar as at au aw ax az ba bb bd be bf bg bh bi bj bm bn bo br bs " +
    "bt bv bw by bz ca cc cd cf cg ch ci ck cl cm cn co cr cu cv cw cx cy cz de dj dk dm do dz ec " +
    "ee eg er es et eu fi fj fk fm fo fr ga gb gd ge gf gg gh gi gl gm gn gp gq gr gs gt gu gw gy " +
    "hk hm hn hr ht hu id ie il im in io iq ir is it je jm jo jp ke kg kh ki km kn kp kr kw ky kz " +
    "la lb lc li lk lr ls lt lu lv ly ma mc md me mg mh mk ml mm mn mo mp mq mr ms mt mu mv mw mx " +
    "my mz na nc ne nf ng ni nl no np nr nu nz om pa pe pf pg ph pk pl pm pn pr ps pt pw py qa re " +
    "ro rs ru rw sa sb sc sd se sg sh si sj sk sl sm sn so sr ss st su sv sx sy sz tc td tf tg th " +
    "tj tk tl tm tn to tr tt tv tw tz ua ug uk us uy uz va vc ve vg vi vn vu wf ws ye yt za zm zw"
  ).split(" "),
);

/** The pattern of tdlib/td for e-mail addresses: MessageEntity.cpp, is_email_address. */
export function isEmail(text: string): boolean {
  return EMAIL.test(text);
}

/**
 * What of the candidate is a web address: without a tail in unbalanced brackets or of marks that
 * end sentences. `undefined` when its domain cannot be one. After fix_url in tdlib/td.
 */
export function readWebAddress(candidate: string): string | undefined {
  const scheme = /^(?:https?|ftp|tonsite):\/\//i.exec(candidate)?.[0] ?? "";
  const rest = candidate.slice(scheme.length);
  const authority = /^[^/?#]*/.exec(rest)?.[0] ?? "";
  const path = balancedPath(rest.slice(authority.length));
  const host = authority.slice(authority.indexOf("@") + 1);
  const colon = host.lastIndexOf(":");
  const domain = colon < 0 ? host : host.slice(0, colon);
  return isDomain(domain, scheme !== "") ? scheme + authority + path : undefined;
}

const EMAIL =
  /^(?:[a-z0-9_-]{0,26}[.+]){0,10}[a-z0-9_-]{1,35}@(?:(?:[a-z0-9][a-z0-9_-]{0,28})?[a-z0-9]\.){1,6}[a-z]{2,8}$/i;

/** The one domain that tdlib/td never makes a link of. */
const LOOKS_LIKE_TELEGRAM = "teiegram.org";

const CLOSING: Readonly<Record<string, string>> = { ")": "(", "]": "[", "}": "{" };

function balancedPath(path: string): string {
  const open: Record<string, number> = { "(": 0, "[": 0, "{": 0 };
  let end = 0;
  for (; end < path.length; end += 1) {
    const symbol = path.charAt(end);
    const opening = CLOSING[symbol] ?? symbol;
    const count = open[opening];
    if (count === undefined) continue;
    const left = opening === symbol ? count + 1 : count - 1;
    if (left < 0) break;
    open[opening] = left;
  }
  while (end > 0 && ".:;,('?!`".includes(path.charAt(end - 1))) end -= 1;
  return path.slice(0, end);
}

function isDomain(domain: string, hasScheme: boolean): boolean {
  const labels = domain.split(".");
  // 63 bytes: the limit of the DNS for one label.
  const isLabel = (label: string) =>
    label !== "" && Buffer.byteLength(label) < 64 && !label.endsWith("-");
  if (labels.length < 2 || !labels.every(isLabel)) return false;
  if (labels.length === 4 && labels.every(isByte)) return true;
  if (/^[\d.]*$/.test(domain) || domain.toLowerCase() === LOOKS_LIKE_TELEGRAM) return false;
  const last = labels.at(-1) ?? "";
  return isTopLevel(last, hasScheme) && !labels.at(-2)?.includes("_");
}

function isByte(label: string): boolean {
  return /^(?:0|[1-9]\d{0,2})$/.test(label) && Number(label) <= 255;
}

function isTopLevel(label: string, hasScheme: boolean): boolean {
  if ([...label].length <= 1) return false;
  if (label.startsWith("xn--")) return /^xn--[A-Za-z0-9]{2,}$/.test(label);
  if (label.includes("_") || label.includes("-")) return false;
  return hasScheme || isCommon(label);
}

/** "Com" is no domain: a sentence that begins right behind a full stop. "COM" is one. */
function isCommon(label: string): boolean {
  const lower = label.toLowerCase();
  if (lower !== label && lower.slice(1) === label.slice(1)) return false;
  return COMMON_DOMAINS.has(lower) || COUNTRY_CODES.has(lower);
}
