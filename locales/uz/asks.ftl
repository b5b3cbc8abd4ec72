# Uzbek, Latin script. Ready questions of caseworkers, as the worker reads them.
# Not yet checked by a native reader.

ask-town =
    Qaysi shahar yoki qishloqdasiz,
    aytsangiz boʻladimi?
    Yaqin joy nomi ham yetadi.
ask-since =
    Bu qachon boshlandi?
    Oyi yoki yili yetadi.
ask-people =
    U yerda necha kishisiz?
    Taxminan aytsangiz boʻladi.
ask-paper =
    Bu haqda qogʻoz, tilxat
    yoki rasm bormi?
    Hozircha ha yoki yoʻq deb yozing.
ask-passport =
    Pasportingiz hozir oʻzingizdami
    yoki xoʻjayindami?
ask-safe =
    Bu yerga yozish siz uchun xavfsizmi?
    Qaysi soatlar qulay?
ask-language =
    Sizga qaysi tilda javob beraylik?
ask-firm =
    Xohlasangiz, firma yoki
    qurilish nomini yozing.
    Bu shart emas.
ask-doctor =
    Sizga shifokor kerakmi?
    Shoshilinch boʻlsa, 103 yoki 112 ga qoʻngʻiroq qiling.
ask-sleep =
    Tunaydigan joyingiz bormi?
ask-woman =
    Sizga ayol kishi javob bersinmi?
    Ha yoki yoʻq deb yozing.
ask-photo =
    Bu haqda rasm yoki ovozli yozuv bormi?
    Faqat xavfsiz boʻlsa yuboring.

# With it the worker is asked whether the case may be passed on, and to whom.
ask-referral =
    Boshqa odamlar ham yordam berishi mumkin.
    Ularga siz haqingizda aytmoqchimiz.
    «Ha» demasangiz, hech narsa aytmaymiz.
