# Uzbek, Latin script. Photos, videos, voices and documents of a worker.
# Not yet checked by a native reader.

## Before the first one

media-warning =
    Fayl qoʻshishdan oldin

    Ovozdan odamni tanib olish mumkin.
    Rasmda yuz, joy va qogʻozlar koʻrinadi.
    Videoda bularning hammasi bor.
    Fayldan u qayerda olingani bilinishi mumkin.
    Qoʻlimizdan kelganini olib tashlaymiz.
    Koʻrinadigan va eshitiladigan narsa esa qoladi.

    Pasport yubormang.
    Boshqa odamlarning yuzini yubormang.
    Faqat keragini yuboring.
media-button-agree = Tushundim, qoʻshaman
media-button-no = Qoʻshmayman

media-voice =
    Ovozingiz qanday yuborilsin?

    «Oʻzgartirilgan»: boshqa odamning ovoziga oʻxshaydi.
    Bu toʻliq yashirmaydi.
    Sizni biladigan odam baribir tanishi mumkin.
    «Oʻz holicha»: oʻzingizning ovozingiz.
media-button-changed = Oʻzgartirilgan
media-button-as-it-is = Oʻz holicha

# $files, $megabytes: the most; $voice, $video: the most minutes.
media-how =
    Shu yerga yuboring:
    rasm, ovozli xabar, video yoki PDF.
    { $files } tagacha fayl, har biri { $megabytes } MB gacha.
    Ovoz: { $voice } daqiqagacha.
    Video: { $video } daqiqagacha.

## What became of it

media-not-added = Fayl qoʻshilmadi.
media-held = { $count } ta fayl yozib olindi.
media-waiting = { $count } ta fayl tayyorlanyapti.
media-refused = { $count } ta faylni qabul qilib boʻlmadi.

## What could not be taken

media-not-here =
    Bu yerda fayl qabul qilinmaydi.
    Iltimos, tugmalardan birini bosing.
media-kind =
    Bunday fayl qabul qilinmaydi.
    Iltimos, rasm, ovozli xabar,
    video yoki PDF yuboring.
    Yoki soʻz bilan yozing.
media-too-many =
    { $most } tadan ortiq fayl boʻlmaydi.
    Iltimos, qolganini soʻz bilan yozing.
media-too-big =
    Bu fayl juda katta.
    Eng koʻpi { $most } MB.
    Uni rasmga olsangiz, kichikroq boʻladi.
media-too-long =
    Bu juda uzun.
    Eng koʻpi { $most } daqiqa.
    Iltimos, boʻlib-boʻlib yuboring.
media-many-pages =
    Bunda sahifalar juda koʻp.
    Iltimos, kerakli sahifalarni rasmga olib yuboring.
media-damaged =
    Bu fayl ochilmayapti.
    Iltimos, qaytadan yuboring yoki rasmga olib yuboring.
media-no-tool =
    Bunday fayl bu yerda qabul qilinmaydi.
    Iltimos, rasm yuboring yoki soʻz bilan yozing.
media-failed =
    Bu faylni qabul qilib boʻlmadi.
    Iltimos, qaytadan yuboring yoki soʻz bilan yozing.
