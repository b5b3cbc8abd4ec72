# Kazakh. The report a worker makes (flows/report.yaml).
# Not yet checked by a native reader.

report-section-start = Басы
report-section-happened = Не болды
report-section-urgent = Қазіргі жағдай
report-section-story = Өз сөзіңізбен
report-section-details = Толығырақ
report-section-finish = Соңы

## Start

report-safe =
    Қазір телефонды қолдану қауіпсіз бе?

    Телефонға біреу қарап тұр ма?
report-safe-hint = Қауіпсіз болмаса, ештеңе сақталмайды.
report-safe-short = Телефон
report-safe-yes = Қауіпсіз
report-safe-unsure = Нақты білмеймін
report-safe-no = Қауіпсіз емес

report-unsure =
    Алдымен өзіңізді ойлаңыз

    Қасыңызда ешкім жоқ кезде қайта кіре аласыз.
    Әр бетте «Тазалау» түймесі бар.
    Оны кез келген уақытта баса аласыз.
    Ол бот өшіре алатын нәрсені өшіреді.

report-consent =
    Бастамас бұрын

    Өтінішіңізді КМБПЧ қызметкерлері оқиды.
    Бұл — адам құқықтарын қорғау ұйымы.
    Олар не болғанын білгісі келеді.
    Не істеуге болатынын да қарайды.
    Telegram-дағы атыңызды көрмейді.
    Нөміріңізді де көрмейді.
    Рұқсатыңызсыз қожайынға айтпаймыз.
    Рұқсатсыз полицияға да айтпаймыз.
    Кез келген уақытта тоқтай аласыз.
    Әр сұрақты өткізіп жіберуге болады.
    Нәтижеге уәде бере алмаймыз.
    Бұл шұғыл көмек қызметі емес.
    Telegram бұл чатты көруі мүмкін.
    Телефоныңыз кімде болса, ол да көре алады.

    Келісесіз бе?
    Әңгіме кім туралы?
report-consent-short = Кім туралы
report-consent-me = Иә, өзім туралы
report-consent-other = Иә, басқа адам туралы
report-consent-group = Иә, бірнеше адам туралы
report-consent-minor = Иә, 18-ге толмағанмын
report-consent-rights = Алдымен құқықтарым
report-consent-no = Жоқ

report-knows =
    Ол адам сіздің жазып жатқаныңызды біле ме?

    Бұл туралы оның қожайынына айтпаңыз.
report-knows-short = Ол адам біледі
report-knows-yes = Иә, келіседі
report-knows-no = Жоқ

report-people = Әңгіме неше адам туралы?
report-people-short = Неше адам
report-people-few = 2–5 адам
report-people-some = 6–20 адам
report-people-many = 20 адамнан көп

report-minor_help =
    Жазғаныңыз дұрыс болды

    Болған жағдайға сіз кінәлі емессіз.
    Мүмкін болса, сенетін үлкен адамға айтыңыз.
    111-ге қоңырау шалуға болады.
    Ол тегін, күні-түні жұмыс істейді.
    Бұл — мемлекеттің нөмірі.
    Ол мәліметті полицияға береді.
    Қауіп болса, 112-ге қоңырау шалыңыз.
    Полиция келіп, құжат сұрауы мүмкін.
    111: inform.kz сайтында тексерілді, 2025 жылғы 6 қараша.
    112: egov.kz сайтында тексерілді, 2021 жылғы 8 қыркүйектегі бет.

## What happened

report-minor_what =
    Не болды?

    Сай келгенінің бәрін белгілеңіз.
    Одан артық айту міндет емес.
report-minor_what-short = Не болды
report-minor_what-unpaid_wages = Маған ақша бермейді
report-minor_what-passport_taken = Құжатымды алып қойды
report-minor_what-cannot_leave = Кете алмаймын
report-minor_what-threats = Мені қорқытады
report-minor_what-violence = Мені ұрады
report-minor_what-sexual_abuse = Денеме жаман тиіседі
report-minor_what-other = Басқа нәрсе

report-area =
    Не болды?

    Ең сай келгенін таңдаңыз.
    Кейін тағы қосуға болады.
report-area-short = Не туралы
report-area-money = Ақша мен жалақы
report-area-work = Жұмыс пен демалыс
report-area-freedom = Құжат пен еркіндік
report-area-harm = Қиянат, бала, отбасы
report-area-officials = Полиция, шенеуніктер
report-area-stay = Депортация, пана сұрау
report-area-else = Басқа нәрсе
report-area-own_words = Өз сөзіммен

report-money =
    Ақша мен жалақы: не болды?

    Сай келгенінің бәрін белгілеңіз.
