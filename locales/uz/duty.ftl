# Uzbek, Latin script. Who is on call, who is away, and what the bot says by itself when a case waits too long.
# Not yet checked by a native reader.

# The help of the commands.
command-duty = Kim navbatchi; navbatchilikni boshlash, tugatish, tillarni koʻrsatish: /duty { "uz ru 12h" }
command-away = Ketish va qaytish: /away { "3d" }, /away { "off" }

# The menu of /duty.
duty-title = Navbatchilik
duty-nobody = Hozir hech kim navbatchi emas: shoshilinch ishlarni hamma biladi.
# $time: a day and an hour.
duty-until = { $time } gacha
duty-until-told = oʻzi tugatguncha
# $name: as they are called in the chat.
duty-away = { $name } · { $time } gacha yoʻq
duty-buttons = Pastdagi tugmalar { $name } uchun. Odam bilan qaysi tillarda gaplasha olishingizni belgilang.
duty-how = Soʻz bilan ham boʻladi: /duty { "uz ru 12h" }, /duty { "off" }. Ketish: /away { "3d" }.
duty-button-hours = { $hours } soat navbatchiman
duty-button-until-told = Toʻxtatguncha
duty-button-off = Navbatchi emasman

# Told to whoever tapped or wrote.
duty-not-yours = Bu boshqa odamning menyusi. Oʻzingiznikini ochish uchun /duty deb yozing.
duty-not-known = Bot bu odamni hali bilmaydi. Avval u kamida bir marta ish bilan shugʻullanishi kerak.
duty-as-yourself = Siz guruh nomidan yozyapsiz. Faqat oʻz nomingizdan navbatchi boʻla olasiz. Hech narsa oʻzgarmadi.
duty-only-administrators = Boshqa odamning navbatchiligini faqat administrator oʻzgartiradi. Oʻzingiznikini oʻzgartirish uchun javob qilib emas, alohida yozing.
# $word: what was written.
duty-not-understood = Tushunarsiz: { $word }. Masalan: /duty { "uz ru 12h" }. Tillar: { "uz, ru, kk, tg, ky, en" }. Vaqt: { "7d" } gacha. Tugatish: /duty { "off" }.
duty-told-on = { $name }: toʻxtatguncha navbatchi.
duty-told-on-until = { $name }: { $time } gacha navbatchi.
duty-told-off = { $name }: navbatchilik tugadi.

# Being away.
away-how = Qancha vaqt boʻlmasligingizni yozing: /away { "3d" }. Erta qaytsangiz: /away { "off" }. Siz yoʻgʻingizda sizni chaqirmaydi, sizga ish bermaydi.
away-not-understood = Qancha vaqtga ekani tushunarsiz. Masalan: /away { "12h" }, /away { "3d" }, koʻpi bilan { "183d" }. Qaytsangiz: /away { "off" }.
away-set = { $name }: { $time } gacha yoʻq.
away-ended = { $name }: yana joyida.
# $codes: levels and codes of cases.
away-cases = { $name } qoʻlida shoshilinch ishlar qoldi: { $codes }. Iltimos, kim olishini koʻring.

# Said in a case that waits too long. $time: how long.
escalation-unclaimed = Ishni hech kim olmadi. Kutayotganiga { $time } boʻldi.
escalation-unanswered = Odamga hali javob berilmadi. Kutayotganiga { $time } boʻldi.
# $limit: a time limit in a few words; $day: a day of the calendar.
escalation-limit = ⏳ { $limit }: oxirgi kun { $day } boʻlishi mumkin.
escalation-limit-over = ⏳ { $limit }: muddat { $day } oʻtgan boʻlishi mumkin.
# Before the names of people.
escalation-look = Iltimos, qarab chiqing:
# $code: the code of the case; more names follow.
escalation-also = { $code } ishi, iltimos, siz ham qarang:
