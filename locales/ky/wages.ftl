# Kyrgyz. The count of what is owed.
# Not yet checked by a native reader.

## The titles, and the line under them, are how a screen is known again: each is a line of its own

wages-title = Айлыкты эсептөө
wages-title-hour = Айлыкты эсептөө: саат менен
wages-title-day = Айлыкты эсептөө: күн менен
wages-title-month = Айлыкты эсептөө: ай менен
wages-place-any = Теңге
wages-place-kz = Казакстан, теңге
wages-place-kg = Кыргызстан, сом

## What is asked

wages-ask-by =
    Сизге акы кандай төлөнөт?
    Жазганыңыз ушул экранда гана турат.
    Башка жерде сакталбайт.
wages-button-hour = Ар бир саат үчүн
wages-button-day = Ар бир күн үчүн
wages-button-month = Ар бир ай үчүн
wages-label-hours = Саат
wages-label-hour-pay = Бир сааттын акысы
wages-label-overtime = Ашыкча саат
wages-label-days = Күн
wages-label-day-pay = Бир күндүн акысы
wages-label-months = Ай
wages-label-month-pay = Бир айдын акысы
wages-label-paid = Сизге төлөнгөнү
wages-ask-hours =
    Канча саат иштедиңиз?
    Ашыкча саатты кийин сурайбыз.
wages-ask-hour-pay = Бир саатка канча деп макулдашкансыз?
wages-ask-overtime =
    Канча ашыкча саат болду?
    Болбосо, 0 баскычын басыңыз.
wages-ask-days = Канча күн иштедиңиз?
wages-ask-day-pay = Бир күнгө канча деп макулдашкансыз?
wages-ask-months =
    Канча ай иштедиңиз?
    Жарым ай: 0,5.
wages-ask-month-pay = Бир айга канча деп макулдашкансыз?
wages-ask-paid =
    Анын канчасын алдыңыз?
    Эч нерсе албасаңыз, 0 баскычын басыңыз.
wages-write = Сураныч, сан гана жазыңыз.

## What it comes to. $sum: a sum of money, like 286 500.

wages-normal = Кадимки саат: { $sum }
wages-overtime = Ашыкча саат, 1,5 эсе: { $sum }
wages-overtime-once = Ашыкча саат, кадимкидей: { $sum }
wages-counted = Эсептелди: { $sum }
wages-missing = Жетпейт: { $sum }
wages-even = Бул эсеп боюнча баары төлөнгөн.
wages-over =
    Бул эсеп боюнча көбүрөөк алдыңыз: { $sum }
    Балким, бул башка күндөр үчүн.
wages-only-count = Бул эсеп гана.
wages-law-overtime =
    Ашыкча саатка кадимки акынын кеминде 1,5 эсеси төлөнөт.
    Булак: Казакстандын Эмгек кодекси, 108-берене (кодекс 23.11.2015).
wages-law-pay =
    Айлык айына кеминде 1 жолу төлөнөт.
    Булак: Казакстандын Эмгек кодекси, 113-берене (enbek.gov.kz, 23.02.2018).
wages-overtime-kg =
    Ашыкча саат кадимкидей эсептелди.
    1,5 эсе — Казакстандын мыйзамы.
wages-button-again = Кайра эсептөө

## What is said above the screen

wages-number =
    Сураныч, сан гана жазыңыз, мисалы 1500.
    Мурда жазганыңыз ордунда турат.
# $most: the greatest number that is taken, like 1 000 000 000.
wages-too-big =
    Сураныч, кичирээк сан жазыңыз, эң көбү { $most }.
    Мурда жазганыңыз ордунда турат.
wages-begin-again = Сураныч, башынан баштаңыз.
wages-elsewhere = Айлыкты маалымдамада эсептесе болот.
wages-told =
    Эсебиңиз айтканыңызга кошулду.
    Адегенде бир нече суроо.
