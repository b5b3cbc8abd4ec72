# Uzbek, Latin script. The shell of the worker's chat.
# Not yet checked by a native reader.

languages-title = Til · Тил · Тіл · Забон · Язык · Language
choose-language = Tilni tanlang
language-name = Oʻzbekcha

button-back = Orqaga
button-skip = Oʻtkazib yuborish
button-dontknow = Bilmayman
button-done = Tayyor
button-next = Davom etish
button-send = Yuborish
button-erase = Tozalash
button-menu = Menyu
button-more = Yana
button-previous = Oldingilari
button-keep = Shunday qolsin
button-kept = Raqamni saqladim
button-language = Til
button-also = Yana qoʻshish
button-enough = Yetarli, oxiriga
button-danger = Hozir xavf ostidaman
button-listen = Tinglash

# $section: the words of the section; $done and $of: which one it is, and of how many.
progress = { $section } · { $done } / { $of }

## What could not be taken

reject-use-buttons = Iltimos, tugmalardan birini bosing.
reject-write-text = Iltimos, soʻz bilan yozing.
reject-too-long =
    Boshqa sigʻmaydi.
    Oldin yuborganlaringiz yozib olingan.
reject-too-short =
    Bu juda qisqa.
    Iltimos, yana ozgina yozing.
reject-nothing-picked = Iltimos, kamida bitta javobni tanlang.
reject-too-many = Iltimos, kamroq javob tanlang.
reject-number = Iltimos, sonni raqam bilan yozing.
reject-range = Iltimos, { $min } dan { $max } gacha son yozing.
reject-stale = Hozir shu yerdamiz.
text-kept =
    Yozib olindi.
    Bu ham aytganlaringizga qoʻshiladi.
text-kept-number =
    Yozib olindi.
    Iltimos, son yozing yoki «Oʻtkazib yuborish»ni bosing.
text-kept-time =
    Yozib olindi.
    Iltimos, qachon boʻlganini tanlang yoki «Oʻtkazib yuborish»ni bosing.
reject-edited =
    Oʻzgartirilgan xabar oʻqilmaydi.
    Iltimos, qaytadan yozing.

story-so-far =
    Yozib olingan xabarlar: { $count }.
    Yana yozishingiz yoki «{ $done }»ni bosishingiz mumkin.

## After sending

receipt-title = Murojaatingiz bizda
receipt-sent =
    Aytganingiz uchun rahmat.
    Bunda sizning aybingiz yoʻq.
    Buni xodim oʻqiydi.
    Qachon oʻqishini bilmaymiz.

    Xavf boʻlsa, xavfsiz joyga borishga harakat qiling.
    112 ga qoʻngʻiroq qilish mumkin.
    Politsiya hujjat soʻrashi mumkin.
    Bot shoshilinch yordam xizmati emas.
receipt-number = Sizning raqamingiz:
receipt-keep =
    Qogʻozga yozing yoki yodlab oling.
    Telefondan alohida saqlang, yoniga hech narsa yozmang.
    Bu yerga qaytish uchun qoʻllanmani ochib, shu raqamni yozing.

## Commands and texts that Telegram shows

commands-start = Qoʻllanmani ochish
commands-language = Tilni almashtirish
commands-erase = Chatni tozalash
commands-help = Qoʻllanma haqida

help =
    Qoʻllanma haqida

    Bu mamlakatga yangi kelganlar uchun qoʻllanma.
    Unda iboralar, hujjatlar, sogʻliq, transport va kontaktlar bor.

    «Tozalash» tugmasi shu chatni tozalaydi.
    Bot oxirgi 48 soatdagi xabarlarni oʻchira oladi.
    Eskilarini oʻzingiz oʻchirishingiz mumkin:
    chatni bosib turing, keyin «Oʻchirish»ni bosing.

    Telegram botlar bilan boʻlgan chatlarni oʻqiy oladi.
    Telefoningiz kimda boʻlsa, u ham oʻqiy oladi.
    Bu shoshilinch yordam xizmati emas.

bot-description =
    Qozogʻiston va Qirgʻizistonga yangi kelganlar uchun qoʻllanma.
    Kundalik iboralar, hujjatlar, sogʻliq, transport, ish, foydali kontaktlar.
    Oʻzbek, rus, qozoq, tojik, qirgʻiz va ingliz tillarida.
bot-short-description = Qozogʻiston va Qirgʻizistonga yangi kelganlar uchun qoʻllanma: iboralar, hujjatlar, transport.
