const CLOCK =
  /(?:T|\s+|(?<=일))(오전|오후|AM|PM)?\s*(\d{1,2})(?::(\d{2})(?::(\d{2})(?:[.,]\d+)?)?|시(?:\s*(\d{1,2})분)?(?:\s*(\d{1,2})초)?)\s*(AM|PM)?\s*(Z|[+-]\d{2}:?\d{2})?$/i;

export interface WithoutTime {
  readonly text: string;
  /** Written in UTC: in Seoul it may already be the next day. */
  readonly isUtc: boolean;
}

/** The day part of a day with a time of day behind it; null when that time does not exist. */
export function withoutTime(text: string): WithoutTime | null {
  const clock = CLOCK.exec(text);
  if (!clock) return { text, isUtc: false };
  const hour = Number(clock[2]);
  const minute = Number(clock[3] ?? clock[5] ?? 0);
  const second = Number(clock[4] ?? clock[6] ?? 0);
  if (hour > 24 || minute > 59 || second > 59) return null;
  return {
    text: text.slice(0, clock.index).trim(),
    isUtc: clock[8] !== undefined && /^(?:Z|\+00:?00)$/i.test(clock[8]),
  };
}
