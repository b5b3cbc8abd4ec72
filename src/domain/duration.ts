const MS = { m: 60_000, h: 3_600_000, d: 86_400_000 } as const;

/**
 * A span of time as people write it here: `15m`, `4h`, `3d`, of one minute to 365 days. In
 * milliseconds; `null` for anything else.
 */
export function durationMs(text: string): number | null {
  const [, digits, unit] = /^(\d{1,5})([mhd])$/.exec(text) ?? [];
  if (digits === undefined || unit === undefined) return null;
  const span = Number(digits) * MS[unit as keyof typeof MS];
  return span >= MS.m && span <= 365 * MS.d ? span : null;
}
