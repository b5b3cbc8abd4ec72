// 64 million: the largest photos that phones take; decoded, 200 MB.
export const MOST_PIXELS = 64_000_000;

// A page of paper stays readable; Telegram itself shows photos no larger.
export const LONGEST_SIDE = 2_560;

// Telegram takes a photo up to 20 times as long as it is wide; a longer one goes as a document.
export const LONGEST_SHAPE = 19;

/** How the process for one picture ends. */
export const IMAGE_CODES = { cleaned: 0, long: 10, damaged: 11, tooBig: 12 } as const;
