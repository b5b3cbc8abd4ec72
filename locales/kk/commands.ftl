# Kazakh. The commands of caseworkers, as `/help` and the menu of their chat list them.
# Not yet checked by a native reader.

# What `/help` says.
commands-title = Осы чатта не жазуға болады
commands-where = Іс туралы пәрменді оның тақырыбында, карточкасына жауап ретінде немесе кодымен жазыңыз: /claim K7F3
commands-group-holding = Істі кім жүргізеді
commands-group-case = Іс
commands-group-worker = Өтініш иесімен сөйлесу
commands-group-ending = Қалай аяқталады
commands-group-desk = Барлық істер
commands-group-care = Өзіңізге көмек

command-claim = Істі алу
command-release = Істі босату: кез келген қызметкер ала алады
command-handover = Істі әріптеске беру: оның хабарламасына жауап ретінде немесе /handover @аты
command-level = Деңгейді өзгерту: /level 1 және себебі
command-working = Іс бойынша жұмыс жүріп жатыр
command-tag = Белгі қосу: /tag жалақы түн
command-untag = Белгіні алып тастау: /untag түн
command-note = Әріптестерге ескертпе: /note және сөзіңіз
command-r = Өтініш иесіне жауап беру: /r және жауап сөзі
command-ask = Өтініш иесінің тіліндегі дайын сұрақтар
command-refer = Істі басқаға беруге бола ма деп сұрау: /refer заңгер
command-close = Істі жабу
command-reopen = Істі қайта ашу
command-merge = Бұл басқа істің қайталамасы: /merge K4D9
command-part = Қайталаманы қайтадан жеке жүргізу
command-purge = Істі мүлдем жою (тек әкімші)
command-help = Осы тізім
command-care = Оқығаныңыз ауыр тисе
command-training = Жаңа әріптестерге арналған жаттығу істері
