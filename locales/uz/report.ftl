# Uzbek, Latin script. The report a worker makes (flows/report.yaml).
# Not yet checked by a native reader.

report-section-start = Boshlanishi
report-section-happened = Nima boʻldi
report-section-details = Batafsil
report-section-finish = Oxiri

## Start

report-safe =
    Hozir telefondan foydalanish xavfsizmi?

    Telefonga birov qarab turibdimi?
report-safe-hint = Xavfsiz boʻlmasa, hech narsa saqlanmaydi.
report-safe-short = Telefon
report-safe-yes = Xavfsiz
report-safe-unsure = Aniq bilmayman
report-safe-no = Xavfsiz emas

report-unsure =
    Avval oʻzingizni oʻylang

    Yoningizda hech kim boʻlmaganda qaytishingiz mumkin.
    Har bir sahifada «Tozalash» tugmasi bor.
    Uni istalgan paytda bosishingiz mumkin.
    U bot oʻchira oladigan narsani oʻchiradi.

report-consent =
    Boshlashdan oldin

    Murojaatingizni KMBPCh xodimlari oʻqiydi.
    Bu Qozogʻistondagi inson huquqlari byurosi.
    Ular nima boʻlganini bilmoqchi.
    Nima qilish mumkinligini ham koʻrib chiqadi.
    Ular Telegramdagi ismingiz va raqamingizni koʻrmaydi.
    Roziligingizsiz xoʻjayin va politsiyaga aytmaymiz.
    Istalgan paytda toʻxtatishingiz mumkin.
    Natijani vaʼda qila olmaymiz.
    Bu shoshilinch yordam xizmati emas.
    Telegram bu chatni koʻrishi mumkin.
    Telefoningiz kimda boʻlsa, u ham koʻrishi mumkin.
report-consent-short = Rozilik
report-consent-agree = Roziman
report-consent-rights = Avval huquqlarim haqida
report-consent-no = Yoʻq

## What happened

report-area =
    Nima boʻldi?

    Mos kelganining hammasini belgilang.
report-area-short = Nima haqida
report-area-money = Pul va ish haqi
report-area-work = Ish va dam olish
report-area-freedom = Hujjat va erkinlik
report-area-harm = Zarar, bolalar, oila
report-area-officials = Politsiya va amaldorlar
report-area-stay = Deportatsiya, boshpana
report-area-dontknow = Boshqa narsa

report-money =
    Pul va ish haqi: nima boʻldi?

    Mos kelganining hammasini belgilang.
report-money-short = Pul
report-money-unpaid_wages = Toʻlamadi yoki kam berdi
report-money-pay_deductions = Ish haqimdan ushlashadi
report-money-debt_bond = Qarz uchun ishlayman
report-money-deceived_job = Ish vaʼdadagidek emas
report-money-agent_fraud = Vositachi aldadi

report-work =
    Ish va dam olish: nima boʻldi?

    Mos kelganining hammasini belgilang.
report-work-short = Ish
report-work-excess_hours = Ish soati juda koʻp
report-work-no_rest_day = Dam olish kuni yoʻq
report-work-bad_conditions = Xavfli ish, yomon sharoit
report-work-injury = Ishdan jarohat, kasallik
report-work-no_contract = Yozma shartnoma yoʻq
report-work-dismissed = Nohaq ishdan boʻshatildim

report-freedom =
    Hujjat va erkinlik: nima boʻldi?

    Mos kelganining hammasini belgilang.
report-freedom-short = Erkinlik
report-freedom-passport_taken = Pasportimni olib qoʻygan
report-freedom-cannot_leave = Keta olmayman
report-freedom-sold_transferred = Meni boshqaga sotdi/berdi
report-freedom-isolated = Odamlardan uzib qoʻygan
report-freedom-threats = Menga tahdid qilishyapti
report-freedom-permit_tied = Boshqa ishga oʻtolmayman

report-harm =
    Zarar, bolalar, oila: nima boʻldi?

    Mos kelganining hammasini belgilang.
    Batafsil yozish shart emas.
    Bola — 18 yoshdan kichik odam.
