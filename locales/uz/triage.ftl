# Uzbek, Latin script. Why each rule of triage fired (flows/triage.yaml); for caseworkers.
# Not yet checked by a native reader.

triage-T1 = Hozir xavf bor (xavf xabari yoki javob boʻyicha), yoki oxirgi 48 soatda zoʻravonlik boʻlgan va uni qilgan odam yaqin atrofda, yoki undan xavfsiz joyda emas, yoki jarohat hayot uchun xavfli.
triage-T2 = Ushlab turish, chiqarish qarori, ekstraditsiya yoki 14 kun ichida sud yoxud chiqarish: shikoyat muddati kunlar bilan oʻlchanadi.
triage-T3 = Qaytishdan qoʻrqish belgilari hamda chiqarish ehtimoli yoki qabul qilinmagan boshpana arizasi: qaytarmaslik tamoyilini (non-refoulement) tekshiring.
triage-T4 = Sotilganini yoki boshqaga berilganini aytmoqda: odam sotilganda ekspluatatsiya maqsadini isbotlash shart emas (Oliy sud, № 7/2012).
triage-T5 = Jinsiy xizmatga majburlanganini aytmoqda: ekspluatatsiyaning oʻzi odam savdosi qonuniga kiradi (№ 110-VIII, 1-modda).
triage-T6 = 18 yoshdan kichik odam va kamida bitta ekspluatatsiya belgisi.
triage-T7 = Harakat, vosita va ekspluatatsiya bor: odam savdosini tekshiring.
triage-T8 = Keta olmaydi yoki XMTning bir nechta belgisi birga, yoki ulardan biri va toʻlanmagan ish haqi: majburiy mehnatni tekshiring.
triage-T9 = Hujjat olib qoʻyilgan va ish haqi toʻlanmagan: maʼlum sxema.
triage-T10 = Amaldor ish beruvchi bilan til biriktirgan yoki odamni sotgan boʻlishi mumkin: daraja bir pogʻona yuqori, politsiyaga yoʻnaltirmang.
triage-T11 = Boshpana arizasi qabul qilinmagan yoki kelganiga 5 kun boʻlmagan (yoki kuni nomaʼlum) va qaytishdan qoʻrqadi: muddat 5 kalendar kun, hujjatsiz kirganda 1 kun.
triage-T12 = Jarohat ogʻir yoki oxirgi 3 kunda boʻlgan, yoki shulardan biri nomaʼlum: davolash va dalillar kutmaydi.
triage-T13 = Ish haqi qarzi 9 oydan koʻp yoki boʻshatilganiga bir oy boʻlmagan boʻlishi mumkin: muddat yaqin (Mehnat kodeksi, 160-modda).
triage-T14 = Javoblar ichidagi eng yuqori ogʻirlik boʻyicha.
triage-T15 = Faqat maʼlumot soʻrovi.
triage-G1 = Xavf, qaytishdan qoʻrqish yoki zoʻravonlik qilgan odam yaqin atrofda ekani nomaʼlum: yuqoridan past emas.
triage-G2 = Xavf tez orada kutilmoqda.
triage-G3 = Nima boʻlgani faqat soʻzlar bilan aytilgan: bayonni oʻqing.
triage-G4 = Boʻlgan voqeaning bir qismi aytilmagan: oʻrtadan past emas.
triage-G5 = Qaytishdan qoʻrqish aytilgan: yuqoridan past emas.
triage-G6 = Odam 18 yoshga toʻlmagan: oʻrtadan past emas.
