# Uzbek, Latin script. The count of what is owed.
# Not yet checked by a native reader.

## The titles, and the line under them, are how a screen is known again: each is a line of its own

wages-title = Haqimni hisoblash
wages-title-hour = Haqimni hisoblash: soatbay
wages-title-day = Haqimni hisoblash: kunbay
wages-title-month = Haqimni hisoblash: oylik
wages-place-any = Tenge
wages-place-kz = Qozogʻiston, tenge
wages-place-kg = Qirgʻiziston, som

## What is asked

wages-ask-by =
    Sizga qanday toʻlashadi?
    Yozganingiz faqat shu ekranda turadi.
    Boshqa joyda saqlanmaydi.
wages-button-hour = Har soat uchun
wages-button-day = Har kun uchun
wages-button-month = Har oy uchun
wages-label-hours = Soat
wages-label-hour-pay = Bir soat haqi
wages-label-overtime = Ortiqcha soat
wages-label-days = Kun
wages-label-day-pay = Bir kun haqi
wages-label-months = Oy
wages-label-month-pay = Bir oy haqi
wages-label-paid = Sizga toʻlangan
wages-ask-hours =
    Necha soat ishladingiz?
    Ortiqcha soatni keyin soʻraymiz.
wages-ask-hour-pay = Bir soatga qancha deb kelishgansiz?
wages-ask-overtime =
    Necha ortiqcha soat boʻldi?
    Boʻlmasa, 0 ni bosing.
wages-ask-days = Necha kun ishladingiz?
wages-ask-day-pay = Bir kunga qancha deb kelishgansiz?
wages-ask-months =
    Necha oy ishladingiz?
    Yarim oy: 0,5.
wages-ask-month-pay = Bir oyga qancha deb kelishgansiz?
wages-ask-paid =
    Shundan qanchasini oldingiz?
    Hech narsa olmagan boʻlsangiz, 0 ni bosing.
wages-write = Iltimos, faqat son yozing.

## What it comes to. $sum: a sum of money, like 286 500.

wages-normal = Odatdagi soat: { $sum }
wages-overtime = Ortiqcha soat, 1,5 barobar: { $sum }
wages-overtime-once = Ortiqcha soat, odatdagidek: { $sum }
wages-counted = Hisoblandi: { $sum }
wages-missing = Yetishmaydi: { $sum }
wages-even = Bu hisobda hammasi toʻlangan.
wages-over =
    Bu hisobda koʻproq oldingiz: { $sum }
    Balki bu boshqa kunlar uchundir.
wages-only-count = Bu faqat hisob.
wages-law-overtime =
    Ortiqcha soatga kamida 1,5 barobar toʻlanadi.
    Manba: Qozogʻiston Mehnat kodeksi, 108-modda (kodeks 23.11.2015).
wages-law-pay =
    Ish haqi oyiga kamida 1 marta toʻlanadi.
    Manba: Qozogʻiston Mehnat kodeksi, 113-modda (enbek.gov.kz, 23.02.2018).
wages-overtime-kg =
    Ortiqcha soat odatdagidek hisoblandi.
    1,5 barobar — Qozogʻiston qonuni.
wages-button-again = Qaytadan hisoblash

## What is said above the screen

wages-number =
    Iltimos, faqat son yozing, masalan 1500.
    Oldin yozganingiz joyida turibdi.
# $most: the greatest number that is taken, like 1 000 000 000.
wages-too-big =
    Iltimos, { $most } gacha son yozing.
    Oldin yozganingiz joyida turibdi.
wages-begin-again = Iltimos, boshidan boshlang.
wages-elsewhere = Haqingizni qoʻllanmada hisoblash mumkin.
wages-told =
    Hisobingiz aytganlaringizga qoʻshildi.
    Avval bir necha savol.
