# Uzbek, Cyrillic script, made from locales/uz by npm run texts:cyrillic. Numbers of closed months: /stats, its charts, /export.
# Not yet checked by a native reader.

command-stats = Ёпилган ойлар статистикаси: /stats, /stats 2026-10, /stats йил
command-export = Шу статистика CSV файлда, администраторлар учун: /export, /export 2026-10, /export йил

# Said instead of numbers.
stats-none = Ҳозирча статистика йўқ: биринчи ой ҳали ёпилмаган. Ой кейинги ойнинг 1-куни эрталаб ёпилади.
# $month: a month with its year.
stats-not-closed = Бу ой бўйича статистика йўқ: { $month }. У ҳали тугамаган ёки бот ўша пайтда ишламаган.
stats-how = Қайси ой экани тушунарсиз. Бундай ёзинг: /stats, /stats 2026-10 ёки /stats йил (охирги 12 ёпилган ой).

# $count: a number.
stats-total = Ишлар сони: { $count }
stats-total-least = Ишлар сони: камида { $count }
stats-fewer = Ишлар бештадан кам: кўрсатилмайди.

# In the place of a number, and of the name of a line.
stats-hidden = кўрсатилмайди
stats-rest = Қолганлари бирга
stats-not-told = Кўрсатилмаган

# Below the tables.
stats-note = Ўқув ишлари ва такрорий ишлар ҳисобланмайди. Ҳеч кимни таниб бўлмаслиги учун бештадан кам қаторлар кўрсатилмайди.
stats-note-several = Битта ишда бир неча банд бўлиши мумкин; бундай сонлар бешталаб пастга яхлитланган (13 ўрнига 10).
stats-note-year = Йил фақат ойларнинг ўзи кўрсатган сонлардан тузилади, шунинг учун «+» белгиси «камида» дегани.

# On the charts.
stats-source = Ёпилган ойлар. Бешдан кичик сонлар кўрсатилмайди.
stats-chart-months = Ойлар бўйича ишлар

## Names of tables

stats-table-level = Даража
stats-table-category = Нима бўлди
stats-table-region = Қаерда
stats-table-sector = Иш тури
stats-table-locale = Мурожаатчи тили
stats-table-indicator = ХМТ белгилари
stats-table-claimed = Иш қанча вақтда олинди
stats-table-answered = Биринчи жавоб қанча вақтда берилди
stats-table-outcome = Шу ойда ёпилган ишлар қандай тугади

## How long it took

stats-wait-quarter = 15 дақиқагача
stats-wait-hour = 1 соатгача
stats-wait-fourHours = 4 соатгача
stats-wait-day = бир суткагача
stats-wait-threeDays = 3 суткагача
stats-wait-later = кейинроқ
stats-wait-notYet = ҳали йўқ

## How cases ended that nobody closed

stats-outcome-withdrawn = мурожаатчи қайтариб олди
stats-outcome-purged = администратор ўчирди

## The file

export-administrators = Файлни фақат шу чат администраторлари олиши мумкин.
# Below the file.
export-open = Ёпилган ойлар; бешдан кичик сонлар кўрсатилмайди. Файл муҳрланмаган.
export-sealed = Ёпилган ойлар; бешдан кичик сонлар кўрсатилмайди. Файл муҳрланган, уни архив калити очади.

# The head of the table, and how a number is meant.
export-month = Ой
export-table = Жадвал
export-code = Код
export-name = Номи
export-count = Сони
export-meaning = Қандай ўқилади
export-total = Жами ишлар
export-exact = аниқ
export-least = камида
export-rest = қолганлари бирга
