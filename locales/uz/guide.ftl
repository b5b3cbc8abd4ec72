# Uzbek, Latin script. The guide: menu, pages, and the neutral cover.
# Not yet checked by a native reader.

guide-title = Yangi kelganlar uchun qoʻllanma
guide-menu =
    Sahifani tanlang.
    Yoki savol yozing.

guide-phrases = Kundalik iboralar
guide-papers = Hujjatlar
guide-health = Sogʻliq
guide-transport = Transport
guide-rights = Ishdagi huquqlar
guide-contacts = Kontaktlar
guide-report = Muammo haqida aytish

guide-phrases-page =
    Kundalik iboralar

    Oʻzbekcha. Qozoqcha. Ruscha.

    Assalomu alaykum. Сәлеметсіз бе. Здравствуйте.
    Rahmat. Рақмет. Спасибо.
    Iltimos. Өтінемін. Пожалуйста.
    Kechirasiz. Кешіріңіз. Извините.
    Ha, yoʻq. Иә, жоқ. Да, нет.
    Xayr. Сау болыңыз. До свидания.

    Tushunmayapman. Түсінбеймін. Я не понимаю.
    Sekinroq gapiring. Баяу сөйлеңізші. Говорите медленнее.
    Yozib bering. Жазып беріңізші. Напишите, пожалуйста.
    Yordam bering. Көмектесіңізші. Помогите, пожалуйста.

    Qancha turadi? Қанша тұрады? Сколько стоит?
    Doʻkon qayerda? Дүкен қайда? Где магазин?
    Dorixona qayerda? Дәріхана қайда? Где аптека?
    Bekat qayerda? Аялдама қайда? Где остановка?

    Non, suv. Нан, су. Хлеб, вода.
    Bugun, ertaga. Бүгін, ертең. Сегодня, завтра.
    Chapga, oʻngga. Сол жаққа, оң жаққа. Налево, направо.

guide-papers-page =
    Hujjatlar

    Pasportingiz oʻzingizniki.
    Hech kim uni roziligingizsiz saqlamasligi kerak.
    Nusxasini boshqa joyda saqlang.
    Hujjat muddati qachon tugashini yozib qoʻying.
    Oʻqiy olmagan qogʻozingizga imzo qoʻymang.
    Imzolagan qogʻozingizdan nusxa soʻrang.

    Qozogʻistonda ish

    Qirgʻiziston, Rossiya, Belarus, Armaniston fuqarolari:
    ruxsat kerak emas, mehnat shartnomasi kerak.
    Manba: egov.kz, 2022-yil 17-oktabr.

    Oʻzbekiston, Tojikiston, Ozarbayjon, Moldova, Gruziya, Ukraina fuqarolari:
    odamlarning uyida ishlash uchun ruxsat.
    U 1–12 oyga beriladi.
    Soni cheklangan.
    Manba: egov.kz, 2022-yil 17-oktabr.
    Ariza faqat onlayn, eGov.kz saytida beriladi.
    Manba: enbekshiqazaq.kz, 2026-yil 13-aprel.

    Qozogʻistonda boshpana soʻrash

    Kelgan kundan 5 kalendar kun ichida ariza bering.
    Yoki qaytish mumkin emasligini bilgan kundan 5 kun ichida.
    Chegaradan hujjatsiz oʻtgan boʻlsangiz: 1 kun ichida.
    Qayerga: shahar yoki viloyatning bandlik va ijtimoiy dasturlar boshqarmasi.
    Chegarada: Chegara xizmati.
    Kechiksangiz ham ariza bering va yurist toping.
    Manba: help.unhcr.org/centralasia, sanasi yoʻq.

    Qoidalar oʻzgarib turadi.
    Yurist hali tekshirmagan.

guide-health-page =
    Sogʻliq

    Tez yordam: 103.
    Bepul, kechayu kunduz.
    Politsiya kelib, hujjat soʻrashi mumkin.
    egov.kz saytida tekshirilgan, 2021-yil 8-sentabr sahifasi.

    Qayerda ekaningizni ayting.
    Nima ogʻriyotganini ayting.
    Goʻshakni qoʻyishga shoshilmang.

    Ishda jarohat olsangiz:
    Avval davolaning.
    Shifokor bergan qogʻozlarni saqlang.
    Kunini, joyini va kim koʻrganini yozib qoʻying.

    Issiqda tez-tez suv iching, soyada dam oling.
    Sovuqda quruq kiyim kiying, issiq choy iching, isinib turing.
    Gaz va elektr simi bilan yolgʻiz ishlamang.
    Chuqur oʻrada ham yolgʻiz ishlamang.

    Iboralar. Oʻzbekcha. Qozoqcha. Ruscha.
    Menga shifokor kerak. Маған дәрігер керек. Мне нужен врач.
    Shu yerim ogʻriyapti. Осы жерім ауырады. Здесь болит.
    Isitmam bor. Қызуым бар. У меня температура.
    Kasalxona qayerda? Аурухана қайда? Где больница?

guide-transport-page =
    Transport

    Manzilingizni qogʻozga yozib oling.
    Uni haydovchiga koʻrsating.
    Yoʻlga chiqishdan oldin narxini soʻrang.
    Chiptani yoʻl oxirigacha saqlang.
    Pasportni garovga qoldirmang.
    Uzoq yoʻl oldidan ishongan odamingizga ayting:
    qayerga borishingizni va mashina raqamini.
    Qaytish uchun biroz pulni alohida saqlang.

    Iboralar. Oʻzbekcha. Qozoqcha. Ruscha.
    Bu avtobus bozorga boradimi? Бұл автобус базарға бара ма? Автобус идёт до рынка?
    Shu yerda toʻxtating. Осы жерде тоқтаңызшы. Остановите здесь, пожалуйста.
    Bitta chipta bering. Бір билет беріңізші. Один билет, пожалуйста.
    Vokzal qayerda? Вокзал қайда? Где вокзал?
    Soat nechada ketadi? Сағат нешеде кетеді? Во сколько отправление?

# What the chat shows when it is to show nothing: a page of a phrasebook.
cover-page =
    Kundalik iboralar

    Oʻzbekcha. Qozoqcha. Ruscha.

    Assalomu alaykum. Сәлеметсіз бе. Здравствуйте.
    Rahmat. Рақмет. Спасибо.
    Iltimos. Өтінемін. Пожалуйста.
    Kechirasiz. Кешіріңіз. Извините.
    Ha, yoʻq. Иә, жоқ. Да, нет.
    Xayr. Сау болыңыз. До свидания.

    Qancha turadi? Қанша тұрады? Сколько стоит?
    Doʻkon qayerda? Дүкен қайда? Где магазин?
    Bekat qayerda? Аялдама қайда? Где остановка?

    Non, suv, choy. Нан, су, шай. Хлеб, вода, чай.
    Bugun, ertaga. Бүгін, ертең. Сегодня, завтра.
    Chapga, oʻngga. Сол жаққа, оң жаққа. Налево, направо.
