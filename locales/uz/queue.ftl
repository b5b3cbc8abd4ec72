# Uzbek, Latin script. The queue of the caseworkers: lists, search, the board, the summary of a week.
# Not yet checked by a native reader.

command-cases = Ishlar roʻyxati, filtrlar bilan
command-find = Ishlarni soʻz yoki kod boʻyicha topish

## A list of cases

# $count: a number.
queue-title = Ochiq ishlar: { $count }
queue-title-closed = Yopilgan ishlar: { $count }
queue-title-found = Topilgan ishlar: { $count }
queue-nobody = hech kim olmagan
# $count: a number of days.
queue-older = { $count } kundan oshgan
queue-page = { $pages } betdan { $page }-bet
queue-page-before = Orqaga
queue-page-next = Keyingi
queue-first-only = Soʻrov uzun, shuning uchun bu yerda faqat birinchi { $count } ta ish bor.
queue-not-now = Hozir boʻlmadi. Yana urinib koʻring.
queue-button-old = Bu tugma eskirgan. Roʻyxatni qayta oching.

queue-menu-title = Qaysi ishlarni koʻrsatay?
queue-button-mine = Meniki
queue-button-unclaimed = Hech kim olmagan
queue-button-urgent = Shoshilinch va yuqori
queue-button-all = Hamma ochiq ishlar
queue-button-menu = Boshqa roʻyxat

# $words: what was not understood.
queue-unknown = Tushunilmadi: { $words }. Qolgan soʻzlar boʻyicha koʻrsatildi.
queue-nothing = Hozir bunday ish yoʻq.
# $command: /cases; $level, $tag, $age: examples.
queue-filters =
    { $command } dan keyin istalgan tartibda yozish mumkin:
    • meniki, boʻsh, yopilgan
    • daraja: { $level }
    • joy: Mangʻistov, Olmaota
    • belgi: { $tag } yoki undagi soʻz
    • muddat: { $age } yoki «3 kundan oshgan»

# $command: /find.
queue-find-how = { $command } dan keyin soʻzlarni yozing: ish kodi, nima boʻlgani, joyi, sohasi, tili, belgisi. Hamma soʻz mos kelishi kerak.
queue-find-nothing = Hech narsa topilmadi. Kamroq soʻz yoki faqat soʻz boshini yozib koʻring. Odamlarning bayonidan qidirilmaydi.

queue-stage-received = yangi
queue-stage-read = oʻqilgan
queue-stage-working = ishlanmoqda
queue-stage-closed = yopilgan

# What may be written behind /cases: small letters, commas between.
queue-words-mine = meniki, mening, menda
queue-words-unclaimed = boʻsh, egasiz, olinmagan, kutmoqda
queue-words-closed = yopilgan, yopiq
queue-words-all = hamma, hammasi, barcha, ochiq, ishlar
queue-words-older = oshgan, eski, koʻp, ortiq, >
queue-words-days = k, kun, kundan
queue-words-level-0 = shoshilinch
queue-words-level-1 = yuqori
queue-words-level-2 = oʻrta
queue-words-level-3 = past

## How long

age-under-hour = bir soatdan kam
age-minutes = { $count } daq
age-hours = { $count } soat
age-days = { $count } kun

## The board

board-title = Ishlar taxtasi
# $count: a number.
board-waiting = Kutmoqda, hech kim olmagan: { $count }
board-oldest = Eng uzoq kutayotgani:
board-overdue = Muddati oʻtgan
# $time: how long, in words.
board-overdue-unclaimed = vaqtida olinmadi, kechikish: { $time }
board-overdue-unanswered = birinchi javob yoʻq, kechikish: { $time }
board-deadlines = Keyingi 72 soatdagi muddatlar
board-held = Olingan: { $count }
board-more = … yana: { $count }
board-day-today = bugun
board-day-tomorrow = ertaga
# $day: a day, "16 March".
board-day-over = { $day } kuni oʻtgan boʻlishi mumkin

## The summary of a week

# $from, $to: days, "9 March".
weekly-title = { $from } – { $to } haftasi
weekly-received = Yangi ishlar
weekly-claimed = Birinchi marta olingani
weekly-answered = Birinchi javoblar
weekly-closed = Yopilgani
weekly-now = Hozir
weekly-waiting = Kutmoqda, hech kim olmagan
weekly-overdue = Muddati oʻtgani
weekly-people = Kimda qancha ish bor
weekly-person = { $name }: ochiq { $open }, hafta ichida yopilgani { $closed }
