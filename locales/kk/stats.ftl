# Kazakh. Numbers of closed months: /stats, its charts, /export.
# Not yet checked by a native reader.

command-stats = Жабылған айлардың статистикасы: /stats, /stats 2026-10, /stats жыл
command-export = Сол статистика CSV файлымен, әкімшілерге: /export, /export 2026-10, /export жыл

# Said instead of numbers.
stats-none = Статистика әзірге жоқ: бірінші ай әлі жабылған жоқ. Ай келесі айдың 1-і күні таңертең жабылады.
# $month: a month with its year.
stats-not-closed = Бұл айдың статистикасы жоқ: { $month }. Ол әлі аяқталмаған немесе бот ол кезде жұмыс істемеген.
stats-how = Қай ай екені түсініксіз. Былай жазыңыз: /stats, /stats 2026-10 немесе /stats жыл (соңғы 12 жабылған ай).

# $count: a number.
stats-total = Істер саны: { $count }
stats-total-least = Істер саны: кемінде { $count }
stats-fewer = Істер бестен аз: көрсетілмейді.

# In the place of a number, and of the name of a line.
stats-hidden = көрсетілмейді
stats-rest = Қалғандары бірге
stats-not-told = Көрсетілмеген

# Below the tables.
stats-note = Жаттығу істері мен қайталанған істер есептелмейді. Ешкім танылып қалмас үшін саны бестен аз жолдар көрсетілмейді.
stats-note-several = Бір істе бірнеше тармақ болуы мүмкін; мұндай сандар төмен қарай дөңгелектелген: 5, 10, 15, тағы солай.
stats-note-year = Жыл тек айлардың өздері көрсеткен сандардан құралады, сондықтан «+» белгісі «кемінде» дегенді білдіреді.

# On the charts.
stats-source = Жабылған айлар. Бестен аз сандар көрсетілмейді.
stats-chart-months = Айлар бойынша істер

## Names of tables

stats-table-level = Деңгейі
stats-table-category = Не болды
stats-table-region = Қай жерде
stats-table-sector = Жұмыс түрі
stats-table-locale = Өтініш иесінің тілі
stats-table-indicator = ХЕҰ индикаторлары
stats-table-claimed = Іс қанша уақытта алынды
stats-table-answered = Алғашқы жауап қанша уақытта берілді
stats-table-outcome = Осы айда жабылған істер немен аяқталды

## How long it took

stats-wait-quarter = 15 минутқа дейін
stats-wait-hour = 1 сағатқа дейін
stats-wait-fourHours = 4 сағатқа дейін
stats-wait-day = бір тәулікке дейін
stats-wait-threeDays = 3 тәулікке дейін
stats-wait-later = кейінірек
stats-wait-notYet = әлі жоқ

## How cases ended that nobody closed

stats-outcome-withdrawn = өтініш иесі қайтарып алды
stats-outcome-purged = әкімші жойды

## The file

export-administrators = Файлды осы чаттың әкімшілері ғана ала алады.
# Below the file.
export-open = Жабылған айлар; бестен аз сандар көрсетілмейді. Файл шифрланбаған.
export-sealed = Жабылған айлар; бестен аз сандар көрсетілмейді. Файл шифрланған (age), оны мұрағат кілті ашады.

# The head of the table, and how a number is meant.
export-month = Ай
export-table = Кесте
export-code = Коды
export-name = Атауы
export-count = Саны
export-meaning = Қалай оқу керек
export-total = Барлық істер
export-exact = дәл
export-least = кемінде
export-rest = қалғандары бірге
