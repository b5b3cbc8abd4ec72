# Uzbek, Latin script. The journal of a case: what was done, by whom, and whether all of it is there.
# Not yet checked by a native reader.

command-journal = Ish jurnali: kim, nimani, qachon qildi
command-verify = Jurnallar oʻzgartirilmaganini tekshirish

## The journal of a case

# $code: the code of the case.
journal-title = { $code } ishining jurnali
# $count: a number; $number: of an entry; $command: what to write.
journal-whole = { $count } ta yozuv bor. Hech narsa oʻzgartirilmagan, hech narsa yoʻqolmagan.
journal-broken = ⚠️ Jurnal { $number }-yozuvdan boshlab buzilgan: nimadir oʻzgartirilgan yoki yoʻqolgan. Bot uchun javobgar odamga ayting.
journal-none = Yozuv yoʻq: bu ishda hali hech narsa qayd etilmagan.
journal-earlier = Oldingi yozuvlar: { $count }. Koʻrish uchun: { $command }
# Who did it, beside caseworkers by their names.
journal-by-worker = murojaatchi
journal-by-bot = bot
# In the place of who did it.
journal-unreadable = oʻqib boʻlmaydi
# How a case was closed by itself.
journal-silence = ish bilan uzoq vaqt hech kim shugʻullanmadi
# What the worker sent.
journal-turn-report = murojaat
journal-turn-message = xabar
journal-turn-replacement = oldingi xabar oʻrniga
journal-turn-danger = hozir xavf ostida
journal-turn-identity = oʻzini tanitdi

## What can be done to a case, or happen to it

act-received = ish keldi
act-workerWrote = murojaatchi yozdi
act-answerRead = javob oʻqildi
act-claimed = ish olindi
act-released = ish boʻshatildi
act-handedOver = ish hamkasbga topshirildi
act-levelChanged = daraja oʻzgartirildi
act-working = ish ustida ishlanmoqda
act-tagged = belgilar qoʻshildi
act-untagged = belgilar olib tashlandi
act-noted = qayd
act-answered = javob yuborildi
act-answerTakenBack = javob qaytarib olindi
act-referralOffered = boshqalarga berish taklif qilindi
act-referralAgreed = murojaatchi berishga rozi
act-referralDeclined = murojaatchi berishga qarshi
act-closed = ish yopildi
act-reopened = ish yana ochildi
act-merged = ishlar birlashtirildi
act-parted = ishlar ajratildi
act-alikeConfirmed = ish beruvchi bitta: tasdiqlandi
act-alikeDismissed = ish beruvchi bitta: rad etildi
act-storyShown = bayon koʻrsatildi
act-storyHidden = bayon olib tashlandi
act-escalated = eslatma
act-topicMadeAnew = mavzu yangidan ochildi
act-withdrawn = murojaatchi murojaatini qaytarib oldi
act-purged = administrator ishni oʻchirdi
act-retentionEnded = saqlash muddati tugadi

## The ends of all journals, once a week

# $day: a date, like 31.12.2026. One line.
journal-heads-title = Jurnallarning nazorat nuqtalari, { $day }
journal-heads-how = Bu xabarni oʻchirmang. Jurnallarni keyin tekshirish uchun unga /verify deb javob bering.

## What /verify says

verify-how = Jurnallarning nazorat nuqtalari turgan xabarga /verify deb javob bering yoki /verify va ish kodini yozing. Buyruqning oʻzi yozilsa, ish mavzusida oʻsha ish, boshqa joyda hamma ochiq ishlar tekshiriladi.
# $day: a date; $codes: codes of cases; $count, $all: numbers.
verify-heads-title = { $day } kungi xabar bilan solishtirildi.
verify-heads-whole = Mos kelgani: { $count }, hammasi: { $all }.
verify-heads-differ = Mos kelmaydi: { $codes }. Bu jurnallar oʻsha kundan keyin oʻzgartirilgan. Bot uchun javobgar odamga ayting.
verify-heads-unknown = Bunday ish maʼlum emas: { $codes }. U haqidagi yozuv oʻchirilgan boʻlishi mumkin. Bot uchun javobgar odamga ayting.
verify-heads-over = Oʻshandan beri yoʻq qilingan ishlar: { $codes }.
verify-heads-forgotten = Ancha oldin yoʻq qilingan, ular haqida yozuv saqlanmaydi: { $codes }.
# Before what is left of a destroyed case.
verify-over = Ish yoʻq qilingan. Faqat harakatlar va kunlar qoldi:
verify-earlier = Oldingi yozuvlar: { $count }.
verify-unknown = { $code } kodli ish maʼlum emas.
verify-all-whole = { $count } ta jurnal tekshirildi. Hammasi butun.
verify-all-broken = Buzilgan jurnallar: { $codes }. Nimadir oʻzgartirilgan yoki yoʻqolgan. Bot uchun javobgar odamga ayting.
