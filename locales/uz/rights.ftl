# Uzbek, Latin script. Rights: topics, articles, questions in one's own words.
# Not yet checked by a native reader.

rights-title = Huquqlaringiz
rights-intro =
    Mavzuni tanlang.
    Yoki savolingizni oʻz soʻzingiz bilan yozing.
    Oʻzingiz yubormasangiz, uni xodim oʻqimaydi.
rights-button-topics = Boshqa mavzular

rights-group-pay = Ish haqi va qarz
rights-group-work = Ish
rights-group-freedom = Erkinlik va xavfsizlik
rights-group-papers = Hujjat va turish
rights-group-officials = Tekshiruv va sud
rights-group-family = Oila va bolalar
rights-group-guide = Bu qoʻllanma haqida

## Under an article

rights-button-report = Shu haqda aytish
rights-button-person = Odamga yozish
rights-button-contacts = Kim yordam bera oladi
rights-button-limit = Qancha vaqt bor
rights-button-count = Haqimni hisoblash
rights-button-sources = Manbalar
rights-button-variant = Kim uchun
rights-page = { $number }-sahifa, jami { $of }
rights-not-checked = Buni yurist hali tekshirmagan.
rights-checked = Buni yurist tekshirgan.
rights-elsewhere =
    Bu Qozogʻiston haqida.
    Qirgʻiziston boʻyicha kam tekshirdik.
    U yerdagi yuristdan soʻrang.
rights-nothing-checked =
    Bu haqda hali hech narsa tekshirmadik.
    Xodimga yozing.

## Where it comes from

rights-sources-title = Bu qayerdan olingan
rights-source-article = { $article }-modda
rights-source-seen = Oʻqilgan joy: { $seen } · { $date }
rights-source-undated = sanasi yoʻq
rights-sources-day =
    Buni { $day } gacha yigʻdik.
    Qoidalar oʻzgaradi.
rights-checked-by = Yurist tekshirgan: { $who }

## For whom

rights-variant =
    Kim uchun?

    Hozir qayerdasiz?
    Sizda qaysi davlat pasporti bor?
    Javob bermasangiz ham boʻladi.
    Bu saqlanmaydi.
rights-country-kz = Qozogʻistonda
rights-country-kg = Qirgʻizistonda
rights-who-uz = Oʻzbekiston
rights-who-tj = Tojikiston
rights-who-kg = Qirgʻiziston
rights-who-eaeu = Rossiya, Belarus, Armaniston
rights-who-other = Boshqa davlat
rights-who-refugee = Boshqa, pasport yoʻq
rights-button-anyone = Hammasini koʻrsatish
rights-shown-for = Tanlovingiz boʻyicha koʻrsatildi.

## A question in one's own words

rights-found = Balki shuni soʻragandirsiz.
rights-found-unsure =
    Savolingiz nima haqida?

    Mavzuni tanlang yoki boshqacha yozing.
rights-found-none =
    Buni tushunib boʻlmadi

    Bu yerda faqat ish, hujjat va huquq bor.
    Boshqacha yozing yoki mavzu tanlang.
rights-danger =
    Hozir xavf ostida boʻlsangiz, 🆘 ni bosing.
    Qozogʻistonda 112 ga qoʻngʻiroq qilsa boʻladi.
    Politsiya hujjat soʻrashi mumkin.
rights-offer =
    Soʻzlaringizni xodim oʻqishi mumkin.
    «{ $send }»ni bosing.
    Ular 10 daqiqa yopiq turadi.
    Keyin oʻchib ketadi.
rights-button-offer = Soʻzlarimni yuborish
rights-offer-gone =
    Soʻzlaringiz oʻchib ketgan.
    Iltimos, qaytadan yozing.
rights-offer-taken =
    Soʻzlaringiz murojaatingizga qoʻshildi.
    Avval bir necha savol.
