# Kazakh. What the card of a case shows at a glance, and the names of topics.
# Not yet checked by a native reader.

# Who has the case.
card-nobody = Әзірге ешкім алған жоқ
# Behind the name of who has it: when somebody took the case first. $day: a day; $part: a part of the day.
card-claimed-since = алғаш алынған: { $day }, { $part }

# What happened beside what the first lines name.
card-also = Тағы
# $count: a number.
card-notes = Ескертпелер: { $count }
# $to: who the case may be passed on to.
card-referral-offered = { $to }: ұсынылды, өтініш иесі әлі жауап бермеді
card-referral-agreed = { $to }: өтініш иесі келісті, беруге болады
card-referral-declined = { $to }: өтініш иесі қарсы, беруге болмайды
# $level: the level that the bot had given.
card-level-by-hand = Деңгей қолмен өзгертілді, бот қойғаны: { $level }
# $code: the code of the case that this one was merged into.
card-follows = Мына іспен бірге жүргізіледі: { $code }
# $codes: codes of cases.
card-alike-suspected = Жұмыс беруші бір болуы мүмкін: { $codes }
card-alike-confirmed = Жұмыс беруші бір: { $codes }
# Behind a code. $count: a number.
card-and-more = және тағы { $count }

# A button.
card-reasons-hide = Негіздерін жасыру

# A card or its topic was deleted by hand, and stands anew.
card-story-gone = Тақырып жойылған. Оқиға баяны енді сақталмайды: ол жойылған тақырыпта болған.
card-story-kept = Тақырып жойылған. Оқиға баяны сақталған: оны көрсетуге болады.
card-made-anew = Бұрынғы карточка жойылған.

## Time limits in a few words

deadline-short-asylum_application = Пана сұрау туралы өтінішхат
deadline-short-removal_appeal = Елден шығаруға шағым
deadline-short-dismissal = Жұмыстан шығару туралы дау
deadline-short-wages = Жалақы туралы дау
# $day: a day.
deadline-until = соңғы күні { $day }
deadline-each-day = әр күн маңызды
deadline-may-be-over = мерзім өтіп кеткен болуы мүмкін, бүгін заңгерге

## Categories in a word or two

category-short-unpaid_wages = жалақы
category-short-pay_deductions = ұстап қалу
category-short-passport_taken = құжат
category-short-cannot_leave = кете алмайды
category-short-isolated = оқшаулау
category-short-sold_transferred = сату
category-short-debt_bond = қарыз
category-short-deceived_job = жұмыс туралы алдау
category-short-threats = қорқыту
category-short-violence = күш қолдану
category-short-sexual_abuse = сексуалдық зорлық
category-short-forced_sex_work = секске мәжбүрлеу
category-short-excess_hours = артық жұмыс
category-short-no_rest_day = демалыс жоқ
category-short-bad_conditions = жағдай нашар
category-short-injury = жарақат
category-short-no_contract = шарт жоқ
category-short-permit_tied = рұқсат тәуелділігі
category-short-agent_fraud = делдал алдауы
category-short-police_extortion = полиция бопсасы
category-short-border_extortion = шекара
category-short-official_complicity = билікпен сөз байласу
category-short-detained = ұсталған
category-short-deport_order = елден шығару
category-short-extradition = экстрадиция
category-short-asylum_not_registered = пана: тіркелмеген
category-short-asylum_refused = пана: берілмеген
category-short-asylum_religion = пана: дін
category-short-refugee_docs_expire = босқын құжаты
category-short-child_work = бала
category-short-family_rights = отбасы
category-short-discrimination = кемсіту
category-short-dismissed = жұмыстан шығару
category-short-other = басқа

## Regions in a word or two

place-KZ-47 = Маңғыстау
place-KZ-19 = Алматы обл.
place-KZ-75 = Алматы қ.
place-KZ-79 = Шымкент
place-KZ-61 = Түркістан
place-KZ-71 = Астана
place-KZ-10 = Абай
place-KZ-11 = Ақмола
place-KZ-15 = Ақтөбе
place-KZ-23 = Атырау
place-KZ-27 = БҚО
place-KZ-31 = Жамбыл
place-KZ-33 = Жетісу
place-KZ-35 = Қарағанды
place-KZ-39 = Қостанай
place-KZ-43 = Қызылорда
place-KZ-55 = Павлодар
place-KZ-59 = СҚО
place-KZ-62 = Ұлытау
place-KZ-63 = ШҚО
place-KG-GB = Бішкек
place-KG-GO = Ош қ.
place-KG-B = Баткен
place-KG-C = Шу (Чүй)
place-KG-J = Жалал-Абад
place-KG-N = Нарын
place-KG-O = Ош обл.
place-KG-T = Талас
place-KG-Y = Ыстықкөл
