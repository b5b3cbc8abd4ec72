import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readExceptions } from "../../../../src/app/cli/cyrillic-files.js";
import { createToCyrillic } from "../../../../src/telegram/i18n/uzbek-cyrillic.js";

const LOCALES = fileURLToPath(new URL("../../../../locales", import.meta.url));
const toCyrillic = createToCyrillic(await readExceptions(LOCALES));

/** A line of "latin cyrillic" pairs, one word or phrase each, parted by a bar. */
const pairs = (lines: string): [string, string][] =>
  lines
    .trim()
    .split("\n")
    .map((line) => line.split("|").map((side) => side.trim()) as [string, string]);

describe("a word of Uzbek", () => {
  test.each(
    pairs(`
    non | нон
    suv | сув
    rahmat | раҳмат
    kitob | китоб
    bozor | бозор
    xona | хона
    jarohat | жароҳат
    qaror | қарор
    huquq | ҳуқуқ
    hujjat | ҳужжат
    fuqaro | фуқаро
    viloyat | вилоят
    oʻzbek | ўзбек
    oʻt | ўт
    Oʻsh | Ўш
    soʻz | сўз
    boʻldi | бўлди
    toʻgʻri | тўғри
    gʻisht | ғишт
    sogʻliq | соғлиқ
    togʻ | тоғ
    Gʻarbiy | Ғарбий
    qoʻngʻiroq | қўнғироқ
    shahar | шаҳар
    ishchi | ишчи
    yaxshi | яхши
    choy | чой
    ochiq | очиқ
    kech | кеч
    singil | сингил
    eng | энг
    tanlang | танланг
    koʻngil | кўнгил
    yordam | ёрдам
    oyoq | оёқ
    daryo | дарё
    dunyo | дунё
    siyosat | сиёсат
    yana | яна
    oilaviy | оилавий
    madaniyat | маданият
    yuz | юз
    quyuq | қуюқ
    yetti | етти
    yer | ер
    qayerda | қаерда
    keyin | кейин
    yil | йил
    uyi | уйи
    yigirma | йигирма
    loyiha | лойиҳа
    ayyor | айёр
    yoʻl | йўл
    yoʻq | йўқ
    Yoʻlovchi | Йўловчи
    elektr | электр
    emas | эмас
    ertaga | эртага
    erkin | эркин
    poeziya | поэзия
    aeroport | аэропорт
    teatr | театр
    kerak | керак
    keldi | келди
    maʼno | маъно
    aʼlo | аъло
    vaʼda | ваъда
    eʼlon | эълон
    sheʼr | шеър
    sanʼat | санъат
    aʼzo | аъзо
    maʼlumot | маълумот
    nomaʼlum | номаълум
    taʼmagirlik | таъмагирлик
    meʼyor | меъёр
    manbaʼ | манбаъ
    Isʼhoq | Исҳоқ
    asʼhob | асҳоб
    yanvar | январь
    fevral | февраль
    mart | март
    aprel | апрель
    may | май
    iyun | июнь
    iyul | июль
    avgust | август
    sentabr | сентябрь
    oktabr | октябрь
    noyabr | ноябрь
    dekabr | декабрь
    Oktabrda | Октябрда
    oktabrdagi | октябрдаги
    iyulgacha | июлгача
    fevralning | февралнинг
    politsiya | полиция
    politsiyaga | полицияга
    migratsiya | миграция
    deportatsiya | депортация
    ekstraditsiya | экстрадиция
    ekspluatatsiya | эксплуатация
    konstitutsiya | конституция
    konstitutsion | конституцион
    litsenziya | лицензия
    aksiya | акция
    funksiya | функция
    inspeksiya | инспекция
    konsepsiya | концепция
    konferensiya | конференция
    kvitansiya | квитанция
    pensiya | пенсия
    komissiya | комиссия
    versiya | версия
    sirk | цирк
    sirka | сирка
    sement | цемент
    sementdan | цементдан
    sex | цех
    sexida | цехида
    protsent | процент
    patsient | пациент
    litsey | лицей
    retsept | рецепт
    ofitser | офицер
    konsert | концерт
    ketsa | кетса
    aytsin | айтсин
    kalendar | календарь
    kalendari | календари
    avtomobil | автомобиль
    avtomobillar | автомобиллар
    albom | альбом
    albatta | албатта
    feldsher | фельдшер
    obyekt | объект
    subyektlar | субъектлар
    karyera | карьера
    kuryer | курьер
    pyesa | пьеса
    kompyuter | компьютер
    rejissyor | режиссёр
    kostyum | костюм
    byuro | бюро
    menyu | меню
    poyezd | поезд
    rayon | район
    rayonda | районда
    moʻjiza | мўъжиза
    yonma-yon | ёнма-ён
    tez-tez | тез-тез
    kechayu kunduz | кечаю кундуз
    BMT | БМТ
    XMTning | ХМТнинг
    KMBPCh | КМБПЧ
  `),
  )("%s is %s", (latin, cyrillic) => {
    expect(toCyrillic(latin)).toBe(cyrillic);
  });

  test.each([
    ["Oʻzbekiston", "Ўзбекистон"],
    ["O'zbekiston", "Ўзбекистон"],
    ["O‘zbekiston", "Ўзбекистон"],
    ["O’zbekiston", "Ўзбекистон"],
    ["O`zbekiston", "Ўзбекистон"],
    ["Oʼzbekiston", "Ўзбекистон"],
    ["bog' va tog‘", "боғ ва тоғ"],
    ["ma'no, ma’no, ma‘no", "маъно, маъно, маъно"],
    ["is'hoq", "исҳоқ"],
  ])("whatever sign is typed for the mark: %s", (latin, cyrillic) => {
    expect(toCyrillic(latin)).toBe(cyrillic);
  });

  test.each([
    ["Shahar SHAHAR shahar", "Шаҳар ШАҲАР шаҳар"],
    ["Chegara CHEGARA", "Чегара ЧЕГАРА"],
    ["Yoʻq YOʻQ Yoz YOZ", "Йўқ ЙЎҚ Ёз ЁЗ"],
    ["Yetti YETTI Yana YANA Yuz YUZ", "Етти ЕТТИ Яна ЯНА Юз ЮЗ"],
    ["Elektr ELEKTR", "Электр ЭЛЕКТР"],
    ["Gʻisht GʻISHT", "Ғишт ҒИШТ"],
    ["Oktabr OKTABR OKTABRDA", "Октябрь ОКТЯБРЬ ОКТЯБРДА"],
    ["Politsiya POLITSIYA", "Полиция ПОЛИЦИЯ"],
    ["KARYERA Sirk SIRK", "КАРЬЕРА Цирк ЦИРК"],
  ])("has the capitals that it had: %s", (latin, cyrillic) => {
    expect(toCyrillic(latin)).toBe(cyrillic);
  });
});

