# Tajik. The queue of the caseworkers: lists, search, the board, the summary of a week.
# Not yet checked by a native reader.

command-cases = Рӯйхати парвандаҳо бо филтрҳо
command-find = Ёфтани парвандаҳо аз рӯи калима ё рамз

## A list of cases

# $count: a number.
queue-title = Парвандаҳои кушода: { $count }
queue-title-closed = Парвандаҳои пӯшида: { $count }
queue-title-found = Парвандаҳои ёфтшуда: { $count }
queue-nobody = касе нагирифтааст
# $count: a number of days.
queue-older = зиёда аз { $count } рӯз
queue-page = Саҳифаи { $page } аз { $pages }
queue-page-before = Ба қафо
queue-page-next = Ба пеш
queue-first-only = Дархост дароз аст, барои ҳамин ин ҷо танҳо { $count } парвандаи аввал ҳаст.
queue-not-now = Ҳозир нашуд. Боз кӯшиш кунед.
queue-button-old = Ин тугма кӯҳна шудааст. Рӯйхатро аз нав кушоед.

queue-menu-title = Кадом парвандаҳоро нишон диҳам?
queue-button-mine = Аз они ман
queue-button-unclaimed = Касе нагирифтааст
queue-button-urgent = Фаврӣ ва баланд
queue-button-all = Ҳамаи кушодаҳо
queue-button-menu = Рӯйхати дигар

# $words: what was not understood.
queue-unknown = Нофаҳмо: { $words }. Аз рӯи калимаҳои дигар нишон дода шуд.
queue-nothing = Ҳозир чунин парванда нест.
# $command: /cases; $level, $tag, $age: examples.
queue-filters =
    Пас аз { $command } бо ҳар тартиб навиштан мумкин аст:
    • ман, озод, пӯшида
    • дараҷа: { $level }
    • ҷой: Мангистау, Алмаато
    • нишона: { $tag } ё калимае аз он
    • муддат: { $age } ё «зиёда аз 3 рӯз»

# $command: /find.
queue-find-how = Пас аз { $command } калимаҳоро нависед: рамзи парванда, чӣ рӯй дод, ҷой, соҳа, забон, нишона. Ҳамаи калимаҳо бояд мувофиқ оянд.
queue-find-nothing = Чизе ёфт нашуд. Калимаи камтар ё танҳо аввали калимаро нависед. Дар нақли одамон ҷустуҷӯ намешавад.

queue-stage-received = нав
queue-stage-read = хондашуда
queue-stage-working = дар кор
queue-stage-closed = пӯшида

# What may be written behind /cases: small letters, commas between.
queue-words-mine = ман, манӣ
queue-words-unclaimed = озод, бесоҳиб, нагирифта, мунтазир
queue-words-closed = пӯшида, пӯшидаҳо
queue-words-all = ҳама, ҳамаи, кушода, парвандаҳо
queue-words-older = зиёда, аз, беш, кӯҳнатар, >
queue-words-days = р, рӯз, рӯза
queue-words-level-0 = фаврӣ
queue-words-level-1 = баланд
queue-words-level-2 = миёна
queue-words-level-3 = паст

## How long

age-under-hour = камтар аз як соат
age-minutes = { $count } дақ
age-hours = { $count } соат
age-days = { $count } рӯз

## The board

board-title = Тахтаи парвандаҳо
# $count: a number.
board-waiting = Мунтазиранд, касе нагирифтааст: { $count }
board-oldest = Аз ҳама бештар мунтазир:
board-overdue = Муҳлаташ гузашт
# $time: how long, in words.
board-overdue-unclaimed = сари вақт гирифта нашуд, таъхир: { $time }
board-overdue-unanswered = ҷавоби аввал нест, таъхир: { $time }
board-deadlines = Муҳлатҳо дар 72 соати оянда
board-held = Гирифта шуд: { $count }
board-more = … ва боз: { $count }
board-day-today = имрӯз
board-day-tomorrow = фардо
# $day: a day, "16 March".
board-day-over = шояд { $day } гузашта бошад

## The summary of a week

# $from, $to: days, "9 March".
weekly-title = Ҳафтаи { $from } – { $to }
weekly-received = Парвандаҳои нав
weekly-claimed = Бори аввал гирифта шуд
weekly-answered = Ҷавобҳои аввал
weekly-closed = Пӯшида шуд
weekly-now = Ҳозир
weekly-waiting = Мунтазиранд, касе нагирифтааст
weekly-overdue = Муҳлаташ гузашт
weekly-people = Дар дасти кӣ чанд парванда
weekly-person = { $name }: кушода { $open }, дар як ҳафта пӯшида { $closed }
