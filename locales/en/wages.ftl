# English. The count of what is owed.
# Not yet checked by a native reader.

## The titles, and the line under them, are how a screen is known again: each is a line of its own

wages-title = Count my pay
wages-title-hour = Count my pay: by the hour
wages-title-day = Count my pay: by the day
wages-title-month = Count my pay: by the month
wages-place-any = Tenge
wages-place-kz = Kazakhstan, tenge
wages-place-kg = Kyrgyzstan, som

## What is asked

wages-ask-by =
    How are you paid?
    What you write stands only on this screen.
    It is kept nowhere else.
wages-button-hour = For each hour
wages-button-day = For each day
wages-button-month = For each month
wages-label-hours = Hours
wages-label-hour-pay = Pay for one hour
wages-label-overtime = Overtime hours
wages-label-days = Days
wages-label-day-pay = Pay for one day
wages-label-months = Months
wages-label-month-pay = Pay for one month
wages-label-paid = Paid to you
wages-ask-hours =
    How many hours did you work?
    Overtime comes later.
wages-ask-hour-pay = How much was agreed for one hour?
wages-ask-overtime =
    How many overtime hours were there?
    If none, tap 0.
wages-ask-days = How many days did you work?
wages-ask-day-pay = How much was agreed for one day?
wages-ask-months =
    How many months did you work?
    Half a month is 0,5.
wages-ask-month-pay = How much was agreed for one month?
wages-ask-paid =
    How much of it did you get?
    If nothing, tap 0.
wages-write = Please write only a number.

## What it comes to. $sum: a sum of money, like 286 500.

wages-normal = Usual hours: { $sum }
wages-overtime = Overtime, 1,5 times: { $sum }
wages-overtime-once = Overtime, as usual hours: { $sum }
wages-counted = Counted: { $sum }
wages-missing = Missing: { $sum }
wages-even = By this count, nothing is missing.
wages-over =
    By this count you got more: { $sum }
    Maybe it was for other days.
wages-only-count = This is only a count.
wages-law-overtime =
    Overtime is paid at least 1,5 times the rate.
    Source: Labour Code of Kazakhstan, article 108 (Code of 23.11.2015).
wages-law-pay =
    Pay comes at least once a month.
    Source: Labour Code of Kazakhstan, article 113 (enbek.gov.kz, 23.02.2018).
wages-overtime-kg =
    Overtime is counted as usual hours.
    1,5 times is the law of Kazakhstan.
wages-button-again = Count again

## What is said above the screen

wages-number =
    Please write only a number, like 1500.
    What you wrote before is still here.
# $most: the greatest number that is taken, like 1 000 000 000.
wages-too-big =
    Please write a number up to { $most }.
    What you wrote before is still here.
wages-begin-again = Please begin again.
wages-elsewhere = You can count your pay in the guide.
wages-told =
    Your count is part of what you tell.
    First, a few questions.
