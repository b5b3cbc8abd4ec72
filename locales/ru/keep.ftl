# Russian. Keeping a report for later, and what is said once a chat is cleared.
# Not yet checked by a native reader.

button-keep-draft = Отложить на потом

keep-screen =
    Отложить на потом

    Придумайте и напишите 4 цифры.
    Не год рождения и не 1234.
    Запомните их.

    Ваши ответы будут храниться { $hours } ч.
    Ни один экран не покажет, что они есть.
    «Стереть» их не удаляет.

    Чтобы продолжить, напишите эти цифры в справочнике.
    После пяти ошибок ваши ответы исчезнут.
    Подсказать цифры никто не может.
    Новые цифры заменяют старые.
keep-file-on-the-way =
    Файл ещё в пути.
    Он не сохранится.
keep-four-digits = Напишите, пожалуйста, 4 цифры.
keep-too-easy =
    Эти цифры легко угадать.
    Напишите, пожалуйста, другие.
keep-done = Готово.
keep-other-waits =
    То, что было открыто здесь, отложено.
    Чтобы это увидеть, напишите те же цифры в справочнике.

# The last line of the cover where old messages could not be removed.
cover-remains =
    Старые сообщения остаются в этом чате.
    Чтобы их удалить:
    нажмите на чат и держите, потом нажмите «Удалить».

# The one line that is sent to a worker who asked for it.
notice-new-page = В справочнике новая страница.
