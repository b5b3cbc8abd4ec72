# Uzbek, Latin script. Who is on call, who is away, and what the bot says by itself when a case waits too long.
# Not yet checked by a native reader.

# The help of the commands.
command-duty = Kim navbatchi; navbatchilikni boshlash, tugatish, tillarni koʻrsatish: /duty { "uz ru 12h" }
command-away = Ketish va qaytish: /away { "3d" }, /away { "off" }

# The menu of /duty.
duty-title = Navbatchilik
duty-nobody = Hozir hech kim navbatchi emas: shoshilinch ishlar haqida hammaga aytiladi.
# $time: a day and an hour.
duty-until = { $time } gacha
duty-until-told = oʻzi tugatguncha
# $name: as they are called in the chat.
duty-away = { $name } · { $time } gacha yoʻq
duty-buttons = Pastdagi tugmalar { $name } uchun. Murojaatchi bilan qaysi tillarda gaplasha olsangiz, belgilang.
duty-how = Shuni yozib ham boʻladi: /duty { "uz ru 12h" }, /duty { "off" }. Ketish: /away { "3d" }.
duty-button-hours = { $hours } soat navbatchiman
duty-button-until-told = Tugatguncha
duty-button-off = Navbatchi emasman

# Told to whoever tapped or wrote.
duty-not-yours = Bu boshqa odamning menyusi. Oʻzingiznikini ochish uchun /duty deb yozing.
duty-not-known = Bot bu odamni hali bilmaydi. Avval u kamida bir marta ish bilan shugʻullanishi kerak.
duty-as-yourself = Siz guruh nomidan yozyapsiz. Faqat oʻz nomingizdan navbatchi boʻla olasiz. Hech narsa oʻzgarmadi.
duty-only-administrators = Boshqa odamning navbatchiligini faqat administrator oʻzgartiradi. Oʻzingiznikini oʻzgartirish uchun javob qilib emas, alohida yozing.
# $word: what was written.
duty-not-understood = Tushunarsiz: { $word }. Masalan: /duty { "uz ru 12h" }. Tillar: { "uz, ru, kk, tg, ky, en" }. Vaqt: { "7d" } gacha. Tugatish: /duty { "off" }.
duty-told-on = { $name }: oʻzi tugatguncha navbatchi.
duty-told-on-until = { $name }: { $time } gacha navbatchi.
duty-told-off = { $name }: navbatchilik tugadi.

# Being away.
away-how = Qancha vaqt boʻlmasligingizni yozing: /away { "3d" }. Erta qaytsangiz: /away { "off" }. Siz yoʻgʻingizda sizni chaqirishmaydi, sizga ish topshirishmaydi.
away-not-understood = Qancha vaqtga ekani tushunarsiz. Masalan: /away { "12h" }, /away { "3d" }, koʻpi bilan { "183d" }. Qaytsangiz: /away { "off" }.
away-set = { $name }: { $time } gacha yoʻq.
away-ended = { $name }: yana joyida.
# $codes: levels and codes of cases.
away-cases = { $name } qoʻlida shoshilinch ishlar qoldi: { $codes }. Iltimos, ularni kim olishini hal qiling.

# Said in a case that waits too long. $time: how long.
escalation-unclaimed = Ishni hech kim olmadi. Kutayotganiga { $time } boʻldi.
escalation-unanswered = Murojaatchiga hali javob berilmadi. Kutayotganiga { $time } boʻldi.
# $limit: a time limit in a few words; $day: a day of the calendar.
escalation-limit = ⏳ { $limit }: oxirgi kun { $day } boʻlishi mumkin.
escalation-limit-over = ⏳ { $limit }: muddat { $day } kuni oʻtgan boʻlishi mumkin.
# Before the names of people.
escalation-look = Iltimos, qarab chiqing:
# $code: the code of the case; more names follow.
escalation-also = { $code } ishi, iltimos, siz ham qarang:
