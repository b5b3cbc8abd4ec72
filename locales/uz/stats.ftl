# Uzbek, Latin script. Numbers of closed months: /stats, its charts, /export.
# Not yet checked by a native reader.

command-stats = Yopilgan oylar statistikasi: /stats, /stats 2026-10, /stats yil
command-export = Shu statistika CSV faylda, administratorlar uchun: /export, /export 2026-10, /export yil

# Said instead of numbers.
stats-none = Hozircha statistika yoʻq: birinchi oy hali yopilmagan. Oy keyingi oyning 1-kuni ertalab yopiladi.
# $month: a month with its year.
stats-not-closed = Bu oy boʻyicha statistika yoʻq: { $month }. U hali tugamagan yoki bot oʻsha paytda ishlamagan.
stats-how = Qaysi oy ekani tushunarsiz. Bunday yozing: /stats, /stats 2026-10 yoki /stats yil (oxirgi 12 yopilgan oy).

# $count: a number.
stats-total = Ishlar soni: { $count }
stats-total-least = Ishlar soni: kamida { $count }
stats-fewer = Ishlar beshtadan kam: koʻrsatilmaydi.

# In the place of a number, and of the name of a line.
stats-hidden = koʻrsatilmaydi
stats-rest = Qolganlari birga
stats-not-told = Koʻrsatilmagan

# Below the tables.
stats-note = Oʻquv ishlari va takroriy ishlar hisoblanmaydi. Hech kimni tanib boʻlmasligi uchun beshtadan kam qatorlar koʻrsatilmaydi.
stats-note-several = Bitta ishda bir necha band boʻlishi mumkin; bunday sonlar beshtalab pastga yaxlitlangan (13 oʻrniga 10).
stats-note-year = Yil faqat oylarning oʻzi koʻrsatgan sonlardan tuziladi, shuning uchun «+» belgisi «kamida» degani.

# On the charts.
stats-source = Yopilgan oylar. Beshdan kichik sonlar koʻrsatilmaydi.
stats-chart-months = Oylar boʻyicha ishlar

## Names of tables

stats-table-level = Daraja
stats-table-category = Nima boʻldi
stats-table-region = Qayerda
stats-table-sector = Ish turi
stats-table-locale = Murojaatchi tili
stats-table-indicator = XMT belgilari
stats-table-claimed = Ish qancha vaqtda olindi
stats-table-answered = Birinchi javob qancha vaqtda berildi
stats-table-outcome = Shu oyda yopilgan ishlar qanday tugadi

## How long it took

stats-wait-quarter = 15 daqiqagacha
stats-wait-hour = 1 soatgacha
stats-wait-fourHours = 4 soatgacha
stats-wait-day = bir sutkagacha
stats-wait-threeDays = 3 sutkagacha
stats-wait-later = keyinroq
stats-wait-notYet = hali yoʻq

## How cases ended that nobody closed

stats-outcome-withdrawn = murojaatchi qaytarib oldi
stats-outcome-purged = administrator oʻchirdi

## The file

export-administrators = Faylni faqat shu chat administratorlari olishi mumkin.
# Below the file.
export-open = Yopilgan oylar; beshdan kichik sonlar koʻrsatilmaydi. Fayl muhrlanmagan.
export-sealed = Yopilgan oylar; beshdan kichik sonlar koʻrsatilmaydi. Fayl muhrlangan, uni arxiv kaliti ochadi.

# The head of the table, and how a number is meant.
export-month = Oy
export-table = Jadval
export-code = Kod
export-name = Nomi
export-count = Soni
export-meaning = Qanday oʻqiladi
export-total = Jami ishlar
export-exact = aniq
export-least = kamida
export-rest = qolganlari birga
