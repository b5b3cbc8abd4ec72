# Kazakh. Whom one can call, write to or go to: flows/contacts.yaml.
# Not yet checked by a native reader.

contacts-title = Кім көмектесе алады
contacts-button = Кім көмектесе алады
contacts-region-choose = Облысты таңдау
contacts-in-kz = Қазақстанда
contacts-in-kg = Қырғызстанда
contacts-none = Бұл жерде әзірге бірде-бір нөмірді тексерген жоқпыз.
contacts-more = Бәрі осында сыйған жоқ.
contacts-checked = Тексерілді: { $day }
contacts-seen = Тексерілді: { $site }, { $day } беті
contacts-not-called = Бұл нөмірге әлі қоңырау шалмадық.
contacts-stale = Содан бері бір жылдан көп өтті.
contacts-hours = Уақыты: { $hours }
contacts-hours-always = күні-түні
contacts-hours-business = жұмыс уақытында
contacts-free = Тегін
contacts-languages = Тілдері: { $languages }
contacts-address = Мекенжайы: { $address }
contacts-state = Бұл — мемлекеттің мекемесі.
contacts-police-yes = Мәліметті полицияға береді.
contacts-police-unknown = Полицияға не айтатынын білмейміз.
contacts-site-trace = Браузер ашқан беттеріңізді есте сақтайды.
contacts-organisation-missing = Қызметкерлерге осы анықтамалық арқылы жазыңыз.

contact-emergency = Кез келген шұғыл көмек
contact-emergency-for = Кез келген қауіпте бір нөмір.
contact-emergency-warning = Полиция құжат сұрауы мүмкін.

contact-ambulance = Жедел жәрдем
contact-ambulance-for = Біреу жараланса не ауырса.
contact-ambulance-warning = Полиция құжат сұрауы мүмкін.

contact-police = Полиция
contact-police-for = Сізге полиция керек болса.
contact-police-warning = Құжат сұрауы мүмкін.

contact-family-line = Отбасылар, әйелдер, балалар
contact-family-line-for = Қоңырау шалуға не жазуға болады.
contact-family-line-warning =
    Бұл — мемлекеттің нөмірі.
    Ол мәліметті полицияға береді.

contact-fire = Өрт сөндіру қызметі
contact-fire-for = Бірдеңе жанса.
contact-fire-warning = Полиция құжат сұрауы мүмкін.

contact-gas = Газ қызметі
contact-gas-for = Газ иісі шықса.
contact-gas-warning = Полиция құжат сұрауы мүмкін.

contact-line-116 = 116 16 нөмірі
contact-line-116-for = Жұмыстан кете алмайтын адамдарға.

contact-line-1424 = 1424 нөмірі
contact-line-1424-for = Шенеунік ақша сұраса.
contact-line-1424-warning =
    Бұл — мемлекеттің нөмірі.
    Атыңыз құпия сақтала ма, білмейміз.

contact-kibhr = КМБПЧ
contact-kibhr-for = Адам құқықтары, жұмысшылар, босқындар.

contact-unhcr = UNHCR, БҰҰ-ның босқындар мекемесі
contact-unhcr-for = Босқындарға және пана сұрағандарға.

contact-unhcr-help = UNHCR: босқындарға арналған бет
contact-unhcr-help-for = Босқындар білуі керек нәрселер.

contact-iom = IOM, көші-қон ұйымы
contact-iom-for = Жұмыс істеуге келгендерге.

contact-sana-sezim = «Сана Сезім», Шымкент
contact-sana-sezim-for = Мигранттармен жұмыс істейді, баспанасы бар.

contact-rodnik = «Родник», Алматы
contact-rodnik-for = Мемлекеттік емес ұйым.

contact-chance = «Шанс», Қарағанды
contact-chance-for = Мемлекеттік емес ұйым.

contact-qadir-qasiet = «Қадір-қасиет», Астана
contact-qadir-qasiet-for = Мемлекеттік емес ұйым.

contact-legal-initiative = «Халықаралық құқықтық бастама»
contact-legal-initiative-for = Мемлекеттік емес ұйым.

contact-adilet-kg = «Адилет» заң клиникасы
contact-adilet-kg-for = Қырғызстандағы заңгерлер.

contact-consulate-uz-aktau = Өзбекстан консулдығы, Ақтау
contact-consulate-uz-aktau-for = Еліңіздің құжаттары үшін.
contact-consulate-uz-aktau-warning =
    Бұл — сол мемлекеттің мекемесі.
    Ол мемлекеттен қорықсаңыз, бармаңыз.

contact-embassy-kg-astana = Қырғызстан елшілігі, Астана
contact-embassy-kg-astana-for = Еліңіздің құжаттары үшін.
contact-embassy-kg-astana-warning =
    Бұл — сол мемлекеттің мекемесі.
    Ол мемлекеттен қорықсаңыз, бармаңыз.

contact-consulate-kg-almaty = Қырғызстан консулдығы, Алматы
contact-consulate-kg-almaty-for = Еліңіздің құжаттары үшін.
contact-consulate-kg-almaty-warning =
    Бұл — сол мемлекеттің мекемесі.
    Ол мемлекеттен қорықсаңыз, бармаңыз.

contact-asylum-astana = Босқындар істері бөлімі, Астана
contact-asylum-astana-for =
    Мұнда пана сұрау өтінішін алады.
    Бұл полиция емес.

contact-asylum-almaty = Босқындар істері бөлімі, Алматы
contact-asylum-almaty-for =
    Мұнда пана сұрау өтінішін алады.
    Бұл полиция емес.

contact-asylum-shymkent = Босқындар істері бөлімі, Шымкент
contact-asylum-shymkent-for =
    Мұнда пана сұрау өтінішін алады.
    Бұл полиция емес.

contact-asylum-konaev = Босқындар істері бөлімі, Қонаев
contact-asylum-konaev-for =
    Мұнда пана сұрау өтінішін алады.
    Бұл полиция емес.
