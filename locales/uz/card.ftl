# Uzbek, Latin script. What the caseworkers see: the card, its buttons, the topic.
# Not yet checked by a native reader.

# $code: the short code of the case.
card-title = Ish { $code }

level-0 = 🔴 Shoshilinch: hozir
level-1 = 🟠 Yuqori
level-2 = 🟡 Oʻrta
level-3 = ⚪ Past

card-what = Nima
card-where = Qayerda
card-sector = Soha
card-lasting = Boshlangan
card-danger = Xavf
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
card-story-title = Voqea bayoni, { $code }
card-repeat = Takror boʻlishi mumkin: birinchi urinishga javob yoʻqolgan.

claim-button = Ishni olish
# $name: the caseworker who has the case.
claimed-by = Oldi: { $name }
claimed-by-administrator = administrator
claim-won = Ish sizda.
claim-lost = Allaqachon olingan: { $name }.
claim-not-member = Ishni faqat shu chat aʼzolari oladi.
claim-unknown = Bunday ish endi yoʻq.

## Categories

category-unpaid_wages = Ish haqi toʻlanmagan
category-pay_deductions = Ish haqidan ushlash
category-passport_taken = Hujjatlar olib qoʻyilgan
category-cannot_leave = Keta olmaydi
category-isolated = Odamlardan uzib qoʻyilgan
category-sold_transferred = Sotilgan yoki oʻtkazilgan
category-debt_bond = Qarz uchun ishlash
category-deceived_job = Ish haqida aldov
category-threats = Tahdidlar
category-violence = Jismoniy zoʻravonlik
category-sexual_abuse = Jinsiy zoʻravonlik
category-forced_sex_work = Jinsiy xizmatga majburlash
category-excess_hours = Ish vaqti haddan ortiq
category-no_rest_day = Dam olish kuni yoʻq
category-bad_conditions = Yomon sharoit
category-injury = Ishdan jarohat yoki kasallik
category-no_contract = Yozma shartnoma yoʻq
category-permit_tied = Ruxsat ish beruvchiga bogʻliq
category-agent_fraud = Vositachi aldovi
category-police_extortion = Politsiya taʼmagirligi
category-border_extortion = Chegarada taʼmagirlik
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

## ILO indicators of forced labour (2012)

indicator-I1 = Zaif holatdan foydalanish
indicator-I2 = Aldov
indicator-I3 = Harakatni cheklash
indicator-I4 = Odamlardan uzib qoʻyish
indicator-I5 = Jismoniy va jinsiy zoʻravonlik
indicator-I6 = Qoʻrqitish va tahdid
indicator-I7 = Hujjatlarni ushlab qolish
indicator-I8 = Ish haqini ushlab qolish
indicator-I9 = Qarz asorati
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
