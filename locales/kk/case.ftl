# Kazakh. Coming back with the number: the case, its messages, writing more.
# Not yet checked by a native reader.

case-button-number = Нөмірім бар
case-button-add = Бірдеңе қосу

## Asking for the number

case-number =
    Сіздің нөміріңіз

    Он алты цифрды жазыңыз.
    Арасына бос орын қоюға болады.
    Сәл күту керек болуы мүмкін.
case-number-how =
    Нөмірде он алты цифр бар.
    Цифрмен жазыңызшы.
case-slip =
    Бір цифр дұрыс емес.
    Әр цифрды қарап, қайта жазыңызшы.
case-nothing =
    Бұл нөмір қазір ештеңе ашпайды.
    Әр цифрды қарап шығыңызшы.
case-tries =
    Тым көп рет жазылды.
    Бір сағаттан кейін қайталап көріңіз.
case-coming =
    Ол әлі жолда.
    Бір минуттан кейін қайталап көріңіз.

## The case

case-title = Сіздің өтінішіңіз
# How far it has come, beside a small line of circles.
case-stage-received =
    Ол келіп жетті.
    Қызметкер оны әлі ашқан жоқ.
case-stage-read = Оны қызметкер оқып жатыр.
case-stage-working = Қызметкерлер онымен жұмыс істеп жатыр.
case-stage-closed = Өтінішпен жұмыс аяқталды.
case-outcome-solved = Қызметкерлер айтады: мәселе шешілді.
case-outcome-advised = Қызметкерлер айтады: сізге кеңес берілді.
case-outcome-referred = Қызметкерлер айтады: қазір сізге басқалар көмектеседі.
case-outcome-noAnswer =
    Қызметкерлер сізден бір нәрсе сұрады.
    Оларға сізден жауап келмеді.
case-outcome-notForUs =
    Қызметкерлер айтады: бұған көмектесе алмаймыз.
    Бұған сіз кінәлі емессіз.
case-outcome-silence =
    Өтінішпен көптен бері ешкім жұмыс істемеді.
    Бұған сіз кінәлі емессіз.
# $day: a date, like 31.12.2026.
case-kept = Ол { $day } күніне дейін немесе ұзағырақ сақталады.
case-new =
    { $count ->
        [0] Жаңа хабарлама жоқ.
       *[other] { $count } жаңа хабарлама бар.
    }
case-come-back = Екі-үш күннен кейін қайта қараңыз.
case-notice-set = Анықтамалық осы чатқа хабар береді.
case-unsent = { $count } хабарламаңыз әлі жіберілген жоқ.
case-sent =
    Жіберілді.
    Бұл өтінішіңізге қосылды.

case-button-read = Хабарламаларды оқу
case-button-write = Тағы жазу
case-button-file = Файл қосу
case-button-name = Атымды айту
case-button-notice = Маған хабарлау
case-button-withdraw = Қайтарып алу
case-button-leave = Осыны жабу
case-button-back = Артқа

## Messages of the caseworkers

case-answer-title = Сізге хабарлама
# $count: how many more wait behind this one.
case-answer-more = Тағы { $count } хабарлама күтіп тұр.
case-answer-changed = Бұл хабарлама сіз көрген соң өзгертілді.
case-answer-hint =
    «{ $read }» түймесін бассаңыз, ол біржола өшеді.
    Жауабыңызды осында жаза аласыз.
case-button-answer-read = Оқып шықтым

## Writing more

case-write-title = Тағы жазу
case-write =
    Сөзіңізді осында жазыңыз.
    Әр хабарлама жазып алынып, чаттан кетеді.
    «{ $send }» түймесін баспайынша, оны ешкім алмайды.
case-write-count = { $count } хабарлама жазып алынды.
case-write-last = Соңғысы: { $words }
case-write-instead = Бұл соңғы жібергеніңіздің орнына барады.
case-write-first =
    Әзірге жіберетін ештеңе жоқ.
    Алдымен жазыңызшы.
case-file-wait =
    Файл әлі дайындалып жатыр.
    Сәлден кейін қайталап көріңіз.
case-button-instead = Соңғысын ауыстыру
case-button-add-to = Тек осыны қосу

## Giving a name

case-name-title = Кім екеніңізді айту
case-name =
    Бұл міндет емес.
    Жұмыс атыңызсыз да жүре береді.

    Айтсаңыз, оны КМБПЧ қызметкерлері көреді.
    Олар қоңырау шала алады, сізді таба алады.
    Айтқаныңызды қайтарып алуға болмайды.

    Атыңызды, телефоныңызды немесе екеуін де жазыңыз.
case-name-given = Сіз жаздыңыз: { $name }
case-name-give = «{ $give }» түймесін бассаңыз, оны қызметкерлер алады.
case-button-give = Осыны беру

## A word in the chat when there is a message

case-notice-title = Осы чаттағы хабар
case-notice =
    Сізге хабарлама болса,
    осында бір жол келеді:
    «Анықтамалықта жаңа бет бар.»
    Одан басқа ештеңе айтылмайды.

    Телефоныңыз кімде болса, ол көре алады.
    Телефон өзіңізде болатын сағатты таңдаңыз.
    Сағат қызметкерлердің қаласы бойынша есептеледі.
case-notice-now-on = Қазір қосулы.
case-notice-now-off = Қазір өшірулі.
case-notice-on = Сол сағаттарда сізге бір жол келеді.
case-notice-off = Ешқандай жол келмейді.
case-hours-morning = Таңертең, 6–12
case-hours-day = Күндіз, 12–18
case-hours-evening = Кешке, 18–23
case-hours-any = Кез келген уақыт
case-hours-none = Жоқ, керек емес

## Taking the report back

case-withdraw-title = Өтінішті қайтарып алу
case-withdraw =
    Өтінішіңіз бұл жерден біржола өшеді.
    Боттың қызметкерлерге жазғаны да өшеді.
    Содан кейін нөміріңіз ештеңе ашпайды.

    КМБПЧ қызметкерлерінің жазбалары қалуы мүмкін.
    Кейін көмек керек болса, қайта айтыңыз.
case-button-end = Иә, қайтарып алу
case-gone =
    Енді мұнда ештеңе жоқ

    Одан мұнда ештеңе сақталмайды.
    Анықтамалыққа өте аласыз.
