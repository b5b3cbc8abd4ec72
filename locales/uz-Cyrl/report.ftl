# Uzbek, Cyrillic script, made from locales/uz by npm run texts:cyrillic. The report a worker makes (flows/report.yaml).
# Not yet checked by a native reader.

report-section-start = Бошланиши
report-section-happened = Нима бўлди
report-section-urgent = Ҳозирги аҳвол
report-section-story = Ўз сўзингиз билан
report-section-details = Батафсил
report-section-finish = Охири

## Start

report-safe =
    Ҳозир телефондан фойдаланиш хавфсизми?

    Телефонга биров қараб турибдими?
report-safe-hint = Хавфсиз бўлмаса, ҳеч нарса сақланмайди.
report-safe-short = Телефон
report-safe-yes = Хавфсиз
report-safe-unsure = Аниқ билмайман
report-safe-no = Хавфсиз эмас

report-unsure =
    Аввал ўзингизни ўйланг

    Ёнингизда ҳеч ким бўлмаганда қайтишингиз мумкин.
    Ҳар бир саҳифада «Тозалаш» тугмаси бор.
    Уни исталган пайтда босишингиз мумкин.
    Тугма бот ўчира оладиган нарсани ўчиради.

report-consent =
    Бошлашдан олдин

    Мурожаатингизни КМБПЧ ходимлари ўқийди.
    КМБПЧ — инсон ҳуқуқлари ташкилоти.
    Улар нима бўлганини ва нима қилиш мумкинлигини билмоқчи.
    Улар Telegramдаги исмингиз ва рақамингизни кўрмайди.
    Розилигингизсиз хўжайинга ҳам, полицияга ҳам айтмаймиз.
    Исталган пайтда тўхтатишингиз мумкин.
    Саволни ўтказиб юбориш мумкин.
    Натижани ваъда қила олмаймиз.
    Бу шошилинч ёрдам хизмати эмас.
    Telegram бу чатни кўриши мумкин.
    Телефонингиз кимда бўлса, у ҳам кўриши мумкин.

    Розимисиз?
    Гап ким ҳақида?
report-consent-short = Ким ҳақида
report-consent-me = Ҳа, мен ҳақимда
report-consent-other = Ҳа, бошқа одам ҳақида
report-consent-group = Ҳа, бир неча киши
report-consent-minor = Ҳа, 18 га тўлмаганман
report-consent-rights = Аввал ҳуқуқларим
report-consent-no = Йўқ

report-knows =
    У одам ёзаётганингизни биладими?

    Унинг хўжайинига бу ҳақда айтманг.
report-knows-short = Одам билади
report-knows-yes = Ҳа, рози
report-knows-no = Йўқ

report-people = Гап неча киши ҳақида?
report-people-short = Неча киши
report-people-few = 2–5 киши
report-people-some = 6–20 киши
report-people-many = 20 кишидан кўп

report-minor_help =
    Ёзганингиз яхши бўлди

    Бунда сизнинг айбингиз йўқ.
    Иложи бўлса, ўзингиз ишонган катта одамга айтинг.
    111 га қўнғироқ қилиш мумкин.
    Бу бепул, кечаю кундуз.
    Бу давлат рақами.
    Полицияга маълумот беради.
    Хавф бўлса, 112 га қўнғироқ қилинг.
    Полиция келиб, ҳужжат сўраши мумкин.
    111: inform.kz сайтида текширилган, 2025 йил 6 ноябрь.
    112: egov.kz сайтида текширилган, 2021 йил 8 сентябрь саҳифаси.

## What happened

report-minor_what =
    Нима бўлди?

    Мос келганининг ҳаммасини белгиланг.
    Кўпроқ айтиш шарт эмас.
report-minor_what-short = Нима бўлди
report-minor_what-unpaid_wages = Пул беришмаяпти
report-minor_what-passport_taken = Ҳужжатимни олиб қўйган
report-minor_what-cannot_leave = Кета олмайман
report-minor_what-threats = Мени қўрқитишяпти
report-minor_what-violence = Мени уради ёки урган
report-minor_what-sexual_abuse = Баданимга тегишяпти
report-minor_what-other = Бошқа нарса

report-area =
    Нима бўлди?

    Энг мосини танланг.
    Кейин яна қўшиш мумкин.
report-area-short = Нима ҳақида
report-area-money = Пул ва иш ҳақи
report-area-work = Иш ва дам олиш
report-area-freedom = Ҳужжат ва эркинлик
report-area-harm = Озор, болалар, оила
report-area-officials = Полиция ва амалдорлар
report-area-stay = Депортация, бошпана
report-area-else = Бошқа нарса
report-area-own_words = Ўз сўзим билан

