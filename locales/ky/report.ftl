# Kyrgyz. The report a worker makes (flows/report.yaml).
# Not yet checked by a native reader.

report-section-start = Башталышы
report-section-happened = Эмне болду
report-section-urgent = Азыркы абал
report-section-story = Өз сөзүңүз менен
report-section-details = Толугураак
report-section-finish = Аягы

## Start

report-safe =
    Азыр телефонду колдонуу коопсузбу?

    Телефонго бирөө карап турабы?
report-safe-hint = Коопсуз эмес болсо, эч нерсе сакталбайт.
report-safe-short = Телефон
report-safe-yes = Коопсуз
report-safe-unsure = Так билбейм
report-safe-no = Коопсуз эмес

report-unsure =
    Адегенде өзүңүздү ойлоңуз

    Жаныңызда эч ким жок кезде кайра кирсеңиз болот.
    Ар бир экранда «Тазалоо» баскычы бар.
    Аны каалаган убакта бассаңыз болот.
    Ошондо бот өчүрө алган нерсесин өчүрөт.

report-consent =
    Баштоодон мурда

    Кайрылууңузду КМБПЧ кызматкерлери окуйт.
    КМБПЧ — адам укуктары боюнча уюм.
    Алар эмне болгонун билүүнү каалашат.
    Эмне кылса болорун да карашат.
    Telegramдагы атыңызды, номериңизди көрүшпөйт.
    Сиз макул болбосоңуз, кожоюнга, полицияга айтпайбыз.
    Каалаган убакта токтосоңуз болот.
    Каалаган суроону өткөрүп жиберсеңиз болот.
    Натыйжага убада бере албайбыз.
    Бул шашылыш жардам кызматы эмес.
    Бул чатты Telegram көрүшү мүмкүн.
    Телефонуңуз кимде болсо, ал да көрүшү мүмкүн.

    Макулсузбу?
    Кеп ким жөнүндө?
report-consent-short = Ким жөнүндө
report-consent-me = Ооба, мен жөнүндө
report-consent-other = Ооба, башка адам жөнүндө
report-consent-group = Ооба, бир нече адам
report-consent-minor = Ооба, 18ге толо элекмин
report-consent-rights = Адегенде укуктарым
report-consent-no = Жок

report-knows =
    Сиз жазып жатканыңызды ал адам билеби?

    Анын кожоюнуна бул тууралуу айтпаңыз.
report-knows-short = Ал адам билет
report-knows-yes = Ооба, ал макул
report-knows-no = Жок

report-people = Кеп канча адам жөнүндө?
report-people-short = Канча адам
report-people-few = 2–5 адам
report-people-some = 6–20 адам
report-people-many = 20 адамдан көп

report-minor_help =
    Жазганыңыз жакшы болду

    Болгон окуяга сиз күнөөлүү эмессиз.
    Мүмкүн болсо, ишенген чоң кишиге айтыңыз.
    111ге чалсаңыз болот.
    Бул акысыз, күнү-түнү иштейт.
    Бул — мамлекеттин линиясы.
    Ал полицияга маалымат берет.
    Коркунуч болсо, 112ге чалыңыз.
    Полиция келип, документ сурашы мүмкүн.
    111: inform.kz сайтынан текшерилген, 2025-жылдын 6-ноябры.
    112: egov.kz сайтынан текшерилген, 2021-жылдын 8-сентябрындагы барак.

## What happened

report-minor_what =
    Эмне болду?

    Туура келгенинин баарын белгилеңиз.
    Көбүрөөк айтуунун кереги жок.
report-minor_what-short = Эмне болду
report-minor_what-unpaid_wages = Мага акча беришпейт
report-minor_what-passport_taken = Документимди алып коюшту
report-minor_what-cannot_leave = Кете албайм
report-minor_what-threats = Мени коркутушат
report-minor_what-violence = Мени уруп-сабашат
report-minor_what-sexual_abuse = Мени жаман кармалашат
report-minor_what-other = Башка нерсе

report-area =
    Эмне болду?

    Эң туура келгенин тандаңыз.
    Андан кийин дагы кошсоңуз болот.
report-area-short = Эмне жөнүндө
report-area-money = Акча жана айлык
report-area-work = Жумуш жана эс алуу
report-area-freedom = Документ жана эркиндик
report-area-harm = Кордук, балдар, үй-бүлө
report-area-officials = Полиция, чиновниктер
report-area-stay = Депортация, башпаанек
report-area-else = Башка нерсе
report-area-own_words = Өз сөзүм менен

report-money =
    Акча жана айлык: эмне болду?

    Туура келгенинин баарын белгилеңиз.
