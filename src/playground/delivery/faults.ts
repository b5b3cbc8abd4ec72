/** What goes wrong on purpose. */
export type Fault =
  /** The call is refused, nothing is done. */
  | { kind: "error"; code: number; description: string; retryAfter?: number }
  /** The work is done, then the connection closes without an answer. */
  | { kind: "dropAnswer" }
  /** The connection closes, nothing is done. */
  | { kind: "dropRequest" }
  /** The call waits, then is done. */
  | { kind: "slow"; ms: number }
  /** An update that the webhook took is delivered to it once more, as after a lost answer. */
  | { kind: "deliverTwice" };

/** Which calls a fault strikes. Everything left out matches everything. */
export interface FaultScope {
  method?: string | RegExp;
  chatId?: number;
  /** How often it strikes before it is spent; without it, until it is removed. */
  times?: number;
}

export type FaultRule = FaultScope & Fault;

/** The faults of one local Telegram. */
export interface Faults {
  /** Rules are asked in the order they were added; the first that matches strikes. */
  add(rule: FaultRule): () => void;
  /** Nothing gets through: every call answers 502, and updates wait. */
  down(on: boolean): void;
  readonly isDown: boolean;
  clear(): void;
}

/** The side of the server: asks what strikes, and hears of `down`. */
export interface FaultSource extends Faults {
  strike(at: { method: string; chatId: number | undefined }): Fault | undefined;
  strikeDelivery(chatId: number | undefined): Fault | undefined;
  subscribe(listener: () => void): void;
}

export function createFaults(): FaultSource {
  const rules: { rule: FaultRule; left: number }[] = [];
  const listeners: (() => void)[] = [];
  let isDown = false;

  function take(matches: (rule: FaultRule) => boolean): Fault | undefined {
    const found = rules.find((entry) => entry.left > 0 && matches(entry.rule));
    if (found === undefined) return undefined;
    found.left -= 1;
    return found.rule;
  }

  return {
    add(rule) {
      const entry = { rule, left: rule.times ?? Number.POSITIVE_INFINITY };
      rules.push(entry);
      return () => {
        entry.left = 0;
      };
    },
    down(on) {
      isDown = on;
      for (const listener of listeners) listener();
    },
    get isDown() {
      return isDown;
    },
    clear() {
      rules.length = 0;
      this.down(false);
    },
    strike: ({ method, chatId }) =>
      take(
        (rule) =>
          rule.kind !== "deliverTwice" && matchesMethod(rule, method) && matchesChat(rule, chatId),
      ),
    strikeDelivery: (chatId) =>
      take((rule) => rule.kind === "deliverTwice" && matchesChat(rule, chatId)),
    subscribe(listener) {
      listeners.push(listener);
    },
  };
}

function matchesMethod(rule: FaultScope, method: string): boolean {
  if (rule.method === undefined) return true;
  return typeof rule.method === "string" ? rule.method === method : rule.method.test(method);
}

function matchesChat(rule: FaultScope, chatId: number | undefined): boolean {
  return rule.chatId === undefined || rule.chatId === chatId;
}