describe("a date", () => {
  test.each([
    ["2022-yil 17-oktabr", "2022 йил 17 октябрь"],
    ["2019-yil 8-oktabrdagi", "2019 йил 8 октябрдаги"],
    ["1991-yilning 1-sentabri", "1991 йилнинг 1 сентябри"],
  ])("loses the hyphen of the Latin script: %s", (latin, cyrillic) => {
    expect(toCyrillic(latin)).toBe(cyrillic);
  });

  test.each([
    ["60-yillar", "60-йиллар"],
    ["1990-yillar", "1990-йиллар"],
    ["113-modda", "113-модда"],
    ["9-sinf", "9-синф"],
  ])("is not every number with a hyphen: %s", (latin, cyrillic) => {
    expect(toCyrillic(latin)).toBe(cyrillic);
  });
});

describe("what is no Uzbek word stays as it is", () => {
  test.each([
    ["bureau.kz"],
    ["eGov.kz"],
    ["help.unhcr.org/centralasia"],
    ["https://www.gov.kz/sahifa?til=uz"],
    ["@dauys_bot"],
    ["/start"],
    ["/erase, /help"],
    ["<b></b>"],
    ['<a href="https://bureau.kz">'],
    ["№ 110-VIII"],
    ["XX"],
    ["K7F3, 4D9K"],
    ["/claim K7F3"],
    ["TIME_ZONE"],
    ["KIBHR"],
    ["Telegram, WhatsApp"],
    ["non-refoulement"],
    ["Facebook"],
    ["Сәлеметсіз бе. Здравствуйте."],
    ["🔴 112 — 1,5 № «»"],
  ])("%s", (text) => {
    expect(toCyrillic(text)).toBe(text);
  });

  test.each([
    ["Telegramdagi ismingiz", "Telegramдаги исмингиз"],
    ["egov.kz saytida", "egov.kz сайтида"],
    ["<b>Nima</b> boʻldi", "<b>Нима</b> бўлди"],
    ["sotdi/berdi", "сотди/берди"],
    ["Boshqa / shaxsiy", "Бошқа / шахсий"],
    ["Non, suv. Нан, су.", "Нон, сув. Нан, су."],
    ["XXI asr", "XXI аср"],
    ["K7F3 ishi", "K7F3 иши"],
    ["OLMA 16 TA", "ОЛМА 16 ТА"],
    ["XMT IV bob", "ХМТ IV боб"],
    ["Rahmat.Xayr", "Раҳмат.Хайр"],
    ["«Yuborish»ni bosing.", "«Юбориш»ни босинг."],
    ["‘Salom’ dedi", "‘Салом’ деди"],
  ])("and what is one beside it does not: %s", (latin, mixed) => {
    expect(toCyrillic(latin)).toBe(mixed);
  });
});

describe("turning", () => {
  const signs = (all: string) => fc.string({ unit: fc.constantFrom(...all) });

  test("a text without Latin letters changes nothing", () => {
    fc.assert(
      fc.property(signs("абвгдеёжзийклмнўғқҳцщыьэюяІңү ЁЎҚ.,:;!?«»—–-0123456789\n'ʻʼ"), (text) => {
        expect(toCyrillic(text)).toBe(text);
      }),
    );
  });

  test("twice is turning once", () => {
    fc.assert(
      fc.property(signs("abdefghijklmnopqrstuvxyzcwABEGHIOQSXYVʻʼ' -/.,1290йё<>@"), (text) => {
        const once = toCyrillic(text);
        expect(toCyrillic(once)).toBe(once);
      }),
    );
  });

  test("a word of Uzbek letters leaves none of them", () => {
    fc.assert(
      fc.property(signs("abdefghijklmnopqrstuvxyz"), (word) => {
        expect(toCyrillic(word)).not.toMatch(/[a-z]/);
      }),
    );
  });
});
