# Kyrgyz. Coming back with the number: the case, its messages, writing more.
# Not yet checked by a native reader.

case-button-number = Номерим бар
case-button-add = Бир нерсе кошуу

## Asking for the number

case-number =
    Сиздин номериңиз

    Он алты цифраны жазыңыз.
    Арасына боштук койсоңуз болот.
    Бир аз күтүү керек болушу мүмкүн.
case-number-how =
    Номерде он алты цифра бар.
    Сураныч, цифра менен жазыңыз.
case-slip =
    Бир цифра туура эмес.
    Ар бир цифраны карап, кайра жазыңыз.
case-nothing =
    Бул номер азыр эч нерсе ачпайт.
    Ар бир цифраны карап чыгыңыз.
case-tries =
    Номер өтө көп жолу жазылды.
    Бир сааттан кийин кайра жазып көрүңүз.
case-coming =
    Кайрылуу али жолдо.
    Бир мүнөттөн кийин кайра аракет кылыңыз.

## The case

case-title = Сиздин кайрылууңуз
# How far it has come, beside a small line of circles.
case-stage-received =
    Кайрылуу келип жетти.
    Кызматкер аны али ача элек.
case-stage-read = Кайрылууну кызматкер окуп жатат.
case-stage-working = Кызматкерлер кайрылуу менен иштеп жатышат.
case-stage-closed = Кайрылуу менен иштөө аяктады.
case-outcome-solved = Кызматкерлердин айтымында, маселе чечилди.
case-outcome-advised = Кызматкерлердин айтымында, сизге кеңеш берилди.
case-outcome-referred = Кызматкерлердин айтымында, азыр сизге башкалар жардам берип жатат.
case-outcome-noAnswer =
    Кызматкерлер сизге суроо беришти.
    Аларга сизден жооп келген жок.
case-outcome-notForUs =
    Кызматкерлердин айтымында, алар буга жардам бере алышпайт.
    Буга сиз күнөөлүү эмессиз.
case-outcome-silence =
    Кайрылуу менен көптөн бери эч ким иштеген жок.
    Буга сиз күнөөлүү эмессиз.
# $day: a date, like 31.12.2026.
case-kept = Кайрылуу { $day } күнүнө чейин же узагыраак сакталат.
case-new =
    { $count ->
        [0] Жаңы билдирүү жок.
       *[other] { $count } жаңы билдирүү бар.
    }
case-come-back = Эки-үч күндөн кийин кайра караңыз.
case-notice-set = Маалымдама сизге ушул чатта кабар берет.
case-unsent = { $count } билдирүүңүз али жөнөтүлө элек.
case-sent =
    Жөнөтүлдү.
    Бул кайрылууңузга кошулду.

case-button-read = Билдирүүлөрдү окуу
case-button-write = Дагы жазуу
case-button-file = Файл кошуу
case-button-name = Атымды айтуу
case-button-notice = Кабар алып туруу
case-button-withdraw = Кайтарып алуу
case-button-leave = Чыгуу
case-button-back = Артка

## Messages of the caseworkers

case-answer-title = Сизге билдирүү
# $count: how many more wait behind this one.
case-answer-more = Дагы { $count } билдирүү күтүп турат.
case-answer-changed = Сиз көргөндөн кийин бул билдирүү өзгөртүлдү.
case-answer-hint =
    «{ $read }» баскычын бассаңыз, билдирүү биротоло өчөт.
    Жообуңузду ушул жерге жазсаңыз болот.
case-button-answer-read = Окуп чыктым

## Writing more

case-write-title = Дагы жазуу
case-write =
    Айта турганыңызды ушул жерге жазыңыз.
    Ар бир билдирүү жазылып алынат да, чаттан өчөт.
    «{ $send }» баскычын баспасаңыз, аны эч ким албайт.
case-write-count = { $count } билдирүү жазып алынды.
case-write-last = Акыркы жазганыңыз: { $words }
case-write-instead = Бул акыркы жөнөткөнүңүздүн ордун басат.
case-write-first =
    Азырынча жөнөтө турган эч нерсе жок.
    Сураныч, адегенде жазыңыз.
case-file-wait =
    Файл али даярдалып жатат.
    Бир аздан кийин кайра аракет кылыңыз.
case-button-instead = Мурункунун ордуна
case-button-add-to = Алмаштырбай кошуу

## Giving a name

case-name-title = Ким экениңизди айтуу
case-name =
    Бул милдеттүү эмес.
    Атыңызды айтпасаңыз да, иш уланат.

    Айтсаңыз, аны КМБПЧ кызматкерлери көрөт.
    Алар сизге чала алат, сизди таба алат.
    Айтканыңызды кайтарып алууга болбойт.

    Атыңызды, телефонуңузду же экөөнү тең жазыңыз.
case-name-given = Сиз жаздыңыз: { $name }
case-name-give = «{ $give }» баскычын бассаңыз, аны кызматкерлер алат.
case-button-give = Кызматкерлерге берүү

## A word in the chat when there is a message

case-notice-title = Ушул чаттагы кабар
case-notice =
    Сизге билдирүү болсо,
    ушул жерге бир кыска сүйлөм келет:
    «Маалымдамада жаңы барак бар.»
    Андан башка эч нерсе айтылбайт.

    Телефонуңуз кимде болсо, ал көрүшү мүмкүн.
    Телефон өзүңүздө боло турган саатты тандаңыз.
    Саат кызматкерлердин шаары боюнча эсептелет.
case-notice-now-on = Кабар азыр иштеп турат.
case-notice-now-off = Кабар азыр өчүк.
case-notice-on = Билдирүү болсо, ошол сааттарда бир сүйлөм келет.
case-notice-off = Эч кандай кабар келбейт.
case-hours-morning = Эртең менен, 6–12
case-hours-day = Күндүз, 12–18
case-hours-evening = Кечинде, 18–23
case-hours-any = Каалаган убакта
case-hours-none = Жок, керек эмес

## Taking the report back

case-withdraw-title = Кайрылууну кайтарып алуу
case-withdraw =
    Кайрылууңуз бул жерден биротоло өчөт.
    Боттун кызматкерлерге жазганы да өчөт.
    Андан кийин номериңиз эч нерсе ачпайт.

    КМБПЧ кызматкерлеринин өз жазуулары калышы мүмкүн.
    Кийин жардам керек болсо, кайра айтыңыз.
case-button-end = Ооба, кайтарып алам
case-gone =
    Эми бул жерде эч нерсе жок

    Андан бул жерде эч нерсе калган жок.
    Маалымдамага өтсөңүз болот.
