# Uzbek, Cyrillic script, made from locales/uz by npm run texts:cyrillic.
# Not yet checked by a native reader.

# The help of the commands.
command-duty = Ким навбатчи; навбатчиликни бошлаш, тугатиш, тилларни кўрсатиш: /duty уз ру 12ҳ
command-away = Кетиш ва қайтиш: /away 3д, /away офф

# The menu of /duty.
duty-title = Навбатчилик
duty-nobody = Ҳозир ҳеч ким навбатчи эмас: шошилинч ишларни ҳамма билади.
# $time: a day and an hour.
duty-until = { $time } гача
duty-until-told = ўзи тугатгунча
# $name: as they are called in the chat.
duty-away = { $name } · { $time } гача йўқ
duty-buttons = Пастдаги тугмалар { $name } учун. Одам билан қайси тилларда гаплаша олишингизни белгиланг.
duty-how = Сўз билан ҳам бўлади: /duty уз ру 12ҳ, /duty офф. Кетиш: /away 3д.
duty-button-hours = { $hours } соат навбатчиман
duty-button-until-told = Тўхтатгунча
duty-button-off = Навбатчи эмасман

# Told to whoever tapped or wrote.
duty-not-yours = Бу бошқа одамнинг менюси. Ўзингизникини очиш учун /duty деб ёзинг.
duty-not-known = Бот бу одамни ҳали билмайди. Аввал у камида бир марта иш билан шуғулланиши керак.
duty-as-yourself = Сиз гуруҳ номидан ёзяпсиз. Фақат ўз номингиздан навбатчи бўла оласиз. Ҳеч нарса ўзгармади.
duty-only-administrators = Бошқа одамнинг навбатчилигини фақат администратор ўзгартиради. Ўзингизникини ўзгартириш учун жавоб қилиб эмас, алоҳида ёзинг.
# $word: what was written.
duty-not-understood = Тушунарсиз: { $word }. Масалан: /duty уз ру 12ҳ. Тиллар: уз, ру, кк, тг, кй, эн. Вақт: 7д гача. Тугатиш: /duty офф.
duty-told-on = { $name }: тўхтатгунча навбатчи.
duty-told-on-until = { $name }: { $time } гача навбатчи.
duty-told-off = { $name }: навбатчилик тугади.

# Being away.
away-how = Қанча вақт бўлмаслигингизни ёзинг: /away 3д. Эрта қайтсангиз: /away офф. Сиз йўғингизда сизни чақирмайди, сизга иш бермайди.
away-not-understood = Қанча вақтга экани тушунарсиз. Масалан: /away 12ҳ, /away 3д, кўпи билан 183д. Қайтсангиз: /away офф.
away-set = { $name }: { $time } гача йўқ.
away-ended = { $name }: яна жойида.
# $codes: levels and codes of cases.
away-cases = { $name } қўлида шошилинч ишлар қолди: { $codes }. Илтимос, ким олишини кўринг.

# Said in a case that waits too long. $time: how long.
escalation-unclaimed = Ишни ҳеч ким олмади. Кутаётганига { $time } бўлди.
escalation-unanswered = Одамга ҳали жавоб берилмади. Кутаётганига { $time } бўлди.
# $limit: a time limit in a few words; $day: a day of the calendar.
escalation-limit = ⏳ { $limit }: охирги кун { $day } бўлиши мумкин.
escalation-limit-over = ⏳ { $limit }: муддат { $day } ўтган бўлиши мумкин.
# Before the names of people.
escalation-look = Илтимос, қараб чиқинг:
# $code: the code of the case; more names follow.
escalation-also = { $code } иши, илтимос, сиз ҳам қаранг:
