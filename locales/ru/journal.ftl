# Russian. The journal of a case: what was done, by whom, and whether all of it is there.
# Not yet checked by a native reader.

command-journal = Журнал дела: кто, что и когда сделал
command-verify = Проверить, не меняли ли журналы

## The journal of a case

# $code: the code of the case.
journal-title = Журнал дела { $code }
# $count: a number; $number: of an entry; $command: what to write.
journal-whole =
    { $count ->
        [one] { $count } запись. Ничего не изменено и не пропало.
        [few] { $count } записи. Ничего не изменено и не пропало.
       *[other] { $count } записей. Ничего не изменено и не пропало.
    }
journal-broken = ⚠️ Журнал нарушен начиная с записи { $number }: что-то изменено или пропало. Сообщите тому, кто отвечает за бота.
journal-none = Записей нет: в этом деле ещё ничего не отмечено.
journal-earlier = Более ранних записей: { $count }. Показать их: { $command }
# Who did it, beside caseworkers by their names.
journal-by-worker = человек
journal-by-bot = бот
# In the place of who did it.
journal-unreadable = не читается
# How a case was closed by itself.
journal-silence = делом долго никто не занимался
# What the worker sent.
journal-turn-report = обращение
journal-turn-message = сообщение
journal-turn-replacement = вместо прошлого сообщения
journal-turn-danger = в опасности сейчас
journal-turn-identity = имя или телефон

## What can be done to a case, or happen to it

act-received = дело пришло
act-workerWrote = человек написал
act-answerRead = ответ прочитан
act-claimed = дело взято
act-released = дело освобождено
act-handedOver = дело передано коллеге
act-levelChanged = уровень изменён
act-working = дело в работе
act-tagged = метки добавлены
act-untagged = метки убраны
act-noted = заметка
act-answered = ответ отправлен
act-answerTakenBack = ответ отозван
act-referralOffered = предложено передать другим
act-referralAgreed = человек согласен на передачу
act-referralDeclined = человек против передачи
act-closed = дело закрыто
act-reopened = дело снова открыто
act-merged = дела объединены
act-parted = дела разделены
act-alikeConfirmed = тот же работодатель: подтверждено
act-alikeDismissed = тот же работодатель: не подтвердилось
act-storyShown = рассказ показан
act-storyHidden = рассказ убран
act-escalated = напоминание
act-topicMadeAnew = тема создана заново
act-withdrawn = человек забрал обращение
act-purged = дело удалено администратором
act-retentionEnded = срок хранения закончился

## The ends of all journals, once a week

# $day: a date, like 31.12.2026. One line.
journal-heads-title = Контрольные отметки журналов, { $day }
journal-heads-how = Не удаляйте это сообщение. Чтобы потом проверить журналы, ответьте на него командой /verify.

## What /verify says

verify-how = Ответьте командой /verify на сообщение с контрольными отметками журналов или напишите /verify и код дела. Просто /verify в теме дела проверяет это дело, в другом месте все открытые дела.
# $day: a date; $codes: codes of cases; $count, $all: numbers.
verify-heads-title = Сверено с сообщением от { $day }.
verify-heads-whole = Совпадает: { $count } из { $all }.
verify-heads-differ = Не совпадает: { $codes }. Эти журналы изменили после того дня. Сообщите тому, кто отвечает за бота.
verify-heads-unknown = Такие дела неизвестны: { $codes }. Возможно, записи о них удалили. Сообщите тому, кто отвечает за бота.
verify-heads-over = С тех пор стёрты: { $codes }.
verify-heads-forgotten = Стёрты давно, записей о них уже не хранят: { $codes }.
# Before what is left of a destroyed case.
verify-over = Дело стёрто. Остались только действия и дни:
verify-earlier = Более ранних записей: { $count }.
verify-unknown = Дело с кодом { $code } неизвестно.
verify-all-whole =
    { $count ->
        [one] Проверен { $count } журнал. Нарушений нет.
        [few] Проверено { $count } журнала. Нарушений нет.
       *[other] Проверено { $count } журналов. Нарушений нет.
    }
verify-all-broken = Нарушены журналы: { $codes }. Что-то изменено или пропало. Сообщите тому, кто отвечает за бота.
