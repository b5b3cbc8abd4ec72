# Uzbek, Latin script. The report a worker makes (flows/report.yaml).
# Not yet checked by a native reader.

report-section-start = Boshlanishi
report-section-happened = Nima boʻldi
report-section-urgent = Hozirgi ahvol
report-section-story = Oʻz soʻzingiz bilan
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
    Tugma bot oʻchira oladigan narsani oʻchiradi.

report-consent =
    Boshlashdan oldin

    Murojaatingizni KMBPCh xodimlari oʻqiydi.
    KMBPCh — inson huquqlari tashkiloti.
    Ular nima boʻlganini va nima qilish mumkinligini bilmoqchi.
    Ular Telegramdagi ismingiz va raqamingizni koʻrmaydi.
    Roziligingizsiz xoʻjayinga ham, politsiyaga ham aytmaymiz.
    Istalgan paytda toʻxtatishingiz mumkin.
    Savolni oʻtkazib yuborish mumkin.
    Natijani vaʼda qila olmaymiz.
    Bu shoshilinch yordam xizmati emas.
    Telegram bu chatni koʻrishi mumkin.
    Telefoningiz kimda boʻlsa, u ham koʻrishi mumkin.

    Rozimisiz?
    Gap kim haqida?
report-consent-short = Kim haqida
report-consent-me = Ha, men haqimda
report-consent-other = Ha, boshqa odam haqida
report-consent-group = Ha, bir necha kishi
report-consent-minor = Ha, 18 ga toʻlmaganman
report-consent-rights = Avval huquqlarim
report-consent-no = Yoʻq

report-knows =
    U odam yozayotganingizni biladimi?

    Uning xoʻjayiniga bu haqda aytmang.
report-knows-short = Odam biladi
report-knows-yes = Ha, rozi
report-knows-no = Yoʻq

report-people = Gap necha kishi haqida?
report-people-short = Necha kishi
report-people-few = 2–5 kishi
report-people-some = 6–20 kishi
report-people-many = 20 kishidan koʻp

report-minor_help =
    Yozganingiz yaxshi boʻldi

    Bunda sizning aybingiz yoʻq.
    Iloji boʻlsa, oʻzingiz ishongan katta odamga ayting.
    111 ga qoʻngʻiroq qilish mumkin.
    Bu bepul, kechayu kunduz.
    Bu davlat raqami.
    Politsiyaga maʼlumot beradi.
    Xavf boʻlsa, 112 ga qoʻngʻiroq qiling.
    Politsiya kelib, hujjat soʻrashi mumkin.
    111: inform.kz saytida tekshirilgan, 2025-yil 6-noyabr.
    112: egov.kz saytida tekshirilgan, 2021-yil 8-sentabr sahifasi.

## What happened

report-minor_what =
    Nima boʻldi?

    Mos kelganining hammasini belgilang.
    Koʻproq aytish shart emas.
report-minor_what-short = Nima boʻldi
report-minor_what-unpaid_wages = Pul berishmayapti
report-minor_what-passport_taken = Hujjatimni olib qoʻygan
report-minor_what-cannot_leave = Keta olmayman
report-minor_what-threats = Meni qoʻrqitishyapti
report-minor_what-violence = Meni uradi yoki urgan
report-minor_what-sexual_abuse = Badanimga tegishyapti
report-minor_what-other = Boshqa narsa

report-area =
    Nima boʻldi?

    Eng mosini tanlang.
    Keyin yana qoʻshish mumkin.
report-area-short = Nima haqida
report-area-money = Pul va ish haqi
report-area-work = Ish va dam olish
report-area-freedom = Hujjat va erkinlik
report-area-harm = Ozor, bolalar, oila
report-area-officials = Politsiya va amaldorlar
report-area-stay = Deportatsiya, boshpana
report-area-else = Boshqa narsa
report-area-own_words = Oʻz soʻzim bilan

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
report-work-bad_conditions = Xavfli ish, yomon yotoq
report-work-injury = Ishda jarohat, kasallik
report-work-no_contract = Yozma shartnoma yoʻq
report-work-dismissed = Ishdan nohaq boʻshatdi

report-freedom =
    Hujjat va erkinlik: nima boʻldi?

    Mos kelganining hammasini belgilang.
