/**
 * The words of numbers and of time that workers type, by language. Words are parted by blanks, the
 * words of one phrase joined by `_`. Written as each language writes them: other scripts, missing
 * letters and apostrophes are met by `skeletonOf`, so Uzbek in Latin letters stands for Cyrillic too
 * (a form is added where keyboards differ: утган beside o'tgan).
 */
export const SPEECHES = ["uz", "ru", "kk", "ky", "tg", "en"] as const;
export type Speech = (typeof SPEECHES)[number];

/** Words of each language for each meaning. */
export type Words<Meaning extends string | number> = Readonly<
  Record<Speech, Readonly<Partial<Record<Meaning, string>>>>
>;

/** Numbers in words, 0 to 900; what they are put together from, not what they make up. */
export const NUMBERS: Words<number> = {
  uz: {
    ...{ 0: "nol", 1: "bir bitta", 2: "ikki ikkita", 3: "uch uchta", 4: "to'rt turt to'rtta" },
    ...{ 5: "besh beshta", 6: "olti oltita", 7: "yetti етти yettita", 8: "sakkiz", 9: "to'qqiz" },
    ...{ 10: "o'n un ўнта", 20: "yigirma", 30: "o'ttiz uttiz", 40: "qirq", 50: "ellik эллик" },
    ...{ 60: "oltmish", 70: "yetmish етмиш", 80: "sakson", 90: "to'qson", 100: "yuz" },
  },
  ru: {
    ...{ 0: "ноль", 1: "один одна одну одно одного", 2: "два две двух пара пару пары" },
    ...{ 3: "три трех трое", 4: "четыре четырех", 5: "пять пяти", 6: "шесть шести" },
    ...{ 7: "семь семи", 8: "восемь восьми", 9: "девять девяти", 10: "десять десяти" },
    ...{ 11: "одиннадцать", 12: "двенадцать", 13: "тринадцать", 14: "четырнадцать" },
    ...{ 15: "пятнадцать", 16: "шестнадцать", 17: "семнадцать", 18: "восемнадцать" },
    ...{ 19: "девятнадцать", 20: "двадцать двадцати", 30: "тридцать тридцати", 40: "сорок" },
    ...{ 50: "пятьдесят", 60: "шестьдесят", 70: "семьдесят", 80: "восемьдесят" },
    ...{ 90: "девяносто", 100: "сто ста сотня", 200: "двести", 300: "триста", 400: "четыреста" },
    ...{ 500: "пятьсот", 600: "шестьсот", 700: "семьсот", 800: "восемьсот", 900: "девятьсот" },
  },
  kk: {
    ...{ 0: "нөл", 1: "бір бир", 2: "екі", 3: "үш", 4: "төрт", 5: "бес", 6: "алты", 7: "жеті" },
    ...{ 8: "сегіз", 9: "тоғыз", 10: "он", 20: "жиырма", 30: "отыз", 40: "қырық", 50: "елу" },
    ...{ 60: "алпыс", 70: "жетпіс", 80: "сексен", 90: "тоқсан", 100: "жүз" },
  },
  ky: {
    ...{ 0: "нөл", 1: "бир", 2: "эки", 3: "үч", 4: "төрт", 5: "беш", 6: "алты", 7: "жети" },
    ...{ 8: "сегиз", 9: "тогуз", 10: "он", 20: "жыйырма", 30: "отуз", 40: "кырк", 50: "элүү" },
    ...{ 60: "алтымыш", 70: "жетимиш", 80: "сексен", 90: "токсон", 100: "жүз" },
  },
  tg: {
    ...{
      0: "сифр",
      1: "як якто",
      2: "ду дуто",
      3: "се сето",
      4: "чор чаҳор",
      5: "панҷ панч пандж",
    },
    ...{ 6: "шаш", 7: "ҳафт", 8: "ҳашт", 9: "нӯҳ", 10: "даҳ", 11: "ёздаҳ yozdah" },
    ...{ 12: "дувоздаҳ", 15: "понздаҳ", 20: "бист", 30: "сӣ", 40: "чил", 50: "панҷоҳ панчох" },
    ...{ 60: "шаст", 70: "ҳафтод", 80: "ҳаштод", 90: "навад", 100: "сад" },
  },
  en: {
    ...{ 0: "zero", 1: "one", 2: "two a_couple a_couple_of couple", 3: "three", 4: "four" },
    ...{ 5: "five", 6: "six", 7: "seven", 8: "eight", 9: "nine", 10: "ten", 11: "eleven" },
    ...{ 12: "twelve", 15: "fifteen", 20: "twenty", 30: "thirty", 40: "forty", 50: "fifty" },
    ...{ 60: "sixty", 70: "seventy", 80: "eighty", 90: "ninety", 100: "hundred" },
  },
};

/** One half, and one and a half in a single word. */
export const HALVES: Words<"half" | "oneAndHalf" | "halfMillion"> = {
  uz: { half: "yarim", oneAndHalf: "biryarim" },
  ru: {
    ...{ half: "пол половина половину половиной с_половиной", oneAndHalf: "полтора полторы" },
    halfMillion: "полмиллиона полмиллион поллимона полляма",
  },
  kk: { half: "жарты жарым" },
  ky: { half: "жарым" },
  tg: { half: "ним нисф нисфи уним", oneAndHalf: "якуним" },
  en: { half: "half half_a half_an and_a_half" },
};

export const SCALES: Words<1000 | 1_000_000> = {
  uz: { 1000: "ming mingta mingga mingdan", 1000000: "million mln milyon million_ta" },
  ru: {
    1000: "тыс тысяча тысячи тысяч тысячу тыщ тыща тыщи tysyach tisach к",
    1000000: "млн миллион миллиона миллионов миллионами лям ляма лямов м",
  },
  kk: { 1000: "мың мын мынг мыңдай", 1000000: "миллион млн миллиондай" },
  ky: { 1000: "миң мин мингдей миңдей", 1000000: "миллион млн" },
  tg: { 1000: "ҳазор ҳазорто", 1000000: "миллион миллиони млн" },
  en: { 1000: "thousand thousands k", 1000000: "million millions mln m" },
};

/** The one currency in which sums are asked; a sum in any other is no answer. */
export const TENGE: Readonly<Record<Speech, string>> = {
  uz: "tenge tengega tengeni tanga",
  ru: "тг тенге тенги теньге тнг",
  kk: "теңге теңгеге теңгені",
  ky: "теңге теңгеге",
  tg: "тенге тангаи",
  en: "tenge tenges kzt",
};

/** Around the ends of a range in words: "от 5 до 6", "5 dan 6 gacha". */
export const RANGE: Words<"from" | "to"> = {
  uz: { from: "dan", to: "gacha" },
  ru: { from: "от", to: "до" },
  kk: { from: "дан ден", to: "дейін" },
  ky: { from: "дан ден", to: "чейин" },
  tg: { from: "аз", to: "то" },
  en: { from: "from", to: "to" },
};

/** Words that say a number or a time is not exact: they take nothing away and add nothing. */
export const VAGUE: Readonly<Record<Speech, string>> = {
  uz: "taxminan taxminiy chamasi qariyb atigi balki atrofida",
  ru: "примерно приблизительно около где_то где почти порядка ровно наверно наверное всего",
  kk: "шамамен шамасы шамасында жуық ең_кемі шамалы",
  ky: "болжол_менен болжолу болжолдуу чамасы чамалуу чамасында жакын",
  tg: "тақрибан тахминан қариб наздики",
  en: "about around approximately approx roughly nearly almost circa maybe exactly",
};

export type Unit = "minute" | "hour" | "day" | "week" | "month" | "year";

/** Units of time in the forms that stand after a number, after "last" and before "ago". */
export const UNITS: Words<Unit> = {
  uz: {
    ...{ minute: "minut daqiqa", hour: "soat", day: "kun kuni kunlar kuncha" },
    ...{ week: "hafta haftalar haftacha", month: "oy oyi oylar oycha" },
    year: "yil yili yillar yilcha йил",
  },
  ru: {
    ...{ minute: "минута минуты минут минуту мин", hour: "час часа часов" },
    day: "день дня дней дн сутки суток",
    week: "неделя недели недель неделю неделе неделей неделька недельку нед",
    month: "месяц месяца месяцев месяце месяцы мес mesyac mesac mesyaca mesyacev",
    year: "год года году лет годик г",
  },
  kk: {
    ...{ minute: "минут", hour: "сағат", day: "күн күні күндей", week: "апта аптадай жұма" },
    ...{ month: "ай айы айдай", year: "жыл жылы жылдай" },
  },
  ky: {
    ...{ minute: "мүнөт", hour: "саат", day: "күн күнү күндөй", week: "апта жума жумадай" },
    ...{ month: "ай айы айдай", year: "жыл жылы жылдай" },
  },
  tg: {
    ...{ minute: "дақиқа", hour: "соат соати", day: "рӯз рӯзи рӯзҳо" },
    ...{ week: "ҳафта ҳафтаи ҳафтаҳо", month: "моҳ моҳи моҳҳо", year: "сол соли солҳо" },
  },
  en: {
    ...{ minute: "minute minutes", hour: "hour hours", day: "day days", week: "week weeks" },
    ...{ month: "month months mo", year: "year years yr yrs" },
  },
};

