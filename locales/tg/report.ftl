# Tajik. The report a worker makes (flows/report.yaml).
# Not yet checked by a native reader.

report-section-start = Оғоз
report-section-happened = Чӣ шуд
report-section-urgent = Аҳволи ҳозира
report-section-story = Бо сухани худатон
report-section-details = Муфассал
report-section-finish = Охир

## Start

report-safe =
    Ҳозир телефонро истифода бурдан бехатар аст?

    Касе ба он нигоҳ мекунад?
report-safe-hint = Агар бехатар набошад, ҳеҷ чиз сабт намешавад.
report-safe-short = Телефон
report-safe-yes = Бехатар аст
report-safe-unsure = Аниқ намедонам
report-safe-no = Бехатар нест

report-unsure =
    Аввал худатонро эҳтиёт кунед

    Вақте танҳо мешавед, баргашта метавонед.
    Дар ҳар саҳифа тугмаи «Тоза кардан» ҳаст.
    Онро ҳар вақт пахш кардан мумкин аст.
    Бот он чиро, ки метавонад, тоза мекунад.

report-consent =
    Пеш аз сар кардан

    Муроҷиатро кормандони КМБПЧ мехонанд.
    КМБПЧ — ташкилоти ҳуқуқи инсон.
    Онҳо донистан мехоҳанд, ки чӣ шуд
    ва чӣ кор кардан мумкин аст.
    Номатонро дар Telegram намебинанд.
    Рақаматонро ҳам намебинанд.
    Бе розигии Шумо ба хӯҷаин намегӯем.
    Бе розигӣ ба политсия ҳам намегӯем.
    Ҳар вақт бас кардан мумкин аст.
    Аз ҳар савол гузаштан мумкин аст.
    Натиҷаро ваъда дода наметавонем.
    Ин хадамоти кӯмаки фаврӣ нест.
    Telegram ин чатро дида метавонад.
    Телефон дар кӣ бошад, вай ҳам мебинад.

    Розӣ ҳастед?
    Гап дар бораи кист?
report-consent-short = Дар бораи кӣ
report-consent-me = Ҳа, дар бораи худам
report-consent-other = Ҳа, дар бораи дигар кас
report-consent-group = Ҳа, дар бораи чанд нафар
report-consent-minor = Ҳа, ба 18 нарасидаам
report-consent-rights = Аввал ҳуқуқҳоям
report-consent-no = Не

report-knows =
    Он кас медонад, ки Шумо менависед?

    Инро ба хӯҷаини ӯ нагӯед.
report-knows-short = Он кас медонад
report-knows-yes = Ҳа, розӣ аст
report-knows-no = Не

report-people = Гап дар бораи чанд нафар аст?
report-people-short = Чанд нафар
report-people-few = 2–5 нафар
report-people-some = 6–20 нафар
report-people-many = Аз 20 нафар зиёд

report-minor_help =
    Хуб шуд, ки навиштед

    Дар ин гуноҳи Шумо нест.
    Агар тавонед, ба калонсоле гӯед, ки ба ӯ бовар доред.
    Ба 111 занг задан мумкин аст.
    Ин ройгон аст, шабу рӯз.
    Ин рақам аз они давлат аст.
    Он ба политсия маълумот медиҳад.
    Агар хатар бошад, ба 112 занг занед.
    Шояд политсия ояд ва ҳуҷҷат пурсад.
    111: дар inform.kz санҷида шуд, 6 ноябри соли 2025.
    112: дар egov.kz санҷида шуд, саҳифаи 8 сентябри соли 2021.

## What happened

report-minor_what =
    Чӣ шуд?

    Ҳар чӣ мувофиқ бошад, интихоб кунед.
    Зиёдтар гуфтан шарт нест.
report-minor_what-short = Чӣ шуд
report-minor_what-unpaid_wages = Ба ман пул намедиҳанд
report-minor_what-passport_taken = Ҳуҷҷатамро гирифтанд
report-minor_what-cannot_leave = Рафта наметавонам
report-minor_what-threats = Маро метарсонанд
report-minor_what-violence = Маро мезананд
report-minor_what-sexual_abuse = Ба баданам даст мезананд
report-minor_what-other = Чизи дигар

