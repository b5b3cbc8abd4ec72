# Uzbek, Latin script. Whom one can call, write to or go to: flows/contacts.yaml.
# Not yet checked by a native reader.

contacts-title = Kim yordam bera oladi
contacts-button = Kim yordam bera oladi
contacts-region-choose = Viloyatni tanlash
contacts-in-kz = Qozogʻistonda
contacts-in-kg = Qirgʻizistonda
contacts-none = Bu yerda hali birorta raqamni tekshirmadik.
contacts-more = Hammasi bu yerga sigʻmadi.
contacts-checked = Tekshirildi: { $day }
contacts-seen = Tekshirildi: { $site }, { $day } sahifasi
contacts-not-called = Bu raqamga hali qoʻngʻiroq qilmadik.
contacts-stale = Bunga bir yildan koʻp boʻldi.
contacts-hours = Vaqti: { $hours }
contacts-hours-always = kechayu kunduz
contacts-hours-business = ish vaqtida
contacts-free = Bepul
contacts-languages = Tillari: { $languages }
contacts-address = Manzili: { $address }
contacts-state = Bu davlat idorasi.
contacts-police-yes = Politsiyaga maʼlumot beradi.
contacts-police-unknown = Politsiyaga nima deyishini bilmaymiz.
contacts-site-trace = Brauzer siz ochgan sahifalarni eslab qoladi.
contacts-organisation-missing = Xodimlarga shu qoʻllanma orqali yozing.

contact-emergency = Har qanday shoshilinch yordam
contact-emergency-for = Har qanday xavfda bitta raqam.
contact-emergency-warning = Politsiya hujjat soʻrashi mumkin.

contact-ambulance = Tez yordam
contact-ambulance-for = Kimdir jarohat olsa yoki kasal boʻlsa.
contact-ambulance-warning = Politsiya hujjat soʻrashi mumkin.

contact-police = Politsiya
contact-police-for = Sizga politsiya kerak boʻlsa.
contact-police-warning = Hujjat soʻrashi mumkin.

contact-family-line = Oila, ayollar, bolalar
contact-family-line-for = Qoʻngʻiroq ham, yozish ham mumkin.
contact-family-line-warning =
    Bu davlat raqami.
    Politsiyaga maʼlumot beradi.

contact-fire = Oʻt oʻchirish xizmati
contact-fire-for = Biror narsa yonsa.
contact-fire-warning = Politsiya hujjat soʻrashi mumkin.

contact-gas = Gaz xizmati
contact-gas-for = Gaz hidi kelsa.
contact-gas-warning = Politsiya hujjat soʻrashi mumkin.

contact-line-116 = 116 16 raqami
contact-line-116-for = Ishdan keta olmayotgan odamlarga.

contact-line-1424 = 1424 raqami
contact-line-1424-for = Amaldor pul soʻrasa.
contact-line-1424-warning =
    Bu davlat raqami.
    Ismingiz sir qoladimi, bilmaymiz.

contact-kibhr = KMBPCh
contact-kibhr-for = Inson huquqlari, ishchilar, qochqinlar.

contact-unhcr = BMTning qochqinlar idorasi
contact-unhcr-for = Qochqinlarga va boshpana soʻraganlarga.

contact-unhcr-help = BMTning qochqinlar sahifasi
contact-unhcr-help-for = Qochqinlar bilishi kerak narsalar.

contact-iom = IOM, migratsiya tashkiloti
contact-iom-for = Ishlash uchun kelganlarga.

contact-sana-sezim = «Sana Sezim», Chimkent
contact-sana-sezim-for = Migrantlar bilan ishlaydi, yotoq joyi bor.

contact-rodnik = «Rodnik», Olmaota
contact-rodnik-for = Davlatniki boʻlmagan tashkilot.

contact-chance = «Shans», Qaragʻanda
contact-chance-for = Davlatniki boʻlmagan tashkilot.

contact-qadir-qasiet = «Qadir-qasiet», Ostona
contact-qadir-qasiet-for = Davlatniki boʻlmagan tashkilot.

contact-legal-initiative = «Xalqaro huquqiy tashabbus»
contact-legal-initiative-for = Davlatniki boʻlmagan tashkilot.

contact-adilet-kg = «Adilet» huquq klinikasi
contact-adilet-kg-for = Qirgʻizistondagi yuristlar.

contact-consulate-uz-aktau = Oʻzbekiston konsulxonasi, Aqtov
contact-consulate-uz-aktau-for = Davlatingiz hujjatlari uchun.
contact-consulate-uz-aktau-warning =
    Bu oʻsha davlatning idorasi.
    U davlatdan qoʻrqsangiz, bormang.

contact-embassy-kg-astana = Qirgʻiziston elchixonasi, Ostona
contact-embassy-kg-astana-for = Davlatingiz hujjatlari uchun.
contact-embassy-kg-astana-warning =
    Bu oʻsha davlatning idorasi.
    U davlatdan qoʻrqsangiz, bormang.

contact-consulate-kg-almaty = Qirgʻiziston konsulxonasi, Olmaota
contact-consulate-kg-almaty-for = Davlatingiz hujjatlari uchun.
contact-consulate-kg-almaty-warning =
    Bu oʻsha davlatning idorasi.
    U davlatdan qoʻrqsangiz, bormang.

contact-asylum-astana = Qochqinlar ishi boʻlimi, Ostona
contact-asylum-astana-for =
    Bu yerda boshpana arizasi olinadi.
    Bu politsiya emas.

contact-asylum-almaty = Qochqinlar ishi boʻlimi, Olmaota
contact-asylum-almaty-for =
    Bu yerda boshpana arizasi olinadi.
    Bu politsiya emas.

contact-asylum-shymkent = Qochqinlar ishi boʻlimi, Chimkent
contact-asylum-shymkent-for =
    Bu yerda boshpana arizasi olinadi.
    Bu politsiya emas.

contact-asylum-konaev = Qochqinlar ishi boʻlimi, Qonayev
contact-asylum-konaev-for =
    Bu yerda boshpana arizasi olinadi.
    Bu politsiya emas.
