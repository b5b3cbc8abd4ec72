# Russian. Numbers of closed months: /stats, its charts, /export.
# Not yet checked by a native reader.

command-stats = Статистика закрытых месяцев: /stats, /stats 2026-10, /stats год
command-export = Та же статистика файлом CSV, для администраторов: /export, /export 2026-10, /export год

# Said instead of numbers.
stats-none = Статистики пока нет: первый месяц ещё не закрыт. Месяц закрывается утром 1-го числа.
# $month: a month with its year.
stats-not-closed = Статистики за этот месяц нет: { $month }. Либо он ещё не закончился, либо бот тогда ещё не работал.
stats-how = Непонятно, какой месяц. Пишите так: /stats, /stats 2026-10 или /stats год (последние 12 закрытых месяцев).

# $count: a number.
stats-total = Дел: { $count }
stats-total-least = Дел: не меньше { $count }
stats-fewer = Дел меньше пяти: не показано.

# In the place of a number, and of the name of a line.
stats-hidden = не показано
stats-rest = Остальные вместе
stats-not-told = Не указано

# Below the tables.
stats-note = Учебные дела и повторы не считаются. Строки, где меньше пяти дел, не показаны, чтобы никого нельзя было узнать.
stats-note-several = В одном деле может быть несколько пунктов; такие числа округлены вниз: 5, 10, 15 и так далее.
stats-note-year = Год складывается только из того, что показали сами месяцы, поэтому «+» значит «не меньше».

# On the charts.
stats-source = Закрытые месяцы. Числа меньше пяти не показаны.
stats-chart-months = Дела по месяцам

## Names of tables

stats-table-level = Уровень
stats-table-category = Что случилось
stats-table-region = Где
stats-table-sector = Вид работы
stats-table-locale = Язык человека
stats-table-indicator = Признаки МОТ
stats-table-claimed = Через сколько дело взяли
stats-table-answered = Через сколько дали первый ответ
stats-table-outcome = Чем закончились дела, закрытые в этом месяце

## How long it took

stats-wait-quarter = до 15 минут
stats-wait-hour = до 1 часа
stats-wait-fourHours = до 4 часов
stats-wait-day = до суток
stats-wait-threeDays = до 3 суток
stats-wait-later = позже
stats-wait-notYet = ещё нет

## How cases ended that nobody closed

stats-outcome-withdrawn = отозвано человеком
stats-outcome-purged = стёрто администратором

## The file

export-administrators = Выгрузку могут получить только администраторы этого чата.
# Below the file.
export-open = Закрытые месяцы; числа меньше пяти не показаны. Файл не зашифрован.
export-sealed = Закрытые месяцы; числа меньше пяти не показаны. Файл зашифрован (age), его открывает ключ архива.

# The head of the table, and how a number is meant.
export-month = Месяц
export-table = Таблица
export-code = Код
export-name = Название
export-count = Число
export-meaning = Как читать
export-total = Всего дел
export-exact = ровно
export-least = не меньше
export-rest = все остальные вместе
