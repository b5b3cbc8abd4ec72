# Russian. What caseworkers do with a case, and how they answer.
# Not yet checked by a native reader.

# Below the card of a case.
desk-button-answer = Ответить
desk-button-phrases = Готовые фразы
desk-button-working = В работе
desk-button-close = Закрыть
desk-button-back = Назад
desk-button-reopen = Открыть снова

# How a case is closed.
desk-outcome-solved = Решено
desk-outcome-advised = Дан совет
desk-outcome-referred = Передано другим
desk-outcome-noAnswer = Нет ответа
desk-outcome-notForUs = Не по нашей части

# Told to whoever tapped.
desk-unconfirmed = Сначала вас должен подтвердить администратор. Запрос уже в этом чате.
desk-not-this-case = Эта кнопка от другого дела. Ничего не изменилось.
desk-working = Дело в работе. Человек это видит.
desk-closed = Дело закрыто. Человек видит, чем закончилось.
desk-closed-before = Дело уже закрыто.
desk-choose-outcome = Чем закончилось? Человек увидит это простыми словами.
desk-reopened = Дело снова открыто.
desk-open-before = Дело уже открыто.

# People who wish to act on cases.
# $name: as they are called in the chat.
member-asks = { $name } просит доступ к работе с делами. Подтверждает администратор:
member-button-confirm = Подтвердить
member-confirmed = { $name } теперь может работать с делами.
member-confirmed-short = Подтверждено.
member-only-administrators = Участников подтверждает только администратор этого чата.
member-not-here = Этого человека больше нет в чате.

# Said to whoever wrote.
answer-where = Напишите /r и свой текст в теме дела или в ответ на сообщение этого дела.
answer-as-yourself = Вы пишете от имени группы. С делом можно работать только от своего имени. Ничего не изменилось.
answer-no-receipt = Это дело пришло без номера для человека: прочитать ответ он не сможет.
answer-closed = Дело закрыто. Чтобы ответить, откройте его снова.
answer-not-in-channel = Ответы пишут в личном чате с ботом.
answer-only-words = Отправить человеку можно только текст. Ничего не изменилось.
# $count: characters that were written; $most: that fit.
answer-too-long = Символов: { $count }, помещается: { $most }. Сократите текст или разделите на два ответа.
answer-too-many-previews = В этом деле слишком много неотправленных ответов. Сначала отправьте или отмените часть из них.
answer-too-many-unread = Человек ещё не прочитал прошлые ответы. Замените или отзовите один из них.

# Asks for the words of an answer; a reply to this message is taken.
# $name: of whoever tapped; $language: what the worker reads.
answer-prompt =
    { $name }, напишите текст для человека ответом на это сообщение.
    Язык человека: { $language }.
    Перед отправкой вы увидите текст ещё раз.
answer-prompt-replace =
    { $name }, напишите новый текст ответом на это сообщение.
    Язык человека: { $language }.
    Перед отправкой вы увидите текст ещё раз.
answer-prompt-read =
    { $name }, прошлый ответ уже прочитан. Ваш текст станет новым ответом.
    Напишите его ответом на это сообщение. Язык человека: { $language }.
# $phrase: a ready phrase with a gap.
answer-prompt-gap =
    { $name }, напишите ответом на это сообщение, что вставить в пропуск.
    Язык человека: { $language }.
    { $phrase }

# The list of ready phrases.
phrases-title =
    Готовые фразы на языке человека: { $language }.
    Нажатие показывает текст, но ещё не отправляет.
    Свой текст: /r и то, что хотите написать.
phrases-button-more = Ещё

# The first lines of a preview. No empty line in any of them.
# $code: the code of the case; $language: what the worker reads.
preview-title =
    Ещё не отправлено · дело { $code }
    Язык человека, который получит ответ: { $language }.
    Отправить можете только вы, в течение 10 минут.
preview-replaces =
    Ещё не отправлено · дело { $code } · вместо прошлого ответа
    Язык человека, который получит ответ: { $language }.
    Отправить можете только вы, в течение 10 минут.
preview-sent = Отправлено · дело { $code } · прочитано ли, видно на карточке
preview-sent-replaced = Отправлено вместо прошлого ответа · дело { $code } · прочитано ли, видно на карточке
preview-sent-anew = Отправлено новым ответом: прошлый уже прочитан или отозван · дело { $code }
preview-cancelled = Не отправлено, отменено · дело { $code }
preview-expired = Не отправлено, 10 минут прошли · дело { $code }
preview-taken-back = Отозвано, никто не видел · дело { $code }
desk-button-send = Отправить
desk-button-cancel = Отмена
desk-button-replace = Заменить
desk-button-take-back = Отозвать

# Told to whoever tapped below a preview or an answer.
preview-told-sent = Ответ ждёт, когда человек его прочитает.
preview-told-before = Уже отправлено.
preview-told-foreign = Отправить или отменить может только автор.
preview-told-expired = Время вышло: напишите заново.
preview-told-cancelled = Ответ не будет отправлен.
preview-told-taken = Отозвано: никто не видел.
preview-told-seen = Отозвать уже нельзя: ответ уже увидели.
preview-told-not-there = Этого ответа больше нет.