report-freedom-short = Erkinlik
report-freedom-passport_taken = Pasportimni olib qoʻygan
report-freedom-cannot_leave = Keta olmayman
report-freedom-sold_transferred = Meni birovga sotdi/berdi
report-freedom-isolated = Odamlardan uzib qoʻygan
report-freedom-threats = Menga tahdid qilyapti
report-freedom-permit_tied = Boshqa ishga oʻtolmayman

report-harm =
    Ozor, bolalar, oila: nima boʻldi?

    Mos kelganining hammasini belgilang.
    Batafsil yozish shart emas.
    Bola — 18 yoshdan kichik odam.
report-harm-short = Ozor
report-harm-violence = Meni uradi yoki urgan
report-harm-sexual_abuse = Jinsiy majburlash
report-harm-forced_sex_work = Jinsiy xizmatga majbur
report-harm-child_work = Bola ishlayapti
report-harm-family_rights = Maktab, shifokor, tugʻish
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
report-stay-deport_order = Ketishimni buyurishdi
report-stay-extradition = Davlatim meni soʻrayapti
report-stay-asylum_not_registered = Boshpana arizam olinmadi
report-stay-asylum_refused = Boshpana rad etildi
report-stay-asylum_religion = Din tufayli rad etildi
report-stay-refugee_docs_expire = Qochqin hujjati tugaydi

report-request = Nima istaysiz?
report-request-short = Istak
report-request-trouble = Nima boʻlganini aytish
report-request-information = Faqat soʻramoqchiman

## Danger and days

report-danger = Hozir xavf ostidamisiz?
report-danger-hint = Gap boshqa odam haqida boʻlsa: u xavf ostidami?
report-danger-short = Xavf
report-danger-now = Ha, hozir
report-danger-soon = Balki tez orada
report-danger-no = Yoʻq

report-numbers =
    Qayerga qoʻngʻiroq qilsa boʻladi

    Oʻzingiz tanlaysiz.
    Bot hech kimga qoʻngʻiroq qilmaydi.
    Bot shoshilinch yordam xizmati emas.
    Bu raqamlar Qozogʻiston uchun.
    Ular bepul.

    112: har qanday shoshilinch yordam.
    Politsiya kelib, hujjat soʻrashi mumkin.

    103: tez yordam.
    Politsiya kelib, hujjat soʻrashi mumkin.

    102: politsiya.
    Hujjat soʻrashi mumkin.

    111: oila, ayol va bolalarga yordam.
    Bu davlat raqami.
    Politsiyaga maʼlumot beradi.

    112, 103, 102: egov.kz saytida tekshirilgan, 2021-yil 8-sentabr sahifasi.
    111: inform.kz saytida tekshirilgan, 2025-yil 6-noyabr.

report-abuser_present = Sizni urgan odam hozir yaqin atrofdami?
report-abuser_present-short = U odam yaqin atrofda
report-abuser_present-yes = Ha
report-abuser_present-no = Yoʻq

report-hurt_when = Sizni oxirgi marta qachon urgan?
report-hurt_when-short = Oxirgi marta urgan

report-safe_from_them =
    Hozir u odamdan uzoqda, xavfsiz joydamisiz?

    Bu haqda 3 ta qisqa savol bor, ortiq emas.
report-safe_from_them-short = Hozir xavfsiz joyda
report-safe_from_them-yes = Ha
report-safe_from_them-no = Yoʻq

report-doctor = Sizga shifokor kerakmi?
report-doctor-short = Shifokor
report-doctor-yes = Ha
report-doctor-no = Yoʻq

report-woman = Buni ayol kishi oʻqishini istaysizmi?
report-woman-hint =
    Vaʼda qila olmaymiz.
    Xodimlar istagingizni koʻradi.
    Boshqa xodimlar ham oʻqishi mumkin.
report-woman-short = Ayol oʻqisin
report-woman-yes = Ha, ayol kishi
report-woman-any = Farqi yoʻq

report-injury_serious = Ahvol qanchalik ogʻir?
report-injury_serious-hint =
    Hayot xavf ostida boʻlsa, 103 ga qoʻngʻiroq qiling.
    Politsiya hujjat soʻrashi mumkin.
