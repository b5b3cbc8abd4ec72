import type { CaseAtHand, CaseRegister, OpenedCase } from "../../../ports.js";

// Letters of a Russian or Kazakh keyboard that look like those of a code.
const LOOK_ALIKE: Readonly<Record<string, string>> = {
  ...{ А: "A", С: "C", Е: "E", Н: "H", К: "K", М: "M", Р: "P", Т: "T", У: "Y", Х: "X" },
  ...{ Ү: "Y", Һ: "H", З: "3" },
};
const CODE = /^[ACDEFHJKLMNPRTUVWXY3479]{4}$/;

/** A code as a person types it, on whatever keyboard; `null` where it cannot be one. */
export function codeIn(word: string): string | null {
  const typed = [...word.trim().replace(/^#/, "").toUpperCase()];
  const code = typed.map((sign) => LOOK_ALIKE[sign] ?? sign).join("");
  return CODE.test(code) ? code : null;
}

/**
 * The living case of a code. Codes are short: `several` where two cases have the same, and nobody can
 * tell which is meant.
 */
export async function caseOfCode(
  register: CaseRegister,
  code: string,
): Promise<OpenedCase | "several" | null> {
  const all = (await register.cases()).filter(({ brief }) => brief.code === code);
  return all.length > 1 ? "several" : (all[0] ?? null);
}

/**
 * What somebody wrote where a case is clear from the place, without the code of that case in front.
 * `other`: they wrote the code of another living case, and nobody can tell which of the two is meant.
 */
export async function writtenAt(
  register: CaseRegister,
  { brief }: Pick<CaseAtHand, "brief">,
  words: string,
): Promise<{ readonly words: string } | { readonly other: string }> {
  const [first = ""] = words.split(/\s/, 1);
  const code = codeIn(first);
  if (code === null) return { words };
  if (code === brief.code) return { words: words.slice(first.length).trim() };
  return (await caseOfCode(register, code)) === null ? { words } : { other: code };
}