report-money =
    Пул ва иш ҳақи: нима бўлди?

    Мос келганининг ҳаммасини белгиланг.
report-money-short = Пул
report-money-unpaid_wages = Тўламади ёки кам берди
report-money-pay_deductions = Иш ҳақимдан ушлашади
report-money-debt_bond = Қарз учун ишлайман
report-money-deceived_job = Иш ваъдадагидек эмас
report-money-agent_fraud = Воситачи алдади

report-work =
    Иш ва дам олиш: нима бўлди?

    Мос келганининг ҳаммасини белгиланг.
report-work-short = Иш
report-work-excess_hours = Иш соати жуда кўп
report-work-no_rest_day = Дам олиш куни йўқ
report-work-bad_conditions = Хавфли иш, ёмон ётоқ
report-work-injury = Ишда жароҳат, касаллик
report-work-no_contract = Ёзма шартнома йўқ
report-work-dismissed = Ишдан ноҳақ бўшатди

report-freedom =
    Ҳужжат ва эркинлик: нима бўлди?

    Мос келганининг ҳаммасини белгиланг.
report-freedom-short = Эркинлик
report-freedom-passport_taken = Паспортимни олиб қўйган
report-freedom-cannot_leave = Кета олмайман
report-freedom-sold_transferred = Мени бировга сотди/берди
report-freedom-isolated = Одамлардан узиб қўйган
report-freedom-threats = Менга таҳдид қиляпти
report-freedom-permit_tied = Бошқа ишга ўтолмайман

report-harm =
    Озор, болалар, оила: нима бўлди?

    Мос келганининг ҳаммасини белгиланг.
    Батафсил ёзиш шарт эмас.
    Бола — 18 ёшдан кичик одам.
report-harm-short = Озор
report-harm-violence = Мени уради ёки урган
report-harm-sexual_abuse = Жинсий мажбурлаш
report-harm-forced_sex_work = Жинсий хизматга мажбур
report-harm-child_work = Бола ишлаяпти
report-harm-family_rights = Мактаб, шифокор, туғиш
report-harm-discrimination = Мени камситишади

report-officials =
    Полиция ва амалдорлар: нима бўлди?

    Мос келганининг ҳаммасини белгиланг.
report-officials-short = Амалдорлар
report-officials-police_extortion = Полиция пул сўради
report-officials-border_extortion = Чегарада муаммо
report-officials-official_complicity = Амалдор хўжайин томонида
report-officials-detained = Ушлаб туришибди

report-stay =
    Депортация, бошпана: нима бўлди?

    Мос келганининг ҳаммасини белгиланг.
report-stay-short = Депортация, бошпана
report-stay-deport_order = Кетишимни буюришди
report-stay-extradition = Давлатим мени сўраяпти
report-stay-asylum_not_registered = Бошпана аризам олинмади
report-stay-asylum_refused = Бошпана рад этилди
report-stay-asylum_religion = Дин туфайли рад этилди
report-stay-refugee_docs_expire = Қочқин ҳужжати тугайди

report-request = Нима истайсиз?
report-request-short = Истак
report-request-trouble = Нима бўлганини айтиш
report-request-information = Фақат сўрамоқчиман

## Danger and days

report-danger = Ҳозир хавф остидамисиз?
report-danger-hint = Гап бошқа одам ҳақида бўлса: у хавф остидами?
report-danger-short = Хавф
report-danger-now = Ҳа, ҳозир
report-danger-soon = Балки тез орада
report-danger-no = Йўқ

report-numbers =
    Қаерга қўнғироқ қилса бўлади

    Ўзингиз танлайсиз.
    Бот ҳеч кимга қўнғироқ қилмайди.
    Бот шошилинч ёрдам хизмати эмас.
    Бу рақамлар Қозоғистон учун.
    Улар бепул.

    112: ҳар қандай шошилинч ёрдам.
    Полиция келиб, ҳужжат сўраши мумкин.

    103: тез ёрдам.
    Полиция келиб, ҳужжат сўраши мумкин.

    102: полиция.
    Ҳужжат сўраши мумкин.

    111: оила, аёл ва болаларга ёрдам.
    Бу давлат рақами.
    Полицияга маълумот беради.

    112, 103, 102: egov.kz сайтида текширилган, 2021 йил 8 сентябрь саҳифаси.
    111: inform.kz сайтида текширилган, 2025 йил 6 ноябрь.

report-abuser_present = Сизни урган одам ҳозир яқин атрофдами?
report-abuser_present-short = У одам яқин атрофда
report-abuser_present-yes = Ҳа
report-abuser_present-no = Йўқ

report-hurt_when = Сизни охирги марта қачон урган?
report-hurt_when-short = Охирги марта урган

