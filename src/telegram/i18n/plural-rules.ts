/**
 * Languages whose plural rules Intl lacks, each with a language it has whose rules are the same.
 * Without this Intl takes the machine's own language, English for the most part, and a text would
 * change with the machine.
 *
 * `tg`: a Tajik noun keeps its singular form after any number (як китоб, панҷ китоб), so there is
 * one category, `other`. CLDR, which Intl is made of, has no plural rules for Tajik but the same
 * rules for Indonesian: `other` alone.
 */
const SAME_RULES: Readonly<Record<string, string>> = { tg: "id" };

/**
 * The locales to give to Intl for the texts of one language, best first: itself, and after it the
 * language that lends its plural rules. Each formatter takes the first that it has, so numbers and
 * dates keep the language's own form where Intl knows it. `null` when Intl has no plural rules for
 * it and the table has none either, or when it is no language code at all.
 */
export function intlLocales(locale: string): readonly string[] | null {
  const same = SAME_RULES[locale];
  if (hasPluralRules(locale)) return [locale];
  return same !== undefined && hasPluralRules(same) ? [locale, same] : null;
}

function hasPluralRules(locale: string): boolean {
  try {
    return Intl.PluralRules.supportedLocalesOf(locale).length > 0;
  } catch {
    return false; // Intl says "no language code" only by throwing
  }
}
