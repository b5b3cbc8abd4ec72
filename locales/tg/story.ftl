# Tajik. Stories that are kept apart from the card, and messages of the bot's that go by themselves.
# Not yet checked by a native reader.

# The button below a card; and lines on the card and on what comes later for the case.
story-button = Нишон додани нақл
story-kept = Нақл ҷудо нигоҳ дошта мешавад. Онро касе мебинад, ки парвандаро мегирад.
story-came = Он чи фиристода шуд, ҷудо нигоҳ дошта мешавад. Онро касе мебинад, ки парванда дар дасти ӯст.

# Told to whoever asked for the story. $name: of a colleague; $left: a span of time, "28 min".
story-claim-first = Аввал парвандаро гиред: нақлро танҳо касе мебинад, ки парванда дар дасти ӯст.
story-of-another = Парванда дар дасти { $name } аст: нақлро танҳо { $name } дида метавонад.
story-none = Аз рӯи ин парванда нақле нигоҳ дошта нашудааст.
story-in-topic = Нақл дар мавзӯи парванда аст. Пас аз { $left } худаш нест мешавад.
story-in-private = Нақл дар чати шахсии Шумо бо бот аст. Пас аз { $left } худаш нест мешавад.
story-stands = Нақл аллакай нишон дода шудааст. Пас аз { $left } худаш нест мешавад.
story-on-its-way = Нақл фиристода мешавад. Каме интизор шавед.
# $link: the address of the bot. The button that Telegram shows there is called Start.
story-start-first = Нақл ба чати шахсӣ меояд, вале бот ҳоло ба Шумо навишта наметавонад. { $link }-ро кушоед, «Старт»-ро пахш кунед ва нақлро дар ин ҷо бори дигар пурсед.
story-failed = Нақл пурра фиристода нашуд. Пас аз як дақиқа онро боз пурсед: боқимондааш меояд.

# In the place of a message that Telegram does not delete any more.
passing-stub = Ин паём худаш нест шуд.

# In `/help` and in the menu.
command-story = Нишон додани нақли парвандаи худ (агар нақлҳо ҷудо нигоҳ дошта шаванд)
