# Kyrgyz. Numbers of closed months: /stats, its charts, /export.
# Not yet checked by a native reader.

command-stats = Жабылган айлардын статистикасы: /stats, /stats 2026-10, /stats жыл
command-export = Ошол эле статистика CSV файлында, администраторлорго: /export, /export 2026-10, /export жыл

# Said instead of numbers.
stats-none = Азырынча статистика жок: биринчи ай али жабыла элек. Ай кийинки айдын 1-күнү эртең менен жабылат.
# $month: a month with its year.
stats-not-closed = Бул айдын статистикасы жок: { $month }. Ал али бүтө элек же бот ал кезде иштеген эмес.
stats-how = Кайсы ай экени түшүнүксүз. Мындай жазыңыз: /stats, /stats 2026-10 же /stats жыл (акыркы 12 жабылган ай).

# $count: a number.
stats-total = Иштердин саны: { $count }
stats-total-least = Иштердин саны: кеминде { $count }
stats-fewer = Иштер бештен аз: көрсөтүлбөйт.

# In the place of a number, and of the name of a line.
stats-hidden = көрсөтүлбөйт
stats-rest = Калгандары чогуу
stats-not-told = Көрсөтүлгөн эмес

# Below the tables.
stats-note = Машыгуу иштери менен кайталанган иштер эсептелбейт. Эч ким таанылып калбашы үчүн саны бештен аз саптар көрсөтүлбөйт.
stats-note-several = Бир иште бир нече пункт болушу мүмкүн; мындай сандар ылдый тегеректелген: 5, 10, 15, дагы ушундай.
stats-note-year = Жыл айлардын өздөрү көрсөткөн сандардан гана түзүлөт, ошондуктан «+» белгиси «кеминде» дегенди билдирет.

# On the charts.
stats-source = Жабылган айлар. Бештен аз сандар көрсөтүлбөйт.
stats-chart-months = Айлар боюнча иштер

## Names of tables

stats-table-level = Деңгээли
stats-table-category = Эмне болду
stats-table-region = Кайсы жерде
stats-table-sector = Жумуштун түрү
stats-table-locale = Кайрылуу ээсинин тили
stats-table-indicator = ЭЭУ белгилери
stats-table-claimed = Иш канча убакытта алынды
stats-table-answered = Биринчи жооп канча убакытта берилди
stats-table-outcome = Ушул айда жабылган иштер эмне менен бүттү

## How long it took

stats-wait-quarter = 15 мүнөткө чейин
stats-wait-hour = 1 саатка чейин
stats-wait-fourHours = 4 саатка чейин
stats-wait-day = бир суткага чейин
stats-wait-threeDays = 3 суткага чейин
stats-wait-later = кечирээк
stats-wait-notYet = али жок

## How cases ended that nobody closed

stats-outcome-withdrawn = кайрылуу ээси кайтарып алды
stats-outcome-purged = администратор өчүрдү

## The file

export-administrators = Файлды ушул чаттын администраторлору гана ала алат.
# Below the file.
export-open = Жабылган айлар; бештен аз сандар көрсөтүлбөйт. Файл шифрленген эмес.
export-sealed = Жабылган айлар; бештен аз сандар көрсөтүлбөйт. Файл шифрленген (age), аны архивдин ачкычы ачат.

# The head of the table, and how a number is meant.
export-month = Ай
export-table = Таблица
export-code = Код
export-name = Аталышы
export-count = Саны
export-meaning = Кантип окуу керек
export-total = Бардык иштер
export-exact = так
export-least = кеминде
export-rest = калгандары чогуу
