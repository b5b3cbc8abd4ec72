/**
 * What a person typed without the blank around it. Signs that show nothing (zero-width ones, the
 * Braille blank) count as blank: a text of nothing else is empty.
 */
export function trimmed(typed: string): string {
  return /[^\s\p{Default_Ignorable_Code_Point}\p{Cc}\u2800]/u.test(typed) ? typed.trim() : "";
}

/**
 * A number in digits of any script that keyboards here offer: ASCII, Arabic-Indic (U+0660) and its
 * eastern form (U+06F0). Spaces and the Arabic thousands sign group; comma, point and the Arabic
 * decimal sign divide. `null` for anything else.
 */
export function readNumber(typed: string): number | null {
  const plain = trimmed(typed)
    .replace(/[\u0660-\u0669]/g, (digit) => String(digit.charCodeAt(0) - 0x0660))
    .replace(/[\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) - 0x06f0))
    .replace(/[\s\u066c\p{Default_Ignorable_Code_Point}]/gu, "")
    .replace(/[,\u066b]/g, ".");
  return /^[+-]?\d{1,15}(\.\d{1,6})?$/.test(plain) ? Number(plain) : null;
}
