# Kyrgyz. The journal of a case: what was done, by whom, and whether all of it is there.
# Not yet checked by a native reader.

command-journal = Иштин журналы: ким, эмнени, качан кылды
command-verify = Журналдар өзгөртүлбөгөнүн текшерүү

## The journal of a case

# $code: the code of the case.
journal-title = { $code } ишинин журналы
# $count: a number; $number: of an entry; $command: what to write.
journal-whole = { $count } жазуу бар. Эч нерсе өзгөртүлгөн жок, жоголгон жок.
journal-broken = ⚠️ Журнал { $number }-жазуудан баштап бузулган: бир нерсе өзгөртүлгөн же жоголгон. Ботко жооптуу адамга айтыңыз.
journal-none = Жазуу жок: бул иште азырынча эч нерсе белгиленген эмес.
journal-earlier = Мурунку жазуулар: { $count }. Көрүү үчүн: { $command }
# Who did it, beside caseworkers by their names.
journal-by-worker = кайрылуу ээси
journal-by-bot = бот
# In the place of who did it.
journal-unreadable = окулбайт
# How a case was closed by itself.
journal-silence = иш менен көптөн бери эч ким алектенген жок
# What the worker sent.
journal-turn-report = кайрылуу
journal-turn-message = билдирүү
journal-turn-replacement = мурунку билдирүүнүн ордуна
journal-turn-danger = азыр коркунуч бар
journal-turn-identity = ким экенин айтты

## What can be done to a case, or happen to it

act-received = иш келип түштү
act-workerWrote = кайрылуу ээси жазды
act-answerRead = жооп окулду
act-claimed = иш алынды
act-released = иш бошотулду
act-handedOver = иш кесиптешке өткөрүлдү
act-levelChanged = деңгээли өзгөртүлдү
act-working = иш боюнча жумуш жүрүп жатат
act-tagged = тегдер кошулду
act-untagged = тегдер алып салынды
act-noted = кыска жазуу
act-answered = жооп жөнөтүлдү
act-answerTakenBack = жооп кайтарып алынды
act-referralOffered = башкага берүү сунушталды
act-referralAgreed = кайрылуу ээси берүүгө макул
act-referralDeclined = кайрылуу ээси берүүгө каршы
act-closed = иш жабылды
act-reopened = иш кайра ачылды
act-merged = иштер бириктирилди
act-parted = иштер бөлүндү
act-alikeConfirmed = иш берүүчү бир: тастыкталды
act-alikeDismissed = иш берүүчү бир: тастыкталган жок
act-storyShown = баян көрсөтүлдү
act-storyHidden = баян алып салынды
act-escalated = эске салуу
act-topicMadeAnew = тема кайра ачылды
act-withdrawn = кайрылуу ээси кайрылуусун кайтарып алды
act-purged = администратор ишти өчүрдү
act-retentionEnded = сактоо мөөнөтү бүттү

## The ends of all journals, once a week

# $day: a date, like 31.12.2026. One line.
journal-heads-title = Журналдардын көзөмөл белгилери, { $day }
journal-heads-how = Бул билдирүүнү өчүрбөңүз. Журналдарды кийин текшерүү үчүн ага /verify деп жооп бериңиз.

## What /verify says

verify-how = Журналдардын көзөмөл белгилери турган билдирүүгө /verify деп жооп бериңиз же /verify жана иштин кодун жазыңыз. Иштин темасында жөн эле /verify ошол ишти текшерет, башка жерде бардык ачык иштерди текшерет.
# $day: a date; $codes: codes of cases; $count, $all: numbers.
verify-heads-title = { $day } күнкү билдирүү менен салыштырылды.
verify-heads-whole = Дал келгени: { $count }, баары: { $all }.
verify-heads-differ = Дал келбейт: { $codes }. Бул журналдар ошол күндөн кийин өзгөртүлгөн. Ботко жооптуу адамга айтыңыз.
verify-heads-unknown = Мындай иш белгисиз: { $codes }. Алар жөнүндө жазуу өчүрүлгөн болушу мүмкүн. Ботко жооптуу адамга айтыңыз.
verify-heads-over = Андан бери өчүрүлгөн иштер: { $codes }.
verify-heads-forgotten = Көптөн бери өчүрүлгөн, алар жөнүндө жазуу сакталбайт: { $codes }.
# Before what is left of a destroyed case.
verify-over = Иш өчүрүлгөн. Аракеттер жана күндөр гана калды:
verify-earlier = Мурунку жазуулар: { $count }.
verify-unknown = { $code } коду бар иш белгисиз.
verify-all-whole = { $count } журнал текшерилди. Баары бүтүн.
verify-all-broken = Бузулган журналдар: { $codes }. Бир нерсе өзгөртүлгөн же жоголгон. Ботко жооптуу адамга айтыңыз.
