# Tajik. Numbers of closed months: /stats, its charts, /export.
# Not yet checked by a native reader.

command-stats = Омори моҳҳои басташуда: /stats, /stats 2026-10, /stats сол
command-export = Ҳамон омор дар файли CSV, барои администраторон: /export, /export 2026-10, /export сол

# Said instead of numbers.
stats-none = Ҳоло омор нест: моҳи якум ҳанӯз баста нашудааст. Моҳ субҳи рӯзи 1-уми моҳи оянда баста мешавад.
# $month: a month with its year.
stats-not-closed = Омори ин моҳ нест: { $month }. Ё он ҳанӯз тамом нашудааст, ё бот он вақт кор намекард.
stats-how = Маълум нашуд, ки кадом моҳ. Чунин нависед: /stats, /stats 2026-10 ё /stats сол (12 моҳи охирини басташуда).

# $count: a number.
stats-total = Шумораи парвандаҳо: { $count }
stats-total-least = Шумораи парвандаҳо: на камтар аз { $count }
stats-fewer = Парвандаҳо аз панҷто камтаранд: нишон дода намешавад.

# In the place of a number, and of the name of a line.
stats-hidden = нишон дода намешавад
stats-rest = Боқимондаҳо якҷоя
stats-not-told = Гуфта нашудааст

# Below the tables.
stats-note = Парвандаҳои омӯзишӣ ва такрорӣ ҳисоб намешаванд. Сатрҳои камтар аз панҷ нишон дода намешаванд, то касеро шинохтан мумкин набошад.
stats-note-several = Дар як парванда якчанд банд буда метавонад; чунин ададҳо панҷ-панҷ ба поён яклухт шудаанд (10 ба ҷои 13).
stats-note-year = Сол танҳо аз ададҳое ҷамъ мешавад, ки худи моҳҳо нишон додаанд, барои ҳамин «+» маънои «на камтар»-ро дорад.

# On the charts.
stats-source = Моҳҳои басташуда. Ададҳои камтар аз панҷ нишон дода намешаванд.
stats-chart-months = Парвандаҳо аз рӯи моҳ

## Names of tables

stats-table-level = Дараҷа
stats-table-category = Чӣ шуд
stats-table-region = Дар куҷо
stats-table-sector = Намуди кор
stats-table-locale = Забони муроҷиаткунанда
stats-table-indicator = Нишондиҳандаҳои СБМ
stats-table-claimed = Парванда дар чӣ муддат гирифта шуд
stats-table-answered = Ҷавоби якум дар чӣ муддат дода шуд
stats-table-outcome = Парвандаҳои дар ин моҳ басташуда чӣ гуна анҷом ёфтанд

## How long it took

stats-wait-quarter = то 15 дақиқа
stats-wait-hour = то 1 соат
stats-wait-fourHours = то 4 соат
stats-wait-day = то як шабонарӯз
stats-wait-threeDays = то 3 шабонарӯз
stats-wait-later = дертар
stats-wait-notYet = ҳанӯз не

## How cases ended that nobody closed

stats-outcome-withdrawn = муроҷиаткунанда бозпас гирифт
stats-outcome-purged = администратор нест кард

## The file

export-administrators = Файлро танҳо администраторони ин чат гирифта метавонанд.
# Below the file.
export-open = Моҳҳои басташуда; ададҳои камтар аз панҷ нишон дода намешаванд. Файл муҳр нашудааст.
export-sealed = Моҳҳои басташуда; ададҳои камтар аз панҷ нишон дода намешаванд. Файл муҳр шудааст (age), онро калиди бойгонӣ мекушояд.

# The head of the table, and how a number is meant.
export-month = Моҳ
export-table = Ҷадвал
export-code = Рамз
export-name = Ном
export-count = Шумора
export-meaning = Чӣ тавр хондан
export-total = Ҳамаи парвандаҳо
export-exact = дақиқ
export-least = на камтар аз
export-rest = боқимондаҳо якҷоя
