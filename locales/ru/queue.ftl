# Russian. The queue of the caseworkers: lists, search, the board, the summary of a week.
# Not yet checked by a native reader.

command-cases = Список дел с фильтрами
command-find = Найти дела по словам или по коду

## A list of cases

# $count: a number.
queue-title = Открытые дела: { $count }
queue-title-closed = Закрытые дела: { $count }
queue-title-found = Найдено дел: { $count }
queue-nobody = никто не взял
# $count: a number of days.
queue-older =
    { $count ->
        [one] старше { $count } дня
       *[other] старше { $count } дней
    }
queue-page = Страница { $page } из { $pages }
queue-page-before = Назад
queue-page-next = Дальше
queue-first-only = Запрос длинный, поэтому здесь только первые { $count }.
queue-not-now = Сейчас не получилось. Попробуйте ещё раз.
queue-button-old = Эта кнопка устарела. Откройте список заново.

queue-menu-title = Какие дела показать?
queue-button-mine = Мои
queue-button-unclaimed = Никто не взял
queue-button-urgent = Срочные и высокие
queue-button-all = Все открытые
queue-button-menu = Другой список

# $words: what was not understood.
queue-unknown = Не понято: { $words }. Список составлен по остальным словам.
queue-nothing = Таких дел сейчас нет.
# $command: /cases; $level, $tag, $age: examples.
queue-filters =
    После { $command } можно писать в любом порядке:
    • мои, ничьи, закрытые
    • уровень: { $level }
    • место: Мангистау, Алматы
    • метка: { $tag } или слово из неё
    • давность: { $age } или «старше 3 дней»

# $command: /find.
queue-find-how = Напишите слова после { $command }: код дела, что случилось, место, отрасль, язык, метка. Должны подойти все слова.
queue-find-nothing = Ничего не нашлось. Попробуйте меньше слов или только их начало. В рассказах людей бот не ищет.

queue-stage-received = новое
queue-stage-read = прочитано
queue-stage-working = в работе
queue-stage-closed = закрыто

# What may be written behind /cases: small letters, commas between.
queue-words-mine = мои, моё, мой, моя, мне, у меня
queue-words-unclaimed = ничьи, ничей, ничьё, свободные, свободно, невзятые, ждут
queue-words-closed = закрытые, закрыто, закрытое, закрыты
queue-words-all = все, всё, открытые, дела
queue-words-older = старше, больше, более, давнее, чем, >
queue-words-days = д, дн, день, дня, дней, сут, суток
queue-words-level-0 = срочно, срочные, срочное, срочный
queue-words-level-1 = высокий, высокие, высокое
queue-words-level-2 = средний, средние, среднее
queue-words-level-3 = низкий, низкие, низкое

## How long

age-under-hour = меньше часа
age-minutes = { $count } мин
age-hours = { $count } ч
age-days =
    { $count ->
        [one] { $count } день
        [few] { $count } дня
       *[other] { $count } дней
    }

## The board

board-title = Доска дел
# $count: a number.
board-waiting = Ждут, никто не взял: { $count }
board-oldest = Дольше всех ждёт
board-overdue = Просрочено
# $time: how long, in words.
board-overdue-unclaimed = не взято вовремя, просрочка { $time }
board-overdue-unanswered = нет первого ответа, просрочка { $time }
board-deadlines = Сроки в ближайшие 72 часа
board-held = Взято: { $count }
board-more = … и ещё: { $count }
board-day-today = сегодня
board-day-tomorrow = завтра
# $day: a day, "16 March".
board-day-over = мог пройти { $day }

## The summary of a week

# $from, $to: days, "9 March".
weekly-title = Неделя { $from } – { $to }
weekly-received = Новых дел
weekly-claimed = Впервые взято
weekly-answered = Первых ответов
weekly-closed = Закрыто
weekly-now = Сейчас
weekly-waiting = Ждут, никто не взял
weekly-overdue = Просрочено
weekly-people = У кого сколько
weekly-person = { $name }: открыто { $open }, закрыто за неделю { $closed }
