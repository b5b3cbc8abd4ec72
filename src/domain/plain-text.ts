// What turns text around, hides it or breaks a screen: controls but line breaks and tabs, marks of
// direction (Unicode UAX #9), invisible separators, private use, lone surrogates.
const UNWANTED =
  /\u{34f}|[\p{Cc}\p{Cs}\p{Co}\u{ad}\u{61c}\u{115f}\u{1160}\u{180e}\u{200b}\u{200e}\u{200f}\u{202a}-\u{202e}\u{2060}-\u{206f}\u{3164}\u{feff}\u{ffa0}\u{e0000}-\u{e007f}]/gu;

// Telegram makes links, mentions, commands and tags of what looks like one, and notifies whoever is
// named. An invisible word joiner (U+2060) behind the sign that starts them leaves plain words.
// A tag may begin with a middle dot, a non-joiner or a Sinhala sign, a name before a dot may be signs
// and pictures, and four numbers with dots are an address.
const STARTS_SOMETHING =
  /[@#/$](?=[\p{L}\p{N}_\u{b7}\u{200c}\u{d80}-\u{dff}])|:(?=\/\/)|(?<=\S)\.(?=\p{L})|(?<=\d)\.(?=\d{1,3}\.\d{1,3}\.\d{1,3}(?!\d))/gu;

/**
 * A stranger's text as plain text: direction overrides and invisible signs are gone, two or more
 * empty lines become one, nothing in it becomes a link or mentions anyone. The words stay as they
 * were written.
 */
export function plainText(text: string): string {
  return text
    .replace(/\r\n?|[\u2028\u2029]/g, "\n")
    .replace(UNWANTED, (sign) => (sign === "\n" || sign === "\t" ? sign : ""))
    .replace(/\n{3,}/g, "\n\n")
    .replace(STARTS_SOMETHING, (sign) => `${sign}\u2060`)
    .trim();
}

// What is left of signs that nobody sees where they stand alone: joiners, marks, blanks, empty Braille.
const UNSEEN = /[\p{Cf}\p{M}\p{Z}\s\u{2800}]/gu;

/** Whether nothing of it can be read. */
export function isBlank(text: string): boolean {
  return plainText(text).replace(UNSEEN, "") === "";
}
