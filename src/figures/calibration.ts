/** Of the tags shown with a score from `from` up to `to`, how many are right, where undisputed labels tell. */
export interface CalibrationRow {
  readonly set: string;
  readonly side: 'asked' | 'answered';
  readonly from: number;
  readonly to: number;
  readonly tags: number;
  readonly right: number;
  /** Mean of their scores: what the share of right ones should be. */
  readonly score: number;
  readonly share: number;
  /** 95 % interval of the share. */
  readonly low: number;
  readonly high: number;
}
