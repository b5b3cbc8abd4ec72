# Uzbek, Cyrillic script, made from locales/uz by npm run texts:cyrillic. Whom one can call, write to or go to: flows/contacts.yaml.
# Not yet checked by a native reader.

contacts-title = Ким ёрдам бера олади
contacts-button = Ким ёрдам бера олади
contacts-region-choose = Вилоятни танлаш
contacts-in-kz = Қозоғистонда
contacts-in-kg = Қирғизистонда
contacts-none = Бу ерда ҳали бирорта рақамни текширмадик.
contacts-more = Ҳаммаси бу ерга сиғмади.
contacts-checked = Текширилди: { $day }
contacts-seen = Текширилди: { $site }, { $day } саҳифаси
contacts-not-called = Бу рақамга ҳали қўнғироқ қилмадик.
contacts-stale = Бунга бир йилдан кўп бўлди.
contacts-hours = Вақти: { $hours }
contacts-hours-always = кечаю кундуз
contacts-hours-business = иш вақтида
contacts-free = Бепул
contacts-languages = Тиллари: { $languages }
contacts-address = Манзили: { $address }
contacts-state = Бу давлат идораси.
contacts-police-yes = Полицияга маълумот беради.
contacts-police-unknown = Полицияга нима дейишини билмаймиз.
contacts-site-trace = Браузер сиз очган саҳифаларни эслаб қолади.
contacts-organisation-missing = Ходимларга шу қўлланма орқали ёзинг.

contact-emergency = Ҳар қандай шошилинч ёрдам
contact-emergency-for = Ҳар қандай хавфда битта рақам.
contact-emergency-warning = Полиция ҳужжат сўраши мумкин.

contact-ambulance = Тез ёрдам
contact-ambulance-for = Кимдир жароҳат олса ёки касал бўлса.
contact-ambulance-warning = Полиция ҳужжат сўраши мумкин.

contact-police = Полиция
contact-police-for = Сизга полиция керак бўлса.
contact-police-warning = Ҳужжат сўраши мумкин.

contact-family-line = Оила, аёллар, болалар
contact-family-line-for = Қўнғироқ ҳам, ёзиш ҳам мумкин.
contact-family-line-warning =
    Бу давлат рақами.
    Полицияга маълумот беради.

contact-fire = Ўт ўчириш хизмати
contact-fire-for = Бирор нарса ёнса.
contact-fire-warning = Полиция ҳужжат сўраши мумкин.

contact-gas = Газ хизмати
contact-gas-for = Газ ҳиди келса.
contact-gas-warning = Полиция ҳужжат сўраши мумкин.

contact-line-116 = 116 16 рақами
contact-line-116-for = Ишдан кета олмаётган одамларга.

contact-line-1424 = 1424 рақами
contact-line-1424-for = Амалдор пул сўраса.
contact-line-1424-warning =
    Бу давлат рақами.
    Исмингиз сир қоладими, билмаймиз.

contact-kibhr = КМБПЧ
contact-kibhr-for = Инсон ҳуқуқлари, ишчилар, қочқинлар.

contact-unhcr = БМТнинг қочқинлар идораси
contact-unhcr-for = Қочқинларга ва бошпана сўраганларга.

contact-unhcr-help = БМТнинг қочқинлар саҳифаси
contact-unhcr-help-for = Қочқинлар билиши керак нарсалар.

contact-iom = IOM, миграция ташкилоти
contact-iom-for = Ишлаш учун келганларга.

contact-sana-sezim = «Сана Сезим», Чимкент
contact-sana-sezim-for = Мигрантлар билан ишлайди, ётоқ жойи бор.

contact-rodnik = «Родник», Олмаота
contact-rodnik-for = Давлатники бўлмаган ташкилот.

contact-chance = «Шанс», Қарағанда
contact-chance-for = Давлатники бўлмаган ташкилот.

contact-qadir-qasiet = «Қадир-қасиет», Остона
contact-qadir-qasiet-for = Давлатники бўлмаган ташкилот.

contact-legal-initiative = «Халқаро ҳуқуқий ташаббус»
contact-legal-initiative-for = Давлатники бўлмаган ташкилот.

contact-adilet-kg = «Адилет» ҳуқуқ клиникаси
contact-adilet-kg-for = Қирғизистондаги юристлар.

contact-consulate-uz-aktau = Ўзбекистон консулхонаси, Ақтов
contact-consulate-uz-aktau-for = Давлатингиз ҳужжатлари учун.
contact-consulate-uz-aktau-warning =
    Бу ўша давлатнинг идораси.
    У давлатдан қўрқсангиз, борманг.

contact-embassy-kg-astana = Қирғизистон элчихонаси, Остона
contact-embassy-kg-astana-for = Давлатингиз ҳужжатлари учун.
contact-embassy-kg-astana-warning =
    Бу ўша давлатнинг идораси.
    У давлатдан қўрқсангиз, борманг.

contact-consulate-kg-almaty = Қирғизистон консулхонаси, Олмаота
contact-consulate-kg-almaty-for = Давлатингиз ҳужжатлари учун.
contact-consulate-kg-almaty-warning =
    Бу ўша давлатнинг идораси.
    У давлатдан қўрқсангиз, борманг.

contact-asylum-astana = Қочқинлар иши бўлими, Остона
contact-asylum-astana-for =
    Бу ерда бошпана аризаси олинади.
    Бу полиция эмас.

contact-asylum-almaty = Қочқинлар иши бўлими, Олмаота
contact-asylum-almaty-for =
    Бу ерда бошпана аризаси олинади.
    Бу полиция эмас.

contact-asylum-shymkent = Қочқинлар иши бўлими, Чимкент
contact-asylum-shymkent-for =
    Бу ерда бошпана аризаси олинади.
    Бу полиция эмас.

contact-asylum-konaev = Қочқинлар иши бўлими, Қонаев
contact-asylum-konaev-for =
    Бу ерда бошпана аризаси олинади.
    Бу полиция эмас.