report-area =
    Чӣ шуд?

    Аз ҳама мувофиқашро интихоб кунед.
    Баъд боз илова кардан мумкин аст.
report-area-short = Дар бораи чӣ
report-area-money = Пул ва маош
report-area-work = Кор ва истироҳат
report-area-freedom = Ҳуҷҷат ва озодӣ
report-area-harm = Озор, кӯдакон, оила
report-area-officials = Политсия, мансабдорон
report-area-stay = Депортатсия, паноҳ
report-area-else = Чизи дигар
report-area-own_words = Бо сухани худам

report-money =
    Пул ва маош: чӣ шуд?

    Ҳар чӣ мувофиқ бошад, интихоб кунед.
report-money-short = Пул
report-money-unpaid_wages = Пул надоданд ё кам
report-money-pay_deductions = Аз маошам мегиранд
report-money-debt_bond = Барои қарз кор мекунам
report-money-deceived_job = Кор мисли ваъда нест
report-money-agent_fraud = Миёнарав фиреб дод

report-work =
    Кор ва истироҳат: чӣ шуд?

    Ҳар чӣ мувофиқ бошад, интихоб кунед.
report-work-short = Кор
report-work-excess_hours = Соати кор аз ҳад зиёд
report-work-no_rest_day = Рӯзи истироҳат нест
report-work-bad_conditions = Кор ё хона хатарнок
report-work-injury = Ҷароҳат, касалӣ аз кор
report-work-no_contract = Шартномаи хаттӣ нест
report-work-dismissed = Ноҳақ аз кор ронданд

report-freedom =
    Ҳуҷҷат ва озодӣ: чӣ шуд?

    Ҳар чӣ мувофиқ бошад, интихоб кунед.
report-freedom-short = Озодӣ
report-freedom-passport_taken = Паспортамро гирифтаанд
report-freedom-cannot_leave = Рафта наметавонам
report-freedom-sold_transferred = Маро фурӯхтанд ё доданд
report-freedom-isolated = Аз одамон ҷудо карданд
report-freedom-threats = Ба ман таҳдид мекунанд
report-freedom-permit_tied = Ивази хӯҷаин мумкин нест

report-harm =
    Озор, кӯдакон, оила: чӣ шуд?

    Ҳар чӣ мувофиқ бошад, интихоб кунед.
    Муфассал гуфтан шарт нест.
    Кӯдак — ҳар кас, ки ба 18 нарасидааст.
report-harm-short = Озор
report-harm-violence = Маро мезананд ё задаанд
report-harm-sexual_abuse = Озор ё зӯрии ҷинсӣ
report-harm-forced_sex_work = Ба танфурӯшӣ маҷбурам
report-harm-child_work = Кӯдак дар кор ё дар банд
report-harm-family_rights = Мактаб, духтур, таваллуд
report-harm-discrimination = Маро паст мешуморанд

report-officials =
    Политсия, мансабдорон: чӣ шуд?

    Ҳар чӣ мувофиқ бошад, интихоб кунед.
report-officials-short = Мансабдорон
report-officials-police_extortion = Политсия пул пурсид
report-officials-border_extortion = Мушкилӣ дар сарҳад
report-officials-official_complicity = Мансабдор тарафи хӯҷаин
report-officials-detained = Маро ё касеро доштаанд

report-stay =
    Депортатсия, паноҳ: чӣ шуд?

    Ҳар чӣ мувофиқ бошад, интихоб кунед.
report-stay-short = Депортатсия, паноҳ
report-stay-deport_order = Амри рафтан аз кишвар
report-stay-extradition = Кишварам маро металабад
report-stay-asylum_not_registered = Аризаи паноҳ нагирифтанд
report-stay-asylum_refused = Паноҳ надоданд ё бас шуд
report-stay-asylum_religion = Барои динам рад карданд
report-stay-refugee_docs_expire = Ҳуҷҷати гуреза мегузарад

