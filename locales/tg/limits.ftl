# Tajik. The helper for time limits.
# Not yet checked by a native reader.

## Which time it is about

limit-title = Чӣ қадар вақт ҳаст
limit-which = Ин дар бораи чист?
limit-button-wages = Маоши ман
limit-button-dismissal = Аз кор ронданд
limit-button-asylum = Паноҳ хостан
limit-button-expulsion = Қоғази рафтан
limit-title-wages = Вақти пурсидани маош
limit-title-dismissal = Вақти баргаштан ба кор
limit-title-asylum = Вақти паноҳ хостан
limit-title-expulsion = Қоғаз дар бораи рафтан аз кишвар

## Roughly since when: time words, no dates

limit-ask-wages = Аз кай боз маош намедиҳанд?
limit-ask-dismissal = Шуморо кай аз кор ронданд?
limit-ask-asylum =
    Ба Қазоқистон кай омадед?
    Ё кай донистед, ки баргаштан мумкин нест?
limit-ask-expulsion = Қоғазро кай гирифтед?
limit-roughly =
    Тахминӣ ҳам мешавад.
    Ҷавоби Шуморо мо нигоҳ намедорем.
limit-button-wages-month = Аз ҳамин моҳ
limit-button-wages-half = Камтар аз 6 моҳ
limit-button-wages-nine = 6–9 моҳ
limit-button-wages-year = 9–12 моҳ
limit-button-wages-longer = Беш аз як сол
limit-button-dismissal-weeks = Камтар аз 2 ҳафта пеш
limit-button-dismissal-month = 2 ҳафта – 1 моҳ пеш
limit-button-dismissal-months = 1–3 моҳ пеш
limit-button-dismissal-longer = Аз ин пештар
limit-button-asylum-today = Имрӯз
limit-button-asylum-days = То 5 рӯз пеш
limit-button-asylum-longer = Аз ин пештар
limit-button-expulsion-today = Имрӯз
limit-button-expulsion-yesterday = Дирӯз
limit-button-expulsion-week = Дар ҳамин ҳафта
limit-button-expulsion-longer = Аз ин пештар

## What follows. Never that it is too late.

limit-then-wages-time =
    Як сол ҳанӯз нагузаштааст.
    Ҳар чӣ зудтар пурсед, беҳтар.
limit-then-wages-less =
    Беш аз нисфи сол гузашт.
    Аз ҳуқуқшинос зудтар пурсед.
limit-then-wages-near =
    Сол ба зудӣ тамом мешавад.
    Аз ҳуқуқшинос имрӯз пурсед.
limit-then-dismissal-time =
    Як моҳ ҳанӯз нагузаштааст.
    Аз ҳуқуқшинос дар ҳамин ҳафта пурсед.
limit-then-dismissal-near =
    Моҳ ба зудӣ тамом мешавад.
    Аз ҳуқуқшинос имрӯз пурсед.
limit-then-dismissal-court =
    Шояд якбора ба суд рафтан мумкин аст.
    Аз ҳуқуқшинос имрӯз пурсед.
limit-then-asylum-today =
    Ҳар рӯз муҳим аст.
    Имрӯз ариза диҳед.
limit-then-asylum-late =
    Ба ҳар ҳол ариза диҳед ва ҳуқуқшинос ёбед.
    Шояд ҳанӯз имкон ҳаст.
limit-then-expulsion-today =
    Ҳар рӯз муҳим аст.
    Аз ҳуқуқшинос имрӯз пурсед.
limit-then-may =
    Шояд ҳанӯз имкон ҳаст.
    Аз ҳуқуқшинос имрӯз пурсед.
limit-then-unsure =
    Агар дар ёд надоред, ҳеҷ гап не.
    Аз ҳуқуқшинос зудтар пурсед.

## The rule itself

limit-rule-wages =
    Дар Қазоқистон барои маош ва бештари баҳсҳо: 1 сол.
    Он аз рӯзи донистани Шумо сар мешавад,
    ё аз рӯзе, ки бояд медонистед.
    То комиссия нест, вақт намегузарад.
    Дар вақти медиатсия ҳам намегузарад.
limit-rule-dismissal =
    Дар Қазоқистон аввал комиссияи созиш (согласительная): 1 моҳ.
    Баъд суд: 2 моҳ.
    Якбора ба суд: 3 моҳ.
    Ин агар дар хонаи касе кор кунед,
    дар корхонаи хеле хурд (микробизнес)
    ё дар ташкилоти хурди ҷамъиятӣ (НПО), то 15 нафар.
    То комиссия нест, вақт намегузарад.
    Дар вақти медиатсия ҳам намегузарад.
limit-rule-asylum =
    Дар Қазоқистон: дар давоми 5 рӯзи тақвимӣ баъди омадан,
    ё аз рӯзе, ки донистед, баргаштан мумкин нест.
    Бе гузаргоҳи сарҳад ё бе ҳуҷҷат омадед: дар 1 рӯз.
    Ба куҷо: раёсати шуғл
    ва барномаҳои иҷтимоӣ.
    Ин политсия нест.
    Дар сарҳад: Хадамоти сарҳад.
limit-rule-expulsion =
    Муҳлати шикоят хеле кӯтоҳ аст, чанд рӯз.
    Рӯз ва соати гирифтани қоғазро нависед.
    Сурати онро имрӯз ба ҳуқуқшинос фиристед.
limit-safety = Аввал бехатарии Шумо.

## Where it is from

limit-source-labour-160 = Манбаъ: Кодекси меҳнати Қазоқистон, моддаи 160 (zakonpravo.kz, бе сана).
limit-source-labour-159 = Манбаъ: Кодекси меҳнати Қазоқистон, моддаи 159 (1) (zakonpravo.kz, бе сана).
limit-source-asylum-unhcr = Манбаъ: UNHCR, help.unhcr.org/centralasia, бе сана.
limit-source-asylum-state = Манбаъ: gov.kz/situations/247, бе сана.
limit-source-expulsion = Манбаъ: дар матнҳои расмӣ шумори рӯзҳоро наёфтем.
limit-button-article = Дар ин бора хондан