report-safe_from_them =
    Ҳозир у одамдан узоқда, хавфсиз жойдамисиз?

    Бу ҳақда 3 та қисқа савол бор, ортиқ эмас.
report-safe_from_them-short = Ҳозир хавфсиз жойда
report-safe_from_them-yes = Ҳа
report-safe_from_them-no = Йўқ

report-doctor = Сизга шифокор керакми?
report-doctor-short = Шифокор
report-doctor-yes = Ҳа
report-doctor-no = Йўқ

report-woman = Буни аёл киши ўқишини истайсизми?
report-woman-hint =
    Ваъда қила олмаймиз.
    Ходимлар истагингизни кўради.
    Бошқа ходимлар ҳам ўқиши мумкин.
report-woman-short = Аёл ўқисин
report-woman-yes = Ҳа, аёл киши
report-woman-any = Фарқи йўқ

report-injury_serious = Аҳвол қанчалик оғир?
report-injury_serious-hint =
    Ҳаёт хавф остида бўлса, 103 га қўнғироқ қилинг.
    Полиция ҳужжат сўраши мумкин.
report-injury_serious-short = Қанчалик оғир
report-injury_serious-life = Ҳаёт хавф остида
report-injury_serious-yes = Оғир, шифокор керак
report-injury_serious-no = Унчалик оғир эмас

report-injury_when = Бу қачон бўлди?
report-injury_when-short = Жароҳат, касаллик вақти

report-held_place =
    Қаерда ушлаб туришибди?

    Сизни ёки сиз ёзаётган одамни.
report-held_place-short = Ушлаб турган жой
report-held_place-police = Полицияда
report-held_place-migration = Миграция марказида
report-held_place-border = Чегара, аэропортда
report-held_place-prison = Қамоқхонада
report-held_place-other = Бошқа жойда

report-asylum_where = Бошпанани қаерда сўрадингиз?
report-asylum_where-short = Сўралган жой
report-asylum_where-city = Шаҳар идорасида
report-asylum_where-border = Чегарада
report-asylum_where-police = Полиция, миграцияда
report-asylum_where-other = Бошқа жойда
report-asylum_where-nowhere = Ҳали ҳеч қаерда

report-refused_how = Оғзаки рад этишдими ёки қоғозда?
report-refused_how-short = Рад этиш
report-refused_how-words = Оғзаки
report-refused_how-paper = Қоғозда

report-paper = Сизга қоғоз беришдими?
report-paper-short = Қоғоз
report-paper-yes = Ҳа
report-paper-no = Йўқ

report-paper_day =
    Қоғозни қачон олдингиз?

    Ҳар бир кун муҳим.
report-paper_day-short = Қоғоз олинган

report-paper_hour = Куннинг қайси вақтида олдингиз?
report-paper_hour-short = Кун вақти
report-paper_hour-morning = Эрталаб
report-paper_hour-afternoon = Кундузи
report-paper_hour-evening = Кечқурун
report-paper_hour-night = Кечаси

report-removal_date =
    Суд куни белгиланганми?

    Ёки кетишингиз керак бўлган кун борми?
report-removal_date-short = Суд ёки кетиш куни
report-removal_date-three_days = 3 кун ичида
report-removal_date-two_weeks = 2 ҳафта ичида
report-removal_date-later = Кейинроқ
report-removal_date-none = Кун айтилмаган

report-arrived = Бу мамлакатга қачон келдингиз?
report-arrived-short = Келган вақти

report-fear_of_return = Ўз юртингизга қайтишдан қўрқасизми?
report-fear_of_return-hint = Сабабини айтиш шарт эмас.
report-fear_of_return-short = Қайтишдан қўрқади
report-fear_of_return-yes = Ҳа
report-fear_of_return-no = Йўқ

## The story

report-story = Нима бўлганини ўз сўзларингиз билан айтиб беринг
report-story-hint =
    Истаганингизча айтиб беринг.
    Исм ва манзил керак эмас.
    Айтиш қийин нарсани айтманг.
    Бир нечта хабар юборсангиз бўлади.
    Кейин «Тайёр» тугмасини босинг.
report-story-short = Воқеа

## Details

report-unpaid_for = Сизга қачондан бери пул беришмаяпти?
report-unpaid_for-short = Тўлов тўхтаган

report-dismissed_when = Сизни ишдан қачон бўшатишди?
report-dismissed_when-short = Ишдан бўшатилган

report-how_long = Бу қачон бошланди?
report-how_long-hint = Тахминан айтсангиз етарли.
report-how_long-short = Бошланган

report-region = Бу қаерда бўлди?
report-region-hint = Вилоятнинг ўзи етарли.
report-region-short = Вилоят

