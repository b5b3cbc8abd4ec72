# Uzbek, Latin script. The helper for time limits.
# Not yet checked by a native reader.

## Which time it is about

limit-title = Qancha vaqt bor
limit-which = Bu nima haqida?
limit-button-wages = Ish haqim
limit-button-dismissal = Ishdan boʻshatishdi
limit-button-asylum = Boshpana soʻrash
limit-button-expulsion = Ketish haqida qogʻoz
limit-title-wages = Ish haqini soʻrash vaqti
limit-title-dismissal = Ishga qaytish vaqti
limit-title-asylum = Boshpana soʻrash vaqti
limit-title-expulsion = Mamlakatdan ketish haqidagi qogʻoz

## Roughly since when: time words, no dates

limit-ask-wages = Qachondan beri pul berishmayapti?
limit-ask-dismissal = Sizni ishdan qachon boʻshatishdi?
limit-ask-asylum =
    Qozogʻistonga qachon keldingiz?
    Yoki qaytib boʻlmasligini qachon bildingiz?
limit-ask-expulsion = Qogʻozni qachon oldingiz?
limit-roughly =
    Taxminan boʻlsa ham yetarli.
    Javobingizni biz saqlamaymiz.
limit-button-wages-month = Shu oydan
limit-button-wages-half = 6 oydan kam
limit-button-wages-nine = 6–9 oy
limit-button-wages-year = 9–12 oy
limit-button-wages-longer = Bir yildan koʻp
limit-button-dismissal-weeks = 2 haftadan kam boʻldi
limit-button-dismissal-month = 2 hafta – 1 oy oldin
limit-button-dismissal-months = 1–3 oy oldin
limit-button-dismissal-longer = Undan oldin
limit-button-asylum-today = Bugun
limit-button-asylum-days = 5 kungacha oldin
limit-button-asylum-longer = Undan oldin
limit-button-expulsion-today = Bugun
limit-button-expulsion-yesterday = Kecha
limit-button-expulsion-week = Shu hafta
limit-button-expulsion-longer = Undan oldin

## What follows. Never that it is too late.

limit-then-wages-time =
    Bir yil hali oʻtmagan.
    Qancha erta soʻrasangiz, shuncha yaxshi.
limit-then-wages-less =
    Yilning yarmidan koʻpi oʻtdi.
    Yuristdan tezroq soʻrang.
limit-then-wages-near =
    Yil tez orada tugaydi.
    Yuristdan bugun soʻrang.
limit-then-dismissal-time =
    Bir oy hali oʻtmagan.
    Yuristdan shu hafta soʻrang.
limit-then-dismissal-near =
    Oy tez orada tugaydi.
    Yuristdan bugun soʻrang.
limit-then-dismissal-court =
    Balki toʻgʻridan-toʻgʻri sudga borsa boʻlar.
    Yuristdan bugun soʻrang.
limit-then-asylum-today =
    Har kun muhim.
    Bugun ariza bering.
limit-then-asylum-late =
    Baribir ariza bering va yurist toping.
    Balki hali imkon bordir.
limit-then-expulsion-today =
    Har kun muhim.
    Yuristdan bugun soʻrang.
limit-then-may =
    Balki hali imkon bordir.
    Yuristdan bugun soʻrang.
limit-then-unsure =
    Eslolmasangiz, hechqisi yoʻq.
    Yuristdan tezroq soʻrang.

## The rule itself

limit-rule-wages =
    Qozogʻistonda ish haqi va koʻpchilik nizolar: 1 yil.
    U siz bilgan kundan boshlanadi,
    yoki bilishingiz kerak boʻlgan kundan.
    Komissiya yoʻq paytda vaqt toʻxtaydi.
    Mediatsiya paytida ham toʻxtaydi.
limit-rule-dismissal =
    Qozogʻistonda avval kelishuv komissiyasi: 1 oy.
    Keyin sud: 2 oy.
    Toʻgʻridan-toʻgʻri sudga: 3 oy.
    Bu birovning uyida ishlasangiz,
    juda kichik korxonada (mikrobiznes)
    yoki kichik jamoat tashkilotida (NNT), 15 kishigacha.
    Komissiya yoʻq paytda vaqt toʻxtaydi.
    Mediatsiya paytida ham toʻxtaydi.
limit-rule-asylum =
    Qozogʻistonda: kelgan kundan 5 kalendar kun ichida,
    yoki qaytib boʻlmasligini bilgan kundan.
    Chegara postidan oʻtmay yoki hujjatsiz kirsangiz: 1 kun ichida.
    Qayerga: bandlik va ijtimoiy dasturlar boshqarmasi.
    Bu politsiya emas.
    Chegarada: Chegara xizmati.
limit-rule-expulsion =
    Shikoyat muddati juda qisqa, bir necha kun.
    Qogʻozni olgan kun va soatni yozib qoʻying.
    Uning rasmini bugun yuristga yuboring.
limit-safety = Xavfsizligingiz hammasidan muhim.

## Where it is from

limit-source-labour-160 = Manba: Qozogʻiston Mehnat kodeksi, 160-modda (zakonpravo.kz, sanasi yoʻq).
limit-source-labour-159 = Manba: Qozogʻiston Mehnat kodeksi, 159 (1)-modda (zakonpravo.kz, sanasi yoʻq).
limit-source-asylum-unhcr = Manba: UNHCR, help.unhcr.org/centralasia, sanasi yoʻq.
limit-source-asylum-state = Manba: gov.kz/situations/247, sanasi yoʻq.
limit-source-expulsion = Manba: rasmiy matnlardan kunlar sonini topmadik.
limit-button-article = Bu haqda oʻqish
