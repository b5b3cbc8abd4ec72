// @ts-check

/** Line drawings on a 24 by 24 grid, for `icon`. */
export const ICONS = {
  plane: "M4 12 20 4l-5 16-3-7z",
  clip: "m20 11-8 8a5 5 0 0 1-7-7l9-9a3.300 3.300 0 0 1 5 5l-9 9a1.700 1.700 0 0 1-2.400-2.400l8-8",
  lines: "M4 7h16M4 12h16M4 17h10",
  padlock: "M6 11h12v9H6zM9 11V8a3 3 0 0 1 6 0v3",
  openPadlock: "M6 11h12v9H6zM9 11V7a3 3 0 0 1 6-.5",
  microphone: "M12 3a3 3 0 0 1 3 3v5a3 3 0 0 1-6 0V6a3 3 0 0 1 3-3zM6 11a6 6 0 0 0 12 0M12 17v4",
  back: "M15 5l-7 7 7 7",
  dots: "M12 5v.01M12 12v.01M12 19v.01",
  pin: "M9 4h6l-1 6 3 3H7l3-3zM12 13v7",
  close: "M6 6l12 12M18 6 6 18",
  down: "M12 5v14M6 13l6 6 6-6",
  plus: "M12 5v14M5 12h14",
  play: "M8 5l11 7-11 7z",
  pause: "M9 5v14M15 5v14",
  page: "M7 3h7l4 4v14H7zM14 3v4h4",
  keys: "M3 7h18v10H3zM7 11v.01M11 11v.01M15 11v.01M8 14h8",
  check: "M5 13l4 4L19 7",
};
