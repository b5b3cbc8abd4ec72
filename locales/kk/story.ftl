# Kazakh. Stories that are kept apart from the card, and messages of the bot's that go by themselves.
# Not yet checked by a native reader.

# The button below a card; and lines on the card and on what comes later for the case.
story-button = Оқиға баянын көрсету
story-kept = Оқиға баяны бөлек сақталады. Оны істі алған адам көре алады.
story-came = Жіберілгені бөлек сақталады. Оны істі жүргізетін адам көре алады.

# Told to whoever asked for the story. $name: of a colleague; $left: a span of time, "28 min".
story-claim-first = Алдымен істі алыңыз: баянды істі жүргізетін адам ғана көре алады.
story-of-another = Істі жүргізетін адам: { $name }. Баянды тек сол адам көре алады.
story-none = Бұл іс бойынша сақталған баян жоқ.
story-in-topic = Баян істің тақырыбында тұр. { $left } өткен соң өзі жойылады.
story-in-private = Баян ботпен жеке чатыңызда тұр. { $left } өткен соң өзі жойылады.
story-stands = Баян көрсетіліп тұр. { $left } өткен соң өзі жойылады.
story-on-its-way = Баян жіберіліп жатыр. Сәл күте тұрыңыз.
# $link: the address of the bot. The button that Telegram shows there is called Start.
story-start-first = Баян жеке чатқа келеді, бірақ бот әзірге сізге жаза алмайды. { $link } сілтемесін ашып, «Старт» түймесін басыңыз да, баянды осы жерде тағы бір рет сұраңыз.
story-failed = Баян толық жіберілмеді. Бір минуттан кейін тағы сұраңыз: қалғаны келеді.

# In the place of a message that Telegram does not delete any more.
passing-stub = Бұл хабарлама өзі жойылды.

# In `/help` and in the menu.
command-story = Өз ісіңіздің баянын көрсету (баяндар бөлек сақталса)