report-money-short = Акча
report-money-unpaid_wages = Төлөбөдү же аз төлөдү
report-money-pay_deductions = Айлыгымдан кармашат
report-money-debt_bond = Карыз үчүн иштейм
report-money-deceived_job = Жумуш айткандай эмес
report-money-agent_fraud = Ортомчу алдады

report-work =
    Жумуш жана эс алуу: эмне болду?

    Туура келгенинин баарын белгилеңиз.
report-work-short = Жумуш
report-work-excess_hours = Жумуш сааты өтө көп
report-work-no_rest_day = Дем алыш күн жок
report-work-bad_conditions = Жумуш же үй кооптуу
report-work-injury = Жумуштан жаракат, оору
report-work-no_contract = Жазылган келишим жок
report-work-dismissed = Жумуштан жөнсүз бошотту

report-freedom =
    Документ жана эркиндик: эмне болду?

    Туура келгенинин баарын белгилеңиз.
report-freedom-short = Эркиндик
report-freedom-passport_taken = Паспортумду беришпейт
report-freedom-cannot_leave = Кете албайм
report-freedom-sold_transferred = Мени башкага сатты/берди
report-freedom-isolated = Эл менен байланыш жок
report-freedom-threats = Мени коркутушат
report-freedom-permit_tied = Кожоюн алмаштыра албайм

report-harm =
    Кордук, балдар, үй-бүлө: эмне болду?

    Туура келгенинин баарын белгилеңиз.
    Толук айтып берүүнүн кереги жок.
    Бала — 18ге толо элек адам.
report-harm-short = Кордук
report-harm-violence = Мени уруп-сабашат
report-harm-sexual_abuse = Сексуалдык зордук
report-harm-forced_sex_work = Зордоп дене саттырышат
report-harm-child_work = Бала иштейт же кармалган
report-harm-family_rights = Мектеп, дарыгер, төрөт
report-harm-discrimination = Мени кемсинтишет

report-officials =
    Полиция, чиновниктер: эмне болду?

    Туура келгенинин баарын белгилеңиз.
report-officials-short = Чиновниктер
report-officials-police_extortion = Полиция акча сурады
report-officials-border_extortion = Чек арада кыйынчылык
report-officials-official_complicity = Чиновник кожоюн тарапта
report-officials-detained = Мени же бирөөнү кармашты

report-stay =
    Депортация, башпаанек: эмне болду?

    Туура келгенинин баарын белгилеңиз.
report-stay-short = Депортация, башпаанек
report-stay-deport_order = Өлкөдөн кетүүгө буйрук
report-stay-extradition = Өлкөм мени сурап жатат
report-stay-asylum_not_registered = Башпаанек арызы алынбады
report-stay-asylum_refused = Башпаанек берилбеди
report-stay-asylum_religion = Диним үчүн берилбеди
report-stay-refugee_docs_expire = Качкын кагазым бүтөт

report-request = Эмне каалайсыз?
report-request-short = Каалоо
report-request-trouble = Эмне болгонун айтуу
report-request-information = Суроо гана берүү

## Danger and days

report-danger = Азыр сизге коркунуч барбы?
report-danger-hint = Кеп башка адам жөнүндө болсо: ага коркунуч барбы?
report-danger-short = Коркунуч
report-danger-now = Ооба, азыр бар
report-danger-soon = Балким, жакында болот
report-danger-no = Жок

report-numbers =
    Чалса боло турган номерлер

    Өзүңүз чечесиз.
    Бот эч кимге чалбайт.
    Бот шашылыш жардам кызматы эмес.
    Бул номерлер Казакстан үчүн.
    Чалуу акысыз.

    112: ар кандай шашылыш жардам.
    Полиция келип, документ сурашы мүмкүн.

    103: тез жардам.
    Полиция келип, документ сурашы мүмкүн.

    102: полиция.
    Документ сурашы мүмкүн.

    111: үй-бүлөгө, аялдарга, балдарга жардам.
    Бул — мамлекеттин линиясы.
    Ал полицияга маалымат берет.

    112, 103, 102: egov.kz сайтынан текшерилген, 2021-жылдын 8-сентябрындагы барак.
    111: inform.kz сайтынан текшерилген, 2025-жылдын 6-ноябры.

report-abuser_present = Сизди урган адам азыр жакын жердеби?
report-abuser_present-short = Ал адам жакын жерде
report-abuser_present-yes = Ооба
report-abuser_present-no = Жок

report-hurt_when = Сизди акыркы жолу качан урган?
report-hurt_when-short = Акыркы жолу урганы

report-safe_from_them =
    Азыр ал адамдан алыс, коопсуз жердесизби?

    Бул тууралуу 3 кыска суроо болот, көп эмес.
