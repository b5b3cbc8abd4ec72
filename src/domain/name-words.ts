import { soundOf } from "./name-sound.js";

/** A word that tells no employer from another: a legal form, a kind of place, "I do not know". */
export function saysNothing(word: string): boolean {
  return NOTHING.has(word.toLowerCase()) || NOTHING_BY_SOUND.has(soundOf(word));
}

/** Whether it stands beside the name of a firm, and nowhere else. */
export function isLegalForm(word: string): boolean {
  return LEGAL_FORMS.has(word.toLowerCase());
}

/** A word after which somebody else is named: a role, or a place that follows. */
export function beginsAnother(word: string): boolean {
  return ROLES_BY_SOUND.has(soundOf(word)) || BETWEEN.has(word.toLowerCase());
}

export function isPlace(sound: string): boolean {
  return PLACES.has(sound);
}

/**
 * Whether many bear it: a given name, a surname made of one, a word of firms' names. It says something
 * only together with another; and its neighbours are names as well, not misspellings of it.
 */
export function isCommon(word: string, sound: string): boolean {
  const bare = sound.replace(SURNAME, "");
  const known = COMMON.has(sound) || COMMON.has(bare) || GIVEN.test(sound) || GIVEN.test(bare);
  return sound.length <= 3 || known || ADJECTIVE.test(word);
}

// What surnames add to a name, as it sounds: -ov, -ev, -uly, -zoda, -bekov, -bayev.
const SURNAME = /(?:(?:p[AI]k)?[AI]f|pAf|Alk?I?|sAtA?)$/;

/** Whether it ends like a surname. */
export function isSurname(sound: string): boolean {
  return /...(?:[AI]f|Ink|jAk|sAt)$/.test(sound);
}

// What given names are made with, as it sounds: -jon, -xon, -bek, -din, -ulla, -gul, -ali, -murod, -zod;
// dil-, gul-, abdu-, nur-, said-.
const GIVEN =
  /^..+(?:jAn|hAn|pIk|tIn|AlA|kAl|kIlt?I?|AlI|mArAt|mAt|sAtA?|nIsA|pAlAt|pA)$|^(?:tIl|kAl|Apt[AI]?|nAr|sAIt)..{1,3}$/;

// Of Russian: "a fish shop" names no shop.
const ADJECTIVE = /(?:н|ск)(?:ый|ий|ой|ая|ое|ые|ого|ом)$/iu;

function words(...lines: string[]): readonly string[] {
  return lines.join(" ").split(/\s+/);
}

function sounds(list: readonly string[]): ReadonlySet<string> {
  return new Set(list.map(soundOf).filter((sound) => sound !== ""));
}

// Too short to go by their sound.
const LEGAL_FORMS: ReadonlySet<string> = new Set(
  words(
    "тоо ооо осоо оао зао пао ао ип чп кх кфх мчж жшс жшқ жаақ жчк жк шк аж хк сп тдо ҷдмм",
    "too ooo osoo oao zao ao ip chp kh mchj mchzh xk aj llp llc ltd inc jsc gmbh şti",
  ),
);

const SHORT: readonly string[] = words(
  "у с к о по за от до не нет он она его ее мой моя наш и да бу шу у менинг уни ва мен бул ал ол",
  "mr mrs ms mister sir the of at my his her a an is it no yes bu u shu men uni va",
  "хз нету тел tel номер raqam",
  "опа опо эже апа апай ака аке ага аға ақа бай bay aka opa ota ата ота апке әке бобо домулла тога",
);

