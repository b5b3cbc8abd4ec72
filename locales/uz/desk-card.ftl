# Uzbek, Latin script. What the card of a case shows at a glance, and the names of topics.
# Not yet checked by a native reader.

# Who has the case.
card-nobody = Hozircha hech kim olmagan
# Behind the name of who has it: when somebody took the case first. $day: a day; $part: a part of the day.
card-claimed-since = birinchi marta olingan: { $day }, { $part }

# What happened beside what the first lines name.
card-also = Yana
# $count: a number.
card-notes = Qaydlar: { $count }
# $to: who the case may be passed on to.
card-referral-offered = { $to }: taklif qilindi, murojaatchi hali javob bermadi
card-referral-agreed = { $to }: murojaatchi rozi, berish mumkin
card-referral-declined = { $to }: murojaatchi qarshi, berilmasin
# $level: the level that the bot had given.
card-level-by-hand = Daraja qoʻlda oʻzgartirilgan, bot qoʻygani: { $level }
# $code: the code of the case that this one was merged into.
card-follows = Shu ish bilan birga yuritiladi: { $code }
# $codes: codes of cases.
card-alike-suspected = Ish beruvchi bitta boʻlishi mumkin: { $codes }
card-alike-confirmed = Ish beruvchi bitta: { $codes }
# Behind a code. $count: a number.
card-and-more = va yana { $count } ta

# A button.
card-reasons-hide = Sabablarni yashirish

# A card or its topic was deleted by hand, and stands anew.
card-story-gone = Mavzu oʻchirilgan. Bayon endi saqlanmaydi: u oʻchirilgan mavzuda edi.
card-story-kept = Mavzu oʻchirilgan. Bayon saqlangan: uni koʻrsatish mumkin.
card-made-anew = Avvalgi karta oʻchirilgan.

## Time limits in a few words

deadline-short-asylum_application = Boshpana arizasi
deadline-short-removal_appeal = Chiqarib yuborish ustidan shikoyat
deadline-short-dismissal = Ishdan boʻshatish nizosi
deadline-short-wages = Ish haqi nizosi
# $day: a day.
deadline-until = oxirgi kun { $day }
deadline-each-day = har kun muhim
deadline-may-be-over = muddat oʻtgan boʻlishi mumkin, bugun yuristga

## Categories in a word or two

category-short-unpaid_wages = ish haqi
category-short-pay_deductions = ushlanmalar
category-short-passport_taken = hujjatlar
category-short-cannot_leave = keta olmaydi
category-short-isolated = uzib qoʻyilgan
category-short-sold_transferred = sotilgan
category-short-debt_bond = qarz
category-short-deceived_job = ish haqida aldov
category-short-threats = tahdid
category-short-violence = zoʻravonlik
category-short-sexual_abuse = jinsiy zoʻravonlik
category-short-forced_sex_work = jinsiy majburlash
category-short-excess_hours = ortiqcha ish
category-short-no_rest_day = dam olish yoʻq
category-short-bad_conditions = sharoit
category-short-injury = jarohat
category-short-no_contract = shartnoma yoʻq
category-short-permit_tied = ruxsatga bogʻliqlik
category-short-agent_fraud = vositachi aldovi
category-short-police_extortion = politsiya taʼmasi
category-short-border_extortion = chegara
category-short-official_complicity = amaldor sherikligi
category-short-detained = ushlangan
category-short-deport_order = chiqarib yuborish
category-short-extradition = ekstraditsiya
category-short-asylum_not_registered = boshpana: ariza olinmagan
category-short-asylum_refused = boshpana: rad
category-short-asylum_religion = boshpana: din
category-short-refugee_docs_expire = qochqin hujjati
category-short-child_work = bola
category-short-family_rights = oila
category-short-discrimination = kamsitish
category-short-dismissed = ishdan boʻshatish
category-short-other = boshqa

## Regions in a word or two

place-KZ-47 = Mangʻistov
place-KZ-19 = Olmaota
place-KZ-75 = Olmaota sh.
place-KZ-79 = Chimkent
place-KZ-61 = Turkiston
place-KZ-71 = Ostona
place-KZ-10 = Abay
place-KZ-11 = Oqmoʻla
place-KZ-15 = Oqtoʻbe
place-KZ-23 = Atirau
place-KZ-27 = Gʻarbiy Qozogʻiston
place-KZ-31 = Jambil
place-KZ-33 = Yettisuv
place-KZ-35 = Qaragʻanda
place-KZ-39 = Qoʻstanay
place-KZ-43 = Qiziloʻrda
place-KZ-55 = Pavlodar
place-KZ-59 = Shimoliy Qozogʻiston
place-KZ-62 = Ulitau
place-KZ-63 = Sharqiy Qozogʻiston
place-KG-GB = Bishkek
place-KG-GO = Oʻsh sh.
place-KG-B = Botken
place-KG-C = Chuy
place-KG-J = Jalolobod
place-KG-N = Norin
place-KG-O = Oʻsh
place-KG-T = Talas
place-KG-Y = Issiqkoʻl
