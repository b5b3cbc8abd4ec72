# Kazakh. The journal of a case: what was done, by whom, and whether all of it is there.
# Not yet checked by a native reader.

command-journal = Іс журналы: кім, нені, қашан істеді
command-verify = Журналдардың өзгертілмегенін тексеру

## The journal of a case

# $code: the code of the case.
journal-title = { $code } ісінің журналы
# $count: a number; $number: of an entry; $command: what to write.
journal-whole = { $count } жазба бар. Ештеңе өзгертілмеген, ештеңе жоғалмаған.
journal-broken = ⚠️ Журнал { $number }-жазбадан бастап бұзылған: бірдеңе өзгертілген не жоғалған. Ботқа жауапты адамға айтыңыз.
journal-none = Жазба жоқ: бұл істе әзірге ештеңе белгіленбеген.
journal-earlier = Бұдан бұрынғы жазбалар: { $count }. Көру үшін: { $command }
# Who did it, beside caseworkers by their names.
journal-by-worker = өтініш иесі
journal-by-bot = бот
# In the place of who did it.
journal-unreadable = оқылмайды
# How a case was closed by itself.
journal-silence = іспен көптен бері ешкім айналыспады
# What the worker sent.
journal-turn-report = өтініш
journal-turn-message = хабарлама
journal-turn-replacement = алдыңғы хабарламаның орнына
journal-turn-danger = дәл қазір қауіп бар
journal-turn-identity = кім екенін айтты

## What can be done to a case, or happen to it

act-received = іс келіп түсті
act-workerWrote = өтініш иесі жазды
act-answerRead = жауап оқылды
act-claimed = іс алынды
act-released = іс босатылды
act-handedOver = іс әріптеске берілді
act-levelChanged = деңгейі өзгертілді
act-working = іс бойынша жұмыс жүріп жатыр
act-tagged = белгілер қосылды
act-untagged = белгілер алып тасталды
act-noted = ескертпе
act-answered = жауап жіберілді
act-answerTakenBack = жауап қайтарып алынды
act-referralOffered = басқаға беру ұсынылды
act-referralAgreed = өтініш иесі беруге келісті
act-referralDeclined = өтініш иесі беруге қарсы
act-closed = іс жабылды
act-reopened = іс қайта ашылды
act-merged = істер біріктірілді
act-parted = істер бөлінді
act-alikeConfirmed = жұмыс беруші бір: расталды
act-alikeDismissed = жұмыс беруші бір: расталмады
act-storyShown = оқиға баяны көрсетілді
act-storyHidden = оқиға баяны алып тасталды
act-escalated = еске салу
act-topicMadeAnew = тақырып қайта ашылды
act-withdrawn = өтініш иесі өтінішін қайтарып алды
act-purged = әкімші істі жойды
act-retentionEnded = сақтау мерзімі аяқталды

## The ends of all journals, once a week

# $day: a date, like 31.12.2026. One line.
journal-heads-title = Журналдардың бақылау белгілері, { $day }
journal-heads-how = Бұл хабарламаны өшірмеңіз. Журналдарды кейін тексеру үшін оған /verify деп жауап беріңіз.

## What /verify says

verify-how = Журналдардың бақылау белгілері тұрған хабарламаға /verify деп жауап беріңіз немесе /verify және істің кодын жазыңыз. Істің тақырыбында жай /verify сол істі тексереді, басқа жерде барлық ашық істі тексереді.
# $day: a date; $codes: codes of cases; $count, $all: numbers.
verify-heads-title = { $day } күнгі хабарламамен салыстырылды.
verify-heads-whole = Сәйкес келгені: { $count }, барлығы: { $all }.
verify-heads-differ = Сәйкес келмейді: { $codes }. Бұл журналдар сол күннен кейін өзгертілген. Ботқа жауапты адамға айтыңыз.
verify-heads-unknown = Мұндай іс белгісіз: { $codes }. Олар туралы жазба жойылған болуы мүмкін. Ботқа жауапты адамға айтыңыз.
verify-heads-over = Содан бері жойылған істер: { $codes }.
verify-heads-forgotten = Бұрыннан жойылған, олар туралы жазба енді сақталмайды: { $codes }.
# Before what is left of a destroyed case.
verify-over = Іс жойылған. Тек әрекеттер мен күндері қалды:
verify-earlier = Бұдан бұрынғы жазбалар: { $count }.
verify-unknown = { $code } коды бар іс белгісіз.
verify-all-whole = { $count } журнал тексерілді. Бәрі бүтін.
verify-all-broken = Бұзылған журналдар: { $codes }. Бірдеңе өзгертілген не жоғалған. Ботқа жауапты адамға айтыңыз.
