/**
 * What stands in the place of media that was taken back: a grey square (PNG, 64 × 64), large enough
 * for Telegram to take it as a photo.
 */
export const NEUTRAL_PICTURE: Uint8Array = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAEAAAABACAAAAACPAi4CAAAAKklEQVR42u3MQREAAAwCIPtnM5Qh9ttBANKjCAQCgUAgEAgEAoFAIPgeDCKCwLUQIrrjAAAAAElFTkSuQmCC",
  "base64",
);