/** Endings put behind a unit or a month: "in" it, "since" it, "of" it. */
export const ENDINGS: Words<"in" | "since" | "of"> = {
  uz: { in: "da dagi", since: "dan", of: "ning" },
  ru: {},
  kk: { in: "да де та те нда", since: "дан ден тан тен нан нен", of: "дың дің тың тің ның нің" },
  ky: { in: "да до та то нда", since: "дан дон тан тон нан", of: "дын дин дун тын тун нын" },
  tg: {},
  en: {},
};

/** What else is said of a time. `unclear` is known so that it is never read as something else. */
export const TIME_WORDS = {
  uz: {
    today: "bugun bugundan bugungi shu_bugun hozir hozirgina",
    yesterday: "kecha kechagi kecha_kuni kechadan_beri kechadan_buyon",
    dayBeforeYesterday: "avvalgi_kun avvalgi_kuni oldingi_kun oldingi_kuni kechadan_oldingi_kun",
    ...{ lastYear: "bultur bulturgi", ago: "oldin avval ilgari muqaddam burun oldinroq" },
    ...{ everSince: "beri buyon", been: "bo'ldi buldi bo'lgan bo'lyapti" },
    ...{ last: "o'tgan utgan o'tkan oldingi avvalgi", this: "bu shu ushbu", since: "dan boshlab" },
    ...{ within: "da", more: "ko'proq kuprok ortiq", many: "ko'p kup ziyod" },
    begin: "boshi boshida boshidan boshlari",
    middle: "o'rtasi o'rtasida o'rtasidan уртасида o'rtalarida",
    ...{ end: "oxiri oxirida oxiridan oxirlarida", ordinal: "nchi chi inchi" },
    partOfDay: "ertalab kechqurun kechasi kechki tunda saharda tushda peshin abetda tushlikda",
    filler: "bundan allaqachon edi bo'lgandi",
    unclear: "o'tgan_kun o'tgan_kuni o'tgan_juma o'tgan_juma_kuni",
  },
  ru: {
    today: "сегодня седня севодня сегодняшний только_что сейчас щас segodnya",
    yesterday: "вчера фчера вчерашний вчерась",
    dayBeforeYesterday: "позавчера позовчера поза_вчера",
    ...{ halfYear: "полгода пол_года полугода полугодие", ago: "назад тому_назад nazat" },
    been: "прошло прошел прошла",
    last: "прошлый прошлая прошлой прошлом прошлую прошлого прошлое",
    beforeLast: "позапрошлый позапрошлой позапрошлом позапрошлую позапрошлого",
    ...{ this: "этот этого этом этой", since: "с со от", within: "в во на" },
    ...{ more: "больше более свыше", begin: "начало начале начала" },
    ...{ middle: "середина середине середины", end: "конец конце конца", ordinal: "го числа ого" },
    partOfDay:
      "утром с_утра утра днем вечером вечера ночью ночи в_обед под_утро под_вечер рано поздно",
    filler: "это было была случилось произошло началось уже как вот ну и да_уже только",
  },
  kk: {
    ...{ today: "бүгін бүгінгі қазір жаңа_ғана", yesterday: "кеше кешегі кешеден_бері" },
    dayBeforeYesterday: "алдыңғы_күні алдыңғы_күн алдынгы_куни бұрнағы_күні бұрнағы_күн арғы_күні",
    ...{ lastYear: "былтыр былтырғы", thisYear: "биыл биылғы", ago: "бұрын алдын ілгері" },
    ...{
      everSince: "бері",
      been: "болды өтті болған",
      last: "өткен алдыңғы",
      this: "бұл осы",
      since: "бастап",
    },
    ...{ more: "астам көбірек артық", many: "көп", begin: "басы басында басынан" },
    ...{ middle: "ортасы ортасында ортасынан", end: "соңы соңында соңынан аяғы аяғында аяғынан" },
    ordinal: "ші шы інші ыншы",
    partOfDay: "таңертең таңертен таңда кешке кешкісін түнде түсте күндіз",
    filler: "осыдан еді бұдан",
    unclear: "өткен_жұма өткен_жұмада өткен_күні өткен_күн",
  },
  ky: {
    ...{ today: "бүгүн бүгүнкү азыр", yesterday: "кечээ кече кечээки кечеги кечээден_бери" },
    dayBeforeYesterday:
      "мурунку_күнү мурунку_күн мурдагы_күнү мурдагы_күн аркы_күнү аркы_күн мурда_күнү",
    ...{ weekAgo: "өткөн_жума өткөн_жумада өткөн_жумадан", lastYear: "былтыр былтыркы" },
    ...{
      thisYear: "быйыл быйылкы",
      ago: "мурун мурда илгери",
      everSince: "бери",
      been: "болду өттү болгон",
    },
    ...{
      last: "өткөн мурунку",
      this: "бул ушул",
      since: "баштап",
      more: "ашык ашуун көбүрөөк",
      many: "көп",
    },
    ...{ begin: "башы башында башынан", middle: "ортосу ортосунда ортосунан" },
    ...{ end: "аягы аягында аягынан", ordinal: "чи чы инчи ынчы" },
    partOfDay: "эртең_менен кечинде кечкурун кечкисин түндө түштө күндүз таңда",
    ...{ filler: "мындан эле ушундан", unclear: "өткөн_күнү өткөн_күн" },
  },
  tg: {
    ...{ today: "имрӯз имруз имрӯза имшаб ҳозир", yesterday: "дирӯз дируз дина дишаб" },
    ...{ dayBeforeYesterday: "парерӯз пареруз парирӯз парируз", lastYear: "порсол порина" },
    ...{ thisYear: "имсол", ago: "пеш қабл пештар муқаддам" },
    ...{ everSince: "боз инҷониб", been: "шуд гузашт мешавад", last: "гузашта", this: "ҳамин" },
    ...{ since: "аз сар_карда", within: "дар", more: "зиёда зиёдтар бештар", many: "зиёд" },
    ...{ begin: "аввали авали", middle: "миёнаи мобайни", end: "охири", ordinal: "уми юми ум" },
    partOfDay: "саҳар саҳарӣ субҳ пагоҳӣ шом бегоҳ бегоҳӣ шаб шабона нисфирӯзӣ",
    ...{ filler: "буд буданд", unclear: "рӯзи_гузашта" },
  },
  en: {
    today: "today now just_now right_now tonight this_morning this_evening this_afternoon",
    yesterday: "yesterday last_night yesterdays",
    dayBeforeYesterday: "day_before_yesterday the_day_before_yesterday",
    ...{ ago: "ago back earlier", last: "last previous past", beforeLast: "before_last" },
    ...{
      this: "this",
      since: "since from starting",
      one: "a an",
      within: "in",
      more: "more over more_than",
    },
    ...{ begin: "beginning start early beginning_of early_in", middle: "middle mid" },
    ...{ end: "end late", ordinal: "st nd rd th" },
    partOfDay: "morning evening afternoon night noon",
    filler: "it was is happened the of and for at just already only",
    unclear: "last_day the_last_day past_day",
  },
} satisfies Words<string>;