report-request = Чӣ мехоҳед?
report-request-short = Хоҳиш
report-request-trouble = Мегӯям, ки чӣ шуд
report-request-information = Танҳо чизе мепурсам

## Danger and days

report-danger = Ҳозир Шумо дар хатар ҳастед?
report-danger-hint =
    Агар гап дар бораи дигар кас бошад:
    вай дар хатар аст?
report-danger-short = Хатар
report-danger-now = Ҳа, ҳозир
report-danger-soon = Шояд дар рӯзҳои наздик
report-danger-no = Не

report-numbers =
    Рақамҳо барои занг задан

    Худатон интихоб мекунед.
    Бот ба ҳеҷ кас занг намезанад.
    Ин бот хадамоти кӯмаки фаврӣ нест.
    Ин рақамҳо барои Қазоқистон ҳастанд.
    Занг задан ройгон аст.

    112: ҳар гуна кӯмаки фаврӣ.
    Шояд политсия ояд ва ҳуҷҷат пурсад.

    103: ёрии таъҷилӣ.
    Шояд политсия ояд ва ҳуҷҷат пурсад.

    102: политсия.
    Шояд ҳуҷҷат пурсад.

    111: кӯмак ба оилаҳо, занон ва кӯдакон.
    Ин рақам аз они давлат аст.
    Он ба политсия маълумот медиҳад.

    112, 103, 102: дар egov.kz санҷида шуд, саҳифаи 8 сентябри соли 2021.
    111: дар inform.kz санҷида шуд, 6 ноябри соли 2025.

report-abuser_present = Касе, ки ба Шумо озор дод, ҳозир наздик аст?
report-abuser_present-short = Он кас наздик аст
report-abuser_present-yes = Ҳа
report-abuser_present-no = Не

report-hurt_when = Бори охир кай ба Шумо озор доданд?
report-hurt_when-short = Озори охирин

report-safe_from_them =
    Ҳозир аз он кас дар амон ҳастед?

    Дар ин бора 3 саволи кӯтоҳ ҳаст, зиёд не.
report-safe_from_them-short = Ҳозир дар амон
report-safe_from_them-yes = Ҳа
report-safe_from_them-no = Не

report-doctor = Ба Шумо духтур лозим аст?
report-doctor-short = Духтур лозим
report-doctor-yes = Ҳа
report-doctor-no = Не

report-woman = Мехоҳед, ки инро зан хонад?
report-woman-hint =
    Ваъда дода наметавонем.
    Кормандон хоҳиши Шуморо мебинанд.
    Дигар кормандон ҳам хонда метавонанд.
report-woman-short = Зан хонад
report-woman-yes = Ҳа, зан
report-woman-any = Фарқ надорад

report-injury_serious = Ҷароҳат ё касалӣ чӣ қадар вазнин аст?
report-injury_serious-hint =
    Агар ба ҷон хатар бошад, ба 103 занг занед.
    Шояд политсия ҳуҷҷат пурсад.
report-injury_serious-short = Чӣ қадар вазнин
report-injury_serious-life = Ба ҷон хатар ҳаст
report-injury_serious-yes = Вазнин, духтур лозим
report-injury_serious-no = На он қадар вазнин

report-injury_when = Ҷароҳат ё касалӣ кай шуд?
report-injury_when-short = Ҷароҳат кай шуд

report-held_place =
    Дар куҷо нигоҳ медоранд?

    Шуморо ё касеро, ки дар борааш менависед.
report-held_place-short = Дар куҷо доштаанд
report-held_place-police = Дар политсия
report-held_place-migration = Дар маркази муҳоҷират
report-held_place-border = Дар сарҳад, аэропорт
report-held_place-prison = Дар зиндон
report-held_place-other = Дар ҷои дигар

report-asylum_where = Дар куҷо паноҳ хостед?
report-asylum_where-short = Дар куҷо паноҳ хост
report-asylum_where-city = Дар идораи шаҳр
report-asylum_where-border = Дар сарҳад
report-asylum_where-police = Политсия, муҳоҷират
report-asylum_where-other = Дар ҷои дигар
report-asylum_where-nowhere = Ҳанӯз дар ҳеҷ ҷо

