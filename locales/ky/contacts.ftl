# Kyrgyz. Whom one can call, write to or go to: flows/contacts.yaml.
# Not yet checked by a native reader.

contacts-title = Ким жардам бере алат
contacts-button = Ким жардам бере алат
contacts-region-choose = Облусту тандоо
contacts-in-kz = Казакстанда
contacts-in-kg = Кыргызстанда
contacts-none = Бул жерде азырынча бир да номерди текшере элекпиз.
contacts-more = Баары бул жерге баткан жок.
contacts-checked = Текшерилди: { $day }
contacts-seen = Текшерилди: { $site }, { $day } барагы
contacts-not-called = Бул номерге али чала элекпиз.
contacts-stale = Андан бери бир жылдан көп өттү.
contacts-hours = Убактысы: { $hours }
contacts-hours-always = күнү-түнү
contacts-hours-business = жумуш убагында
contacts-free = Акысыз
contacts-languages = Тилдери: { $languages }
contacts-address = Дареги: { $address }
contacts-state = Бул — мамлекеттин мекемеси.
contacts-police-yes = Полицияга маалымат берет.
contacts-police-unknown = Полицияга эмне айтарын билбейбиз.
contacts-site-trace = Браузер сиз ачкан барактарды эстеп калат.
contacts-organisation-missing = Кызматкерлерге ушул маалымдама аркылуу жазыңыз.

contact-emergency = Ар кандай шашылыш жардам
contact-emergency-for = Ар кандай коркунучта бир номер.
contact-emergency-warning = Полиция документ сурашы мүмкүн.

contact-ambulance = Тез жардам
contact-ambulance-for = Бирөө жаракат алса же ооруса.
contact-ambulance-warning = Полиция документ сурашы мүмкүн.

contact-police = Полиция
contact-police-for = Сизге полиция керек болсо.
contact-police-warning = Документ сурашы мүмкүн.

contact-family-line = Үй-бүлө, аялдар, балдар
contact-family-line-for = Чалса же жазса болот.
contact-family-line-warning =
    Бул — мамлекеттин линиясы.
    Ал полицияга маалымат берет.

contact-fire = Өрт өчүрүү кызматы
contact-fire-for = Бир нерсе күйсө.
contact-fire-warning = Полиция документ сурашы мүмкүн.

contact-gas = Газ кызматы
contact-gas-for = Газ жыттанса.
contact-gas-warning = Полиция документ сурашы мүмкүн.

contact-line-116 = 116 16 номери
contact-line-116-for = Жумуштан кете албаган адамдарга.

contact-line-1424 = 1424 номери
contact-line-1424-for = Чиновник акча сураса.
contact-line-1424-warning =
    Бул — мамлекеттин линиясы.
    Атыңыз жашыруун калабы, билбейбиз.

contact-kibhr = КМБПЧ
contact-kibhr-for = Адам укуктары, жумушчулар, качкындар.

contact-unhcr = UNHCR, БУУнун качкындар кеңсеси
contact-unhcr-for = Качкындарга жана башпаанек сурагандарга.

contact-unhcr-help = UNHCR: качкындар үчүн барак
contact-unhcr-help-for = Качкындар билиши керек нерселер.

contact-iom = IOM, миграция уюму
contact-iom-for = Иштегени келгендерге.

contact-sana-sezim = «Сана Сезим», Шымкент
contact-sana-sezim-for = Мигранттар менен иштейт, баш калкалоочу жайы бар.

contact-rodnik = «Родник», Алматы
contact-rodnik-for = Мамлекеттик эмес уюм.

contact-chance = «Шанс», Караганды
contact-chance-for = Мамлекеттик эмес уюм.

contact-qadir-qasiet = «Кадыр-касиет», Астана
contact-qadir-qasiet-for = Мамлекеттик эмес уюм.

contact-legal-initiative = «Эл аралык укуктук демилге»
contact-legal-initiative-for = Мамлекеттик эмес уюм.

contact-adilet-kg = «Адилет» укук клиникасы
contact-adilet-kg-for = Кыргызстандагы юристтер.

contact-consulate-uz-aktau = Өзбекстандын консулдугу, Актау
contact-consulate-uz-aktau-for = Өлкөңүздүн документтери үчүн.
contact-consulate-uz-aktau-warning =
    Бул — ошол мамлекеттин мекемеси.
    Ал мамлекеттен корксоңуз, барбаңыз.

contact-embassy-kg-astana = Кыргызстандын элчилиги, Астана
contact-embassy-kg-astana-for = Өлкөңүздүн документтери үчүн.
contact-embassy-kg-astana-warning =
    Бул — ошол мамлекеттин мекемеси.
    Ал мамлекеттен корксоңуз, барбаңыз.

contact-consulate-kg-almaty = Кыргызстандын консулдугу, Алматы
contact-consulate-kg-almaty-for = Өлкөңүздүн документтери үчүн.
contact-consulate-kg-almaty-warning =
    Бул — ошол мамлекеттин мекемеси.
    Ал мамлекеттен корксоңуз, барбаңыз.

contact-asylum-astana = Качкындар иши бөлүмү, Астана
contact-asylum-astana-for =
    Бул жерде башпаанек арызын алышат.
    Бул полиция эмес.

contact-asylum-almaty = Качкындар иши бөлүмү, Алматы
contact-asylum-almaty-for =
    Бул жерде башпаанек арызын алышат.
    Бул полиция эмес.

contact-asylum-shymkent = Качкындар иши бөлүмү, Шымкент
contact-asylum-shymkent-for =
    Бул жерде башпаанек арызын алышат.
    Бул полиция эмес.

contact-asylum-konaev = Качкындар иши бөлүмү, Конаев
contact-asylum-konaev-for =
    Бул жерде башпаанек арызын алышат.
    Бул полиция эмес.
