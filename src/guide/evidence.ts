/** What the tabs hold of each step, counted; the rules below only compare. */
export interface Evidence {
  /** Engine boxes of the canvas, and how many say both what is wanted and what is. */
  readonly engineBoxes: number;
  readonly engineBoxesFilled: number;
  /** Different weeks with a row in the KPI ledger. */
  readonly kpiWeeks: number;
  /** Counted rows of the transaction ledger. */
  readonly deals: number;
  /** Stages of the SPA tab, and how many have a work process. */
  readonly stages: number;
  readonly stagesWithProcess: number;
  /** Work that is delegated and has a figure to answer for. */
  readonly delegated: number;
  /** Work a machine does. */
  readonly automated: number;
}
