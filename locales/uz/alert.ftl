# Uzbek, Latin script. "I am in danger now" (flows/alert.yaml) and what follows it.
# Not yet checked by a native reader.

alert-section-alert = Hozir

alert-what = Hozir nima boʻlyapti?
alert-what-hint =
    112: har qanday shoshilinch yordam.
    103: tez yordam.
    102: politsiya.
    Politsiya kelib, hujjat soʻrashi mumkin.
    111: ayollar, bolalar, oilalarga.
    Bu davlat raqami.
    Politsiyaga maʼlumot beradi.
    Oʻzingiz tanlaysiz.
    Bot hech kimga qoʻngʻiroq qilmaydi.
    Bu shoshilinch yordam xizmati emas.

    3 ta qisqa savol, keyin javob KMBPCh xodimlariga boradi.
    Qachon oʻqishini bilmaymiz.
alert-what-short = Hozir
alert-what-hurt = Meni uryapti
alert-what-held = Meni ushlab turishibdi
alert-what-threat = Menga tahdid qilyapti
alert-what-officials = Politsiya olib ketyapti
alert-what-ill = Kasallik yoki jarohat
alert-what-other = Boshqa narsa

alert-region = Qayerdasiz?
alert-region-hint = Viloyatning oʻzi yetarli.
alert-region-short = Viloyat

alert-more = Ular nimani bilishi kerak?
alert-more-hint =
    Bir necha soʻz yozishingiz mumkin.
    Yoki «Hozir yuborish»ni bosing.
    Bossangiz, KMBPCh xodimlari oʻqiydi.
alert-more-short = Soʻzlar
alert-more-done = Hozir yuborish
alert-more-skip = Hozir yuborish

## After it was sent

alert-sent-title = Yuborildi
alert-sent =
    Xabaringiz KMBPCh xodimlarida.
    Qachon oʻqishini bilmaymiz.
    Xavfsiz joyga borishga harakat qiling.

    112: har qanday shoshilinch yordam.
    103: tez yordam.
    102: politsiya.
    Politsiya kelib, hujjat soʻrashi mumkin.
    Bot shoshilinch yordam xizmati emas.
alert-sent-more =
    Xavf oʻtgach, qolganini aytishingiz mumkin.
    U yuborganingizga qoʻshiladi.
# Someone who has an open alert taps the button again.
alert-open =
    Xabaringiz avval yuborilgan.
    U KMBPCh xodimlarida.
alert-button-rest = Qolganini aytish
alert-button-back = Orqaga
# The notice above the report when the alert comes with it.
alert-joined = Bu yuborganingizga qoʻshiladi.
