# Uzbek, Cyrillic script, made from locales/uz by npm run texts:cyrillic. The journal of a case: what was done, by whom, and whether all of it is there.
# Not yet checked by a native reader.

command-journal = Иш журнали: ким, нимани, қачон қилди
command-verify = Журналлар ўзгартирилмаганини текшириш

## The journal of a case

# $code: the code of the case.
journal-title = { $code } ишининг журнали
# $count: a number; $number: of an entry; $command: what to write.
journal-whole = { $count } та ёзув бор. Ҳеч нарса ўзгартирилмаган, ҳеч нарса йўқолмаган.
journal-broken = ⚠️ Журнал { $number }-ёзувдан бошлаб бузилган: нимадир ўзгартирилган ёки йўқолган. Бот учун жавобгар одамга айтинг.
journal-none = Ёзув йўқ: бу ишда ҳали ҳеч нарса қайд этилмаган.
journal-earlier = Олдинги ёзувлар: { $count }. Кўриш учун: { $command }
# Who did it, beside caseworkers by their names.
journal-by-worker = мурожаатчи
journal-by-bot = бот
# In the place of who did it.
journal-unreadable = ўқиб бўлмайди
# How a case was closed by itself.
journal-silence = иш билан узоқ вақт ҳеч ким шуғулланмади
# What the worker sent.
journal-turn-report = мурожаат
journal-turn-message = хабар
journal-turn-replacement = олдинги хабар ўрнига
journal-turn-danger = ҳозир хавф остида
journal-turn-identity = ўзини танитди

## What can be done to a case, or happen to it

act-received = иш келди
act-workerWrote = мурожаатчи ёзди
act-answerRead = жавоб ўқилди
act-claimed = иш олинди
act-released = иш бўшатилди
act-handedOver = иш ҳамкасбга топширилди
act-levelChanged = даража ўзгартирилди
act-working = иш устида ишланмоқда
act-tagged = белгилар қўшилди
act-untagged = белгилар олиб ташланди
act-noted = қайд
act-answered = жавоб юборилди
act-answerTakenBack = жавоб қайтариб олинди
act-referralOffered = бошқаларга бериш таклиф қилинди
act-referralAgreed = мурожаатчи беришга рози
act-referralDeclined = мурожаатчи беришга қарши
act-closed = иш ёпилди
act-reopened = иш яна очилди
act-merged = ишлар бирлаштирилди
act-parted = ишлар ажратилди
act-alikeConfirmed = иш берувчи битта: тасдиқланди
act-alikeDismissed = иш берувчи битта: рад этилди
act-storyShown = баён кўрсатилди
act-storyHidden = баён олиб ташланди
act-escalated = эслатма
act-topicMadeAnew = мавзу янгидан очилди
act-withdrawn = мурожаатчи мурожаатини қайтариб олди
act-purged = администратор ишни ўчирди
act-retentionEnded = сақлаш муддати тугади

## The ends of all journals, once a week

# $day: a date, like 31.12.2026. One line.
journal-heads-title = Журналларнинг назорат нуқталари, { $day }
journal-heads-how = Бу хабарни ўчирманг. Журналларни кейин текшириш учун унга /verify деб жавоб беринг.

## What /verify says

verify-how = Журналларнинг назорат нуқталари турган хабарга /verify деб жавоб беринг ёки /verify ва иш кодини ёзинг. Буйруқнинг ўзи ёзилса, иш мавзусида ўша иш, бошқа жойда ҳамма очиқ ишлар текширилади.
# $day: a date; $codes: codes of cases; $count, $all: numbers.
verify-heads-title = { $day } кунги хабар билан солиштирилди.
verify-heads-whole = Мос келгани: { $count }, ҳаммаси: { $all }.
verify-heads-differ = Мос келмайди: { $codes }. Бу журналлар ўша кундан кейин ўзгартирилган. Бот учун жавобгар одамга айтинг.
verify-heads-unknown = Бундай иш маълум эмас: { $codes }. У ҳақидаги ёзув ўчирилган бўлиши мумкин. Бот учун жавобгар одамга айтинг.
verify-heads-over = Ўшандан бери йўқ қилинган ишлар: { $codes }.
verify-heads-forgotten = Анча олдин йўқ қилинган, улар ҳақида ёзув сақланмайди: { $codes }.
# Before what is left of a destroyed case.
verify-over = Иш йўқ қилинган. Фақат ҳаракатлар ва кунлар қолди:
verify-earlier = Олдинги ёзувлар: { $count }.
verify-unknown = { $code } кодли иш маълум эмас.
verify-all-whole = { $count } та журнал текширилди. Ҳаммаси бутун.
verify-all-broken = Бузилган журналлар: { $codes }. Нимадир ўзгартирилган ёки йўқолган. Бот учун жавобгар одамга айтинг.