report-money-short = Ақша
report-money-unpaid_wages = Төлемеді не аз төледі
report-money-pay_deductions = Жалақымнан ұстап қалады
report-money-debt_bond = Қарызды жұмыспен өтеймін
report-money-deceived_job = Жұмыс айтқандай емес
report-money-agent_fraud = Делдал мені алдады

report-work =
    Жұмыс пен демалыс: не болды?

    Сай келгенінің бәрін белгілеңіз.
report-work-short = Жұмыс
report-work-excess_hours = Жұмыс сағаты тым көп
report-work-no_rest_day = Демалыс күні жоқ
report-work-bad_conditions = Жұмыс немесе үй қауіпті
report-work-injury = Жұмыстан жарақат, ауру
report-work-no_contract = Жазбаша келісімшарт жоқ
report-work-dismissed = Жөнсіз жұмыстан шығарды

report-freedom =
    Құжат пен еркіндік: не болды?

    Сай келгенінің бәрін белгілеңіз.
report-freedom-short = Еркіндік
report-freedom-passport_taken = Паспортымды алып қойды
report-freedom-cannot_leave = Кете алмаймын
report-freedom-sold_transferred = Мені басқаға сатты/берді
report-freedom-isolated = Адамдардан бөліп қойды
report-freedom-threats = Мені қорқытады
report-freedom-permit_tied = Жұмыс ауыстыра алмаймын

report-harm =
    Қиянат, бала, отбасы: не болды?

    Сай келгенінің бәрін белгілеңіз.
    Толық айтудың қажеті жоқ.
    Бала — 18 жасқа толмаған адам.
report-harm-short = Қиянат
report-harm-violence = Мені ұрады немесе ұрған
report-harm-sexual_abuse = Жыныстық мәжбүрлеу
report-harm-forced_sex_work = Тән сатуға мәжбүрлейді
report-harm-child_work = Бала жұмыста не қамалған
report-harm-family_rights = Мектеп, дәрігер, босану
report-harm-discrimination = Мені кемсітеді

report-officials =
    Полиция, шенеуніктер: не болды?

    Сай келгенінің бәрін белгілеңіз.
report-officials-short = Шенеуніктер
report-officials-police_extortion = Полиция ақша сұрады
report-officials-border_extortion = Шекарада қиындық болды
report-officials-official_complicity = Шенеунік қожайын жағында
report-officials-detained = Мені/біреуді ұстап отыр

report-stay =
    Депортация, пана сұрау: не болды?

    Сай келгенінің бәрін белгілеңіз.
report-stay-short = Депортация, пана сұрау
report-stay-deport_order = Елден кетуді бұйырды
report-stay-extradition = Елім мені сұратып отыр
report-stay-asylum_not_registered = Пана арызымды алмады
report-stay-asylum_refused = Пана бермеді не тоқтатты
report-stay-asylum_religion = Дінім үшін пана бермеді
report-stay-refugee_docs_expire = Босқын құжатым бітеді

report-request = Не қалайсыз?
report-request-short = Тілек
report-request-trouble = Не болғанын айту
report-request-information = Тек бір нәрсе сұрау

## Danger and days

report-danger = Қазір сізге қауіп бар ма?
report-danger-hint = Әңгіме басқа адам туралы болса: оған қауіп бар ма?
report-danger-short = Қауіп
report-danger-now = Иә, қазір
report-danger-soon = Мүмкін, жақында
report-danger-no = Жоқ

report-numbers =
    Қоңырау шалатын нөмірлер

    Өзіңіз таңдайсыз.
    Бот ешкімге қоңырау шалмайды.
    Бұл бот шұғыл көмек қызметі емес.
    Бұл нөмірлер Қазақстан үшін.
    Олар тегін.

    112: кез келген шұғыл көмек.
    Полиция келіп, құжат сұрауы мүмкін.

    103: жедел жәрдем.
    Полиция келіп, құжат сұрауы мүмкін.

    102: полиция.
    Құжат сұрауы мүмкін.

    111: отбасыларға, әйелдерге, балаларға көмек.
    Бұл — мемлекеттің нөмірі.
    Ол мәліметті полицияға береді.

    112, 103, 102: egov.kz сайтында тексерілді, 2021 жылғы 8 қыркүйектегі бет.
    111: inform.kz сайтында тексерілді, 2025 жылғы 6 қараша.

report-abuser_present = Сізді ұрған адам қазір жақын жерде ме?
report-abuser_present-short = Ол адам жақын жерде
report-abuser_present-yes = Иә
report-abuser_present-no = Жоқ

report-hurt_when = Сізді соңғы рет қашан ұрды?
report-hurt_when-short = Соңғы рет ұрғаны

report-safe_from_them =
    Қазір ол адамнан аулақ, қауіпсіз жердесіз бе?

    Бұл туралы 3 қысқа сұрақ бар, артық емес.
