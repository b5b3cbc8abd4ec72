# Tajik. The journal of a case: what was done, by whom, and whether all of it is there.
# Not yet checked by a native reader.

command-journal = Журнали парванда: кӣ, чӣ ва кай кард
command-verify = Санҷидан, ки журналҳо дигар нашудаанд

## The journal of a case

# $code: the code of the case.
journal-title = Журнали парвандаи { $code }
# $count: a number; $number: of an entry; $command: what to write.
journal-whole = { $count } сабт ҳаст. Ҳеҷ чиз дигар нашудааст ва гум нашудааст.
journal-broken = ⚠️ Журнал аз сабти { $number } вайрон шудааст: чизе дигар шудааст ё гум шудааст. Ба масъули бот гӯед.
journal-none = Сабт нест: дар ин парванда ҳанӯз чизе қайд нашудааст.
journal-earlier = Сабтҳои пештара: { $count }. Барои дидан: { $command }
# Who did it, beside caseworkers by their names.
journal-by-worker = муроҷиаткунанда
journal-by-bot = бот
# In the place of who did it.
journal-unreadable = хонда намешавад
# How a case was closed by itself.
journal-silence = муддати дароз касе бо парванда кор накард
# What the worker sent.
journal-turn-report = муроҷиат
journal-turn-message = паём
journal-turn-replacement = ба ҷои паёми пештара
journal-turn-danger = ҳозир дар хатар
journal-turn-identity = худро муаррифӣ кард

## What can be done to a case, or happen to it

act-received = парванда омад
act-workerWrote = муроҷиаткунанда навишт
act-answerRead = ҷавоб хонда шуд
act-claimed = парванда гирифта шуд
act-released = парванда озод шуд
act-handedOver = парванда ба ҳамкор супурда шуд
act-levelChanged = дараҷа дигар шуд
act-working = парванда дар кор
act-tagged = нишонаҳо илова шуданд
act-untagged = нишонаҳо бардошта шуданд
act-noted = ёддошт
act-answered = ҷавоб фиристода шуд
act-answerTakenBack = ҷавоб пас гирифта шуд
act-referralOffered = супурдан ба дигарон пешниҳод шуд
act-referralAgreed = муроҷиаткунанда ба супурдан розӣ шуд
act-referralDeclined = муроҷиаткунанда ба супурдан зид аст
act-closed = парванда пӯшида шуд
act-reopened = парванда аз нав кушода шуд
act-merged = парвандаҳо якҷоя шуданд
act-parted = парвандаҳо ҷудо шуданд
act-alikeConfirmed = ҳамон корфармо: тасдиқ шуд
act-alikeDismissed = ҳамон корфармо: тасдиқ нашуд
act-storyShown = нақл нишон дода шуд
act-storyHidden = нақл бардошта шуд
act-escalated = ёдоварӣ
act-topicMadeAnew = мавзӯъ аз нав сохта шуд
act-withdrawn = муроҷиаткунанда муроҷиаташро пас гирифт
act-purged = администратор парвандаро нест кард
act-retentionEnded = муҳлати нигоҳдорӣ тамом шуд

## The ends of all journals, once a week

# $day: a date, like 31.12.2026. One line.
journal-heads-title = Нуқтаҳои назоратии журналҳо, { $day }
journal-heads-how = Ин паёмро нест накунед. Барои санҷидани журналҳо ба он бо /verify ҷавоб диҳед.

## What /verify says

verify-how = Ба паёми нуқтаҳои назоратии журналҳо бо /verify ҷавоб диҳед ё /verify ва рамзи парвандаро нависед. Агар танҳо фармон навишта шавад, дар мавзӯи парванда ҳамон парванда, дар ҷойи дигар ҳамаи парвандаҳои кушода санҷида мешаванд.
# $day: a date; $codes: codes of cases; $count, $all: numbers.
verify-heads-title = Бо паёми { $day } муқоиса шуд.
verify-heads-whole = Мувофиқ: { $count } аз { $all }.
verify-heads-differ = Мувофиқ нест: { $codes }. Ин журналҳоро баъд аз он рӯз дигар кардаанд. Ба масъули бот гӯед.
verify-heads-unknown = Чунин парванда маълум нест: { $codes }. Шояд сабти онҳоро нест кардаанд. Ба масъули бот гӯед.
verify-heads-over = Аз он вақт нест карда шуданд: { $codes }.
verify-heads-forgotten = Кайҳо нест шудаанд, сабти онҳо дигар нигоҳ дошта намешавад: { $codes }.
# Before what is left of a destroyed case.
verify-over = Парванда нест карда шуд. Танҳо амалҳо ва рӯзҳо монданд:
verify-earlier = Сабтҳои пештара: { $count }.
verify-unknown = Парванда бо рамзи { $code } маълум нест.
verify-all-whole = { $count } журнал санҷида шуд. Ҳама бутунанд.
verify-all-broken = Журналҳои вайроншуда: { $codes }. Чизе дигар шудааст ё гум шудааст. Ба масъули бот гӯед.
