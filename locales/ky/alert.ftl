# Kyrgyz. "I am in danger now" (flows/alert.yaml) and what follows it.
# Not yet checked by a native reader.

alert-section-alert = Азыр

alert-what = Азыр эмне болуп жатат?
alert-what-hint =
    112: ар кандай шашылыш жардам.
    103: тез жардам.
    102: полиция.
    Полиция келип, документ сурашы мүмкүн.
    111: аялдарга, балдарга, үй-бүлөлөргө.
    Бул — мамлекеттин линиясы.
    Ал полицияга маалымат берет.
    Өзүңүз чечесиз.
    Бот эч кимге чалбайт.
    Бул шашылыш жардам кызматы эмес.

    3 кыска суроо, анан жоопту КМБПЧ кызматкерлери алат.
    Качан окушарын билбейбиз.
alert-what-short = Азыр
alert-what-hurt = Мени уруп жатышат
alert-what-held = Мени кармап турушат
alert-what-threat = Мени коркутуп жатышат
alert-what-officials = Полиция алып баратат
alert-what-ill = Оорумун же жаракат бар
alert-what-other = Башка нерсе

alert-region = Кайдасыз?
alert-region-hint = Облусту айтсаңыз жетет.
alert-region-short = Облус

alert-more = Алар эмнени билиши керек?
alert-more-hint =
    Бир нече сөз жазсаңыз болот.
    Же «Азыр жөнөтүү» баскычын басыңыз.
    Бассаңыз, КМБПЧ кызматкерлери окуйт.
alert-more-short = Сөздөр
alert-more-done = Азыр жөнөтүү
alert-more-skip = Азыр жөнөтүү

## After it was sent

alert-sent-title = Жөнөтүлдү
alert-sent =
    Бул эми КМБПЧ кызматкерлеринде.
    Качан окушарын билбейбиз.
    Коопсуз жерге барууга аракет кылыңыз.

    112: ар кандай шашылыш жардам.
    103: тез жардам.
    102: полиция.
    Полиция келип, документ сурашы мүмкүн.
    Бот шашылыш жардам кызматы эмес.
alert-sent-more =
    Коопсуз болгондо, калганын айтсаңыз болот.
    Ал ушуга кошулат.
# Someone who has an open alert taps the button again.
alert-open =
    Билдирүүңүз мурда жөнөтүлгөн.
    Ал КМБПЧ кызматкерлеринде.
alert-button-rest = Калганын айтуу
alert-button-back = Артка
# The notice above the report when the alert comes with it.
alert-joined = Бул жөнөткөнүңүзгө кошулат.
