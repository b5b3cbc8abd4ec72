# Russian. Coming back with the number: the case, its messages, writing more.
# Not yet checked by a native reader.

case-button-number = У меня есть номер
case-button-add = Добавить что-то

## Asking for the number

case-number =
    Ваш номер

    Напишите 16 цифр.
    Между ними можно ставить пробелы.
    Возможно, придётся немного подождать.
case-number-how =
    В номере 16 цифр.
    Напишите его, пожалуйста, цифрами.
case-slip =
    Одна цифра не подходит.
    Проверьте каждую цифру и напишите снова.
case-nothing =
    Этот номер сейчас ничего не открывает.
    Проверьте каждую цифру.
case-tries =
    Слишком много попыток.
    Попробуйте через час.
case-coming =
    Обращение ещё в пути.
    Попробуйте через минуту.

## The case

case-title = Ваше обращение
# How far it has come, beside a small line of circles.
case-stage-received =
    Обращение пришло.
    Сотрудник его ещё не открыл.
case-stage-read = Сотрудник его читает.
case-stage-working = Сотрудники занимаются вашим обращением.
case-stage-closed = Работа по обращению закончена.
case-outcome-solved = Сотрудники говорят: вопрос решён.
case-outcome-advised = Сотрудники говорят: вам дали совет.
case-outcome-referred = Сотрудники говорят: теперь вам помогают другие.
case-outcome-noAnswer =
    Сотрудники вас о чём-то спросили.
    Ответ к ним не пришёл.
case-outcome-notForUs =
    Сотрудники говорят: в этом они помочь не могут.
    Вы в этом не виноваты.
case-outcome-silence =
    Обращением давно никто не занимался.
    Вы в этом не виноваты.
# $day: a date, like 31.12.2026.
case-kept = Обращение хранится до { $day } или дольше.
case-new =
    { $count ->
        [0] Новых сообщений нет.
        [one] Есть { $count } новое сообщение.
        [few] Есть { $count } новых сообщения.
       *[other] Есть { $count } новых сообщений.
    }
case-come-back = Загляните снова через два-три дня.
case-notice-set = О новом сообщении справочник скажет в этом чате.
case-unsent =
    { $count ->
        [one] Вы ещё не отправили { $count } сообщение.
        [few] Вы ещё не отправили { $count } сообщения.
       *[other] Вы ещё не отправили { $count } сообщений.
    }
case-sent =
    Отправлено.
    Это добавлено к вашему обращению.

case-button-read = Читать сообщения
case-button-write = Написать ещё
case-button-file = Добавить файл
case-button-name = Назвать себя
case-button-notice = Сообщать мне
case-button-withdraw = Забрать назад
case-button-leave = Выйти
case-button-back = Назад

## Messages of the caseworkers

case-answer-title = Сообщение для вас
# $count: how many more wait behind this one.
case-answer-more =
    { $count ->
        [one] Ждёт ещё { $count } сообщение.
        [few] Ждут ещё { $count } сообщения.
       *[other] Ждут ещё { $count } сообщений.
    }
case-answer-changed = Вы видели это сообщение, потом его изменили.
case-answer-hint =
    Если нажать «{ $read }», сообщение исчезнет насовсем.
    Ответить можно здесь.
case-button-answer-read = Прочитано

## Writing more

case-write-title = Написать ещё
case-write =
    Пишите здесь своими словами.
    Каждое сообщение мы запишем и уберём из чата.
    Пока вы не нажмёте «{ $send }», ничего не уйдёт.
case-write-count =
    { $count ->
        [one] Записано { $count } сообщение.
        [few] Записано { $count } сообщения.
       *[other] Записано { $count } сообщений.
    }
case-write-last = Последнее: { $words }
case-write-instead = Это заменит то, что вы отправили последним.
case-write-first =
    Отправлять пока нечего.
    Сначала напишите, пожалуйста.
case-file-wait =
    Файл ещё готовится.
    Попробуйте чуть позже.
case-button-instead = Заменить прежнее
case-button-add-to = Только добавить

## Giving a name

case-name-title = Сказать, кто вы
case-name =
    Это не обязательно.
    Работа по обращению идёт и без имени.

    Если назовёте, его увидят сотрудники КМБПЧ.
    Они смогут вам позвонить или найти вас.
    Забрать это назад нельзя.

    Напишите имя, телефон или то и другое.
case-name-given = Вы написали: { $name }
case-name-give = Если нажать «{ $give }», это получат сотрудники.
case-button-give = Передать

## A word in the chat when there is a message

case-notice-title = Сообщать мне в этом чате
case-notice =
    Когда для вас будет сообщение,
    сюда придёт одна строчка:
    «В справочнике новая страница.»
    Больше в ней ничего нет.

    Её может увидеть тот, у кого ваш телефон.
    Выберите часы, когда телефон у вас.
    Время — как в городе сотрудников.
case-notice-now-on = Сейчас включено.
case-notice-now-off = Сейчас выключено.
case-notice-on = Если будет сообщение, строчка придёт в эти часы.
case-notice-off = Строчка приходить не будет.
case-hours-morning = Утро, 6–12
case-hours-day = День, 12–18
case-hours-evening = Вечер, 18–23
case-hours-any = В любое время
case-hours-none = Нет, не надо

## Taking the report back

case-withdraw-title = Забрать обращение назад
case-withdraw =
    Ваше обращение исчезнет отсюда насовсем.
    Исчезнет и то, что бот написал сотрудникам.
    Потом ваш номер ничего не откроет.

    Записи самого КМБПЧ могут остаться.
    Если помощь понадобится позже, расскажите заново.
case-button-end = Да, забрать
case-gone =
    Здесь теперь ничего нет

    Ничего из этого здесь не хранится.
    Можно перейти в справочник.
