# Uzbek, Latin script. What caseworkers do to a case, by buttons and by commands.
# Not yet checked by a native reader.

# Buttons, for a colleague's eye.
acts-button-more = Yana
acts-button-level = Daraja
acts-button-refer = Yordam taklif qilish
acts-button-note = Qayd
acts-button-tags = Belgilar
acts-button-hand-over = Topshirish
acts-button-release = Boʻshatish
acts-button-merge = Bu takror
acts-button-part = Ajratish
acts-button-reasons = Nega bu daraja
acts-button-journal = Jurnal
acts-button-purge = Butunlay oʻchirish
acts-button-refer-sure = Baribir taklif qilish
acts-button-close-sure = Roziliksiz yopish
acts-button-close-anyway = Baribir yopish
# $code: the duplicate; $other: the case it goes along with.
acts-button-merge-sure = { $code } va { $other } birga
acts-button-purge-sure = Butunlay oʻchirilsin
asks-button-questions = Savollar
asks-button-phrases = Iboralar

# Which case. $command: without the slash.
acts-which-case =
    Qaysi ish haqida? Buyruqni ish mavzusida, kartasiga javob qilib yoki kodi bilan yozing:
    /{ $command } K7F3
acts-several = { $code } kodi hozir ikki ishda bor. Buyruqni kerakli ish mavzusida yoki kartasiga javob qilib yozing.
# $here: the case whose place it is; $code: another one.
acts-other-case = Bu yerda { $here } ishi, siz esa { $code } kodini yozdingiz. Hech narsa oʻzgarmadi. { $code } uchun buyruqni uning mavzusida yoki kartasiga javob qilib yozing.
acts-closed = Ish yopilgan. Avval uni qayta oching.
acts-not-in-channel = Soʻzlar bot bilan shaxsiy chatda yoziladi.

# Who has a case. $name: of a colleague; $by: of whoever gave it.
acts-nobody-has-it = Bu ishni hali hech kim olmagan.
acts-only-holder = Ish { $name } qoʻlida. Uni faqat { $name } yoki administrator boʻshatishi yoki topshirishi mumkin.
acts-released = Ish yana boʻsh: uni istagan kishi ola oladi.
acts-hand-over-whom = { $code } ishini kimga topshiramiz?
acts-hand-over-nobody = Hozircha hech kimni tanimayman. Hamkasbingiz xabariga /handover deb javob bering yoki /handover va @ism yozing.
acts-hand-over-unknown = Bu kimligini bilmayman. Hamkasbingiz xabariga /handover deb javob bering.
acts-hand-over-not-member = Ishni faqat shu chatning tasdiqlangan aʼzosiga topshirish mumkin. Hech narsa oʻzgarmadi.
acts-hand-over-same = Ish allaqachon { $name } qoʻlida.
acts-handed-over = { $name }, { $code } ishi endi sizda. Topshirdi: { $by }.
acts-handed-over-short = Ish endi { $name } qoʻlida.

# $level: a level in words; in `acts-level-reason` its number.
acts-level-which = { $code } ishining darajasi qanday boʻlsin? Keyin sababini soʻrayman.
acts-level-how = 0 dan 3 gacha daraja va sababini yozing: /level 1 pasportni hali qaytarishmagan
acts-level-reason = Sababi kerak, bir-ikki soʻz yetadi: /level { $level } va nega. Hech narsa oʻzgarmadi.
acts-level-same = Ishning darajasi allaqachon shunday.
acts-level-set = Endi daraja: { $level }. Sababi jurnalga yozildi.
acts-level-prompt =
    { $name }, nega «{ $level }» darajasi? Sababini shu xabarga javob qilib yozing.
    Uni faqat hamkasblar ish jurnalida koʻradi.

# $tags: words; $most, $count: numbers.
acts-tags-how = Belgilarni boʻsh joy bilan ajratib yozing: /tag maosh tun. Olib tashlash: /untag tun
acts-tags-bad = Toʻgʻri kelmaydi: { $tags }. Belgi bitta soʻz: harf, raqam va chiziqcha, 24 tagacha.
acts-tags-too-many = Bir ishda { $most } tagacha belgi boʻladi. Avval ortiqchasini olib tashlang: /untag
acts-tags-now = Ish belgilari: { $tags }.
acts-tags-none = Ishda endi belgi yoʻq.
acts-tags-prompt =
    { $name }, belgilarni shu xabarga javob qilib, boʻsh joy bilan ajratib yozing.
    Soʻz oldidagi minus belgini olib tashlaydi: maosh -tun
