# Uzbek, Latin script. What helps a caseworker who reads hard things every day: /care.
# Not yet checked by a native reader.

care-text =
    💛 Oʻqiganlaringiz ogʻir botsa

    Har kuni birovning dardini oʻqiydigan koʻp odamda shunday boʻladi. Bu zaiflik emas.

    Oʻzingizda nimani sezishingiz mumkin:
    • uyqu yomon, oʻqilgan voqealar koʻz oldingizdan ketmaydi
    • jahl, yigʻi, ertalabdan charchoq
    • yoki aksincha: hech narsa sezilmaydi
    • yangi ishni ochgingiz kelmaydi yoki toʻxtay olmaysiz
    • hammasi faqat sizga bogʻliqdek tuyuladi

    Bugun nima yordam beradi:
    • chatni yoping, turing, suv iching, toza havoga chiqing
    • sekin nafas oling: nafas chiqarish uzunroq boʻlsin
    • atrofga qarang: qayerdasiz, nimani koʻryapsiz, nimani eshityapsiz
    • ogʻir ishdan keyin yengilini oling yoki tanaffus qiling
    • ishlarni kechasi va yotoqda oʻqimang
    • ishni boʻshating yoki topshiring: /release, /handover; biroz vaqt dam oling: /away. Bu odatiy hol

    Kim bilan gaplashish mumkin:
    • hamkasb bilan, bugun, oʻn daqiqa boʻlsa ham: ish tafsiloti emas, oʻzingiz haqingizda
    • ish juda koʻp boʻlsa, rahbar bilan
    • ikki-uch haftada oʻtmasa yoki yashashga xalaqit bersa, shifokor yoki psixolog bilan
    • oʻlim haqida oʻy kelsa, yolgʻiz qolmang: yaqin odamingizni chaqiring yoxud 112 yo 103 ga qoʻngʻiroq qiling

    Chegara qayerda: siz oʻz hissangizni qoʻshasiz. Qarorni odamning oʻzi qabul qiladi, boshqalar qilgani uchun siz javobgar emassiz. Hech kim doim aloqada boʻlishga majbur emas.

    Bu tashxis ham, davolash ham emas.

# One of these, in turn, ends the summary of a week.
care-line-1 = Bugun chatsiz tanaffus qiling, oʻn daqiqa boʻlsa ham.
care-line-2 = Hamkasbingizdan ahvolini soʻrang. Oʻzingizniki qandayligini ham ayting.
care-line-3 = Ogʻir ishni hamkasbga topshirsa boʻladi: /handover. Bu ham odamga yordam.
care-line-4 = Ishlarni kechasi oʻqish shart emas: shoshilinch ishlar uchun navbatchilar bor.
care-line-5 = Boshqalar qilgani uchun siz javobgar emassiz. Siz oʻz hissangizni qoʻshyapsiz.
care-line-6 = Ogʻir botganiga bir haftadan oshsa, birovga ayting. Batafsil: /care
