# Uzbek, Cyrillic script, made from locales/uz by npm run texts:cyrillic. Who is on call, who is away, and what the bot says by itself when a case waits too long.
# Not yet checked by a native reader.

# The help of the commands.
command-duty = Ким навбатчи; навбатчиликни бошлаш, тугатиш, тилларни кўрсатиш: /duty { "uz ru 12h" }
command-away = Кетиш ва қайтиш: /away { "3d" }, /away { "off" }

# The menu of /duty.
duty-title = Навбатчилик
duty-nobody = Ҳозир ҳеч ким навбатчи эмас: шошилинч ишлар ҳақида ҳаммага айтилади.
# $time: a day and an hour.
duty-until = { $time } гача
duty-until-told = ўзи тугатгунча
# $name: as they are called in the chat.
duty-away = { $name } · { $time } гача йўқ
duty-buttons = Пастдаги тугмалар { $name } учун. Мурожаатчи билан қайси тилларда гаплаша олсангиз, белгиланг.
duty-how = Шуни ёзиб ҳам бўлади: /duty { "uz ru 12h" }, /duty { "off" }. Кетиш: /away { "3d" }.
duty-button-hours = { $hours } соат навбатчиман
duty-button-until-told = Тугатгунча
duty-button-off = Навбатчи эмасман

# Told to whoever tapped or wrote.
duty-not-yours = Бу бошқа одамнинг менюси. Ўзингизникини очиш учун /duty деб ёзинг.
duty-not-known = Бот бу одамни ҳали билмайди. Аввал у камида бир марта иш билан шуғулланиши керак.
duty-as-yourself = Сиз гуруҳ номидан ёзяпсиз. Фақат ўз номингиздан навбатчи бўла оласиз. Ҳеч нарса ўзгармади.
duty-only-administrators = Бошқа одамнинг навбатчилигини фақат администратор ўзгартиради. Ўзингизникини ўзгартириш учун жавоб қилиб эмас, алоҳида ёзинг.
# $word: what was written.
duty-not-understood = Тушунарсиз: { $word }. Масалан: /duty { "uz ru 12h" }. Тиллар: { "uz, ru, kk, tg, ky, en" }. Вақт: { "7d" } гача. Тугатиш: /duty { "off" }.
duty-told-on = { $name }: ўзи тугатгунча навбатчи.
duty-told-on-until = { $name }: { $time } гача навбатчи.
duty-told-off = { $name }: навбатчилик тугади.

# Being away.
away-how = Қанча вақт бўлмаслигингизни ёзинг: /away { "3d" }. Эрта қайтсангиз: /away { "off" }. Сиз йўғингизда сизни чақиришмайди, сизга иш топширишмайди.
away-not-understood = Қанча вақтга экани тушунарсиз. Масалан: /away { "12h" }, /away { "3d" }, кўпи билан { "183d" }. Қайтсангиз: /away { "off" }.
away-set = { $name }: { $time } гача йўқ.
away-ended = { $name }: яна жойида.
# $codes: levels and codes of cases.
away-cases = { $name } қўлида шошилинч ишлар қолди: { $codes }. Илтимос, уларни ким олишини ҳал қилинг.

# Said in a case that waits too long. $time: how long.
escalation-unclaimed = Ишни ҳеч ким олмади. Кутаётганига { $time } бўлди.
escalation-unanswered = Мурожаатчига ҳали жавоб берилмади. Кутаётганига { $time } бўлди.
# $limit: a time limit in a few words; $day: a day of the calendar.
escalation-limit = ⏳ { $limit }: охирги кун { $day } бўлиши мумкин.
escalation-limit-over = ⏳ { $limit }: муддат { $day } куни ўтган бўлиши мумкин.
# Before the names of people.
escalation-look = Илтимос, қараб чиқинг:
# $code: the code of the case; more names follow.
escalation-also = { $code } иши, илтимос, сиз ҳам қаранг:
