# Russian. Who is on call, who is away, and what the bot says by itself when a case waits too long.
# Not yet checked by a native reader.

# The help of the commands.
command-duty = Кто дежурит; начать и закончить своё дежурство, указать языки: /duty uz ru 12h
command-away = Вас не будет: /away 3d. Вы вернулись: /away off

# The menu of /duty.
duty-title = Дежурство
duty-nobody = Сейчас никто не дежурит: о срочных делах узнают все.
# $time: a day and an hour.
duty-until = до { $time }
duty-until-told = до отмены
# $name: as they are called in the chat.
duty-away = { $name } · нет на месте до { $time }
duty-buttons = Эти кнопки для одного человека: { $name }. Отметьте языки, на которых можете говорить с людьми.
duty-how = То же словами: /duty uz ru 12h, /duty off. Если вас не будет: /away 3d.
duty-button-hours = На { $hours } ч
duty-button-until-told = До отмены
duty-button-off = Не дежурю

# Told to whoever tapped or wrote.
duty-not-yours = Это чужое меню. Напишите /duty, чтобы открыть своё.
duty-not-known = Бот ещё не знает этого человека. Сначала нужно хотя бы раз поработать с делом.
duty-as-yourself = Вы пишете от имени группы. Дежурить можно только от своего имени. Ничего не изменилось.
duty-only-administrators = Дежурство другого человека меняет только администратор. Чтобы изменить своё, напишите команду отдельно, не ответом.
# $word: what was written.
duty-not-understood = Непонятно: { $word }. Пример: /duty uz ru 12h. Языки: uz, ru, kk, tg, ky, en. Время: до 7d. Закончить: /duty off.
duty-told-on = { $name }: дежурство до отмены.
duty-told-on-until = { $name }: дежурство до { $time }.
duty-told-off = { $name }: дежурство окончено.

# Being away.
away-how = Напишите, сколько вас не будет: /away 3d. Вернулись раньше: /away off. Пока вас нет, вас не зовут и дел вам не передают.
away-not-understood = Непонятно, на сколько. Пример: /away 12h, /away 3d, не больше 183d. Вернулись: /away off.
away-set = { $name }: нет на месте до { $time }.
away-ended = { $name }: снова на месте.
# $codes: levels and codes of cases.
away-cases = Срочные дела, которые ведёт { $name }: { $codes }. Посмотрите, пожалуйста, кто их возьмёт.

# Said in a case that waits too long. $time: how long.
escalation-unclaimed = Дело никто не взял. Ждёт уже { $time }.
escalation-unanswered = Человеку ещё не ответили. Ждёт уже { $time }.
# $limit: a time limit in a few words; $day: a day of the calendar.
escalation-limit = ⏳ { $limit }: последним днём может быть { $day }.
escalation-limit-over = ⏳ { $limit }: срок мог пройти { $day }.
# Before the names of people.
escalation-look = Посмотрите, пожалуйста:
# $code: the code of the case; more names follow.
escalation-also = Дело { $code }, посмотрите и вы, пожалуйста:
