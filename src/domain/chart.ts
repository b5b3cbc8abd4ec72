/** What a chart shows; every word is already in the reader's language. */
export type Chart = BarChart | LineChart;

interface Drawn {
  readonly title: string;
  /** Below the drawing: what was counted, and what is not shown. */
  readonly source: string;
}

/** Bars from left to right, a line for each; the order is kept. */
export interface BarChart extends Drawn {
  readonly kind: "bars";
  readonly bars: readonly ChartBar[];
}

export interface ChartBar {
  readonly label: string;
  /** `null`: not shown; a short hatched bar stands in its place. */
  readonly value: number | null;
  /** What stands at the end of the bar. */
  readonly text: string;
  /** Several lines together, or not shown: hatched. */
  readonly hatched?: true;
  /** Its own colour, of those that are told apart by everybody; else the first. */
  readonly tone?: ChartTone;
}

export type ChartTone = "plain" | "grave" | "high" | "middle" | "low";

/** A line over equal steps; it is broken where there is no value. */
export interface LineChart extends Drawn {
  readonly kind: "line";
  readonly points: readonly {
    readonly label: string;
    /** A second line below the label. */
    readonly under?: string;
    readonly value: number | null;
    /** What stands, hatched, where a value is not shown; `null` where there never was one. */
    readonly gap: string | null;
  }[];
}
