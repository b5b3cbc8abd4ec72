/** What a worker keeps to come back: sixteen digits, the last of them a Damm check digit. */
export type Receipt = string & { readonly receipt: true };

// The totally anti-symmetric quasigroup of order 10 in H. Michael Damm's thesis (2004):
// it notices every single slip and every swap of neighbours.
const QUASIGROUP = [
  "0317598642",
  "7092154863",
  "4206871359",
  "1750983426",
  "6123045978",
  "3674209581",
  "5869720134",
  "8945362017",
  "9438617205",
  "2581436790",
] as const;

/** The check digit for a string of decimal digits. */
export function dammDigit(digits: string): number {
  let interim = 0;
  for (const digit of digits) interim = Number(QUASIGROUP[interim]?.[Number(digit)]);
  return interim;
}

/** What a case keeps of its receipt: where it is found, and the key that messages are sealed to. */
export interface ReceiptRef {
  /** The name under which the store finds the case, keyed: nothing of the digits is in it. */
  readonly lookup: string;
  /** X25519, base64url. */
  readonly publicKey: string;
}

/** A new receipt from fifteen random digits. `randomDigit` must be uniform over 0-9. */
export function issueReceipt(randomDigit: () => number): Receipt {
  const digits = Array.from({ length: 15 }, randomDigit).join("");
  return `${digits}${dammDigit(digits)}` as Receipt;
}

/** Whether the text is sixteen digits whose last one checks. */
export function isReceipt(text: string): text is Receipt {
  return /^[0-9]{16}$/.test(text) && dammDigit(text) === 0;
}

/** Four groups of four, as it is shown and read aloud. */
export function formatReceipt(receipt: Receipt): string {
  return receipt.replace(/(?=(?:.{4})+$)(?!^)/g, " ");
}
