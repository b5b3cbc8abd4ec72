# Russian. The count of what is owed.
# Not yet checked by a native reader.

## The titles, and the line under them, are how a screen is known again: each is a line of its own

wages-title = Посчитать оплату
wages-title-hour = Посчитать оплату: по часам
wages-title-day = Посчитать оплату: по дням
wages-title-month = Посчитать оплату: по месяцам
wages-place-any = Тенге
wages-place-kz = Казахстан, тенге
wages-place-kg = Кыргызстан, сом

## What is asked

wages-ask-by =
    За что вам платят?
    Всё, что вы пишете, видно только на этом экране.
    Больше это нигде не хранится.
wages-button-hour = За каждый час
wages-button-day = За каждый день
wages-button-month = За каждый месяц
wages-label-hours = Часы
wages-label-hour-pay = Оплата за час
wages-label-overtime = Сверхурочные часы
wages-label-days = Дни
wages-label-day-pay = Оплата за день
wages-label-months = Месяцы
wages-label-month-pay = Оплата за месяц
wages-label-paid = Вам заплатили
wages-ask-hours =
    Сколько часов вы работали?
    Сверхурочные часы спросим потом.
wages-ask-hour-pay = Сколько обещали за один час?
wages-ask-overtime =
    Сколько было сверхурочных часов?
    Если не было, нажмите 0.
wages-ask-days = Сколько дней вы работали?
wages-ask-day-pay = Сколько обещали за один день?
wages-ask-months =
    Сколько месяцев вы работали?
    Половина месяца — это 0,5.
wages-ask-month-pay = Сколько обещали за один месяц?
wages-ask-paid =
    Сколько из этого вы получили?
    Если ничего, нажмите 0.
wages-write = Напишите, пожалуйста, только число.

## What it comes to. $sum: a sum of money, like 286 500.

wages-normal = Обычные часы: { $sum }
wages-overtime = Сверхурочно, в 1,5 раза больше: { $sum }
wages-overtime-once = Сверхурочно, как обычно: { $sum }
wages-counted = Насчитано: { $sum }
wages-missing = Не хватает: { $sum }
wages-even = По этому счёту всё выплачено.
wages-over =
    По этому счёту вы получили больше: { $sum }
    Может быть, это за другие дни.
wages-only-count = Это только подсчёт.
wages-law-overtime =
    Сверхурочные часы: минимум в 1,5 раза больше.
    Источник: Трудовой кодекс Казахстана, статья 108 (кодекс от 23.11.2015).
wages-law-pay =
    Зарплату платят не реже 1 раза в месяц.
    Источник: Трудовой кодекс Казахстана, статья 113 (enbek.gov.kz, 23.02.2018).
wages-overtime-kg =
    Сверхурочные часы посчитаны как обычные.
    В 1,5 раза больше — это закон Казахстана.
wages-button-again = Посчитать заново

## What is said above the screen

wages-number =
    Напишите, пожалуйста, только число, например 1500.
    То, что вы написали раньше, осталось.
# $most: the greatest number that is taken, like 1 000 000 000.
wages-too-big =
    Напишите, пожалуйста, число до { $most }.
    То, что вы написали раньше, осталось.
wages-begin-again = Начните, пожалуйста, сначала.
wages-elsewhere = Посчитать оплату можно в справочнике.
wages-told =
    Ваш подсчёт войдёт в рассказ.
    Сначала несколько вопросов.
