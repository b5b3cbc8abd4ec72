# Uzbek, Latin script. What the caseworkers see: the card, its buttons, the topic.
# Not yet checked by a native reader.

# $code: the short code of the case.
card-title = Ish { $code }
# In the title of an alert: "I am in danger now".
card-alert = 🆘 Hozir xavf ostida
# The title of a fuller report that belongs to the case of an alert.
card-addition = Toʻliqroq xabar, ish { $code }
card-joins = Yuqoridagi ishga tegishli. Ish oʻsha yerdagi tugma bilan olinadi.
card-joins-apart = Shu kodli xavf xabaridan keyingi toʻliqroq xabar. Xavf xabarining kartasi bu chatda yoʻq.

level-0 = 🔴 Shoshilinch: hozir
level-1 = 🟠 Yuqori
level-2 = 🟡 Oʻrta
level-3 = ⚪ Past

card-what = Nima
# $day: the local day; $part: one of the four parts below.
card-received = Qabul qilindi: { $day }, { $part }
part-night = tunda
part-morning = ertalab
part-afternoon = kunduzi
part-evening = kechqurun
# $language: one of the languages below.
card-language = Til: { $language }
card-rules = Nega bu daraja
card-indicators = XMT belgilari
card-tags = Belgilar
card-skipped = oʻtkazib yuborilgan
card-dontknow = bilmaydi
card-not-answered = Javobsiz
# $count: a number.
card-cut = Joy yetmagan qatorlar: { $count }
# $language: one of the languages below.
card-story-title = Voqea bayoni, { $code } · { $language }
card-repeat = Takror boʻlishi mumkin: birinchi urinishga javob yoʻqolgan.

claim-button = Ishni olish
# $name: the caseworker who has the case.
claimed-by = Oldi: { $name }
claimed-by-administrator = administrator
claim-won = Ish sizda.
claim-lost = Allaqachon olingan: { $name }.
claim-not-member = Ishni faqat shu chat aʼzolari oladi.
claim-unknown = Bunday ish endi yoʻq.
claim-failed = Boʻlmadi. Nima qilingani kartada koʻrinadi.

## What became of the case

# $stage: one of the stages below, and how it ended.
card-stage = Bosqich: { $stage }
card-stage-received = qabul qilingan
card-stage-read = oʻqilgan
card-stage-working = ishlanmoqda
card-stage-closed = yopilgan
card-outcome-solved = hal boʻlgan
card-outcome-advised = maslahat berilgan
card-outcome-referred = boshqa tashkilotga yoʻnaltirilgan
card-outcome-noAnswer = murojaatchi javob bermagan
card-outcome-notForUs = bizga tegishli emas
card-outcome-silence = hech kim ishlamagan
# $count: a number. Messages to the worker.
card-answers-waiting = kutmoqda: { $count }
card-answers-shown = murojaatchi ekranida: { $count }
card-answers-read = oʻqilgan: { $count }
# $day: the day on which the case is erased.
card-kept-until = Oʻchiriladigan kun: { $day }

## What the worker sends later

# $code: the short code of the case.
card-turn-message = 💬 Murojaatchi yozdi, ish { $code }
card-turn-replacement = ✏️ Oxirgi soʻzlar oʻrniga, ish { $code }
card-turn-danger = 🆘 Hozir xavf ostida, ish { $code }
card-turn-identity = 👤 Murojaatchi kimligini aytdi, ish { $code }
card-said-name = Ism
card-said-phone = Telefon
card-file-gone = 📎 Ish { $code }: faylni bu yerga keltirib boʻlmadi.

## Lines of the bot's own

card-purged = Bu ish oʻchirilgan.
# $code: the short code of the case; $day: a day.
card-line-retention-ends = 🗓 Ish { $code }: { $day } kuni oʻchiriladi, bu yerda ham, murojaatchi uchun ham.
card-line-still-open = ❓ Ish { $code } ustida hali kimdir ishlayaptimi? Harakat boʻlmasa, { $day } kuni yopiladi.
card-line-closed-by-silence = ✅ Ish { $code } yopildi: uning ustida hech kim ishlamadi.
card-line-withdrawn = 🗑 Ish { $code }: murojaatchi uni qaytarib oldi. Hammasi oʻchirildi.
card-line-withdrawn-unknown = 🗑 Murojaatchi bir ishni qaytarib oldi. Hammasi oʻchirildi.

## About whom

about-me = 👤 Oʻzi haqida
about-other = 👥 Boshqa odam haqida
about-group = 👪 Bir guruh odam haqida
about-minor = 🧒 18 yoshga toʻlmagan

## Time limits

# $when: the answer that starts the clock, in words: "yesterday", "2 or 3 days ago, in the evening".
deadline-asylum_application = Boshpana arizasi: kelgan kundan 5 kalendar kun.
deadline-asylum_application-since = Kelgan: { $when }.
deadline-removal_appeal = Chiqarib yuborish ustidan shikoyat: har bir kun muhim.
deadline-removal_appeal-since = Qogʻoz olingan: { $when }.
deadline-dismissal = Ishdan boʻshatish nizosi: kelishuv komissiyasiga 1 oy.
deadline-dismissal-since = Boʻshatilgan: { $when }.
deadline-wages = Ish haqi nizosi: 1 yil.
deadline-wages-since = Toʻlov toʻxtagan: { $when }.
# $days: a number.
deadline-left = Qolgan kunlar, kamida: { $days }.
deadline-today = Bugun oxirgi kun boʻlishi mumkin: bugun yuristga.
deadline-over = Muddat oʻtgan boʻlishi mumkin: bugun yuristga.

