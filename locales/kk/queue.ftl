# Kazakh. The queue of the caseworkers: lists, search, the board, the summary of a week.
# Not yet checked by a native reader.

command-cases = Істер тізімі, сүзгілерімен
command-find = Істерді сөзі немесе коды бойынша табу

## A list of cases

# $count: a number.
queue-title = Ашық істер: { $count }
queue-title-closed = Жабылған істер: { $count }
queue-title-found = Табылған істер: { $count }
queue-nobody = ешкім алған жоқ
# $count: a number of days.
queue-older = { $count } күннен асқан
queue-page = { $pages } беттің { $page }-беті
queue-page-before = Артқа
queue-page-next = Әрі қарай
queue-first-only = Сұрау ұзын, сондықтан мұнда тек алғашқы { $count } іс тұр.
queue-not-now = Қазір болмады. Қайталап көріңіз.
queue-button-old = Бұл түйме ескірді. Тізімді қайта ашыңыз.

queue-menu-title = Қай істерді көрсетейін?
queue-button-mine = Менікі
queue-button-unclaimed = Ешкім алмаған
queue-button-urgent = Шұғыл және жоғары
queue-button-all = Барлық ашық істер
queue-button-menu = Басқа тізім

# $words: what was not understood.
queue-unknown = Түсініксіз сөздер: { $words }. Қалған сөздер бойынша көрсетілді.
queue-nothing = Қазір мұндай іс жоқ.
# $command: /cases; $level, $tag, $age: examples.
queue-filters =
    { $command } дегеннен кейін кез келген ретпен жазуға болады:
    • менікі, бос, жабылған
    • деңгейі: { $level }
    • жері: Маңғыстау, Алматы
    • белгісі: { $tag } немесе ондағы сөз
    • неше күн болғаны: { $age } немесе «3 күннен асқан»

# $command: /find.
queue-find-how = { $command } дегеннен кейін сөздерді жазыңыз: істің коды, не болғаны, жері, саласы, тілі, белгісі. Барлық сөз сәйкес келуі керек.
queue-find-nothing = Ештеңе табылмады. Сөзді азайтып немесе тек басын жазып көріңіз. Бот адамдардың баянынан іздемейді.

queue-stage-received = жаңа
queue-stage-read = оқылды
queue-stage-working = жұмыс жүріп жатыр
queue-stage-closed = жабылды

# What may be written behind /cases: small letters, commas between.
queue-words-mine = менікі, менің, өзімдікі, маған, менде
queue-words-unclaimed = бос, иесіз, алынбаған, ешкімдікі, күтуде
queue-words-closed = жабылған, жабық, жабылды
queue-words-all = барлық, барлығы, бәрі, ашық, істер
queue-words-older = асқан, ескі, астам, артық, бұрынғы, >
queue-words-days = к, күн, күннен, күнден
queue-words-level-0 = шұғыл
queue-words-level-1 = жоғары
queue-words-level-2 = орташа, орта
queue-words-level-3 = төмен

## How long

age-under-hour = бір сағаттан аз
age-minutes = { $count } мин
age-hours = { $count } сағ
age-days = { $count } күн

## The board

board-title = Істер тақтасы
# $count: a number.
board-waiting = Күтіп тұр, ешкім алған жоқ: { $count }
board-oldest = Ең ұзақ күтіп тұрғаны:
board-overdue = Кешігіп тұр
# $time: how long, in words.
board-overdue-unclaimed = уақытында алынбады, кешігуі: { $time }
board-overdue-unanswered = алғашқы жауап жоқ, кешігуі: { $time }
board-deadlines = Алдағы 72 сағаттағы мерзімдер
board-held = Алынғаны: { $count }
board-more = … тағы: { $count }
board-day-today = бүгін
board-day-tomorrow = ертең
# $day: a day, "16 March".
board-day-over = мерзімі { $day } күні өтіп кеткен болуы мүмкін

## The summary of a week

# $from, $to: days, "9 March".
weekly-title = { $from } – { $to } аптасы
weekly-received = Жаңа істер
weekly-claimed = Алғаш рет алынғаны
weekly-answered = Алғашқы жауаптар
weekly-closed = Жабылғаны
weekly-now = Қазір
weekly-waiting = Күтіп тұр, ешкім алған жоқ
weekly-overdue = Кешігіп тұрғаны
weekly-people = Кімде қанша іс бар
weekly-person = { $name }: ашық { $open }, апта ішінде жабылғаны { $closed }
