# Kyrgyz. The commands of caseworkers, as `/help` and the menu of their chat list them.
# Not yet checked by a native reader.

# What `/help` says.
commands-title = Бул чатта эмне жазууга болот
commands-where = Иш тууралуу буйрукту анын темасына, карточкасына жооп кылып же коду менен жазыңыз: /claim K7F3
commands-group-holding = Ишти ким жүргүзөт
commands-group-case = Иш
commands-group-worker = Кайрылуу ээси менен сүйлөшүү
commands-group-ending = Иш кантип бүтөт
commands-group-desk = Бардык иштер
commands-group-care = Өзүңүзгө жардам

command-claim = Ишти алуу
command-release = Ишти бошотуу: каалаган кызматкер ала алат
command-handover = Ишти кесиптешке берүү: анын билдирүүсүнө жооп кылып же /handover @аты
command-level = Деңгээлди өзгөртүү: /level 1 жана себеби
command-working = Иш боюнча жумуш жүрүп жатат
command-tag = Тег кошуу: /tag айлык түн
command-untag = Тегди алып салуу: /untag түн
command-note = Кесиптештерге кыска жазуу: /note жана сөзүңүз
command-r = Кайрылуу ээсине жооп берүү: /r жана жооп сөзү
command-ask = Кайрылуу ээсинин тилиндеги даяр суроолор
command-refer = Ишти башкага берсе болобу деп суроо: /refer юрист
command-close = Ишти жабуу
command-reopen = Ишти кайра ачуу
command-merge = Бул башка иштин кайталоосу: /merge K4D9
command-part = Кайталоону кайра өзүнчө жүргүзүү
command-purge = Ишти биротоло өчүрүү (администратор гана)
command-help = Ушул тизме
command-care = Окуганыңыз оор тийсе
command-training = Жаңы кесиптештер үчүн машыгуу иштери
