# Tajik. Whom one can call, write to or go to: flows/contacts.yaml.
# Not yet checked by a native reader.

contacts-title = Кӣ кӯмак карда метавонад
contacts-button = Кӣ кӯмак карда метавонад
contacts-region-choose = Интихоби вилоят
contacts-in-kz = Дар Қазоқистон
contacts-in-kg = Дар Қирғизистон
contacts-none = Мо дар ин ҷо ҳанӯз ягон рақамро насанҷидаем.
contacts-more = На ҳамааш ба ин ҷо ғунҷид.
contacts-checked = Санҷида шуд: { $day }
contacts-seen = Санҷида шуд: { $site }, саҳифаи { $day }
contacts-not-called = Мо ба ин рақам ҳанӯз занг назадаем.
contacts-stale = Аз он вақт беш аз як сол гузашт.
contacts-hours = Вақт: { $hours }
contacts-hours-always = шабу рӯз
contacts-hours-business = дар вақти корӣ
contacts-free = Ройгон
contacts-languages = Забонҳо: { $languages }
contacts-address = Нишонӣ: { $address }
contacts-state = Ин идораи давлат аст.
contacts-police-yes = Ба политсия маълумот медиҳад.
contacts-police-unknown = Мо намедонем, ки ба политсия чӣ мегӯянд.
contacts-site-trace = Браузер саҳифаҳои кушодаатонро дар ёд медорад.
contacts-organisation-missing = Ба кормандон тавассути ҳамин роҳнамо нависед.

contact-emergency = Ҳар гуна кӯмаки фаврӣ
contact-emergency-for = Дар ҳар хатар як рақам.
contact-emergency-warning = Шояд политсия ҳуҷҷат пурсад.

contact-ambulance = Ёрии таъҷилӣ
contact-ambulance-for = Агар касе ҷароҳат гирад ё касал шавад.
contact-ambulance-warning = Шояд политсия ҳуҷҷат пурсад.

contact-police = Политсия
contact-police-for = Агар ба Шумо политсия лозим бошад.
contact-police-warning = Шояд ҳуҷҷат пурсад.

contact-family-line = Оила, занон, кӯдакон
contact-family-line-for = Занг задан ё навиштан мумкин.
contact-family-line-warning =
    Ин рақам аз они давлат аст.
    Он ба политсия маълумот медиҳад.

contact-fire = Хадамоти оташнишонӣ
contact-fire-for = Агар чизе сӯзад.
contact-fire-warning = Шояд политсия ҳуҷҷат пурсад.

contact-gas = Хадамоти газ
contact-gas-for = Агар бӯи газ ояд.
contact-gas-warning = Шояд политсия ҳуҷҷат пурсад.

contact-line-116 = Рақами 116 16
contact-line-116-for = Барои онҳое, ки аз кор рафта наметавонанд.

contact-line-1424 = Рақами 1424
contact-line-1424-for = Агар мансабдор пул пурсад.
contact-line-1424-warning =
    Ин рақам аз они давлат аст.
    Номатон пинҳон мемонад ё не, намедонем.

contact-kibhr = КМБПЧ
contact-kibhr-for = Ҳуқуқи инсон, коргарон, гурезаҳо.

contact-unhcr = Идораи СММ оид ба гурезаҳо
contact-unhcr-for = Барои гурезаҳо ва онҳое, ки паноҳ мехоҳанд.

contact-unhcr-help = Саҳифаи СММ барои гурезаҳо
contact-unhcr-help-for = Он чи гурезаҳо бояд донанд.

contact-iom = Созмони муҳоҷират (IOM)
contact-iom-for = Барои онҳое, ки барои кор омадаанд.

contact-sana-sezim = «Сана Сезим», Шимкент
contact-sana-sezim-for = Бо муҳоҷирон кор мекунад, ҷои хоб дорад.

contact-rodnik = «Родник», Алмаато
contact-rodnik-for = Ташкилоти ғайридавлатӣ.

contact-chance = «Шанс», Қарағанда
contact-chance-for = Ташкилоти ғайридавлатӣ.

contact-qadir-qasiet = «Қадир-қасиет», Астана
contact-qadir-qasiet-for = Ташкилоти ғайридавлатӣ.

contact-legal-initiative = «Ташаббуси байналмилалии ҳуқуқӣ»
contact-legal-initiative-for = Ташкилоти ғайридавлатӣ.

contact-adilet-kg = Клиникаи ҳуқуқии «Адилет»
contact-adilet-kg-for = Ҳуқуқшиносон дар Қирғизистон.

contact-consulate-uz-aktau = Консулгарии Ӯзбекистон, Актау
contact-consulate-uz-aktau-for = Барои ҳуҷҷатҳои кишваратон.
contact-consulate-uz-aktau-warning =
    Ин идораи ҳамон давлат аст.
    Агар аз он давлат тарсед, наравед.

contact-embassy-kg-astana = Сафорати Қирғизистон, Астана
contact-embassy-kg-astana-for = Барои ҳуҷҷатҳои кишваратон.
contact-embassy-kg-astana-warning =
    Ин идораи ҳамон давлат аст.
    Агар аз он давлат тарсед, наравед.

contact-consulate-kg-almaty = Консулгарии Қирғизистон, Алмаато
contact-consulate-kg-almaty-for = Барои ҳуҷҷатҳои кишваратон.
contact-consulate-kg-almaty-warning =
    Ин идораи ҳамон давлат аст.
    Агар аз он давлат тарсед, наравед.

contact-asylum-astana = Шуъбаи гурезаҳо, Астана
contact-asylum-astana-for =
    Ин ҷо аризаи паноҳро мегиранд.
    Ин политсия нест.

contact-asylum-almaty = Шуъбаи гурезаҳо, Алмаато
contact-asylum-almaty-for =
    Ин ҷо аризаи паноҳро мегиранд.
    Ин политсия нест.

contact-asylum-shymkent = Шуъбаи гурезаҳо, Шимкент
contact-asylum-shymkent-for =
    Ин ҷо аризаи паноҳро мегиранд.
    Ин политсия нест.

contact-asylum-konaev = Шуъбаи гурезаҳо, Қонаев
contact-asylum-konaev-for =
    Ин ҷо аризаи паноҳро мегиранд.
    Ин политсия нест.
