# Russian. "I am in danger now" (flows/alert.yaml) and what follows it.
# Not yet checked by a native reader.

alert-section-alert = Сейчас

alert-what = Что сейчас происходит?
alert-what-hint =
    112: любая срочная помощь.
    103: скорая помощь.
    102: полиция.
    Может приехать полиция и спросить документы.
    111: женщинам, детям, семьям.
    Это линия государства.
    Она передаёт данные полиции.
    Решаете вы.
    Бот никому не звонит.
    Это не служба экстренной помощи.

    3 коротких вопроса, потом это получат сотрудники КМБПЧ.
    Когда они прочитают, мы не знаем.
alert-what-short = Сейчас
alert-what-hurt = Меня бьют
alert-what-held = Меня держат
alert-what-threat = Мне угрожают
alert-what-officials = Полиция забирает меня
alert-what-ill = Болезнь или травма
alert-what-other = Что-то другое

alert-region = Где вы?
alert-region-hint = Достаточно назвать область.
alert-region-short = Область

alert-more = Что им нужно знать?
alert-more-hint =
    Можно написать несколько слов.
    Или нажмите «Отправить сейчас».
    Тогда это прочитают сотрудники КМБПЧ.
alert-more-short = Слова
alert-more-done = Отправить сейчас
alert-more-skip = Отправить сейчас

## After it was sent

alert-sent-title = Отправлено
alert-sent =
    Это у сотрудников КМБПЧ.
    Когда они прочитают, мы не знаем.
    Постарайтесь уйти в безопасное место.

    112: любая срочная помощь.
    103: скорая помощь.
    102: полиция.
    Может приехать полиция и спросить документы.
    Бот — не служба экстренной помощи.
alert-sent-more =
    Когда будет безопасно, можно рассказать остальное.
    Это добавится к отправленному.
# Someone who has an open alert taps the button again.
alert-open =
    Это уже отправлено.
    Оно у сотрудников КМБПЧ.
alert-button-rest = Рассказать остальное
alert-button-back = Назад
# The notice above the report when the alert comes with it.
alert-joined = Это добавится к тому, что вы отправили.
