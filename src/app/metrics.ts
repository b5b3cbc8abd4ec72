import { Counter, collectDefaultMetrics, Gauge, Registry } from "prom-client";

/** What the operator may count. No label holds anything of a person or a chat. */
export interface Metrics {
  update(outcome: "done" | "again" | "failed"): void;
  report(level: number): void;
  delivery(outcome: "sent" | "finished" | "failed" | "dead"): void;
  /** Messages that Telegram no longer let the bot remove. */
  eraseMissed(count: number): void;
  /** Prometheus text. */
  text(): Promise<string>;
}

/** `depth` gives the number of waiting jobs per level when the metrics are read. */
export function createMetrics(depth: () => Promise<readonly number[]>): Metrics {
  const registers = [new Registry()];
  const [registry] = registers as [Registry];
  collectDefaultMetrics({ register: registry });
  const count = (name: string, help: string, labelNames: string[]) =>
    new Counter({ name, help, labelNames, registers });

  const updates = count("dauys_updates_total", "Updates by outcome", ["outcome"]);
  const reports = count("dauys_reports_total", "Reports submitted, by level", ["level"]);
  const deliveries = count("dauys_deliveries_total", "Delivery steps by outcome", ["outcome"]);
  const missed = count("dauys_erase_missed_total", "Messages that could not be removed", []);
  new Gauge({
    name: "dauys_queue_depth",
    help: "Reports waiting for delivery, by level",
    labelNames: ["level"],
    registers,
    async collect() {
      for (const [level, waiting] of (await depth()).entries()) this.set({ level }, waiting);
    },
  });
  return {
    update: (outcome) => updates.inc({ outcome }),
    report: (level) => reports.inc({ level }),
    delivery: (outcome) => deliveries.inc({ outcome }),
    eraseMissed: (messages) => missed.inc(messages),
    text: () => registry.metrics(),
  };
}
