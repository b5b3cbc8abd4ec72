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
    Өтө көп жолу жазылды.
    Бир сааттан кийин кайра жазып көрүңүз.
case-coming =
    Ал азырынча жолдо.
    Бир мүнөттөн кийин кайра аракет кылыңыз.

## The case

case-title = Сиздин кайрылууңуз
# How far it has come, beside a small line of circles.
case-stage-received =
    Ал келип жетти.
    Кызматкер аны азырынча ача элек.
case-stage-read = Аны кызматкер окуп жатат.
case-stage-working = Кызматкерлер аны менен иштеп жатышат.
case-stage-closed = Кайрылуу менен иштөө аяктады.
case-outcome-solved = Кызматкерлер айтышат: маселе чечилди.
case-outcome-advised = Кызматкерлер айтышат: сизге кеңеш берилди.
case-outcome-referred = Кызматкерлер айтышат: азыр сизге башкалар жардам берет.
case-outcome-noAnswer =
    Кызматкерлер сизден бир нерсе сурашты.
    Аларга сизден жооп келген жок.
case-outcome-notForUs =
    Кызматкерлер айтышат: буга жардам бере албайбыз.
    Буга сиз күнөөлүү эмессиз.
case-outcome-silence =
    Кайрылуу менен көптөн бери эч ким иштеген жок.
    Буга сиз күнөөлүү эмессиз.
# $day: a date, like 31.12.2026.
case-kept = Ал { $day } күнүнө чейин же узагыраак сакталат.
case-new =
    { $count ->
        [0] Жаңы билдирүү жок.
       *[other] { $count } жаңы билдирүү бар.
    }
case-come-back = Эки-үч күндөн кийин кайра караңыз.
case-notice-set = Маалымдама ушул чатта кабар берет.
case-unsent = { $count } билдирүүңүз азырынча жөнөтүлө элек.
case-sent =
    Жөнөтүлдү.
    Бул кайрылууңузга кошулду.

case-button-read = Билдирүүлөрдү окуу
case-button-write = Дагы жазуу
case-button-file = Файл кошуу
case-button-name = Атымды айтуу
case-button-notice = Мага кабарлоо
case-button-withdraw = Кайтарып алуу
case-button-leave = Муну жабуу
case-button-back = Артка

## Messages of the caseworkers

case-answer-title = Сизге билдирүү
# $count: how many more wait behind this one.
case-answer-more = Дагы { $count } билдирүү күтүп турат.
case-answer-changed = Сиз көргөндөн кийин бул билдирүү өзгөртүлдү.
case-answer-hint =
    «{ $read }» баскычын бассаңыз, ал биротоло өчөт.
    Жообуңузду ушул жерге жазсаңыз болот.
case-button-answer-read = Окуп чыктым

## Writing more

case-write-title = Дагы жазуу
case-write =
    Сөзүңүздү ушул жерге жазыңыз.
    Ар бир билдирүү жазылып алынып, чаттан кетет.
    «{ $send }» баскычын баспасаңыз, аны эч ким албайт.
case-write-count = { $count } билдирүү жазып алынды.
case-write-last = Акыркысы: { $words }
case-write-instead = Бул акыркы жөнөткөнүңүздүн ордуна барат.
case-write-first =
    Азырынча жөнөтө турган эч нерсе жок.
    Сураныч, адегенде жазыңыз.
case-file-wait =
    Файл азырынча даярдалып жатат.
    Бир аздан кийин кайра аракет кылыңыз.
case-button-instead = Акыркысын алмаштыруу
case-button-add-to = Ушуну гана кошуу

## Giving a name

case-name-title = Ким экениңизди айтуу
case-name =
    Муну айтуунун кереги жок.
    Атыңызды айтпасаңыз да, иш уланат.

    Айтсаңыз, аны КМБПЧ кызматкерлери көрөт.
    Алар сизге чала алат, сизди таба алат.
    Айтканыңызды кайтарып алууга болбойт.

    Атыңызды, телефонуңузду же экөөнү тең жазыңыз.
case-name-given = Сиз жаздыңыз: { $name }
case-name-give = «{ $give }» баскычын бассаңыз, аны кызматкерлер алат.
case-button-give = Ушуну берүү

## A word in the chat when there is a message

case-notice-title = Ушул чаттагы кабар
case-notice =
    Сизге билдирүү болсо,
    ушул жерге бир сап келет:
    «Маалымдамада жаңы барак бар.»
    Андан башка эч нерсе айтылбайт.

    Телефонуңуз кимде болсо, ал көрүшү мүмкүн.
    Телефон өзүңүздө боло турган саатты тандаңыз.
    Саат кызматкерлердин шаары боюнча эсептелет.
case-notice-now-on = Азыр күйгүзүлгөн.
case-notice-now-off = Азыр өчүрүлгөн.
case-notice-on = Ошол сааттарда сизге бир сап келет.
case-notice-off = Эч кандай сап келбейт.
case-hours-morning = Эртең менен, 6–12
case-hours-day = Күндүз, 12–18
case-hours-evening = Кечинде, 18–23
case-hours-any = Каалаган убакта
case-hours-none = Жок, кереги жок

## Taking the report back

case-withdraw-title = Кайрылууну кайтарып алуу
case-withdraw =
    Кайрылууңуз бул жерден биротоло өчөт.
    Боттун кызматкерлерге жазганы да өчөт.
    Андан кийин номериңиз эч нерсе ачпайт.

    КМБПЧ кызматкерлеринин жазуулары калышы мүмкүн.
    Кийин жардам керек болсо, кайра айтыңыз.
case-button-end = Ооба, кайтарып алуу
case-gone =
    Эми бул жерде эч нерсе жок

    Андан бул жерде эч нерсе сакталбайт.
    Маалымдамага өтсөңүз болот.
