/** What is wrong with a definition whose shape is right. `step`: null where it concerns the whole. */
export interface Problem {
  readonly step: string | null;
  readonly problem: string;
  readonly remedy: string;
}
