# Russian. Stories that are kept apart from the card, and messages of the bot's that go by themselves.
# Not yet checked by a native reader.

# The button below a card; and lines on the card and on what comes later for the case.
story-button = Показать рассказ
story-kept = Рассказ хранится отдельно. Его увидит тот, кто возьмёт дело.
story-came = Присланное хранится отдельно. Его может увидеть тот, кто ведёт дело.

# Told to whoever asked for the story. $name: of a colleague; $left: a span of time, "28 min".
story-claim-first = Сначала возьмите дело: рассказ видит только тот, кто ведёт дело.
story-of-another = Дело ведёт { $name }: рассказ может увидеть только { $name }.
story-none = Рассказа по этому делу нет.
story-in-topic = Рассказ в теме дела. Он исчезнет сам через { $left }.
story-in-private = Рассказ в вашем личном чате с ботом. Он исчезнет сам через { $left }.
story-stands = Рассказ уже показан. Он исчезнет сам через { $left }.
story-on-its-way = Рассказ уже отправляется. Подождите немного.
# $link: the address of the bot. The button that Telegram shows there is called Start.
story-start-first = Рассказ приходит в личный чат, но бот пока не может вам написать. Откройте { $link }, нажмите «Старт» и попросите рассказ здесь ещё раз.
story-failed = Рассказ отправлен не полностью. Попросите его ещё раз через минуту: придёт остальное.

# In the place of a message that Telegram does not delete any more.
passing-stub = Это сообщение исчезло само.

# In `/help` and in the menu.
command-story = Показать рассказ по своему делу (если рассказы хранятся отдельно)