const NOTHING_LONGER: readonly string[] = words(
  "фирма firma фирмаси фирмасы компания kompaniya company корхона korxona мекеме ишкана ширкат shirkat",
  "предприятие организация общество товарищество крестьянское хозяйство фермерское xojaligi",
  "завод zavod zavodi заводы цех sex фабрика fabrika factory птицефабрика комбинат",
  "кафе cafe ресторан restoran restaurant чайхана choyxona ошхона oshxona столовая наубайхана нонвойхона",
  "базар bozor рынок рынка рынке bazaar market магазин dukon дүкен дукен дукон shop",
  "ферма ферме теплица теплице issiqxona карьер мойка автомойка салон объект",
  "стройка стройке стройплощадка работа работал работала работали работаю ishladim ishlagan жумыс",
  "строительная строительный ташкилоти иншаат insaat inşaat",
  "рыбный кирпичный швейный мясной",
  "знаю помню зовут забыл забыла имя имени фамилия фамилию название называется как",
  "билмайман bilmayman билмадим bilmadim билмейм билмейм білмеймін билбейм эсимде esimda эмас emas ёдимда",
  "намедонам дар know dont remember forgot name called ismi исми аты номи nomi",
  "узбек узбекская казах кыргыз таджик русский турок китаец корейка кореец",
  "скажу боюсь писать написать айтқым келмейді айтпаймын qorqaman qo'rqaman aytishga қўрқаман айтам метарсам",
  "гӯям коркомун айткым келбейт afraid say интернет интернете телеграм telegram канал канале нашли нашел чат",
  "неизвестно анонимно номаълум noma'lum белгисиз белгісіз",
  "муж мужа жена жены брат брата сестра сестры сестре дядя тетя знакомый знакомая друг земляк сосед родственник",
  "привез привезла привезли нас нам моего моей моих этого одного один одна odam одам degan деген деган киши кісі",
  "гражданин гражданка китая китай турция турок турки турецкая китайская россиянин мырза мистер бугор мастер уста usta",
  "контейнер container ряд склад ombor дача коттедж гостиница отель hotel трасса дорога улица район",
  "агрофирма агрофирмаси agrofirma хоҷагии хочагии деҳқонии дехконии хўжалик fermer фермер ателье ательеи atelye",
  "firmasida firmada korxonada фирмасида ишлаганман иштедим иштегем жумыста которого наш наша смены смена",
  "который которая там здесь этот эта просто тоже ещё человек женщина мужчина",
);

const NOTHING: ReadonlySet<string> = new Set([...SHORT, ...NOTHING_LONGER]);

// A short sound may be a name as well.
const NOTHING_BY_SOUND = new Set([...sounds(NOTHING_LONGER)].filter(({ length }) => length >= 5));

const ROLES_BY_SOUND = sounds(
  words(
    "директор direktor director хозяин хозяина хозяйка xo'jayin хожайин қожайын кожоюн соҳиб boss босс шеф",
    "бригадир brigadir brigadier прораб prorab foreman начальник boshliq бошлиқ бастық башчы сардор",
    "агент agent посредник посредница посредника vositachi воситачи делдал миёнарав dalol",
    "менеджер menejer manager руководитель rahbar работодатель владелец employer owner вербовщик",
  ),
);

const BETWEEN: ReadonlySet<string> = new Set(words("в во из на in from near"));

const PLACES = sounds(
  words(
    "алматы алма-ата астана astana шымкент чимкент shymkent актау aqtau атырау atyrau актобе ақтөбе уральск",
    "караганда қарағанды павлодар костанай қостанай кызылорда қызылорда тараз туркестан түркістан семей",
    "мангистау маңғыстау жанаозен жаңаөзен талдыкорган петропавловск кокшетау экибастуз сарыагаш казахстан",
    "қазақстан ташкент toshkent самарканд samarqand бухара buxoro фергана farg'ona наманган namangan андижан",
    "andijon навои термез termiz хорезм xorazm ургенч нукус узбекистан o'zbekiston бишкек bishkek ош жалалабад",
    "баткен нарын талас кыргызстан душанбе dushanbe худжанд хуҷанд куляб хатлон таджикистан тоҷикистон",
    "дордой барахолка алатау москва moskva россия rossiya стамбул istanbul",
  ),
);

