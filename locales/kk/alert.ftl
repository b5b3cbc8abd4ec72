# Kazakh. "I am in danger now" (flows/alert.yaml) and what follows it.
# Not yet checked by a native reader.

alert-section-alert = Қазір

alert-what = Қазір не болып жатыр?
alert-what-hint =
    112: кез келген шұғыл көмек.
    103: жедел жәрдем.
    102: полиция.
    Полиция келіп, құжат сұрауы мүмкін.
    111: әйелдерге, балаларға, отбасыларға.
    Бұл — мемлекеттің нөмірі.
    Ол мәліметті полицияға береді.
    Өзіңіз таңдайсыз.
    Бот ешкімге қоңырау шалмайды.
    Бұл шұғыл көмек қызметі емес.

    3 қысқа сұрақ, сосын жауапты КМБПЧ қызметкерлері алады.
    Қашан оқитынын білмейміз.
alert-what-short = Қазір
alert-what-hurt = Мені ұрып жатыр
alert-what-held = Мені ұстап отыр
alert-what-threat = Мені қорқытып жатыр
alert-what-officials = Полиция алып бара жатыр
alert-what-ill = Ауырдым не жараландым
alert-what-other = Басқа нәрсе

alert-region = Қай жердесіз?
alert-region-hint = Облысты айтсаңыз жетеді.
alert-region-short = Облыс

alert-more = Олар нені білуі керек?
alert-more-hint =
    Бірнеше сөз жазуға болады.
    Немесе «Қазір жіберу» түймесін басыңыз.
    Бассаңыз, КМБПЧ қызметкерлері оқиды.
alert-more-short = Сөздер
alert-more-done = Қазір жіберу
alert-more-skip = Қазір жіберу

## After it was sent

alert-sent-title = Жіберілді
alert-sent =
    Бұл КМБПЧ қызметкерлерінің қолында.
    Қашан оқитынын білмейміз.
    Қауіпсіз жерге кетуге тырысыңыз.

    112: кез келген шұғыл көмек.
    103: жедел жәрдем.
    102: полиция.
    Полиция келіп, құжат сұрауы мүмкін.
    Бұл бот шұғыл көмек қызметі емес.
alert-sent-more =
    Қауіпсіз жерде болғанда, қалғанын айта аласыз.
    Ол жібергеніңізге қосылады.
# Someone who has an open alert taps the button again.
alert-open =
    Бұл бұрын жіберілген.
    Ол КМБПЧ қызметкерлерінің қолында.
alert-button-rest = Қалғанын айту
alert-button-back = Артқа
# The notice above the report when the alert comes with it.
alert-joined = Бұл жібергеніңізге қосылады.