report-injury_serious-short = Qanchalik ogʻir
report-injury_serious-life = Hayot xavf ostida
report-injury_serious-yes = Ogʻir, shifokor kerak
report-injury_serious-no = Unchalik ogʻir emas

report-injury_when = Bu qachon boʻldi?
report-injury_when-short = Jarohat, kasallik vaqti

report-held_place =
    Qayerda ushlab turishibdi?

    Sizni yoki siz yozayotgan odamni.
report-held_place-short = Ushlab turgan joy
report-held_place-police = Politsiyada
report-held_place-migration = Migratsiya markazida
report-held_place-border = Chegara, aeroportda
report-held_place-prison = Qamoqxonada
report-held_place-other = Boshqa joyda

report-asylum_where = Boshpanani qayerda soʻradingiz?
report-asylum_where-short = Soʻralgan joy
report-asylum_where-city = Shahar idorasida
report-asylum_where-border = Chegarada
report-asylum_where-police = Politsiya, migratsiyada
report-asylum_where-other = Boshqa joyda
report-asylum_where-nowhere = Hali hech qayerda

report-refused_how = Ogʻzaki rad etishdimi yoki qogʻozda?
report-refused_how-short = Rad etish
report-refused_how-words = Ogʻzaki
report-refused_how-paper = Qogʻozda

report-paper = Sizga qogʻoz berishdimi?
report-paper-short = Qogʻoz
report-paper-yes = Ha
report-paper-no = Yoʻq

report-paper_day =
    Qogʻozni qachon oldingiz?

    Har bir kun muhim.
report-paper_day-short = Qogʻoz olingan

report-paper_hour = Kunning qaysi vaqtida oldingiz?
report-paper_hour-short = Kun vaqti
report-paper_hour-morning = Ertalab
report-paper_hour-afternoon = Kunduzi
report-paper_hour-evening = Kechqurun
report-paper_hour-night = Kechasi

report-removal_date =
    Sud kuni belgilanganmi?

    Yoki ketishingiz kerak boʻlgan kun bormi?
report-removal_date-short = Sud yoki ketish kuni
report-removal_date-three_days = 3 kun ichida
report-removal_date-two_weeks = 2 hafta ichida
report-removal_date-later = Keyinroq
report-removal_date-none = Kun aytilmagan

report-arrived = Bu mamlakatga qachon keldingiz?
report-arrived-short = Kelgan vaqti

report-fear_of_return = Oʻz yurtingizga qaytishdan qoʻrqasizmi?
report-fear_of_return-hint = Sababini aytish shart emas.
report-fear_of_return-short = Qaytishdan qoʻrqadi
report-fear_of_return-yes = Ha
report-fear_of_return-no = Yoʻq

## The story

report-story = Nima boʻlganini oʻz soʻzlaringiz bilan aytib bering
report-story-hint =
    Istaganingizcha aytib bering.
    Ism va manzil kerak emas.
    Aytish qiyin narsani aytmang.
    Bir nechta xabar yuborsangiz boʻladi.
    Keyin «Tayyor» tugmasini bosing.
report-story-short = Voqea

## Details

report-unpaid_for = Sizga qachondan beri pul berishmayapti?
report-unpaid_for-short = Toʻlov toʻxtagan

report-dismissed_when = Sizni ishdan qachon boʻshatishdi?
report-dismissed_when-short = Ishdan boʻshatilgan

report-how_long = Bu qachon boshlandi?
report-how_long-hint = Taxminan aytsangiz yetarli.
report-how_long-short = Boshlangan

report-region = Bu qayerda boʻldi?
report-region-hint = Viloyatning oʻzi yetarli.
report-region-short = Viloyat

report-wages_amount = Sizga taxminan qancha tenge berishlari kerak?
report-wages_amount-hint =
    Son yozing.
    Taxminan boʻlsa ham yetarli.
    Masalan: 150 000
report-wages_amount-short = Qarz, tenge

report-last_paid = Sizga oxirgi marta qachon pul berishdi?
report-last_paid-short = Oxirgi toʻlov

report-passport_holder = Pasport kimda?
report-passport_holder-short = Pasport kimda
report-passport_holder-boss = Xoʻjayinda
report-passport_holder-foreman = Brigadirda
report-passport_holder-agent = Vositachida
report-passport_holder-landlord = Uy egasida
report-passport_holder-police = Politsiya, amaldorda
report-passport_holder-other = Boshqa odamda

