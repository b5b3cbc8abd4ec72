# Russian. What caseworkers do to a case, by buttons and by commands.
# Not yet checked by a native reader.

# Buttons, for a colleague's eye.
acts-button-more = Ещё
acts-button-level = Уровень
acts-button-refer = Другие службы
acts-button-note = Заметка
acts-button-tags = Метки
acts-button-hand-over = Передать коллеге
acts-button-release = Освободить
acts-button-merge = Это повтор
acts-button-part = Отделить
acts-button-reasons = Причины уровня
acts-button-journal = Журнал
acts-button-purge = Удалить совсем
acts-button-refer-sure = Всё равно спросить
acts-button-close-sure = Закрыть без согласия
acts-button-close-anyway = Всё равно закрыть
# $code: the duplicate; $other: the case it goes along with.
acts-button-merge-sure = { $code } вместе с { $other }
acts-button-purge-sure = Удалить навсегда
asks-button-questions = Вопросы
asks-button-phrases = Фразы

# Which case. $command: without the slash.
acts-which-case =
    О каком деле речь? Напишите команду в теме дела, ответом на его карточку или с его кодом:
    /{ $command } K7F3
acts-several = Код { $code } сейчас у двух дел. Напишите команду в теме нужного дела или ответом на его карточку.
# $here: the case whose place it is; $code: another one.
acts-other-case = Здесь дело { $here }, а вы написали код { $code }. Ничего не изменилось. Для { $code } напишите команду в его теме или ответом на его карточку.
acts-closed = Дело закрыто. Сначала откройте его снова.
acts-not-in-channel = Слова пишут в личном чате с ботом.

# Who has a case. $name: of a colleague; $by: of whoever gave it.
acts-nobody-has-it = Это дело пока никто не взял.
acts-only-holder = Дело ведёт { $name }. Освободить или передать его может { $name } или администратор.
acts-released = Дело снова свободно: его может взять любой.
acts-hand-over-whom = Кому передать дело { $code }?
acts-hand-over-nobody = Я пока никого не знаю. Ответьте командой /handover на сообщение коллеги или напишите /handover и @имя.
acts-hand-over-unknown = Не знаю, кто это. Ответьте командой /handover на сообщение коллеги.
acts-hand-over-not-member = Дело можно передать только подтверждённому участнику этого чата. Ничего не изменилось.
acts-hand-over-same = Дело уже ведёт { $name }.
acts-handed-over = { $name }, дело { $code } теперь за вами. От кого: { $by }.
acts-handed-over-short = Теперь дело ведёт { $name }.

# $level: a level in words; in `acts-level-reason` its number.
acts-level-which = Какой уровень поставить делу { $code }? Потом я спрошу почему.
acts-level-how = Напишите уровень от 0 до 3 и причину: /level 1 паспорт так и не вернули
acts-level-reason = Нужна причина, хотя бы несколько слов: /level { $level } и почему. Ничего не изменилось.
acts-level-same = У дела уже этот уровень.
acts-level-set = Теперь уровень: { $level }. Причина записана в журнал.
acts-level-prompt =
    { $name }, почему уровень «{ $level }»? Напишите причину ответом на это сообщение.
    Её увидят только коллеги, в журнале дела.

# $tags: words; $most, $count: numbers.
acts-tags-how = Напишите метки через пробел: /tag зарплата ночь. Убрать: /untag ночь
acts-tags-bad = Не подходит: { $tags }. Метка: одно слово из букв, цифр и дефиса, до 24 знаков.
acts-tags-too-many = У дела может быть до { $most } меток. Сначала уберите лишние: /untag
acts-tags-now = Метки дела: { $tags }.
acts-tags-none = Меток у дела больше нет.
acts-tags-prompt =
    { $name }, напишите метки ответом на это сообщение, через пробел.
    Минус перед словом убирает метку: зарплата -ночь
acts-note-how = Напишите заметку после команды: /note созвонились с юристом
acts-note-kept = Записано в журнал дела. Человек этого не видит.
acts-note-prompt =
    { $name }, напишите заметку ответом на это сообщение.
    Её увидят только коллеги, в журнале дела.
acts-too-long = Символов: { $count }, помещается: { $most }. Сократите, пожалуйста.

# The list of ready questions. $language: what the worker reads.
asks-title =
    Готовые вопросы на языке человека: { $language }.
    Нажатие показывает вопрос, но ещё не отправляет.

# Passing a case on. $code: of the case.
acts-refer-whither =
    Кому передать дело { $code }, если человек согласится?
    Сначала вы увидите текст, потом человек ответит «да» или «нет». Без его «да» передавать нельзя.
acts-refer-police = Осторожно: у дела стоит метка «не направлять в полицию». Возможно, кто-то из властей заодно с работодателем, и полиция может вернуть человека к нему. Всё равно спросить человека о полиции?
acts-refer-consulate = Осторожно: похоже, этот человек боится вернуться в свою страну или ищет убежища. Консульство представляет эту страну и может узнать, где он. Всё равно спросить человека о консульстве?
acts-refer-offered = Об этом человека уже спросили, ответа пока нет.
acts-refer-agreed = Человек уже согласен на это: смотрите карточку.

# Closing.
acts-close-no-yes = Человек пока не согласился на передачу дела. Всё равно закрыть как «передано другим»? Тогда нажмите ещё раз.
acts-close-nothing-asked = Человеку ещё ничего не писали, а он прочтёт, что ответа от него не было. Всё равно закрыть так? Тогда нажмите ещё раз.

# Duplicates. $code: this case; $other: the one it goes along with.
acts-merge-which = Повтором какого дела может быть { $code }? Если его нет в списке: /merge и его код.
acts-merge-how = Повтором какого дела это может быть? Напишите его код: /merge K4D9
acts-merge-unknown = Дела с кодом { $code } нет.
acts-merge-self = Это код этого же дела.
acts-merge-before = Это дело уже ведётся вместе с { $code }. Отделить: /part
acts-merge-closed = Дело { $code } закрыто. Сначала откройте его снова.
acts-merge-merged = Дело { $code } само ведётся вместе с другим. Возьмите код того дела.
acts-merge-changed = Дело { $code } только что изменили. Посмотрите на него и попробуйте снова.
acts-merge-sure =
    { $code } и { $other } об одном и том же?
    { $code } уйдёт из списков, его будет вести тот же коллега, и закроется оно вместе с { $other }. Тема и переписка с человеком остаются.
acts-merged = { $code } теперь ведётся вместе с { $other }. Отделить: /part
acts-merged-here = Дело { $code } повторяет это: теперь они ведутся вместе.
acts-parted = { $code } снова отдельное дело, без { $other }.
acts-parted-here = Дело { $code } снова ведётся отдельно.
acts-not-merged = Это дело и так ведётся отдельно.

# Destroying a case.
acts-purge-only-administrators = Удалить дело совсем может только администратор этого чата.
acts-purge-sure =
    Удалить дело { $code } навсегда?
    Пропадут рассказ, файлы, ответы человеку, заметки и всё, что бот писал здесь об этом деле. Человек больше ничего не откроет по своему номеру.
    Останутся только даты и виды действий. Вернуть ничего нельзя.
acts-purged = Дело удалено. Сообщения бота о нём исчезнут в ближайшее время.
