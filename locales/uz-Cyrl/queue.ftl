# Uzbek, Cyrillic script, made from locales/uz by npm run texts:cyrillic. The queue of the caseworkers: lists, search, the board, the summary of a week.
# Not yet checked by a native reader.

command-cases = Ишлар рўйхати, фильтрлар билан
command-find = Ишларни сўз ёки код бўйича топиш

## A list of cases

# $count: a number.
queue-title = Очиқ ишлар: { $count }
queue-title-closed = Ёпилган ишлар: { $count }
queue-title-found = Топилган ишлар: { $count }
queue-nobody = ҳеч ким олмаган
# $count: a number of days.
queue-older = { $count } кундан ошган
queue-page = { $pages } бетдан { $page }-бет
queue-page-before = Орқага
queue-page-next = Кейинги
queue-first-only = Сўров узун, шунинг учун бу ерда фақат биринчи { $count } та иш бор.
queue-not-now = Ҳозир бўлмади. Яна уриниб кўринг.
queue-button-old = Бу тугма эскирган. Рўйхатни қайта очинг.

queue-menu-title = Қайси ишларни кўрсатай?
queue-button-mine = Меники
queue-button-unclaimed = Ҳеч ким олмаган
queue-button-urgent = Шошилинч ва юқори
queue-button-all = Ҳамма очиқ ишлар
queue-button-menu = Бошқа рўйхат

# $words: what was not understood.
queue-unknown = Тушунилмади: { $words }. Қолган сўзлар бўйича кўрсатилди.
queue-nothing = Ҳозир бундай иш йўқ.
# $command: /cases; $level, $tag, $age: examples.
queue-filters =
    { $command } дан кейин исталган тартибда ёзиш мумкин:
    • меники, бўш, ёпилган
    • даража: { $level }
    • жой: Манғистов, Олмаота
    • белги: { $tag } ёки ундаги сўз
    • муддат: { $age } ёки «3 кундан ошган»

# $command: /find.
queue-find-how = { $command } дан кейин сўзларни ёзинг: иш коди, нима бўлгани, жойи, соҳаси, тили, белгиси. Ҳамма сўз мос келиши керак.
queue-find-nothing = Ҳеч нарса топилмади. Камроқ сўз ёки фақат сўз бошини ёзиб кўринг. Одамларнинг баёнидан қидирилмайди.

queue-stage-received = янги
queue-stage-read = ўқилган
queue-stage-working = ишланмоқда
queue-stage-closed = ёпилган

# What may be written behind /cases: small letters, commas between.
queue-words-mine = меники, менинг, менда
queue-words-unclaimed = бўш, эгасиз, олинмаган, кутмоқда
queue-words-closed = ёпилган, ёпиқ
queue-words-all = ҳамма, ҳаммаси, барча, очиқ, ишлар
queue-words-older = ошган, эски, кўп, ортиқ, >
queue-words-days = к, кун, кундан
queue-words-level-0 = шошилинч
queue-words-level-1 = юқори
queue-words-level-2 = ўрта
queue-words-level-3 = паст

## How long

age-under-hour = бир соатдан кам
age-minutes = { $count } дақ
age-hours = { $count } соат
age-days = { $count } кун

## The board

board-title = Ишлар тахтаси
# $count: a number.
board-waiting = Кутмоқда, ҳеч ким олмаган: { $count }
board-oldest = Энг узоқ кутаётгани:
board-overdue = Муддати ўтган
# $time: how long, in words.
board-overdue-unclaimed = вақтида олинмади, кечикиш: { $time }
board-overdue-unanswered = биринчи жавоб йўқ, кечикиш: { $time }
board-deadlines = Кейинги 72 соатдаги муддатлар
board-held = Олинган: { $count }
board-more = … яна: { $count }
board-day-today = бугун
board-day-tomorrow = эртага
# $day: a day, "16 March".
board-day-over = { $day } куни ўтган бўлиши мумкин

## The summary of a week

# $from, $to: days, "9 March".
weekly-title = { $from } – { $to } ҳафтаси
weekly-received = Янги ишлар
weekly-claimed = Биринчи марта олингани
weekly-answered = Биринчи жавоблар
weekly-closed = Ёпилгани
weekly-now = Ҳозир
weekly-waiting = Кутмоқда, ҳеч ким олмаган
weekly-overdue = Муддати ўтгани
weekly-people = Кимда қанча иш бор
weekly-person = { $name }: очиқ { $open }, ҳафта ичида ёпилгани { $closed }
