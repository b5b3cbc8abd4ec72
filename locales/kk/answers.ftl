# Kazakh. Ready phrases of the caseworkers, as the worker reads them.
# Not yet checked by a native reader.

phrase-read =
    Жазғаныңызды оқыдық.
    Айтқаныңыз үшін рақмет.
# $words: what a caseworker writes in the gap, here and below.
phrase-question =
    Сізге бір сұрақ бар:
    { $words }
    Қауіпсіз кезде жазыңыз.
phrase-comeback =
    Мұнда қайта кіріп қараңызшы:
    { $words }
    Сол нөмірмен кіріңіз.
phrase-waiting =
    Өтінішіңізбен әлі жұмыс істеп жатырмыз.
    Кейінірек қайта қараңызшы.
phrase-papers =
    Оқи алмайтын қағазға
    қол қоймаңызшы.
phrase-notes =
    Қауіпсіз болса, жазып жүріңіз:
    күн, сағат, ақша, жердің аты.
phrase-danger =
    Қауіп болса, 112-ге қоңырау шалыңыз.
    111: әйелдерге, балаларға, отбасыларға.
phrase-lawyer =
    Мұны заңгер қарай алады.
    Келісесіз бе?
    «Иә» не «жоқ» деп жазыңыз.
phrase-town =
    Тағы бір нәрсені білу керек:
    қай қаладасыз?
phrase-agree =
    Бұл туралы мына жерге жазуға бола ма:
    { $words }
    «Иә» не «жоқ» деп жазыңыз.
phrase-photo =
    Қауіпсіз болса, қағаздың
    фотосын жіберіңізші.
phrase-name =
    Атыңызды не телефоныңызды айтуға болады.
    Бұл міндет емес.
phrase-others =
    Мұны біз өзіміз істей алмаймыз.
    Мына жерден сұрауға болады:
    { $words }
phrase-closing =
    Енді мұны жабамыз.
    Нөміріңізбен кіріп, әлі де оқи аласыз.
