import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { FluentBundle, FluentResource } from "@fluent/bundle";
import { intlLocales } from "../../telegram/i18n/plural-rules.js";
import { argumentsOf } from "../../telegram/i18n/text-arguments.js";
import { type FlowSteps, type TextKind, textKindOf } from "./text-kind.js";

/** A text as it is shown: once, or once for each form that numbers give it. */
export interface ShownText {
  readonly id: string;
  readonly kind: TextKind;
  readonly shown: readonly string[];
}

/** One file of a language: its texts, and the comment at its head, line by line. */
export interface TextFile {
  /** Without its ending: `report`. */
  readonly name: string;
  readonly head: readonly string[];
  readonly texts: readonly ShownText[];
}

// With one, a few and many, every plural form of the languages here is met once.
const NUMBERS = [1, 2, 5];

/**
 * The texts of one language, put together with numbers for whatever they take. A text that cannot
 * be read or put together is left out: loading the texts tells of those. Throws what `node:fs`
 * throws when there is no such folder.
 */
export async function readLocaleTexts(
  folder: string,
  locale: string,
  flows: FlowSteps,
): Promise<readonly TextFile[]> {
  const names = (await readdir(join(folder, locale))).filter((name) => name.endsWith(".ftl"));
  const sources = await Promise.all(
    names.sort().map((name) => readFile(join(folder, locale, name), "utf8")),
  );
  const bundle = new FluentBundle([...(intlLocales(locale) ?? ["en"])], { useIsolating: false });
  const resources = sources.map((source) => new FluentResource(source));
  for (const resource of resources) bundle.addResource(resource);

  return resources.map((resource, index) => {
    const name = (names[index] ?? "").replace(/\.ftl$/, "");
    const ids = resource.body.map(({ id }) => id).filter((id) => !id.startsWith("-"));
    const texts = ids.map((id) => ({
      id,
      kind: textKindOf(name, id, flows),
      shown: shownForms(bundle, id),
    }));
    return { name, head: headOf(sources[index] ?? ""), texts };
  });
}

function shownForms(bundle: FluentBundle, id: string): readonly string[] {
  const pattern = bundle.getMessage(id)?.value ?? null;
  if (pattern === null) return [];
  const names = argumentsOf(pattern);
  const forms = NUMBERS.map((number) =>
    bundle.formatPattern(pattern, Object.fromEntries(names.map((name) => [name, number])), []),
  );
  return [...new Set(forms)];
}

function headOf(source: string): readonly string[] {
  const lines = source.split("\n");
  const end = lines.findIndex((line) => !line.startsWith("#"));
  return lines.slice(0, end === -1 ? lines.length : end).map((line) => line.replace(/^#+ ?/, ""));
}
