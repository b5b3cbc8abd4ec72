/** What goes wrong with a call of the bot. */
export type CallFault =
  /** The call is refused, nothing is done. */
  | { kind: "error"; code: number; description: string; retryAfter?: number }
  /** The work is done, then the connection closes without an answer. */
  | { kind: "dropAnswer" }
  /** The connection closes, nothing is done. */
  | { kind: "dropRequest" }
  /** The call waits, then is done. */
  | { kind: "slow"; ms: number }
  /** No answer until the client gives up; once the rule is removed, the call is done. */
  | { kind: "hang" };

/** What goes wrong with an update on its way to the bot. */
export type UpdateFault =
  /** An update that the bot took is delivered to it once more, as after a lost confirmation. */
  | { kind: "deliverTwice" }
  /** An update comes into being `ms` late; what follows in its queue waits behind it. */
  | { kind: "delayUpdates"; ms: number }
  /**
   * An update lets the next one of another queue go first, or, `withinQueue`, the next of any.
   * It comes by itself after `ms`, or a second, when there is none.
   */
  | { kind: "reorderUpdates"; withinQueue?: boolean; ms?: number };

export type Fault = CallFault | UpdateFault;

/** What a fault strikes. Everything left out matches everything. */
export interface FaultScope {
  /** The method's name as the Bot API spells it, or "download". For calls only. */
  method?: string | RegExp;
  /** The chat of the call or of the update. */
  chatId?: number;
  /** How often it strikes before it is spent; without it, until it is removed. */
  times?: number;
  /** How probable it is, from 0 to 1, that it strikes; certain when absent. */
  chance?: number;
}

export type FaultRule = FaultScope & Fault;

/** Where a fault may strike. */
export interface FaultPlace {
  readonly method?: string;
  readonly chatId: number | undefined;
}

/** @throws RangeError for a number that makes no sense. */
export function checkRule(rule: FaultRule): void {
  const { times, chance } = rule;
  if (times !== undefined && !(Number.isInteger(times) && times >= 1)) {
    throw new RangeError("A fault strikes a whole number of times, at least once.");
  }
  if (chance !== undefined && !(chance >= 0 && chance <= 1)) {
    throw new RangeError("The chance of a fault lies between 0 and 1.");
  }
  if ("ms" in rule && rule.ms !== undefined && !(rule.ms >= 0)) {
    throw new RangeError("A fault cannot last less than 0 ms.");
  }
}

export function matchesPlace(rule: FaultScope, place: FaultPlace): boolean {
  if (rule.chatId !== undefined && rule.chatId !== place.chatId) return false;
  const { method } = rule;
  if (method === undefined) return true;
  if (place.method === undefined) return false;
  // A RegExp with the flag g remembers where it was; here every call is asked anew.
  return typeof method === "string"
    ? method === place.method
    : new RegExp(method.source, method.flags.replaceAll(/[gy]/g, "")).test(place.method);
}

export function isCallFault(fault: Fault): fault is CallFault {
  return ["error", "dropAnswer", "dropRequest", "slow", "hang"].includes(fault.kind);
}
