# Uzbek, Latin script. Coming back with the number: the case, its messages, writing more.
# Not yet checked by a native reader.

case-button-number = Raqamim bor
case-button-add = Nimadir qoʻshish

## Asking for the number

case-number =
    Sizning raqamingiz

    16 ta raqamni yozing.
    Orasida boʻsh joy qoldirish mumkin.
    Biroz kutishga toʻgʻri kelishi mumkin.
case-number-how =
    16 ta raqam kerak.
    Iltimos, faqat raqam yozing.
case-slip =
    Bitta raqam toʻgʻri kelmadi.
    Har birini koʻring, keyin qaytadan yozing.
case-nothing =
    Hozir bu raqam bilan hech narsa ochilmaydi.
    16 ta raqamning har birini koʻrib chiqing.
case-tries =
    Juda koʻp urinish boʻldi.
    Bir soatdan keyin urinib koʻring.
case-coming =
    Murojaatingiz hali yoʻlda.
    Bir daqiqadan keyin qaytadan urinib koʻring.

## The case

case-title = Murojaatingiz
# How far it has come, beside a small line of circles.
case-stage-received =
    Murojaatingiz keldi.
    Xodim uni hali ochmagan.
case-stage-read = Murojaatingizni xodim oʻqiyapti.
case-stage-working = Xodimlar murojaatingiz ustida ishlayapti.
case-stage-closed = Murojaatingiz ustida ish tugadi.
case-outcome-solved = Xodimlar aytdi: masala hal boʻldi.
case-outcome-advised = Xodimlar aytdi: sizga maslahat berildi.
case-outcome-referred = Xodimlar aytdi: endi sizga boshqalar yordam beryapti.
case-outcome-noAnswer =
    Xodimlar sizdan bir narsa soʻragan edi.
    Sizdan javob kelmadi.
case-outcome-notForUs =
    Xodimlar aytdi: bunda yordam bera olishmaydi.
    Bunda sizning aybingiz yoʻq.
case-outcome-silence =
    Uzoq vaqt murojaatingiz ustida hech kim ishlamadi.
    Bunda sizning aybingiz yoʻq.
# $day: a date, like 31.12.2026.
case-kept = Murojaatingiz kamida { $day } gacha saqlanadi.
case-new =
    { $count ->
        [0] Yangi xabar yoʻq.
       *[other] { $count } ta yangi xabar bor.
    }
case-come-back = Ikki-uch kundan keyin yana qarang.
case-notice-set = Xabar kelsa, qoʻllanma shu chatda aytadi.
case-unsent = { $count } ta xabaringiz hali yuborilmagan.
case-sent =
    Yuborildi.
    U murojaatingizga qoʻshildi.

case-button-read = Xabarlarni oʻqish
case-button-write = Yana yozish
case-button-file = Fayl qoʻshish
case-button-name = Ismimni aytish
case-button-notice = Menga bildirish
case-button-withdraw = Qaytarib olish
case-button-leave = Chiqish
case-button-back = Orqaga

## Messages of the caseworkers

case-answer-title = Sizga xabar
# $count: how many more wait behind this one.
case-answer-more = Yana { $count } ta xabar bor.
case-answer-changed = Siz koʻrganingizdan keyin bu xabar oʻzgartirilgan.
case-answer-hint =
    «{ $read }»ni bossangiz, xabar butunlay oʻchadi.
    Shu yerda javob yozishingiz mumkin.
case-button-answer-read = Oʻqidim

## Writing more

case-write-title = Yana yozish
case-write =
    Soʻzlaringizni shu yerga yozing.
    Har bir xabar yozib olinadi va chatdan oʻchadi.
    «{ $send }»ni bosmaguningizcha uni hech kim olmaydi.
case-write-count = Yozib olingan xabarlar: { $count }.
case-write-last = Oxirgisi: { $words }
case-write-instead = Bu oxirgi yuborganingiz oʻrniga qoʻyiladi.
case-write-first =
    Hali yuboradigan narsa yoʻq.
    Iltimos, avval yozing.
case-file-wait =
    Bir fayl hali tayyorlanyapti.
    Birozdan keyin qaytadan urinib koʻring.
case-button-instead = Eskisi oʻrniga
case-button-add-to = Faqat qoʻshish

## Giving a name

case-name-title = Kim ekaningizni aytish
case-name =
    Bu shart emas.
    Ismingizsiz ham murojaatingiz ustida ish davom etadi.

    Aytsangiz, uni KMBPCh xodimlari koʻradi.
    Ular sizga qoʻngʻiroq qilishi yoki sizni topishi mumkin.
    Keyin uni qaytarib olib boʻlmaydi.

    Ism, telefon yoki ikkalasini yozing.
case-name-given = Siz yozdingiz: { $name }
case-name-give = «{ $give }»ni bossangiz, xodimlar buni koʻradi.
case-button-give = Xodimlarga aytish

## A word in the chat when there is a message

case-notice-title = Menga shu chatda bildirish
case-notice =
    Sizga xabar boʻlsa,
    shu yerga bir qator keladi:
    «Qoʻllanmada yangi sahifa bor.»
    Unda boshqa hech narsa aytilmaydi.

    Telefoningiz kimda boʻlsa, u ham koʻrishi mumkin.
    Telefon oʻzingizda boʻladigan soatlarni tanlang.
    Soatlar xodimlar turgan shahar vaqti bilan.
case-notice-now-on = Hozir yoqilgan.
case-notice-now-off = Hozir yoqilmagan: qator kelmaydi.
case-notice-on = Xabar boʻlsa, shu soatlarda bir qator keladi.
case-notice-off = Bunday qator kelmaydi.
case-hours-morning = Ertalab, 6–12
case-hours-day = Kunduzi, 12–18
case-hours-evening = Kechqurun, 18–23
case-hours-any = Istalgan payt
case-hours-none = Yoʻq, kerak emas

## Taking the report back

case-withdraw-title = Murojaatni qaytarib olish
case-withdraw =
    Murojaatingiz bu yerdan butunlay oʻchiriladi.
    Botning xodimlarga yozganlari ham oʻchiriladi.
    Keyin raqamingiz bilan hech narsa ochilmaydi.

    KMBPCh oʻzi yozgan narsalar qolishi mumkin.
    Keyinroq yordam kerak boʻlsa, qaytadan ayting.
case-button-end = Ha, qaytarib olaman
case-gone =
    Bu yerda endi hech narsa yoʻq

    Bu haqda bu yerda hech narsa saqlanmaydi.
    Qoʻllanmaga oʻtishingiz mumkin.
