# Uzbek, Cyrillic script, made from locales/uz by npm run texts:cyrillic. Cases invented for practice: /training.
# Not yet checked by a native reader.

# On the card, and before the story.
training-mark = Машқ учун, ўйлаб топилган
# At the beginning of a topic's name: one word.
training-mark-short = машқ
# What a caseworker may write behind /cases: small letters, commas between.
queue-words-training = машқ, машқлар, ўқув

# $count: a number.
training-begun =
    🎓 Бир-икки дақиқадан кейин бу ерда машқ ишлари пайдо бўлади: { $count }. Улардаги ҳамма нарса ўйлаб топилган.
    Ҳақиқий ишлар билан нима қилинса, улар билан ҳам шуни қилиш мумкин: олиш, жавоб бериш, ёрдам таклиф қилиш, ёпиш, бирлаштириш, ўчириш.
    Жавобингиз тахминан бир дақиқадан кейин «ўқилади». Ишни бошқаларга бериш мумкинми деган саволга «ҳа» дейилади.
    Улар тахтада, статистикада ва оддий рўйхатда йўқ. Уларнинг рўйхати: /cases машқ
    Тугатиш: /training { "off" }. 3 кундан кейин улар ўзи йўқолади.
training-running = Машқ ишлари бор: /cases машқ. Тугатиш: /training { "off" }
training-how = Бошлаш: /training. Тугатиш: /training { "off" }
# $count: a number.
training-ended = Тугатилган машқ ишлари: { $count }. Уларнинг хабарлари тез орада йўқолади.
training-none = Ҳозир машқ ишлари йўқ.
training-only-administrators = Машқ ишларини шу чат администратори бошлайди ва тугатади.
training-merge = Машқ иши билан ҳақиқий ишни бирга юритиб бўлмайди.

# The invented reports. The firm must be plainly invented.
training-firm = «Практика-Строй» МЧЖ
training-story-alert = Бизни ҳовлига қамаб қўйишди. Хўжайин одамларини чақиргани кетди. Қайтиб келади деб қўрқаман.
training-story-order = Кеча менга қоғоз бериб, кетасан дейишди. Унда нима ёзилганини тўлиқ тушунмайман. Суд индинга бўлади. Қайтишга қўрқаман.
training-story-held = Баҳордан бери қурилишда ишлаймиз. Паспортларимизни бригадир олиб қўйган, бермайди. Дарвоза ёпиқ, олдида қоровул туради. Пул олмаганимизга тўртинчи ой.
training-story-wages = Менга икки ойлик пулни беришмади. Бир ҳафта олдин «бошқа келма» дейишди. Шартнома бор, лекин иккинчи нусхасини менга беришмади.
training-story-brother = Укам ҳақида ёзяпман. У ғишт заводида эрталабдан кечгача, дам олишсиз ишлайди. Вагончада яшашади, сув кам. Менинг ёзаётганимни у билмайди.
training-story-question = Менинг фақат саволим бор. Хўжайин икки ойда бир марта тўлайди ва шундай мумкин дейди. Шу ростми?