report-safe_from_them-short = Азыр коопсуз жерде
report-safe_from_them-yes = Ооба
report-safe_from_them-no = Жок

report-doctor = Сизге дарыгер керекпи?
report-doctor-short = Дарыгер
report-doctor-yes = Ооба
report-doctor-no = Жок

report-woman = Муну аял киши окушун каалайсызбы?
report-woman-hint =
    Убада бере албайбыз.
    Кызматкерлер каалооңузду көрүшөт.
    Башка кызматкерлер да окушу мүмкүн.
report-woman-short = Аял киши окусун
report-woman-yes = Ооба, аял киши
report-woman-any = Ким окуса да болот

report-injury_serious = Жаракат же оору канчалык оор?
report-injury_serious-hint =
    Өмүргө коркунуч болсо, 103кө чалыңыз.
    Полиция документ сурашы мүмкүн.
report-injury_serious-short = Канчалык оор
report-injury_serious-life = Өмүргө коркунуч бар
report-injury_serious-yes = Оор, дарыгер керек
report-injury_serious-no = Анча оор эмес

report-injury_when = Бул качан болду?
report-injury_when-short = Жаракат качан болгон

report-held_place =
    Кайда кармап турушат?

    Сизди же сиз жазып жаткан адамды.
report-held_place-short = Кармап турган жер
report-held_place-police = Полицияда
report-held_place-migration = Миграция борборунда
report-held_place-border = Чек ара же аэропорт
report-held_place-prison = Түрмөдө
report-held_place-other = Башка жерде

report-asylum_where = Башпаанекти кайдан сурадыңыз?
report-asylum_where-short = Суралган жер
report-asylum_where-city = Шаардык мекемеден
report-asylum_where-border = Чек арадан
report-asylum_where-police = Полиция, миграциядан
report-asylum_where-other = Башка жерден
report-asylum_where-nowhere = Азырынча эч жерден

report-refused_how = Оозеки баш тартыштыбы же кагаз бериштиби?
report-refused_how-short = Баш тартуу
report-refused_how-words = Оозеки
report-refused_how-paper = Кагаз менен

report-paper = Сизге кагаз бериштиби?
report-paper-short = Кагаз
report-paper-yes = Ооба
report-paper-no = Жок

report-paper_day =
    Кагазды качан алдыңыз?

    Бул жерде ар бир күн маанилүү.
report-paper_day-short = Кагаз алынган

report-paper_hour = Күндүн кайсы убагында алдыңыз?
report-paper_hour-short = Күндүн убагы
report-paper_hour-morning = Эртең менен
report-paper_hour-afternoon = Түштөн кийин
report-paper_hour-evening = Кечинде
report-paper_hour-night = Түндө

report-removal_date =
    Сот боло турган күн барбы?

    Же кетишиңиз керек болгон күн барбы?
report-removal_date-short = Сот же кетүү күнү
report-removal_date-three_days = 3 күндүн ичинде
report-removal_date-two_weeks = 2 жуманын ичинде
report-removal_date-later = Кийинчерээк
report-removal_date-none = Күнү айтылган жок

report-arrived = Бул өлкөгө качан келдиңиз?
report-arrived-short = Келген убагы

report-fear_of_return = Өз өлкөңүзгө кайтуудан коркосузбу?
report-fear_of_return-hint = Себебин айтуунун кереги жок.
report-fear_of_return-short = Кайтуудан коркот
report-fear_of_return-yes = Ооба
report-fear_of_return-no = Жок

## The story

report-story = Эмне болгонун өз сөзүңүз менен айтып бериңиз
report-story-hint =
    Каалаганыңызча айтыңыз.
    Адамдын аты, дареги керек эмес.
    Айтууга кыйын нерсени айтпай коюңуз.
    Бир нече билдирүү жөнөтсөңүз болот.
    Анан «Даяр» баскычын басыңыз.
report-story-short = Окуя

## Details

report-unpaid_for = Сизге качантан бери акча беришпейт?
report-unpaid_for-short = Качантан бери төлөбөйт

report-dismissed_when = Сизди жумуштан качан бошотушту?
report-dismissed_when-short = Жумуштан бошотулган

report-how_long = Бул качан башталды?
report-how_long-hint = Болжол менен айтсаңыз жетет.
report-how_long-short = Башталган

report-region = Бул кайсы жерде болду?
report-region-hint = Облусту айтсаңыз жетет.
report-region-short = Облус

report-wages_amount = Сизге болжол менен канча теңге берилбеди?
report-wages_amount-hint =
    Санын жазыңыз, болжолу да жетет.
    Мисалы: 150 000
report-wages_amount-short = Берилбеген акча, теңге

