// Five files show what happened; each becomes a message or several in the group, which takes twenty a minute.
export const MOST_FILES = 5;

// The Bot API gives no larger file (getFile).
export const MOST_MEGABYTES = 20;

// A caseworker listens to each from beginning to end, and a small server encodes it anew.
export const MOST_MINUTES = { voice: 5, video: 2 } as const;

// A chat is emptied within 48 hours, and what it held goes with it.
export const HELD_MS = 48 * 3_600_000;

// Long enough for the largest file on a slow line, short enough that the original does not stand in
// the chat when the phone is taken.
export const GONE_AFTER_MS = 600_000;