report-refused_how = Даҳонӣ рад карданд ё бо қоғаз?
report-refused_how-short = Чӣ хел рад карданд
report-refused_how-words = Даҳонӣ
report-refused_how-paper = Бо қоғаз

report-paper = Ба Шумо қоғаз доданд?
report-paper-short = Қоғаз
report-paper-yes = Ҳа
report-paper-no = Не

report-paper_day =
    Қоғазро кай гирифтед?

    Ин ҷо ҳар рӯз муҳим аст.
report-paper_day-short = Рӯзи гирифтани қоғаз

report-paper_hour = Қоғазро кадом вақти рӯз гирифтед?
report-paper_hour-short = Кадом вақти рӯз
report-paper_hour-morning = Субҳ
report-paper_hour-afternoon = Рӯзона
report-paper_hour-evening = Бегоҳӣ
report-paper_hour-night = Шабона

report-removal_date =
    Рӯзи суд маълум аст?

    Ё гуфтанд, ки то кадом рӯз бояд равед?
report-removal_date-short = Рӯзи суд ё рафтан
report-removal_date-three_days = Дар 3 рӯзи наздик
report-removal_date-two_weeks = Дар 2 ҳафтаи наздик
report-removal_date-later = Дертар
report-removal_date-none = Рӯзашро нагуфтанд

report-arrived = Ба ин кишвар кай омадед?
report-arrived-short = Кай омад

report-fear_of_return = Аз баргаштан ба кишвари худ метарсед?
report-fear_of_return-hint = Сабабашро гуфтан шарт нест.
report-fear_of_return-short = Аз баргаштан метарсад
report-fear_of_return-yes = Ҳа
report-fear_of_return-no = Не

## The story

report-story = Бо сухани худ гӯед, ки чӣ шуд
report-story-hint =
    Чӣ қадар хоҳед, ҳамон қадар гӯед.
    Номи одамон ва суроға лозим нест.
    Чизеро, ки гуфтан душвор аст, нагӯед.
    Чанд паём фиристодан мумкин аст.
    Баъд «Тайёр»-ро пахш кунед.
report-story-short = Воқеа

## Details

report-unpaid_for = Аз кай боз ба Шумо пул намедиҳанд?
report-unpaid_for-short = Аз кай пул намедиҳанд

report-dismissed_when = Шуморо кай аз кор ронданд?
report-dismissed_when-short = Кай аз кор ронданд

report-how_long = Ин кай сар шуд?
report-how_long-hint = Тахминан гӯед, кифоя аст.
report-how_long-short = Кай сар шуд

report-region = Ин дар куҷо шуд?
report-region-hint = Номи вилоят кифоя аст.
report-region-short = Вилоят

report-wages_amount = Тахминан чанд тенге ба Шумо надодаанд?
report-wages_amount-hint =
    Рақам нависед.
    Тахминӣ ҳам мешавад.
    Масалан: 150 000
report-wages_amount-short = Пули надода, тенге

report-last_paid = Бори охир ба Шумо кай пул доданд?
report-last_paid-short = Бори охир пул доданд

report-passport_holder = Паспорт дар дасти кист?
report-passport_holder-short = Паспорт дар кист
report-passport_holder-boss = Дар хӯҷаин
report-passport_holder-foreman = Дар бригадир
report-passport_holder-agent = Дар миёнарав
report-passport_holder-landlord = Дар соҳиби хона
report-passport_holder-police = Дар политсия, мансабдор
report-passport_holder-other = Дар каси дигар

report-passport_asked = Хоҳиш кардед, ки паспортро баргардонанд?
report-passport_asked-hint = Агар хатарнок бошад, бо зӯр нагиред.
report-passport_asked-short = Паспортро пас хост
report-passport_asked-refused = Ҳа, надоданд
report-passport_asked-for_money = Барояш пул мехоҳанд
report-passport_asked-afraid = Аз пурсидан метарсам
report-passport_asked-not_asked = Ҳанӯз не

report-held_how =
    Чаро рафтан мумкин нест?

    Ҳар чӣ мувофиқ бошад, интихоб кунед.
report-held_how-short = Чаро рафта наметавонад
report-held_how-locked = Дару дарвоза қулф аст
report-held_how-guarded = Маро посбонӣ мекунанд
report-held_how-threatened = Ба ман таҳдид мекунанд
report-held_how-debt = Мегӯянд, қарз дорам

report-sold_by = Шуморо ба хӯҷаини дигар кӣ дод?
report-sold_by-short = Кӣ дод
report-sold_by-boss = Хӯҷаини пештара
report-sold_by-agent = Миёнарав
report-sold_by-known = Шиносам
report-sold_by-official = Политсия, мансабдор
report-sold_by-other = Каси дигар

report-sold_when = Кай Шуморо ба хӯҷаини дигар доданд?
report-sold_when-short = Кай доданд

report-sold_money = Барои Шумо ба касе пул доданд?
report-sold_money-short = Барояш пул доданд
report-sold_money-yes = Ҳа
report-sold_money-no = Не

report-agent_kind = Миёнарав кист?
report-agent_kind-short = Миёнарав
report-agent_kind-known = Шиносам
report-agent_kind-stranger = Одами бегона
report-agent_kind-firm = Фирма
report-agent_kind-online = Аз интернет ёфтам

report-agent_debt = Ба миёнарав пул додед ё қарз доред?
report-agent_debt-short = Пул ба миёнарав
report-agent_debt-paid = Пул додам
report-agent_debt-owes = Ҳанӯз қарз дорам
report-agent_debt-no = На пул, на қарз

report-police_for = Пулро барои чӣ пурсиданд?
report-police_for-short = Пул барои чӣ
report-police_for-papers = Барои ҳуҷҷатам
report-police_for-work = Барои корам
report-police_for-crossing = Барои гузаштан аз сарҳад
report-police_for-nothing = Нагуфтанд
report-police_for-other = Барои чизи дигар

report-police_threat =
    Гуфтанд, ки чӣ кор мекунанд?

    Ҳар чӣ мувофиқ бошад, интихоб кунед.
report-police_threat-short = Гуфтанд, ки
report-police_threat-deport = Аз кишвар мебароранд
report-police_threat-detain = Маро ҳабс мекунанд
report-police_threat-beat = Маро мезананд
report-police_threat-papers = Ҳуҷҷатамро мегиранд
report-police_threat-nothing = Чизе нагуфтанд

report-sector = Ин чӣ хел кор аст?
report-sector-short = Намуди кор
report-sector-construction = Сохтмон
report-sector-trade_bazaar = Бозор, савдо
report-sector-agriculture = Саҳро, ферма, чорво
report-sector-brick_kiln = Заводи хишт
report-sector-domestic_work = Кор дар хонаи касе
report-sector-catering_services = Кафе, отел, тозакорӣ
report-sector-manufacturing = Завод, фабрика, сех
report-sector-transport_loading = Ронандагӣ, боркашӣ
report-sector-oil_gas_mining = Нафт, газ, кон
report-sector-sex_industry = Дигар / шахсӣ
report-sector-begging = Аз мардум пул пурсидан
report-sector-other = Кори дигар

report-names = Номи фирма, хӯҷаин ё миёнарав чист?
report-names-hint =
    Аз ин гузаштан мумкин аст.
    Бо он дигаронро ёфтан осонтар аст,
    ки ҳамин хел мушкил доранд.
    Ин танҳо барои кормандон аст.
report-names-short = Фирма, хӯҷаин, миёнарав

## Finish

report-review =
    Лутфан, як бор бинед

    Ҷавобро дигар кардан мумкин аст.
    То «Фиристодан»-ро пахш накунед, чизе намеравад.
    Агар розӣ бошед, ки КМБПЧ инро хонад,
    «Фиристодан»-ро пахш кунед.