report-last_paid = Сизге акыркы жолу качан акча беришти?
report-last_paid-short = Акыркы төлөм

report-passport_holder = Паспорт кимде?
report-passport_holder-short = Паспорт кимде
report-passport_holder-boss = Кожоюнда
report-passport_holder-foreman = Бригадирде
report-passport_holder-agent = Ортомчуда
report-passport_holder-landlord = Үйдүн ээсинде
report-passport_holder-police = Полицияда, чиновникте
report-passport_holder-other = Башка бирөөдө

report-passport_asked = Паспортту кайтарып берүүнү сурадыңызбы?
report-passport_asked-hint = Кооптуу болсо, күч менен албаңыз.
report-passport_asked-short = Кайтарууну сураган
report-passport_asked-refused = Ооба, беришкен жок
report-passport_asked-for_money = Ал үчүн акча сурашат
report-passport_asked-afraid = Сураганга коркам
report-passport_asked-not_asked = Азырынча жок

report-held_how =
    Эмне үчүн кетүүгө болбойт?

    Туура келгенинин баарын белгилеңиз.
report-held_how-short = Кете албаган себеби
report-held_how-locked = Эшикти бекитип коюшкан
report-held_how-guarded = Мени күзөтүп турушат
report-held_how-threatened = Мени коркутушат
report-held_how-debt = Карызың бар дешет

report-sold_by = Сизди башка кожоюнга ким берди?
report-sold_by-short = Ким берген
report-sold_by-boss = Мурунку кожоюн
report-sold_by-agent = Ортомчу
report-sold_by-known = Таанышым
report-sold_by-official = Полиция, чиновник
report-sold_by-other = Башка бирөө

report-sold_when = Ал качан болду?
report-sold_when-short = Качан берилген

report-sold_money = Сиз үчүн акча төлөндүбү?
report-sold_money-short = Акча төлөнгөн
report-sold_money-yes = Ооба
report-sold_money-no = Жок

report-agent_kind = Ортомчу ким?
report-agent_kind-short = Ортомчу
report-agent_kind-known = Таанышым
report-agent_kind-stranger = Тааныбаган киши
report-agent_kind-firm = Фирма
report-agent_kind-online = Интернеттен табылган

report-agent_debt = Ага акча бердиңизби же карызыңыз барбы?
report-agent_debt-short = Ортомчуга акча
report-agent_debt-paid = Акча бердим
report-agent_debt-owes = Дагы эле карызмын
report-agent_debt-no = Акча болгон жок

report-police_for = Акчаны эмне үчүн сурашты?
report-police_for-short = Эмне үчүн суралган
report-police_for-papers = Документ үчүн
report-police_for-work = Жумуш үчүн
report-police_for-crossing = Чек арадан өтүү үчүн
report-police_for-nothing = Айтышкан жок
report-police_for-other = Башка нерсе үчүн

report-police_threat =
    Эмне кылабыз дешти?

    Туура келгенинин баарын белгилеңиз.
report-police_threat-short = Эмне кылабыз дешкен
report-police_threat-deport = Өлкөдөн чыгарабыз
report-police_threat-detain = Камап салабыз
report-police_threat-beat = Сабайбыз
report-police_threat-papers = Документиңди алабыз
report-police_threat-nothing = Эч нерсе дешкен жок

report-sector = Бул кандай жумуш?
report-sector-short = Жумуштун түрү
report-sector-construction = Курулуш
report-sector-trade_bazaar = Базар, соода
report-sector-agriculture = Талаа, ферма, мал
report-sector-brick_kiln = Кирпич заводу
report-sector-domestic_work = Бирөөнүн үйүндө жумуш
report-sector-catering_services = Кафе, отель, тазалоо
report-sector-manufacturing = Завод, фабрика, цех
report-sector-transport_loading = Айдоочу, жүк ташуу
report-sector-oil_gas_mining = Нефть, газ, шахта
report-sector-sex_industry = Башка / жеке
report-sector-begging = Элден акча суроо
report-sector-other = Башка жумуш

report-names = Фирманын, кожоюндун же ортомчунун аты?
report-names-hint =
    Муну өткөрүп жиберсеңиз болот.
    Ошондой абалда калган башкаларды табууга жардам берет.
    Бул кызматкерлер үчүн гана.
report-names-short = Фирма, кожоюн, ортомчу

## Finish

report-review =
    Сураныч, карап чыгыңыз

    Жоопту өзгөртсөңүз болот.
    «Жөнөтүү» баскычын баспасаңыз, эч нерсе кетпейт.
    КМБПЧ окушуна макул болсоңуз, «Жөнөтүү» баскычын басыңыз.