report-passport_asked = Uni qaytarishni soʻradingizmi?
report-passport_asked-hint = Xavfli boʻlsa, kuch bilan olmang.
report-passport_asked-short = Qaytarish soʻralgan
report-passport_asked-refused = Ha, berishmadi
report-passport_asked-for_money = Pul soʻrashyapti
report-passport_asked-afraid = Soʻrashga qoʻrqaman
report-passport_asked-not_asked = Hali yoʻq

report-held_how =
    Nega ketib boʻlmaydi?

    Mos kelganining hammasini belgilang.
report-held_how-short = Ketolmaslik sababi
report-held_how-locked = Eshik qulflangan
report-held_how-guarded = Meni qoʻriqlashadi
report-held_how-threatened = Tahdid qilishadi
report-held_how-debt = Qarzing bor deyishadi

report-sold_by = Sizni boshqa xoʻjayinga kim berdi?
report-sold_by-short = Kim bergan
report-sold_by-boss = Oldingi xoʻjayin
report-sold_by-agent = Vositachi
report-sold_by-known = Tanishim
report-sold_by-official = Politsiya, amaldor
report-sold_by-other = Boshqa odam

report-sold_when = Bu qachon boʻldi?
report-sold_when-short = Qachon berilgan

report-sold_money = Siz uchun pul toʻlanganmi?
report-sold_money-short = Pul toʻlangan
report-sold_money-yes = Ha
report-sold_money-no = Yoʻq

report-agent_kind = Vositachi kim?
report-agent_kind-short = Vositachi
report-agent_kind-known = Tanishim
report-agent_kind-stranger = Notanish odam
report-agent_kind-firm = Firma
report-agent_kind-online = Internetdan topilgan

report-agent_debt = Vositachiga pul berdingizmi yoki qarzingiz bormi?
report-agent_debt-short = Vositachiga pul
report-agent_debt-paid = Pul berdim
report-agent_debt-owes = Hali qarzim bor
report-agent_debt-no = Pul ham, qarz ham yoʻq

report-police_for = Pulni nima uchun soʻrashdi?
report-police_for-short = Pul nima uchun soʻralgan
report-police_for-papers = Hujjat uchun
report-police_for-work = Ish uchun
report-police_for-crossing = Chegara uchun
report-police_for-nothing = Aytishmadi
report-police_for-other = Boshqa narsa uchun

report-police_threat =
    Nima qilamiz deyishdi?

    Mos kelganining hammasini belgilang.
report-police_threat-short = Nima qilamiz deyishgan
report-police_threat-deport = Yurtingga joʻnatamiz
report-police_threat-detain = Qamab qoʻyamiz
report-police_threat-beat = Uramiz
report-police_threat-papers = Hujjatingni olamiz
report-police_threat-nothing = Hech narsa

report-sector = Bu qanday ish?
report-sector-short = Ish turi
report-sector-construction = Qurilish
report-sector-trade_bazaar = Bozor, savdo
report-sector-agriculture = Dala, ferma, chorva
report-sector-brick_kiln = Gʻisht zavodi
report-sector-domestic_work = Uy ishlari
report-sector-catering_services = Kafe, otel, farrosh
report-sector-manufacturing = Zavod, fabrika
report-sector-transport_loading = Yuk tashish, ortish
report-sector-oil_gas_mining = Neft, gaz, kon
report-sector-sex_industry = Boshqa / shaxsiy
report-sector-begging = Odamlardan pul soʻrash
report-sector-other = Boshqa ish

report-names = Firma nomi, xoʻjayin yoki vositachi ismi?
report-names-hint =
    Buni oʻtkazib yuborish mumkin.
    Bu shunday muammosi bor boshqalarni topishga yordam beradi.
    Bu faqat xodimlar uchun.
report-names-short = Firma, xoʻjayin ismi

## Finish

report-review =
    Iltimos, koʻrib chiqing

    Javobni oʻzgartirsangiz boʻladi.
    «Yuborish»ni bosmaguningizcha hech narsa yuborilmaydi.
    KMBPCh oʻqishiga rozi boʻlsangiz, «Yuborish»ni bosing.
