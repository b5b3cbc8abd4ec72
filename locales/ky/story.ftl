# Kyrgyz. Stories that are kept apart from the card, and messages of the bot's that go by themselves.
# Not yet checked by a native reader.

# The button below a card; and lines on the card and on what comes later for the case.
story-button = Баянды көрсөтүү
story-kept = Баян өзүнчө сакталат. Аны ишти алган адам көрө алат.
story-came = Жөнөтүлгөнү өзүнчө сакталат. Аны ишти жүргүзгөн адам көрө алат.

# Told to whoever asked for the story. $name: of a colleague; $left: a span of time, "28 min".
story-claim-first = Адегенде ишти алыңыз: баянды ишти жүргүзгөн адам гана көрө алат.
story-of-another = Ишти жүргүзгөн адам: { $name }. Баянды ошол адам гана көрө алат.
story-none = Бул иш боюнча сакталган баян жок.
story-in-topic = Баян иштин темасында турат. { $left } өткөндөн кийин өзү өчөт.
story-in-private = Баян бот менен жеке чатыңызда турат. { $left } өткөндөн кийин өзү өчөт.
story-stands = Баян көрсөтүлүп турат. { $left } өткөндөн кийин өзү өчөт.
story-on-its-way = Баян жөнөтүлүп жатат. Бир аз күтө туруңуз.
# $link: the address of the bot. The button that Telegram shows there is called Start.
story-start-first = Баян жеке чатка келет, бирок бот сизге азырынча жаза албайт. { $link } шилтемесин ачып, «Старт» баскычын басыңыз да, баянды бул жерден дагы бир жолу сураңыз.
story-failed = Баян толук жөнөтүлгөн жок. Бир мүнөттөн кийин дагы сураңыз: калганы келет.

# In the place of a message that Telegram does not delete any more.
passing-stub = Бул билдирүү өзү өчтү.

# In `/help` and in the menu.
command-story = Өз ишиңиздин баянын көрсөтүү (баяндар өзүнчө сакталса)
