# Uzbek, Cyrillic script, made from locales/uz by npm run texts:cyrillic. The count of what is owed.
# Not yet checked by a native reader.

## The titles, and the line under them, are how a screen is known again: each is a line of its own

wages-title = Ҳақимни ҳисоблаш
wages-title-hour = Ҳақимни ҳисоблаш: соатбай
wages-title-day = Ҳақимни ҳисоблаш: кунбай
wages-title-month = Ҳақимни ҳисоблаш: ойлик
wages-place-any = Тенге
wages-place-kz = Қозоғистон, тенге
wages-place-kg = Қирғизистон, сом

## What is asked

wages-ask-by =
    Сизга қандай тўлашади?
    Ёзганингиз фақат шу экранда туради.
    Бошқа жойда сақланмайди.
wages-button-hour = Ҳар соат учун
wages-button-day = Ҳар кун учун
wages-button-month = Ҳар ой учун
wages-label-hours = Соат
wages-label-hour-pay = Бир соат ҳақи
wages-label-overtime = Ортиқча соат
wages-label-days = Кун
wages-label-day-pay = Бир кун ҳақи
wages-label-months = Ой
wages-label-month-pay = Бир ой ҳақи
wages-label-paid = Сизга тўланган
wages-ask-hours =
    Неча соат ишладингиз?
    Ортиқча соатни кейин сўраймиз.
wages-ask-hour-pay = Бир соатга қанча деб келишгансиз?
wages-ask-overtime =
    Неча ортиқча соат бўлди?
    Бўлмаса, 0 ни босинг.
wages-ask-days = Неча кун ишладингиз?
wages-ask-day-pay = Бир кунга қанча деб келишгансиз?
wages-ask-months =
    Неча ой ишладингиз?
    Ярим ой: 0,5.
wages-ask-month-pay = Бир ойга қанча деб келишгансиз?
wages-ask-paid =
    Шундан қанчасини олдингиз?
    Ҳеч нарса олмаган бўлсангиз, 0 ни босинг.
wages-write = Илтимос, фақат сон ёзинг.

## What it comes to. $sum: a sum of money, like 286 500.

wages-normal = Одатдаги соат: { $sum }
wages-overtime = Ортиқча соат, 1,5 баробар: { $sum }
wages-overtime-once = Ортиқча соат, одатдагидек: { $sum }
wages-counted = Ҳисобланди: { $sum }
wages-missing = Етишмайди: { $sum }
wages-even = Бу ҳисобда ҳаммаси тўланган.
wages-over =
    Бу ҳисобда кўпроқ олдингиз: { $sum }
    Балки бу бошқа кунлар учундир.
wages-only-count = Бу фақат ҳисоб.
wages-law-overtime =
    Ортиқча соатга камида 1,5 баробар тўланади.
    Манба: Қозоғистон Меҳнат кодекси, 108-модда (кодекс 23.11.2015).
wages-law-pay =
    Иш ҳақи ойига камида 1 марта тўланади.
    Манба: Қозоғистон Меҳнат кодекси, 113-модда (enbek.gov.kz, 23.02.2018).
wages-overtime-kg =
    Ортиқча соат одатдагидек ҳисобланди.
    1,5 баробар — Қозоғистон қонуни.
wages-button-again = Қайтадан ҳисоблаш

## What is said above the screen

wages-number =
    Илтимос, фақат сон ёзинг, масалан 1500.
    Олдин ёзганингиз жойида турибди.
# $most: the greatest number that is taken, like 1 000 000 000.
wages-too-big =
    Илтимос, { $most } гача сон ёзинг.
    Олдин ёзганингиз жойида турибди.
wages-begin-again = Илтимос, бошидан бошланг.
wages-elsewhere = Ҳақингизни қўлланмада ҳисоблаш мумкин.
wages-told =
    Ҳисобингиз айтганларингизга қўшилди.
    Аввал бир неча савол.