report-safe_from_them-short = Қазір қауіпсіз жерде
report-safe_from_them-yes = Иә
report-safe_from_them-no = Жоқ

report-doctor = Сізге дәрігер керек пе?
report-doctor-short = Дәрігер керек
report-doctor-yes = Иә
report-doctor-no = Жоқ

report-woman = Мұны әйел адам оқығанын қалайсыз ба?
report-woman-hint =
    Уәде бере алмаймыз.
    Қызметкерлер тілегіңізді көреді.
    Басқа қызметкерлер де оқуы мүмкін.
report-woman-short = Әйел адам оқысын
report-woman-yes = Иә, әйел адам
report-woman-any = Кім оқыса да болады

report-injury_serious = Жарақат немесе ауру қаншалықты ауыр?
report-injury_serious-hint =
    Өмірге қауіп болса, 103-ке қоңырау шалыңыз.
    Полиция құжат сұрауы мүмкін.
report-injury_serious-short = Қаншалықты ауыр
report-injury_serious-life = Өмірге қауіп бар
report-injury_serious-yes = Ауыр, дәрігер керек
report-injury_serious-no = Онша ауыр емес

report-injury_when = Бұл қашан болды?
report-injury_when-short = Жарақат қашан болды

report-held_place =
    Қай жерде ұстап отыр?

    Сізді немесе сіз жазып отырған адамды.
report-held_place-short = Ұстап отырған жер
report-held_place-police = Полицияда
report-held_place-migration = Миграция орталығында
report-held_place-border = Шекарада, әуежайда
report-held_place-prison = Түрмеде
report-held_place-other = Басқа жерде

report-asylum_where = Пананы қай жерде сұрадыңыз?
report-asylum_where-short = Сұраған жер
report-asylum_where-city = Қалалық мекемеде
report-asylum_where-border = Шекарада
report-asylum_where-police = Полиция, миграцияда
report-asylum_where-other = Басқа жерде
report-asylum_where-nowhere = Әзірге еш жерде

report-refused_how = Олар ауызша бас тартты ма, әлде қағазбен бе?
report-refused_how-short = Қалай бас тартты
report-refused_how-words = Ауызша
report-refused_how-paper = Қағазбен

report-paper = Сізге қағаз берді ме?
report-paper-short = Қағаз
report-paper-yes = Иә
report-paper-no = Жоқ

report-paper_day =
    Қағазды қашан алдыңыз?

    Мұнда әр күн маңызды.
report-paper_day-short = Қағазды алған күн

report-paper_hour = Қағазды қай уақытта алдыңыз?
report-paper_hour-short = Қай уақытта
report-paper_hour-morning = Таңертең
report-paper_hour-afternoon = Күндіз
report-paper_hour-evening = Кешке
report-paper_hour-night = Түнде

report-removal_date =
    Сот болатын күн бар ма?

    Әлде қай күнге дейін кету керегі айтылды ма?
report-removal_date-short = Сот немесе кету күні
report-removal_date-three_days = 3 күн ішінде
report-removal_date-two_weeks = 2 апта ішінде
report-removal_date-later = Кейінірек
report-removal_date-none = Күнін айтпады

report-arrived = Бұл елге қашан келдіңіз?
report-arrived-short = Елге келгені

report-fear_of_return = Өз еліңізге қайтудан қорқасыз ба?
report-fear_of_return-hint = Неге екенін айтудың қажеті жоқ.
report-fear_of_return-short = Қайтудан қорқады
report-fear_of_return-yes = Иә
report-fear_of_return-no = Жоқ

## The story

report-story = Не болғанын өз сөзіңізбен айтыңыз
report-story-hint =
    Қалағаныңызша айтыңыз.
    Адамның аты мен мекенжайы керек емес.
    Айтуға қиын болса, айтпай-ақ қойыңыз.
    Бірнеше хабарлама жіберуге болады.
    Сосын «Дайын» түймесін басыңыз.
report-story-short = Болған оқиға

## Details

report-unpaid_for = Сізге қашаннан бері ақша бермейді?
report-unpaid_for-short = Қашаннан төлемейді

report-dismissed_when = Сізді жұмыстан қашан шығарды?
report-dismissed_when-short = Жұмыстан шығарғаны

report-how_long = Бұл қашан басталды?
report-how_long-hint = Шамамен айтсаңыз жетеді.
report-how_long-short = Қашан басталды

report-region = Бұл қай жерде болды?
report-region-hint = Облысты айтсаңыз жетеді.
report-region-short = Облыс

report-wages_amount = Олар сізге шамамен қанша теңге қарыз?
report-wages_amount-hint =
    Сан жазыңыз.
    Шамамен болса да жетеді.
    Мысалы: 150 000
