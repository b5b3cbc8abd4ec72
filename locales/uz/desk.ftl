# Uzbek, Latin script. What caseworkers do with a case, and how they answer.
# Not yet checked by a native reader.

# Below the card of a case.
desk-button-answer = Javob berish
desk-button-phrases = Tayyor iboralar
desk-button-working = Ishlanmoqda
desk-button-close = Yopish
desk-button-back = Orqaga
desk-button-reopen = Qayta ochish

# How a case is closed.
desk-outcome-solved = Hal boʻldi
desk-outcome-advised = Maslahat berildi
desk-outcome-referred = Yoʻnaltirildi
desk-outcome-noAnswer = Javob yoʻq
desk-outcome-notForUs = Bizga tegishli emas

# Told to whoever tapped.
desk-unconfirmed = Avval sizni administrator tasdiqlashi kerak. Soʻrov shu chatda yuborilgan.
desk-not-this-case = Bu tugma boshqa ishga tegishli. Hech narsa qilinmadi.
desk-working = Ish ustida ishlanmoqda. Murojaatchi buni koʻradi.
desk-closed = Ish yopildi. Murojaatchi qanday yopilganini koʻradi.
desk-closed-before = Ish allaqachon yopilgan.
desk-choose-outcome = Ish qanday tugadi? Murojaatchi buni oddiy soʻzlar bilan koʻradi.
desk-reopened = Ish yana ochildi.
desk-open-before = Ish ochiq.

# People who wish to act on cases.
# $name: as they are called in the chat.
member-asks = { $name } ishlar bilan ishlamoqchi. Administrator tasdiqlaydi:
member-button-confirm = Tasdiqlash
member-confirmed = { $name } endi ishlar bilan ishlay oladi.
member-confirmed-short = Tasdiqlandi.
member-only-administrators = Aʼzolarni faqat shu chat administratori tasdiqlaydi.
member-not-here = Bu odam endi shu chatda yoʻq.

# Said to whoever wrote.
answer-where = /r va matningizni ish mavzusida yoki ish xabariga javob qilib yozing.
answer-as-yourself = Siz guruh nomidan yozyapsiz. Ish bilan ishlash uchun oʻz nomingizdan yozing: hech narsa qilinmadi.
answer-no-receipt = Bu ishda murojaatchiga raqam berilmagan: u javoblarni oʻqiy olmaydi.
answer-closed = Ish yopilgan. Javob berish uchun uni qayta oching.
answer-not-in-channel = Javob bot bilan shaxsiy chatda yoziladi.
answer-only-words = Murojaatchiga faqat matn yuborish mumkin. Hech narsa qilinmadi.
# $count: characters that were written; $most: that fit.
answer-too-long = Bu { $count } ta belgi, { $most } tasi sigʻadi. Qisqartiring yoki ikkiga boʻlib yuboring.
answer-too-many-previews = Bu ishda yuborilmay turgan javoblar juda koʻp. Avval baʼzilarini yuboring yoki bekor qiling.
answer-too-many-unread = Murojaatchi oxirgi javoblarni hali oʻqimagan. Ulardan birini almashtiring yoki qaytarib oling.

# Asks for the words of an answer; a reply to this message is taken.
# $name: of whoever tapped; $language: what the worker reads.
answer-prompt =
    { $name }, javobingizni shu xabarga javob qilib yozing.
    Murojaatchining tili: { $language }.
    Yuborishdan oldin uni yana bir marta koʻrasiz.
answer-prompt-replace =
    { $name }, yangi matnni shu xabarga javob qilib yozing.
    Murojaatchining tili: { $language }.
    Yuborishdan oldin uni yana bir marta koʻrasiz.
answer-prompt-read =
    { $name }, oldingi javob allaqachon oʻqilgan. Endi yozganingiz yangi javob boʻladi.
    Uni shu xabarga javob qilib yozing. Murojaatchining tili: { $language }.
# $phrase: a ready phrase with a gap.
answer-prompt-gap =
    { $name }, boʻsh joyga tushadigan matnni shu xabarga javob qilib yozing.
    Murojaatchining tili: { $language }.
    { $phrase }

# The list of ready phrases.
phrases-title =
    Tayyor iboralar, murojaatchi tilida: { $language }.
    Bossangiz, qanday koʻrinishi chiqadi; hali hech narsa yuborilmaydi.
    Oʻz soʻzingiz bilan: /r va keyin matn.
phrases-button-more = Yana

# The first lines of a preview. No empty line in any of them.
# $code: the code of the case; $language: what the worker reads.
preview-title =
    Hali yuborilmagan · ish { $code }
    Javobni oʻqiydigan odamning tili: { $language }.
    Uni faqat siz, 10 daqiqa ichida yubora olasiz.
preview-replaces =
    Hali yuborilmagan · ish { $code } · oldingi javob oʻrniga
    Javobni oʻqiydigan odamning tili: { $language }.
    Uni faqat siz, 10 daqiqa ichida yubora olasiz.
preview-sent = Yuborilgan · ish { $code } · oʻqilgani kartada koʻrinadi
preview-sent-replaced = Oldingi javob oʻrniga yuborilgan · ish { $code } · oʻqilgani kartada koʻrinadi
preview-sent-anew = Yangi javob sifatida yuborilgan: oldingisi oʻqilgan yoki qaytarib olingan · ish { $code }
preview-cancelled = Yuborilmagan, bekor qilingan · ish { $code }
preview-expired = Yuborilmagan, 10 daqiqa oʻtgan · ish { $code }
preview-taken-back = Qaytarib olingan, hech kim koʻrmagan · ish { $code }
desk-button-send = Yuborish
desk-button-cancel = Bekor qilish
desk-button-replace = Almashtirish
desk-button-take-back = Qaytarib olish

# Told to whoever tapped below a preview or an answer.
preview-told-sent = Javob murojaatchi oʻqishini kutmoqda.
preview-told-before = Allaqachon yuborilgan.
preview-told-foreign = Uni faqat yozgan odam yuboradi yoki bekor qiladi.
preview-told-expired = Vaqt oʻtdi: qaytadan yozing.
preview-told-cancelled = Yuborilmaydi.
preview-told-taken = Qaytarib olindi: hech kim koʻrmagan.
preview-told-seen = Qaytarib olishga kech: allaqachon koʻrilgan.
preview-told-not-there = Bu javob endi yoʻq.