/** A meaning that the words of time have in some language. */
export type TimeWord = { [S in Speech]: keyof (typeof TIME_WORDS)[S] }[Speech];

/** The twelve months from January, forms of one month parted by blanks. */
export const MONTHS: Readonly<Record<Speech, readonly string[]>> = {
  uz: [
    ...["yanvar", "fevral", "mart", "aprel", "may", "iyun", "iyul", "avgust", "sentabr sentyabr"],
    ...["oktabr oktyabr", "noyabr", "dekabr"],
  ],
  ru: [
    ...["январь января январе янв", "февраль февраля феврале фев", "март марта марте мар"],
    ...["апрель апреля апреле апр", "май мая мае", "июнь июня июне", "июль июля июле"],
    ...["август августа августе авг", "сентябрь сентября сентябре сент"],
    ...["октябрь октября октябре окт", "ноябрь ноября ноябре ноя", "декабрь декабря декабре дек"],
  ],
  kk: [
    ...["қаңтар", "ақпан", "наурыз", "сәуір", "мамыр", "маусым", "шілде", "тамыз", "қыркүйек"],
    ...["қазан", "қараша", "желтоқсан"],
  ],
  ky: [
    ...["үчтүн_айы январь", "бирдин_айы февраль", "жалган_куран март", "чын_куран апрель"],
    ...["бугу май", "кулжа июнь", "теке июль", "баш_оона август", "аяк_оона сентябрь"],
    ...["тогуздун_айы октябрь", "жетинин_айы ноябрь", "бештин_айы декабрь"],
  ],
  tg: [
    ...["январ январи", "феврал феврали", "март марти", "апрел апрели", "май майи", "июн июни"],
    ...["июл июли", "август августи", "сентябр сентябри", "октябр октябри", "ноябр ноябри"],
    ...["декабр декабри"],
  ],
  en: [
    ...["january jan", "february feb", "march", "april", "may", "june jun", "july jul"],
    ...["august aug", "september sep sept", "october oct", "november nov", "december dec"],
  ],
};
