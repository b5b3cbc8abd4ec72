# Uzbek, Latin script. Ready phrases of the caseworkers, as the worker reads them.
# Not yet checked by a native reader.

phrase-read =
    Yozganlaringizni oʻqidik.
    Aytganingiz uchun rahmat.
# $words: what a caseworker writes in the gap, here and below.
phrase-question =
    Sizga savolimiz bor:
    { $words }
    Xavfsiz paytda yozing.
phrase-comeback =
    Iltimos, bu yerga yana qarang:
    { $words }
    Oʻsha raqam bilan kiring.
phrase-waiting =
    Biz hali buning ustida ishlayapmiz.
    Iltimos, keyinroq yana qarang.
phrase-papers =
    Iltimos, oʻqiy olmagan qogʻozingizga
    imzo qoʻymang.
phrase-notes =
    Xavfsiz boʻlsa, yozib boring:
    kunlar, soatlar, pul, joy nomlari.
phrase-danger =
    Xavf boʻlsa, 112 ga qoʻngʻiroq qiling.
    111: ayollar, bolalar, oilalarga.
phrase-lawyer =
    Buni yurist koʻrib chiqishi mumkin.
    Rozimisiz?
    Ha yoki yoʻq deb yozing.
phrase-town =
    Yana bir narsani bilishimiz kerak:
    qaysi shahar yoki qishloqdasiz?
phrase-agree =
    Bu haqda shularga yozsak boʻladimi:
    { $words }
    Ha yoki yoʻq deb yozing.
phrase-photo =
    Xavfsiz boʻlsa, qogʻozning
    rasmini yuboring.
phrase-name =
    Ism yoki telefoningizni aytishingiz mumkin.
    Bu shart emas.
phrase-others =
    Buni oʻzimiz qila olmaymiz.
    Mana bu yerdan soʻrashingiz mumkin:
    { $words }
phrase-closing =
    Murojaatingizni endi yopyapmiz.
    Uni raqamingiz bilan yana ochishingiz mumkin.