## A flood of alerts

# $count: a number.
alerts-title = 🆘 Oxirgi soatdagi xavf xabarlari: { $count }
alerts-hint = Har birining oʻz kartasi bor. Kartalar birin-ketin keladi.
alerts-earlier = Bu yerda yoʻq oldingilari: { $count }

## Categories

category-unpaid_wages = Ish haqi toʻlanmagan
category-pay_deductions = Ish haqidan ushlash
category-passport_taken = Hujjatlar olib qoʻyilgan
category-cannot_leave = Keta olmaydi
category-isolated = Odamlardan uzib qoʻyilgan
category-sold_transferred = Sotilgan yoki boshqaga berilgan
category-debt_bond = Qarz uchun ishlash
category-deceived_job = Ish haqida aldov
category-threats = Tahdidlar
category-violence = Jismoniy zoʻravonlik
category-sexual_abuse = Jinsiy zoʻravonlik
category-forced_sex_work = Jinsiy xizmatga majburlash
category-excess_hours = Ish vaqti haddan ortiq
category-no_rest_day = Dam olish kuni yoʻq
category-bad_conditions = Yomon sharoit
category-injury = Ishdagi jarohat yoki kasallik
category-no_contract = Yozma shartnoma yoʻq
category-permit_tied = Ruxsat ish beruvchiga bogʻliq
category-agent_fraud = Vositachi aldovi
category-police_extortion = Politsiya taʼmagirligi
category-border_extortion = Chegarada muammo yoki taʼmagirlik
category-official_complicity = Amaldor ish beruvchi bilan til biriktirgan
category-detained = Ushlab turish
category-deport_order = Chiqarib yuborish qarori
category-extradition = Ekstraditsiya soʻrovi
category-asylum_not_registered = Boshpana arizasi qabul qilinmagan
category-asylum_refused = Boshpana rad etilgan yoki tugatilgan
category-asylum_religion = Din sababli boshpana rad etilgan
category-refugee_docs_expire = Qochqin hujjati muddati tugayapti
category-child_work = Bola ishlatilmoqda yoki ushlab turilibdi
category-family_rights = Oila: maktab, shifokor, tugʻruq
category-discrimination = Kamsitish
category-dismissed = Nohaq ishdan boʻshatish
category-other = Boshqa

## Sectors

sector-construction = Qurilish
sector-trade_bazaar = Savdo, bozor
sector-agriculture = Qishloq xoʻjaligi
sector-brick_kiln = Gʻisht zavodi
sector-domestic_work = Uy ishlari
sector-catering_services = Ovqatlanish, xizmatlar
sector-manufacturing = Ishlab chiqarish
sector-transport_loading = Tashish, ortish
sector-oil_gas_mining = Neft, gaz, kon
sector-sex_industry = Jinsiy xizmatlar
sector-begging = Tilanchilik
sector-other = Boshqa

## Tags of triage

tag-immediate_danger = bevosita xavf
tag-danger_soon = xavf tez orada kutilmoqda
tag-unknown_danger = xavf nomaʼlum
tag-removal_imminent = tez orada chiqarib yuborish
tag-refoulement_risk = majburan qaytarish xavfi
tag-trafficking_strong = odam savdosi: kuchli belgi
tag-child_trafficking_check = bola: odam savdosini tekshirish
tag-trafficking_possible = odam savdosi ehtimoli
tag-forced_labour_possible = majburiy mehnat ehtimoli
tag-passport_for_wages = hujjat olingan, ish haqi yoʻq
tag-no_police_referral = politsiyaga yoʻnaltirmang
tag-asylum_clock = boshpana muddati ketmoqda
tag-injury = jarohat
tag-deadline_near = muddat yaqin
tag-unread_story = avval bayonni oʻqing: kartadan bilinmaydi
tag-third_party = boshqa odam haqida
tag-person_unaware = odam bu xabardan bexabar
tag-group = bir guruh odam
tag-child = 18 yoshga toʻlmagan
tag-woman_caseworker = ayol xodim soʻralgan
tag-doctor_needed = shifokor kerak

## ILO indicators of forced labour (2012)

indicator-I1 = Zaif holatdan foydalanish
indicator-I2 = Aldov
indicator-I3 = Harakatni cheklash
indicator-I4 = Odamlardan uzib qoʻyish
indicator-I5 = Jismoniy va jinsiy zoʻravonlik
indicator-I6 = Qoʻrqitish va tahdid
indicator-I7 = Hujjatlarni ushlab qolish
indicator-I8 = Ish haqini ushlab qolish
indicator-I9 = Qarz tufayli qaramlik
indicator-I10 = Nomunosib ish va turmush sharoiti
indicator-I11 = Haddan ortiq ish vaqti

## Languages of workers

language-of-uz = oʻzbekcha
language-of-uz-Cyrl = oʻzbekcha (kirill)
language-of-ru = ruscha
language-of-kk = qozoqcha
language-of-tg = tojikcha
language-of-ky = qirgʻizcha
language-of-en = inglizcha