report-wages_amount-short = Бермеген ақша, теңге

report-last_paid = Сізге соңғы рет қашан ақша берді?
report-last_paid-short = Соңғы төлем

report-passport_holder = Паспорт кімде?
report-passport_holder-short = Паспорт кімде
report-passport_holder-boss = Қожайында
report-passport_holder-foreman = Бригадирде
report-passport_holder-agent = Делдалда
report-passport_holder-landlord = Үй иесінде
report-passport_holder-police = Полиция, шенеунікте
report-passport_holder-other = Басқа біреуде

report-passport_asked = Паспортты қайтаруды сұрадыңыз ба?
report-passport_asked-hint = Қауіпті болса, күшпен алмаңыз.
report-passport_asked-short = Қайтаруды сұрады ма
report-passport_asked-refused = Иә, бермеді
report-passport_asked-for_money = Ол үшін ақша сұрайды
report-passport_asked-afraid = Сұрауға қорқамын
report-passport_asked-not_asked = Әлі сұраған жоқпын

report-held_how =
    Неге кету мүмкін емес?

    Сай келгенінің бәрін белгілеңіз.
report-held_how-short = Кете алмау себебі
report-held_how-locked = Есік құлыптаулы
report-held_how-guarded = Мені күзетеді
report-held_how-threatened = Мені қорқытады
report-held_how-debt = Қарызың бар дейді

report-sold_by = Сізді басқа қожайынға кім берді?
report-sold_by-short = Кім берді
report-sold_by-boss = Бұрынғы қожайын
report-sold_by-agent = Делдал
report-sold_by-known = Танысым
report-sold_by-official = Полиция, шенеунік
report-sold_by-other = Басқа біреу

report-sold_when = Бұл қашан болды?
report-sold_when-short = Қашан берді

report-sold_money = Сіз үшін біреу ақша төледі ме?
report-sold_money-short = Ақша төленді
report-sold_money-yes = Иә
report-sold_money-no = Жоқ

report-agent_kind = Делдал кім?
report-agent_kind-short = Делдал
report-agent_kind-known = Танысым
report-agent_kind-stranger = Бөтен адам
report-agent_kind-firm = Фирма
report-agent_kind-online = Интернеттен таптым

report-agent_debt = Делдалға ақша бердіңіз бе, әлде қарызыңыз бар ма?
report-agent_debt-short = Делдалға ақша
report-agent_debt-paid = Ақша бердім
report-agent_debt-owes = Әлі қарызбын
report-agent_debt-no = Ақша болған жоқ

report-police_for = Ақшаны не үшін сұрады?
report-police_for-short = Ақша не үшін
report-police_for-papers = Құжатым үшін
report-police_for-work = Жұмысым үшін
report-police_for-crossing = Шекарадан өту үшін
report-police_for-nothing = Айтқан жоқ
report-police_for-other = Басқа нәрсе үшін

report-police_threat =
    Олар не істейміз деді?

    Сай келгенінің бәрін белгілеңіз.
report-police_threat-short = Не істейміз деді
report-police_threat-deport = Елден шығарамыз
report-police_threat-detain = Қамап қоямыз
report-police_threat-beat = Ұрамыз
report-police_threat-papers = Құжатыңды аламыз
report-police_threat-nothing = Ештеңе деген жоқ

report-sector = Бұл қандай жұмыс?
report-sector-short = Жұмыс түрі
report-sector-construction = Құрылыс
report-sector-trade_bazaar = Базар, сауда
report-sector-agriculture = Егін, ферма, мал
report-sector-brick_kiln = Кірпіш зауыты
report-sector-domestic_work = Біреудің үйінде жұмыс
report-sector-catering_services = Кафе, қонақүй, тазалау
report-sector-manufacturing = Зауыт, фабрика, цех
report-sector-transport_loading = Көлік айдау, жүк тиеу
report-sector-oil_gas_mining = Мұнай, газ, шахта
report-sector-sex_industry = Басқа / жеке
report-sector-begging = Адамдардан ақша сұрау
report-sector-other = Басқа жұмыс

report-names = Фирманың, қожайынның немесе делдалдың аты қандай?
report-names-hint =
    Мұны өткізіп жіберуге болады.
    Осындай қиындық көрген адамдарды табуға көмектеседі.
    Бұл тек қызметкерлер үшін.
report-names-short = Фирма, қожайын, делдал

## Finish

report-review =
    Қарап шығыңызшы

    Жауапты өзгертуге болады.
    «Жіберу» түймесін баспайынша, ештеңе жіберілмейді.
    КМБПЧ оқығанына келіссеңіз, «Жіберу» түймесін басыңыз.
