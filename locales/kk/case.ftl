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
    Нөмір тым көп рет жазылды.
    Бір сағаттан кейін қайталап көріңіз.
case-coming =
    Өтініш әлі жолда.
    Бір минуттан кейін қайталап көріңіз.

## The case

case-title = Сіздің өтінішіңіз
# How far it has come, beside a small line of circles.
case-stage-received =
    Өтініш келіп жетті.
    Қызметкер оны әлі ашқан жоқ.
case-stage-read = Өтінішті қызметкер оқып жатыр.
case-stage-working = Қызметкерлер өтінішпен жұмыс істеп жатыр.
case-stage-closed = Өтінішпен жұмыс аяқталды.
case-outcome-solved = Қызметкерлердің айтуынша, мәселе шешілді.
case-outcome-advised = Қызметкерлердің айтуынша, сізге кеңес берілді.
case-outcome-referred = Қызметкерлердің айтуынша, қазір сізге басқалар көмектесіп жүр.
case-outcome-noAnswer =
    Қызметкерлер сізге сұрақ қойды.
    Оларға сізден жауап келмеді.
case-outcome-notForUs =
    Қызметкерлердің айтуынша, олар бұған көмектесе алмайды.
    Бұған сіз кінәлі емессіз.
case-outcome-silence =
    Өтінішпен көптен бері ешкім жұмыс істемеді.
    Бұған сіз кінәлі емессіз.
# $day: a date, like 31.12.2026.
case-kept = Өтініш { $day } күніне дейін немесе ұзағырақ сақталады.
case-new =
    { $count ->
        [0] Жаңа хабарлама жоқ.
       *[other] { $count } жаңа хабарлама бар.
    }
case-come-back = Екі-үш күннен кейін қайта қараңыз.
case-notice-set = Анықтамалық сізге осы чатта хабар береді.
case-unsent = { $count } хабарламаңыз әлі жіберілген жоқ.
case-sent =
    Жіберілді.
    Бұл өтінішіңізге қосылды.

case-button-read = Хабарламаларды оқу
case-button-write = Тағы жазу
case-button-file = Файл қосу
case-button-name = Атымды айту
case-button-notice = Хабар алып тұру
case-button-withdraw = Қайтарып алу
case-button-leave = Шығу
case-button-back = Артқа

## Messages of the caseworkers

case-answer-title = Сізге хабарлама
# $count: how many more wait behind this one.
case-answer-more = Тағы { $count } хабарлама күтіп тұр.
case-answer-changed = Бұл хабарлама сіз көрген соң өзгертілді.
case-answer-hint =
    «{ $read }» түймесін бассаңыз, хабарлама біржола өшеді.
    Жауабыңызды осында жаза аласыз.
case-button-answer-read = Оқып шықтым

## Writing more

case-write-title = Тағы жазу
case-write =
    Айтарыңызды осында жазыңыз.
    Әр хабарлама жазып алынады да, чаттан өшеді.
    «{ $send }» түймесін баспайынша, оны ешкім алмайды.
case-write-count = { $count } хабарлама жазып алынды.
case-write-last = Соңғы жазғаныңыз: { $words }
case-write-instead = Бұл соңғы жібергеніңіздің орнын басады.
case-write-first =
    Әзірге жіберетін ештеңе жоқ.
    Алдымен жазыңызшы.
case-file-wait =
    Файл әлі дайындалып жатыр.
    Сәлден кейін қайталап көріңіз.
case-button-instead = Бұрынғының орнына
case-button-add-to = Ауыстырмай қосу

## Giving a name

case-name-title = Кім екеніңізді айту
case-name =
    Бұл міндет емес.
    Атыңызсыз да өтінішпен жұмыс жүре береді.

    Айтсаңыз, оны КМБПЧ қызметкерлері көреді.
    Олар қоңырау шала алады, сізді таба алады.
    Айтқаныңызды қайтарып алуға болмайды.

    Атыңызды, телефоныңызды немесе екеуін де жазыңыз.
case-name-given = Сіз жаздыңыз: { $name }
case-name-give = «{ $give }» түймесін бассаңыз, оны қызметкерлер алады.
case-button-give = Қызметкерлерге беру

## A word in the chat when there is a message

case-notice-title = Осы чаттағы хабар
case-notice =
    Сізге хабарлама болса,
    осында бір қысқа сөйлем келеді:
    «Анықтамалықта жаңа бет бар.»
    Одан басқа ештеңе айтылмайды.

    Телефоныңыз кімде болса, ол көре алады.
    Телефон өзіңізде болатын сағатты таңдаңыз.
    Сағат қызметкерлердің қаласы бойынша есептеледі.
case-notice-now-on = Хабар қазір қосулы.
case-notice-now-off = Хабар қазір өшірулі.
case-notice-on = Хабарлама болса, сол сағаттарда бір сөйлем келеді.
case-notice-off = Ешқандай хабар келмейді.
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

    КМБПЧ қызметкерлерінің өз жазбалары қалуы мүмкін.
    Кейін көмек керек болса, қайта айтыңыз.
case-button-end = Иә, қайтарып аламын
case-gone =
    Енді мұнда ештеңе жоқ

    Мұнда одан ештеңе қалған жоқ.
    Анықтамалыққа өте аласыз.
