# Uzbek, Latin script. Keeping a report for later, and what is said once a chat is cleared.
# Not yet checked by a native reader.

button-keep-draft = Keyinga qoldirish

keep-screen =
    Keyinga qoldirish

    Oʻzingiz toʻrtta raqam oʻylab topib yozing.
    Tugʻilgan yilingizni yoki 1234 ni yozmang.
    Ularni yodlab oling.

    Javoblaringiz { $hours } soat saqlab qoʻyiladi.
    Ular borligi hech bir sahifada koʻrinmaydi.
    «Tozalash» ularni oʻchirmaydi.

    Davom etish uchun toʻrtta raqamni qoʻllanmada yozing.
    Besh marta boshqa raqam yozilsa, javoblaringiz oʻchadi.
    Raqamlarni sizga hech kim ayta olmaydi.
    Yangi raqamlar eskilari oʻrnini oladi.
keep-file-on-the-way =
    Bir fayl hali yoʻlda.
    U saqlanmaydi.
keep-four-digits = Iltimos, toʻrtta raqam yozing.
keep-too-easy =
    Bu raqamlarni topish oson.
    Iltimos, boshqasini yozing.
keep-done = Tayyor.
keep-other-waits =
    Bu yerda ochiq turgan javoblaringiz saqlab qoʻyildi.
    Koʻrish uchun oʻsha toʻrtta raqamni qoʻllanmada yozing.

# The last line of the cover where old messages could not be removed.
cover-remains =
    Eski xabarlar shu chatda qoladi.
    Ularni oʻchirish uchun:
    chatni bosib turing, keyin «Oʻchirish»ni bosing.

# The one line that is sent to a worker who asked for it.
notice-new-page = Qoʻllanmada yangi sahifa bor.
