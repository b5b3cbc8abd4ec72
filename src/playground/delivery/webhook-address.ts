import { lookup } from "node:dns/promises";
import { BlockList, isIP, isIPv4 } from "node:net";

/** The address of a host of a webhook. @throws an error with a `code` of getaddrinfo. */
export type ResolveHost = (host: string) => Promise<string>;

/** As the machine resolves it. */
export const systemResolver: ResolveHost = async (host) => {
  const { address } = await lookup(host, { family: 4 });
  return address;
};

/** Telegram connects to these ports only (Bot API, setWebhook). */
const PORTS = ["", "443", "80", "88", "8443"];

/** What getaddrinfo of the server's system says. */
const RESOLVE_ERRORS: Readonly<Record<string, string>> = {
  ENOTFOUND: "Name or service not known",
  EAI_AGAIN: "Temporary failure in name resolution",
};

/** Blocks of addresses that Telegram does not connect to (tdlib/td, IPAddress.cpp). */
const RESERVED = new BlockList();
for (const [net, prefix] of [
  ["0.0.0.0", 8],
  ["10.0.0.0", 8],
  ["100.64.0.0", 10],
  ["127.0.0.0", 8],
  ["169.254.0.0", 16],
  ["172.16.0.0", 12],
  ["192.0.0.0", 24],
  ["192.0.2.0", 24],
  ["192.88.99.0", 24],
  ["192.168.0.0", 16],
  ["198.18.0.0", 15],
  ["198.51.100.0", 24],
  ["203.0.113.0", 24],
  ["224.0.0.0", 3],
] as const) {
  RESERVED.addSubnet(net, prefix);
}

/** The address as Telegram reads it, or `undefined`. Without a protocol it means HTTPS. */
export function parseAddress(given: string): URL | undefined {
  const text = given.includes("://") ? given : `https://${given}`;
  // The standard takes "https:///hook" for a host named hook.
  if (!URL.canParse(text) || /^[^:]*:\/\/[/?#]/.test(text)) return undefined;
  const url = new URL(text);
  const known = url.protocol === "https:" || url.protocol === "http:";
  return known && isDecodable(url.username) && isDecodable(url.password) ? url : undefined;
}

function isDecodable(part: string): boolean {
  try {
    return decodeURIComponent(part) !== undefined;
  } catch {
    return false;
  }
}

/**
 * Whether Telegram would deliver there: the IP address it uses, or what it says after "bad
 * webhook: ". A webhook of this machine is let pass, as by a server with --local.
 * @param fixed the parameter `ip_address`.
 */
export async function checkAddress(
  url: URL,
  fixed: string | undefined,
  resolve: ResolveHost,
): Promise<{ readonly ip: string } | { readonly refusal: string }> {
  const host = url.hostname.replace(/^\[|\]$/g, "");
  const home = isOfThisMachine(host);
  if (!home && url.protocol === "http:") {
    return { refusal: "An HTTPS URL must be provided for webhook" };
  }
  if (!home && !PORTS.includes(url.port)) {
    return { refusal: "Webhook can be set up only on ports 80, 88, 443 or 8443" };
  }
  if (fixed !== undefined) {
    if (isIP(fixed) === 0) return { refusal: "Invalid IP address specified" };
    return checkIp(fixed, home && isOfThisMachine(fixed));
  }
  try {
    return checkIp(isIP(host) === 0 ? await resolve(host) : host, home);
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : "";
    const words = RESOLVE_ERRORS[code] ?? "No address associated with hostname";
    return { refusal: `Failed to resolve host: ${words}` };
  }
}

function checkIp(ip: string, home: boolean): { ip: string } | { refusal: string } {
  if (home) return { ip };
  if (!isIPv4(ip)) return { refusal: "IPv6-only addresses are not allowed" };
  return RESERVED.check(ip) ? { refusal: `IP address ${ip} is reserved` } : { ip };
}

function isOfThisMachine(host: string): boolean {
  return host === "localhost" || host === "::1" || /^127(\.\d+){3}$/.test(host);
}