const COMMON = sounds(
  words(
    // given names
    "бахтияр рустам серик салим халим карим касым каюм кадыр алим олим рахим рахман рахмат шухрат шавкат",
    "алишер ахмед ахмад ахмет мехмет махмуд мухаммед мухаммад ильхом ильяс юлдаш санжар азиз азамат ибрагим",
    "нурлан ерлан нуржан ержан нурсултан нурали нурбек нурмат марат талгат болат мурат мурод асан усен хасан",
    "хусейн эргаш эшмат тошмат тошпулат турсун турсунбай раджаб фаррух далер саид сафар назар назри фируз",
    "шариф шарип исмаил тимур руслан дилшод дилмурод дилором дилфуза дильнора акмал собир содик анвар сарвар",
    "жасур джамшед зафар гафур гайрат улугбек отабек бекзод бекзат бекболот кубаныч бакыт бакыт чолпон",
    "айгерим акмарал айгуль айнура гульнара гульмира гульнора нигора нодира фатима зухра малика мадина",
    "ислом абдулла абдуллох абдурахман абдурашид саидмурод саидмахмуд мустафа мансур мирза мирзо максат",
    "даулет саулет дархан ерсултан кайрат кудайберген жума жумабай жуман жуманазар тулпар кайрат канат канай",
    "самат сакен сабит сардор саттар темир умар умид усман фарход фарид фазил файзулла хаким хамид хайрулла",
    "хуршид шамиль шерали шерзод эльдар элдор юсуф якуб ярмат равшан расул рашид рузимат рузи соли сухроб",
    "толиб тохир тахир туган урал уктам эрнис эркин ернар ерболат ермек жанибек жаныбек жандос жаслан",
    "икром ибод ином ислам кахрамон камол камалиддин лазиз мамат мамбет мурза насыр насиба нуриддин нурия",
    "ойбек омон орифджон орзу пулат парвиз комил бобур бахром бахадир ботир батыр бегзод азим айбек айдар аскар",
    "арман арсен алмаз адил адилет акрам амир анар аслан аян бауржан бейбит данияр дамир динара дина",
    "сергей алексей виктор владимир александр андрей иван дмитрий николай михаил петр юрий олег игорь евгений",
    "максим артем антон павел роман василий наталья марина ирина оксана светлана татьяна елена ольга людмила",
    "викторовна ивановна сергеевна викторович иванович сергеевич ли ван ким пак цой тен хан",
    "али вали гани омар осман сулейман якуп иса муса юнус зухур шокир шукур тоджи тимурлан жалол джалол",
    "гафур гафар нозим нозима нурдин латофат латиф лола мавлуда манзура матлуба мехри мохира муаттар муниса",
    "мунира мукаддас наргиза наргис насиба озода парвина райхон рано робия севара ситора тахмина умида фарангис",
    "феруза хосият шахло шахноза шоира шарофат юлдуз ёркин айпери айзада айнагуль бермет бурул гулнур жазгул",
    "жылдыз зарина каныкей мээрим назгуль нургуль сайкал сезим чинара элнура ақбота аяулым балжан гаухар жанар",
    "зере меруерт раушан сандугаш толганай шолпан ырысты бекен бекзат жолдас сеит турар тойчу ысмаил ырыс",
    // words of firms
    "строй stroy стройка сервис servis service групп group инвест invest транс trans агро agro торг снаб",
    "плюс plus люкс luxe мебель логистик logistic logistics текстиль textile tekstil tex текс компани",
    "алтын oltin золотой golden gold silver евразия азия asia osiyo осиё восток север юг запад центр center",
    "бетон beton монтаж ремонт кровля курылыс құрылыс qurilish жол нефть мунай мұнай газ oil сүт сут нан",
    "сут молоко мясо кирпич гишт g'isht кирпиш paxta пахта плов нон фиш fish кран kran такси taxi house",
    "market маркет экспресс express доставка бизнес business трейд trade холдинг holding интер глобал global",
    "жаңа янги yangi новый жас buyuk улуг великий береке барака baraka достык дружба мир встреча навруз navro'z",
    "каспий caspi caspian тенгиз теңіз арал урал орда болашак келешек kelajak нефтесервис стройсервис",
    "степной степное green дом хаус продукты одежда eagle беркут шанырак мерей самал нур nur ак кара кызыл",
    "полимер polymer пластик plastik дала dala даласи dalasi dalalari хаус house мир world пром prom техно техно",
    "литье сабзавот иншоот inshoot yapi market нан луч свет маяк звезда пахта paxtasi баҳор bahor",
    "истиклол истиқлол mustaqillik тәуелсіздік навобод шарк sharq шарқ гарб кристалл алмаз эталон эталон премиум premium",
    "кафе пекарня бригада клининг cleaning сити city стар star",
  ),
);
