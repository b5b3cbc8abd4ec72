# Uzbek, Cyrillic script, made from locales/uz by npm run texts:cyrillic. The commands of caseworkers, as `/help` and the menu of their chat list them.
# Not yet checked by a native reader.

# What `/help` says.
commands-title = Шу чатда нима ёзиш мумкин
commands-where = Иш ҳақидаги буйруқни унинг мавзусида, картасига жавоб қилиб ёки коди билан ёзинг: /claim K7F3
commands-group-holding = Иш кимда
commands-group-case = Иш
commands-group-worker = Мурожаатчи билан суҳбат
commands-group-ending = Қандай тугайди
commands-group-desk = Барча ишлар
commands-group-care = Ўзимиз ва ҳамкасблар

command-claim = Ишни олиш
command-release = Ишни бўшатиш: уни истаган киши ола олади
command-handover = Ишни топшириш: ҳамкасб хабарига жавоб қилиб ёки /handover @ism
command-level = Даражани ўзгартириш: /level 1 ва сабаби
command-working = Иш устида ишланмоқда
command-tag = Белги қўшиш: /tag маош тун
command-untag = Белгини олиб ташлаш: /untag тун
command-note = Ҳамкасблар учун қайд: /note ва сўзларингиз
command-r = Мурожаатчига жавоб: /r ва матнингиз
command-ask = Мурожаатчи тилидаги тайёр саволлар
command-refer = Ишни бошқаларга бериш мумкинми деб сўраш: /refer юрист
command-close = Ишни ёпиш
command-reopen = Ишни қайта очиш
command-merge = Бу бошқа ишнинг такрори: /merge K4D9
command-part = Такрорни яна алоҳида юритиш
command-purge = Ишни бутунлай ўчириш (фақат администратор)
command-help = Шу рўйхат
command-care = Ўқиганларингиз оғир ботса
command-training = Янги ҳамкасблар учун машқ ишлари
