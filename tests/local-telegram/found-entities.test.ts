import { describe, expect } from "vitest";
import { plainText } from "../../src/playground/text/formatted-text.js";
import { behaviour } from "../support/behaviour.js";
import { covered, given, html, placed } from "./formatted.js";

const of = (type: string, text: string) =>
  covered(plainText(text))
    .filter((line) => line.startsWith(`${type} `))
    .map((line) => line.slice(type.length + 1));

describe("mentions", () => {
  behaviour(
    "have 4 to 32 letters, digits and underscores",
    { server: "td MessageEntity.cpp, find_mentions" },
    () => {
      const longest = "a".repeat(32);
      expect(of("mention", `@abc @abcd @a_1B2 @${longest} @${longest}b`)).toEqual([
        ...["@abcd", "@a_1B2", `@${longest}`],
      ]);
    },
  );

  behaviour(
    "of three letters are five known names",
    { server: "td MessageEntity.cpp, get_valid_short_usernames" },
    () => {
      expect(of("mention", "@gif @NFT @pic @ufc @vid @gig")).toEqual([
        ...["@gif", "@NFT", "@pic", "@ufc", "@vid"],
      ]);
    },
  );

  behaviour(
    "are no part of a word of any script",
    { server: "td MessageEntity.cpp, match_mentions" },
    () => {
      expect(of("mention", "a@somebody қ@somebody 5@somebody (@somebody) @somebodyқ")).toEqual([
        "@somebody",
      ]);
    },
  );
});

describe("commands", () => {
  behaviour(
    "have 1 to 64 characters, a capital or not",
    { server: "td MessageEntity.cpp, match_bot_commands" },
    () => {
      const longest = "a".repeat(64);
      expect(of("bot_command", `/a /Start_2 /${longest} /${longest}b /é`)).toEqual([
        ...["/a", "/Start_2", `/${longest}`],
      ]);
    },
  );

  behaviour(
    "may name their bot, in 3 to 32 characters",
    { server: "td MessageEntity.cpp, match_bot_commands" },
    () => {
      expect(of("bot_command", "/start@gif /start@ab /stop@dauys_bot.")).toEqual([
        ...["/start@gif", "/stop@dauys_bot"],
      ]);
    },
  );

  behaviour(
    "are no part of a path, a word or a tag",
    { server: "td MessageEntity.cpp, match_bot_commands" },
    () => {
      expect(of("bot_command", "a/b //c /d/e </f> 1/2 (/g)")).toEqual(["/g"]);
    },
  );
});

describe("hashtags and cashtags", () => {
  behaviour(
    "a hashtag needs a letter, of any script",
    { server: "td MessageEntity.cpp, match_hashtags" },
    () => {
      expect(of("hashtag", "#2024 #_ #қауіп2 #a·b x#no #a#b")).toEqual(["#қауіп2", "#a·b"]);
    },
  );

  behaviour("a hashtag may name a channel", { api: "MessageEntity, hashtag" }, () => {
    expect(of("hashtag", "#tag@channel #tag@ab")).toEqual(["#tag@channel", "#tag"]);
  });

  behaviour(
    "a hashtag ends after 256 characters",
    { server: "td MessageEntity.cpp, match_hashtags" },
    () => {
      expect(of("hashtag", `#${"a".repeat(300)}`)).toEqual([`#${"a".repeat(256)}`]);
    },
  );

  behaviour(
    "a cashtag is one to eight capitals, or 1INCH",
    { server: "td MessageEntity.cpp, match_cashtags" },
    () => {
      expect(of("cashtag", "$USD $usd $ABCDEFGHI $1INCH $A$B x$USD $EUR@channel $KZT.")).toEqual([
        ...["$USD", "$1INCH", "$EUR@channel", "$KZT"],
      ]);
    },
  );
});