acts-note-how = Qaydni buyruqdan keyin yozing: /note konsullik bilan gaplashdik
acts-note-kept = Ish jurnaliga yozildi. Murojaatchi buni koʻrmaydi.
acts-note-prompt =
    { $name }, qaydni shu xabarga javob qilib yozing.
    Uni faqat hamkasblar ish jurnalida koʻradi.
acts-too-long = Bu { $count } ta belgi, { $most } tasi sigʻadi. Iltimos, qisqartiring.

# The list of ready questions. $language: what the worker reads.
asks-title =
    Murojaatchi tilidagi tayyor savollar: { $language }.
    Bosilsa savol koʻrinadi, lekin hali yuborilmaydi.

# Passing a case on. $code: of the case.
acts-refer-whither =
    { $code } ishini kimga berishni taklif qilamiz?
    Avval xatni koʻrasiz, keyin murojaatchi «ha» yoki «yoʻq» deydi. U «ha» demasa, hech narsa berilmaydi.
acts-refer-police = Ehtiyot boʻling: bu ishda «politsiyaga yoʻnaltirmang» belgisi bor. Amaldorlardan kimdir ish beruvchi bilan til biriktirgan boʻlishi, politsiya esa odamni unga qaytarishi mumkin. Baribir politsiya haqida soʻraymizmi?
acts-refer-consulate = Ehtiyot boʻling: bu odam vataniga qaytishdan qoʻrqayotganga yoki boshpana izlayotganga oʻxshaydi. Konsullik oʻsha davlat vakili, uning qayerdaligini bilib qolishi mumkin. Baribir konsullik haqida soʻraymizmi?
acts-refer-offered = Bu haqda soʻralgan, murojaatchi hali javob bermagan.
acts-refer-agreed = Murojaatchi bunga rozi: kartaga qarang.

# Closing.
acts-close-no-yes = Murojaatchi ishni boshqalarga berishga hali rozi boʻlmagan. Baribir «yoʻnaltirildi» deb yopamizmi? Yana bir marta bosing.
acts-close-nothing-asked = Murojaatchiga hali hech narsa yozilmagan, u esa javob bermaganini oʻqiydi. Baribir shunday yopamizmi? Yana bir marta bosing.

# Duplicates. $code: this case; $other: the one it goes along with.
acts-merge-which = { $code } qaysi ishning takrori boʻlishi mumkin? Boshqa ish boʻlsa: /merge va uning kodi.
acts-merge-how = Bu qaysi ishning takrori? Uning kodini yozing: /merge K4D9
acts-merge-unknown = { $code } kodli ish yoʻq.
acts-merge-self = Bu shu ishning oʻz kodi.
acts-merge-before = Bu ish allaqachon { $code } bilan birga. Ajratish: /part
acts-merge-closed = { $code } ishi yopilgan. Avval uni qayta oching.
acts-merge-merged = { $code } ishining oʻzi boshqasi bilan birga. Oʻsha ishning kodini yozing.
acts-merge-changed = { $code } ishi hozirgina oʻzgardi. Unga qarab, yana urinib koʻring.
acts-merge-sure =
    { $code } va { $other } bir narsa haqidami?
    { $code } roʻyxatlardan chiqadi, uni shu hamkasb yuritadi va { $other } bilan birga yopiladi. Mavzusi va murojaatchi bilan yozishuv qoladi.
acts-merged = { $code } endi { $other } bilan birga. Ajratish: /part
acts-merged-here = { $code } ishi shu ishning takrori: endi ular birga.
acts-parted = { $code } yana alohida ish, { $other } bilan emas.
acts-parted-here = { $code } ishi yana alohida.
acts-not-merged = Bu ish shundoq ham alohida.

# Destroying a case.
acts-purge-only-administrators = Ishni faqat shu chat administratori butunlay oʻchira oladi.
acts-purge-sure =
    { $code } ishi butunlay oʻchirilsinmi?
    Bayon, fayllar, murojaatchiga xatlar, qaydlar va bot bu yerda yozgan hamma narsa ketadi. Murojaatchi raqami bilan endi hech narsa ocha olmaydi.
    Faqat kunlar va amallar turi qoladi. Hech narsani qaytarib boʻlmaydi.
acts-purged = Ish oʻchirildi. Bot u haqda yozgan xabarlar tez orada ketadi.