report-harm-short = Zarar
report-harm-violence = Meni urishgan
report-harm-sexual_abuse = Jinsiy majburlash
report-harm-forced_sex_work = Tana sotishga majburlash
report-harm-child_work = Bola ishlayapti
report-harm-family_rights = Maktab, shifokor, tugʻruq
report-harm-discrimination = Meni kamsitishadi

report-officials =
    Politsiya va amaldorlar: nima boʻldi?

    Mos kelganining hammasini belgilang.
report-officials-short = Amaldorlar
report-officials-police_extortion = Politsiya pul soʻradi
report-officials-border_extortion = Chegarada muammo
report-officials-official_complicity = Amaldor xoʻjayin tomonida
report-officials-detained = Ushlab turishibdi

report-stay =
    Deportatsiya, boshpana: nima boʻldi?

    Mos kelganining hammasini belgilang.
report-stay-short = Deportatsiya, boshpana
report-stay-deport_order = Ketishni buyurishdi
report-stay-extradition = Davlatim meni soʻrayapti
report-stay-asylum_not_registered = Boshpana arizasi olinmadi
report-stay-asylum_refused = Boshpana rad etildi
report-stay-asylum_religion = Din tufayli rad etildi
report-stay-refugee_docs_expire = Qochqin hujjati tugayapti

report-danger = Hozir xavf ostidamisiz?
report-danger-short = Xavf
report-danger-now = Ha, hozir
report-danger-soon = Balki tez orada
report-danger-no = Yoʻq

report-numbers =
    Qayerga qoʻngʻiroq qilsa boʻladi

    Oʻzingiz tanlaysiz. Bot hech kimga qoʻngʻiroq qilmaydi.
    Bot shoshilinch yordam xizmati emas.
    Bu raqamlar Qozogʻiston uchun. Ular bepul.

    112: har qanday shoshilinch yordam.
    Politsiya kelib, hujjat soʻrashi mumkin.

    103: tez yordam.
    Politsiya kelib, hujjat soʻrashi mumkin.

    102: politsiya.
    Hujjat soʻrashi mumkin.

    111: oila, ayol va bolalarga yordam.
    Bu davlat raqami. Politsiyaga maʼlumot beradi.

    112, 103, 102: egov.kz saytida tekshirilgan, 2021-yil 8-sentabr sahifasi.
    111: inform.kz saytida tekshirilgan, 2025-yil 6-noyabr.

## Details

report-story = Nima boʻlganini oʻz soʻzlaringiz bilan aytib bering
report-story-hint =
    Ism va manzil kerak emas.
    Bir nechta xabar yuborsangiz boʻladi.
    Keyin «Tayyor» tugmasini bosing.
report-story-short = Voqea

report-region = Bu qayerda boʻldi?
report-region-hint = Viloyatning oʻzi yetarli.
report-region-short = Viloyat

report-sector = Bu qanday ish?
report-sector-short = Ish turi
report-sector-construction = Qurilish
report-sector-trade_bazaar = Bozor, savdo
report-sector-agriculture = Dala, ferma, chorva
report-sector-brick_kiln = Gʻisht zavodi
report-sector-domestic_work = Uy ishlari
report-sector-catering_services = Kafe, mehmonxona, tozalik
report-sector-manufacturing = Zavod, fabrika
report-sector-transport_loading = Yuk tashish, ortish
report-sector-oil_gas_mining = Neft, gaz, kon
report-sector-sex_industry = Boshqa / shaxsiy
report-sector-begging = Odamlardan pul soʻrash
report-sector-other = Boshqa ish

report-how_long = Bu qachon boshlandi?
report-how_long-hint = Taxminan aytsangiz yetarli.
report-how_long-short = Boshlangan

## Finish

report-review =
    Iltimos, koʻrib chiqing

    Javobni oʻzgartirsangiz boʻladi.
    «Yuborish»ni bosmaguningizcha hech narsa yuborilmaydi.
    KMBPCh oʻqishiga rozi boʻlsangiz, «Yuborish»ni bosing.