report-wages_amount = Сизга тахминан қанча тенге беришлари керак?
report-wages_amount-hint =
    Сон ёзинг.
    Тахминан бўлса ҳам етарли.
    Масалан: 150 000
report-wages_amount-short = Қарз, тенге

report-last_paid = Сизга охирги марта қачон пул беришди?
report-last_paid-short = Охирги тўлов

report-passport_holder = Паспорт кимда?
report-passport_holder-short = Паспорт кимда
report-passport_holder-boss = Хўжайинда
report-passport_holder-foreman = Бригадирда
report-passport_holder-agent = Воситачида
report-passport_holder-landlord = Уй эгасида
report-passport_holder-police = Полиция, амалдорда
report-passport_holder-other = Бошқа одамда

report-passport_asked = Уни қайтаришни сўрадингизми?
report-passport_asked-hint = Хавфли бўлса, куч билан олманг.
report-passport_asked-short = Қайтариш сўралган
report-passport_asked-refused = Ҳа, беришмади
report-passport_asked-for_money = Пул сўрашяпти
report-passport_asked-afraid = Сўрашга қўрқаман
report-passport_asked-not_asked = Ҳали йўқ

report-held_how =
    Нега кетиб бўлмайди?

    Мос келганининг ҳаммасини белгиланг.
report-held_how-short = Кетолмаслик сабаби
report-held_how-locked = Эшик қулфланган
report-held_how-guarded = Мени қўриқлашади
report-held_how-threatened = Таҳдид қилишади
report-held_how-debt = Қарзинг бор дейишади

report-sold_by = Сизни бошқа хўжайинга ким берди?
report-sold_by-short = Ким берган
report-sold_by-boss = Олдинги хўжайин
report-sold_by-agent = Воситачи
report-sold_by-known = Танишим
report-sold_by-official = Полиция, амалдор
report-sold_by-other = Бошқа одам

report-sold_when = Бу қачон бўлди?
report-sold_when-short = Қачон берилган

report-sold_money = Сиз учун пул тўланганми?
report-sold_money-short = Пул тўланган
report-sold_money-yes = Ҳа
report-sold_money-no = Йўқ

report-agent_kind = Воситачи ким?
report-agent_kind-short = Воситачи
report-agent_kind-known = Танишим
report-agent_kind-stranger = Нотаниш одам
report-agent_kind-firm = Фирма
report-agent_kind-online = Интернетдан топилган

report-agent_debt = Воситачига пул бердингизми ёки қарзингиз борми?
report-agent_debt-short = Воситачига пул
report-agent_debt-paid = Пул бердим
report-agent_debt-owes = Ҳали қарзим бор
report-agent_debt-no = Пул ҳам, қарз ҳам йўқ

report-police_for = Пулни нима учун сўрашди?
report-police_for-short = Пул нима учун сўралган
report-police_for-papers = Ҳужжат учун
report-police_for-work = Иш учун
report-police_for-crossing = Чегара учун
report-police_for-nothing = Айтишмади
report-police_for-other = Бошқа нарса учун

report-police_threat =
    Нима қиламиз дейишди?

    Мос келганининг ҳаммасини белгиланг.
report-police_threat-short = Нима қиламиз дейишган
report-police_threat-deport = Юртингга жўнатамиз
report-police_threat-detain = Қамаб қўямиз
report-police_threat-beat = Урамиз
report-police_threat-papers = Ҳужжатингни оламиз
report-police_threat-nothing = Ҳеч нарса

report-sector = Бу қандай иш?
report-sector-short = Иш тури
report-sector-construction = Қурилиш
report-sector-trade_bazaar = Бозор, савдо
report-sector-agriculture = Дала, ферма, чорва
report-sector-brick_kiln = Ғишт заводи
report-sector-domestic_work = Уй ишлари
report-sector-catering_services = Кафе, отель, фаррош
report-sector-manufacturing = Завод, фабрика
report-sector-transport_loading = Юк ташиш, ортиш
report-sector-oil_gas_mining = Нефть, газ, кон
report-sector-sex_industry = Бошқа / шахсий
report-sector-begging = Одамлардан пул сўраш
report-sector-other = Бошқа иш

report-names = Фирма номи, хўжайин ёки воситачи исми?
report-names-hint =
    Буни ўтказиб юбориш мумкин.
    Бу шундай муаммоси бор бошқаларни топишга ёрдам беради.
    Бу фақат ходимлар учун.
report-names-short = Фирма, хўжайин исми

## Finish

report-review =
    Илтимос, кўриб чиқинг

    Жавобни ўзгартирсангиз бўлади.
    «Юбориш»ни босмагунингизча ҳеч нарса юборилмайди.
    КМБПЧ ўқишига рози бўлсангиз, «Юбориш»ни босинг.
