# Kyrgyz. The queue of the caseworkers: lists, search, the board, the summary of a week.
# Not yet checked by a native reader.

command-cases = Иштердин тизмеси, чыпкалары менен
command-find = Иштерди сөзү же коду боюнча табуу

## A list of cases

# $count: a number.
queue-title = Ачык иштер: { $count }
queue-title-closed = Жабылган иштер: { $count }
queue-title-found = Табылган иштер: { $count }
queue-nobody = эч ким алган жок
# $count: a number of days.
queue-older = { $count } күндөн ашкан
queue-page = { $pages } беттин { $page }-бети
queue-page-before = Артка
queue-page-next = Андан ары
queue-first-only = Сурам узун, ошондуктан бул жерде биринчи { $count } гана иш бар.
queue-not-now = Азыр болгон жок. Кайра аракет кылыңыз.
queue-button-old = Бул баскыч эскирди. Тизмени кайра ачыңыз.

queue-menu-title = Кайсы иштерди көрсөтөйүн?
queue-button-mine = Меники
queue-button-unclaimed = Эч ким албаган
queue-button-urgent = Шашылыш жана жогору
queue-button-all = Бардык ачык иштер
queue-button-menu = Башка тизме

# $words: what was not understood.
queue-unknown = Түшүнүксүз сөздөр: { $words }. Калган сөздөр боюнча көрсөтүлдү.
queue-nothing = Азыр мындай иш жок.
# $command: /cases; $level, $tag, $age: examples.
queue-filters =
    { $command } дегенден кийин каалаган тартипте жазса болот:
    • меники, бош, жабылган
    • деңгээли: { $level }
    • жери: Мангыстау, Алматы
    • теги: { $tag } же андагы сөз
    • канча күн болгону: { $age } же «3 күндөн ашкан»

# $command: /find.
queue-find-how = { $command } дегенден кийин сөздөрдү жазыңыз: иштин коду, эмне болгону, жери, тармагы, тили, теги. Бардык сөз туура келиши керек.
queue-find-nothing = Эч нерсе табылган жок. Азыраак сөз же сөздүн башын гана жазып көрүңүз. Бот адамдардын баянынан издебейт.

queue-stage-received = жаңы
queue-stage-read = окулду
queue-stage-working = иш жүрүп жатат
queue-stage-closed = жабылды

# What may be written behind /cases: small letters, commas between.
queue-words-mine = меники, менин, менде
queue-words-unclaimed = бош, ээсиз, алынбаган, күтүүдө
queue-words-closed = жабылган, жабык
queue-words-all = бардык, бардыгы, баары, ачык, иштер
queue-words-older = ашкан, эски, ашык, >
queue-words-days = к, күн, күндөн
queue-words-level-0 = шашылыш
queue-words-level-1 = жогору
queue-words-level-2 = орто, орточо
queue-words-level-3 = төмөн

## How long

age-under-hour = бир сааттан аз
age-minutes = { $count } мүн
age-hours = { $count } саат
age-days = { $count } күн

## The board

board-title = Иштердин тактасы
# $count: a number.
board-waiting = Күтүп турат, эч ким алган жок: { $count }
board-oldest = Эң көп күтүп турганы:
board-overdue = Кечигип турат
# $time: how long, in words.
board-overdue-unclaimed = убагында алынган жок, кечигүүсү: { $time }
board-overdue-unanswered = биринчи жооп жок, кечигүүсү: { $time }
board-deadlines = Кийинки 72 сааттагы мөөнөттөр
board-held = Алынганы: { $count }
board-more = … дагы: { $count }
board-day-today = бүгүн
board-day-tomorrow = эртең
# $day: a day, "16 March".
board-day-over = мөөнөтү { $day } күнү өтүп кеткен болушу мүмкүн

## The summary of a week

# $from, $to: days, "9 March".
weekly-title = { $from } – { $to } жумасы
weekly-received = Жаңы иштер
weekly-claimed = Биринчи жолу алынганы
weekly-answered = Биринчи жооптор
weekly-closed = Жабылганы
weekly-now = Азыр
weekly-waiting = Күтүп турат, эч ким алган жок
weekly-overdue = Кечигип турганы
weekly-people = Кимде канча иш бар
weekly-person = { $name }: ачык { $open }, жума ичинде жабылганы { $closed }
