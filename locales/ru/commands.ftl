# Russian. The commands of caseworkers, as `/help` and the menu of their chat list them.
# Not yet checked by a native reader.

# What `/help` says.
commands-title = Что можно написать в этом чате
commands-where = Команды о деле пишите в его теме, ответом на его карточку или с его кодом: /claim K7F3
commands-group-holding = Кто ведёт дело
commands-group-case = Дело
commands-group-worker = Разговор с человеком
commands-group-ending = Завершение
commands-group-desk = Все дела
commands-group-care = Вам в помощь

command-claim = Взять дело
command-release = Освободить дело: его сможет взять любой
command-handover = Передать дело коллеге: ответом на сообщение коллеги или /handover @имя
command-level = Изменить уровень: /level 1 и причина
command-working = Дело в работе
command-tag = Добавить метки: /tag зарплата ночь
command-untag = Убрать метки: /untag ночь
command-note = Заметка для коллег: /note и слова
command-r = Ответить человеку: /r и ваш текст
command-ask = Готовые вопросы на языке человека
command-refer = Спросить, можно ли передать дело: /refer юрист
command-close = Закрыть дело
command-reopen = Открыть дело снова
command-merge = Это повтор другого дела: /merge K4D9
command-part = Снова вести повтор отдельно
command-purge = Удалить дело совсем (только администратор)
command-help = Этот список
command-care = Если от прочитанного тяжело
command-training = Учебные дела для новых коллег
