import type { EpochMs } from "../../../domain/ids.js";
import { intlLocales } from "../../i18n/plural-rules.js";
import type { Keyboard } from "../../markup.js";
import { type Button, pairs } from "../../markup.js";
import type { CardWords } from "../card/card-words.js";
import { isAway, isOnDuty, type RosterMember } from "./roster.js";

/** What a button of the menu does, and for whom. */
export interface DutyPress {
  readonly act:
    | { readonly kind: "on"; readonly hours: number | null }
    | { readonly kind: "off" }
    | { readonly kind: "language"; readonly locale: string };
  readonly owner: number;
}

/** Who is on call, in the caseworkers' language. Plain text: whoever sends it escapes it. */
export interface DutyMenu {
  /** Who is on call and who is away; `owner`: whose buttons stand below. */
  text(members: readonly RosterMember[], owner: RosterMember, now: EpochMs): string;
  /** Buttons that change the owner's duty and languages. */
  keyboard(owner: RosterMember): Keyboard;
  /** A day and an hour, as people say them. */
  moment(at: EpochMs): string;
}

const SPANS = [12, 24] as const;
// Telegram's ids in fewer characters: 64 bytes are all that a button carries.
const RADIX = 36;

export function createDutyMenu(options: {
  words: CardWords;
  locale: string;
  locales: readonly string[];
  timeZone: string;
}): DutyMenu {
  const { words, locale, locales, timeZone } = options;
  const { say } = words;
  const moments = new Intl.DateTimeFormat([...(intlLocales(locale) ?? [])], {
    ...{ timeZone, hourCycle: "h23" },
    ...{ day: "numeric", month: "long", hour: "2-digit", minute: "2-digit" },
  });
  const moment = (at: EpochMs) => moments.format(at);

  function dutyLine({ name, languages, duty }: RosterMember): string {
    const until = duty?.until ?? null;
    const parts = [
      name,
      ...(languages.length > 0 ? [languages.map(languageOf).join(", ")] : []),
      until === null ? say("duty-until-told") : say("duty-until", { time: moment(until) }),
    ];
    return `🟢 ${parts.join(" · ")}`;
  }

  function languageOf(each: string): string {
    return words.named("language-of", each);
  }

  return {
    moment,

    text(members, owner, now) {
      const away = members.filter((each) => isAway(each, now));
      const duty = members.filter((each) => isOnDuty(each, now) && !isAway(each, now));
      return [
        say("duty-title"),
        ...(duty.length === 0 ? [say("duty-nobody")] : duty.map(dutyLine)),
        ...away.map(
          ({ name, awayUntil }) =>
            `🌙 ${say("duty-away", { name, time: moment(awayUntil ?? now) })}`,
        ),
        "",
        say("duty-buttons", { name: owner.name }),
        say("duty-how"),
      ].join("\n");
    },

    keyboard({ id, languages }) {
      const button = (label: string, act: string): Button => ({
        label,
        data: `D:duty:${act}.${id.toString(RADIX)}`,
      });
      return [
        [
          ...SPANS.map((hours) =>
            button(`🟢 ${say("duty-button-hours", { hours: String(hours) })}`, `on${hours}`),
          ),
          button(`🟢 ${say("duty-button-until-told")}`, "on"),
        ],
        [button(`⚪ ${say("duty-button-off")}`, "off")],
        ...pairs(
          locales.map((each) =>
            button(`${languages.includes(each) ? "✓ " : ""}${languageOf(each)}`, `l-${each}`),
          ),
        ),
      ];
    },
  };
}

/** What was tapped; `null` for what no menu of ours has. */
export function dutyPress(detail: string, locales: readonly string[]): DutyPress | null {
  const [, act = "", id = ""] =
    /^(on(?:12|24)?|off|l-[\w-]{2,8})\.([0-9a-z]{1,11})$/i.exec(detail) ?? [];
  const owner = Number.parseInt(id, RADIX);
  if (act === "" || !Number.isSafeInteger(owner)) return null;
  if (act === "off") return { act: { kind: "off" }, owner };
  if (act.startsWith("on"))
    return { act: { kind: "on", hours: act === "on" ? null : Number(act.slice(2)) }, owner };
  const locale = locales.find((each) => each === act.slice(2));
  return locale === undefined ? null : { act: { kind: "language", locale }, owner };
}
