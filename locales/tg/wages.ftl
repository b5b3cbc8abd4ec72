# Tajik. The count of what is owed.
# Not yet checked by a native reader.

## The titles, and the line under them, are how a screen is known again: each is a line of its own

wages-title = Ҳисоби маош
wages-title-hour = Ҳисоби маош: соатӣ
wages-title-day = Ҳисоби маош: рӯзона
wages-title-month = Ҳисоби маош: моҳона
wages-place-any = Тенге
wages-place-kz = Қазоқистон, тенге
wages-place-kg = Қирғизистон, сом

## What is asked

wages-ask-by =
    Ба Шумо чӣ хел пул медиҳанд?
    Навиштаи Шумо танҳо дар ҳамин экран мемонад.
    Дар ҷои дигар нигоҳ дошта намешавад.
wages-button-hour = Барои ҳар соат
wages-button-day = Барои ҳар рӯз
wages-button-month = Барои ҳар моҳ
wages-label-hours = Соат
wages-label-hour-pay = Маоши як соат
wages-label-overtime = Соати иловагӣ
wages-label-days = Рӯз
wages-label-day-pay = Маоши як рӯз
wages-label-months = Моҳ
wages-label-month-pay = Маоши як моҳ
wages-label-paid = Ба Шумо доданд
wages-ask-hours =
    Чанд соат кор кардед?
    Соати иловагиро баъд мепурсем.
wages-ask-hour-pay = Барои як соат чанд пул гуфта буданд?
wages-ask-overtime =
    Чанд соати иловагӣ буд?
    Агар набуд, 0-ро пахш кунед.
wages-ask-days = Чанд рӯз кор кардед?
wages-ask-day-pay = Барои як рӯз чанд пул гуфта буданд?
wages-ask-months =
    Чанд моҳ кор кардед?
    Ним моҳ: 0,5.
wages-ask-month-pay = Барои як моҳ чанд пул гуфта буданд?
wages-ask-paid =
    Аз он чанд пул гирифтед?
    Агар ҳеҷ чиз нагирифтед, 0-ро пахш кунед.
wages-write = Лутфан, танҳо рақам нависед.

## What it comes to. $sum: a sum of money, like 286 500.

wages-normal = Соати одатӣ: { $sum }
wages-overtime = Соати иловагӣ, 1,5 баробар: { $sum }
wages-overtime-once = Соати иловагӣ, чун одатӣ: { $sum }
wages-counted = Ҳисоб шуд: { $sum }
wages-missing = Намерасад: { $sum }
wages-even = Аз рӯи ин ҳисоб ҳамааш дода шуд.
wages-over =
    Аз рӯи ин ҳисоб зиёд гирифтед: { $sum }
    Шояд ин барои рӯзҳои дигар аст.
wages-only-count = Ин танҳо ҳисоб аст.
wages-law-overtime =
    Барои соати иловагӣ ақаллан 1,5 баробар медиҳанд.
    Манбаъ: Кодекси меҳнати Қазоқистон, моддаи 108 (кодекс аз 23.11.2015).
wages-law-pay =
    Маошро дар як моҳ ақаллан 1 бор медиҳанд.
    Манбаъ: Кодекси меҳнати Қазоқистон, моддаи 113 (enbek.gov.kz, 23.02.2018).
wages-overtime-kg =
    Соати иловагӣ чун соати одатӣ ҳисоб шуд.
    1,5 баробар — қонуни Қазоқистон.
wages-button-again = Аз нав ҳисоб кардан

## What is said above the screen

wages-number =
    Лутфан, танҳо рақам нависед, масалан 1500.
    Он чи пештар навиштед, дар ҷояш аст.
# $most: the greatest number that is taken, like 1 000 000 000.
wages-too-big =
    Лутфан, рақам то { $most } нависед.
    Он чи пештар навиштед, дар ҷояш аст.
wages-begin-again = Лутфан, аз аввал сар кунед.
wages-elsewhere = Маоши худро дар роҳнамо ҳисоб кардан мумкин.
wages-told =
    Ҳисоби Шумо ба гуфтаҳоятон илова шуд.
    Аввал якчанд савол.
