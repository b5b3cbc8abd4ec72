# Uzbek, Cyrillic script, made from locales/uz by npm run texts:cyrillic. Stories that are kept apart from the card, and messages of the bot's that go by themselves.
# Not yet checked by a native reader.

# The button below a card; and lines on the card and on what comes later for the case.
story-button = Баённи кўрсатиш
story-kept = Воқеа баёни алоҳида сақланади. Уни ишни олган киши кўра олади.
story-came = Юборилгани алоҳида сақланади. Уни иш қўлида бўлган киши кўра олади.

# Told to whoever asked for the story. $name: of a colleague; $left: a span of time, "28 min".
story-claim-first = Аввал ишни олинг: баённи фақат иш қўлида бўлган киши кўра олади.
story-of-another = Иш { $name } қўлида: баённи фақат { $name } кўра олади.
story-none = Бу иш бўйича сақланган баён йўқ.
story-in-topic = Баён иш мавзусида турибди. { $left } ўтгач, ўзи ўчади.
story-in-private = Баён бот билан шахсий чатингизда турибди. { $left } ўтгач, ўзи ўчади.
story-stands = Баён ҳозир кўрсатиб турилибди. { $left } ўтгач, ўзи ўчади.
story-on-its-way = Баён юборилмоқда. Бироз кутиб туринг.
# $link: the address of the bot. The button that Telegram shows there is called Start.
story-start-first = Баён шахсий чатга келади, лекин бот ҳозирча сизга ёза олмайди. { $link } ҳаволасини очинг, «Старт» тугмасини босинг ва баённи шу ерда яна бир марта сўранг.
story-failed = Баён тўлиқ юборилмади. Бир дақиқадан кейин уни яна сўранг: қолгани келади.

# In the place of a message that Telegram does not delete any more.
passing-stub = Бу хабар ўзи ўчди.

# In `/help` and in the menu.
command-story = Ўз ишингизнинг баёнини кўрсатиш (баёнлар алоҳида сақланса)
