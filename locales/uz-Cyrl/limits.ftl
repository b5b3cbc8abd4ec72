# Uzbek, Cyrillic script, made from locales/uz by npm run texts:cyrillic. The helper for time limits.
# Not yet checked by a native reader.

## Which time it is about

limit-title = Қанча вақт бор
limit-which = Бу нима ҳақида?
limit-button-wages = Иш ҳақим
limit-button-dismissal = Ишдан бўшатишди
limit-button-asylum = Бошпана сўраш
limit-button-expulsion = Кетиш ҳақида қоғоз
limit-title-wages = Иш ҳақини сўраш вақти
limit-title-dismissal = Ишга қайтиш вақти
limit-title-asylum = Бошпана сўраш вақти
limit-title-expulsion = Мамлакатдан кетиш ҳақидаги қоғоз

## Roughly since when: time words, no dates

limit-ask-wages = Қачондан бери пул беришмаяпти?
limit-ask-dismissal = Сизни ишдан қачон бўшатишди?
limit-ask-asylum =
    Қозоғистонга қачон келдингиз?
    Ёки қайтиб бўлмаслигини қачон билдингиз?
limit-ask-expulsion = Қоғозни қачон олдингиз?
limit-roughly =
    Тахминан бўлса ҳам етарли.
    Жавобингизни биз сақламаймиз.
limit-button-wages-month = Шу ойдан
limit-button-wages-half = 6 ойдан кам
limit-button-wages-nine = 6–9 ой
limit-button-wages-year = 9–12 ой
limit-button-wages-longer = Бир йилдан кўп
limit-button-dismissal-weeks = 2 ҳафтадан кам бўлди
limit-button-dismissal-month = 2 ҳафта – 1 ой олдин
limit-button-dismissal-months = 1–3 ой олдин
limit-button-dismissal-longer = Ундан олдин
limit-button-asylum-today = Бугун
limit-button-asylum-days = 5 кунгача олдин
limit-button-asylum-longer = Ундан олдин
limit-button-expulsion-today = Бугун
limit-button-expulsion-yesterday = Кеча
limit-button-expulsion-week = Шу ҳафта
limit-button-expulsion-longer = Ундан олдин

## What follows. Never that it is too late.

limit-then-wages-time =
    Бир йил ҳали ўтмаган.
    Қанча эрта сўрасангиз, шунча яхши.
limit-then-wages-less =
    Йилнинг ярмидан кўпи ўтди.
    Юристдан тезроқ сўранг.
limit-then-wages-near =
    Йил тез орада тугайди.
    Юристдан бугун сўранг.
limit-then-dismissal-time =
    Бир ой ҳали ўтмаган.
    Юристдан шу ҳафта сўранг.
limit-then-dismissal-near =
    Ой тез орада тугайди.
    Юристдан бугун сўранг.
limit-then-dismissal-court =
    Балки тўғридан-тўғри судга борса бўлар.
    Юристдан бугун сўранг.
limit-then-asylum-today =
    Ҳар кун муҳим.
    Бугун ариза беринг.
limit-then-asylum-late =
    Барибир ариза беринг ва юрист топинг.
    Балки ҳали имкон бордир.
limit-then-expulsion-today =
    Ҳар кун муҳим.
    Юристдан бугун сўранг.
limit-then-may =
    Балки ҳали имкон бордир.
    Юристдан бугун сўранг.
limit-then-unsure =
    Эслолмасангиз, ҳечқиси йўқ.
    Юристдан тезроқ сўранг.

## The rule itself

limit-rule-wages =
    Қозоғистонда иш ҳақи ва кўпчилик низолар: 1 йил.
    У сиз билган кундан бошланади,
    ёки билишингиз керак бўлган кундан.
    Комиссия йўқ пайтда вақт тўхтайди.
    Медиация пайтида ҳам тўхтайди.
limit-rule-dismissal =
    Қозоғистонда аввал келишув комиссияси: 1 ой.
    Кейин суд: 2 ой.
    Тўғридан-тўғри судга: 3 ой.
    Бу бировнинг уйида ишласангиз,
    жуда кичик корхонада (микробизнес)
    ёки кичик жамоат ташкилотида (ННТ), 15 кишигача.
    Комиссия йўқ пайтда вақт тўхтайди.
    Медиация пайтида ҳам тўхтайди.
limit-rule-asylum =
    Қозоғистонда: келган кундан 5 календарь кун ичида,
    ёки қайтиб бўлмаслигини билган кундан.
    Чегара постидан ўтмай ёки ҳужжатсиз кирсангиз: 1 кун ичида.
    Қаерга: бандлик ва ижтимоий дастурлар бошқармаси.
    Бу полиция эмас.
    Чегарада: Чегара хизмати.
limit-rule-expulsion =
    Шикоят муддати жуда қисқа, бир неча кун.
    Қоғозни олган кун ва соатни ёзиб қўйинг.
    Унинг расмини бугун юристга юборинг.
limit-safety = Хавфсизлигингиз ҳаммасидан муҳим.

## Where it is from

limit-source-labour-160 = Манба: Қозоғистон Меҳнат кодекси, 160-модда (zakonpravo.kz, санаси йўқ).
limit-source-labour-159 = Манба: Қозоғистон Меҳнат кодекси, 159 (1)-модда (zakonpravo.kz, санаси йўқ).
limit-source-asylum-unhcr = Манба: UNHCR, help.unhcr.org/centralasia, санаси йўқ.
limit-source-asylum-state = Манба: gov.kz/situations/247, санаси йўқ.
limit-source-expulsion = Манба: расмий матнлардан кунлар сонини топмадик.
limit-button-article = Бу ҳақда ўқиш