describe("links", () => {
  behaviour(
    "need no scheme where the domain is a common one",
    { server: "td MessageEntity.cpp, is_common_tld" },
    () => {
      expect(of("url", "telegram.org x.uz пример.рф file.txt e.g. a.b")).toEqual([
        ...["telegram.org", "x.uz", "пример.рф"],
      ]);
    },
  );

  behaviour(
    "with a scheme may have any domain",
    { server: "td MessageEntity.cpp, fix_url" },
    () => {
      expect(
        of("url", "http://x.whatever HTTPS://A.b2 ftp://x.test mail://x.test http://localhost"),
      ).toEqual([...["http://x.whatever", "HTTPS://A.b2", "ftp://x.test"]]);
    },
  );

  behaviour(
    "are not made of two sentences without a space between them",
    { server: "td MessageEntity.cpp, is_common_tld" },
    () => {
      expect(of("url", "I said yes.No one came. GOOGLE.COM")).toEqual(["GOOGLE.COM"]);
    },
  );

  behaviour(
    "end before the marks that end sentences",
    { server: "td MessageEntity.cpp, match_urls" },
    () => {
      expect(of("url", "See x.org/a?b=1, (x.org/b) or x.org/c_(d)! «x.org/e»")).toEqual([
        ...["x.org/a?b=1", "x.org/b", "x.org/c_(d)", "x.org/e"],
      ]);
    },
  );

  behaviour("may have a port and a user", { server: "td MessageEntity.cpp, match_urls" }, () => {
    expect(of("url", "x.org:8080/a x.org:99999/a http://me@x.org")).toEqual([
      ...["x.org:8080/a", "x.org", "http://me@x.org"],
    ]);
  });

  behaviour(
    "may be numbers of four bytes, and no other numbers",
    { server: "td MessageEntity.cpp, fix_url" },
    () => {
      expect(of("url", "127.0.0.1 256.1.1.1 1.5 3.14.15")).toEqual(["127.0.0.1"]);
    },
  );

  behaviour(
    "of Telegram's own schemes are found",
    { server: "td MessageEntity.cpp, match_tg_urls" },
    () => {
      expect(of("url", "tg://resolve?domain=x. ton://abc tg:none")).toEqual([
        ...["tg://resolve?domain=x", "ton://abc"],
      ]);
    },
  );

  behaviour(
    "with an at sign may be e-mail addresses",
    { server: "td MessageEntity.cpp, is_email_address" },
    () => {
      const text = "me.too@x-y.example a@b mailto:a@x.org a@b@c.org";
      expect(of("email", text)).toEqual(["me.too@x-y.example", "a@x.org"]);
      expect(of("mention", text)).toEqual([]);
    },
  );
});

describe("numbers", () => {
  behaviour(
    "a phone number in the documented form is found",
    { api: "MessageEntity, phone_number" },
    () => {
      expect(
        of(
          "phone_number",
          "+1-212-555-0123, +998 90 123 45 67; +7(701)1234567 +123 1+998901234567",
        ),
      ).toEqual([...["+1-212-555-0123", "+998 90 123 45 67", "+7(701)1234567"]]);
    },
  );

  behaviour(
    "a bank card keeps its place, yet no bot is told",
    { server: "Client.cpp, JsonVectorEntities" },
    () => {
      expect(placed(html("<b>4242 4242 4242 4242 is mine</b>"))).toEqual([
        "bold 0+19",
        "bold 19+8",
      ]);
      expect(placed(html("<b>4242 4242 4242 4243 is mine</b>"))).toEqual(["bold 0+27"]);
    },
  );
});

describe("what is found", () => {
  behaviour(
    "is not looked for in code, a link's text or a mention's",
    { server: "td MessageEntity.cpp, merge_entities" },
    () => {
      const text =
        '<code>/no</code> <pre>@nobody</pre> <a href="x.org">y.org</a> <tg-time unix="1">#no</tg-time> /yes';
      expect(covered(html(text))).toEqual([
        ...["code /no", "pre @nobody", "text_link y.org", "date_time #no", "bot_command /yes"],
      ]);
    },
  );

  behaviour(
    "cuts a style that goes over it",
    { server: "td MessageEntity.cpp, merge_new_entities" },
    () => {
      expect(covered(html("<b>go to x.org now</b>"))).toEqual([
        ...["bold go to ", "url x.org", "bold x.org", "bold  now"],
      ]);
    },
  );

  behaviour(
    "stays inside of a quote and does not cross its border",
    { server: "td MessageEntity.cpp, remove_entities_intersecting_blockquote" },
    () => {
      expect(covered(html("<blockquote>x.org</blockquote>"))).toEqual([
        "blockquote x.org",
        "url x.org",
      ]);
      expect(covered(html("<blockquote>x.or</blockquote>g"))).toEqual(["blockquote x.or"]);
    },
  );

  behaviour(
    "of two that overlap is the one that begins first",
    { server: "td MessageEntity.cpp, remove_intersecting_entities" },
    () => {
      expect(covered(plainText("x.org/@somebody/#tag"))).toEqual(["url x.org/@somebody/#tag"]);
      expect(covered(plainText("#tag@channel"))).toEqual(["hashtag #tag@channel"]);
    },
  );

  behaviour(
    "is in the order of the text, in UTF-16 code units",
    { api: "MessageEntity, offset" },
    () => {
      expect(placed(given("🔴 x.org 🔴 /go @somebody", undefined))).toEqual([
        ...["url 3+5", "bot_command 12+3", "mention 16+9"],
      ]);
    },
  );
});
