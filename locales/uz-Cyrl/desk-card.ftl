# Uzbek, Cyrillic script, made from locales/uz by npm run texts:cyrillic. What the card of a case shows at a glance, and the names of topics.
# Not yet checked by a native reader.

# Who has the case.
card-nobody = Ҳозирча ҳеч ким олмаган
# Behind the name of who has it: when somebody took the case first. $day: a day; $part: a part of the day.
card-claimed-since = биринчи марта олинган: { $day }, { $part }

# What happened beside what the first lines name.
card-also = Яна
# $count: a number.
card-notes = Қайдлар: { $count }
# $to: who the case may be passed on to.
card-referral-offered = { $to }: таклиф қилинди, мурожаатчи ҳали жавоб бермади
card-referral-agreed = { $to }: мурожаатчи рози, бериш мумкин
card-referral-declined = { $to }: мурожаатчи қарши, берилмасин
# $level: the level that the bot had given.
card-level-by-hand = Даража қўлда ўзгартирилган, бот қўйгани: { $level }
# $code: the code of the case that this one was merged into.
card-follows = Шу иш билан бирга юритилади: { $code }
# $codes: codes of cases.
card-alike-suspected = Иш берувчи битта бўлиши мумкин: { $codes }
card-alike-confirmed = Иш берувчи битта: { $codes }
# Behind a code. $count: a number.
card-and-more = ва яна { $count } та

# A button.
card-reasons-hide = Сабабларни яшириш

# A card or its topic was deleted by hand, and stands anew.
card-story-gone = Мавзу ўчирилган. Баён энди сақланмайди: у ўчирилган мавзуда эди.
card-story-kept = Мавзу ўчирилган. Баён сақланган: уни кўрсатиш мумкин.
card-made-anew = Аввалги карта ўчирилган.

## Time limits in a few words

deadline-short-asylum_application = Бошпана аризаси
deadline-short-removal_appeal = Чиқариб юбориш устидан шикоят
deadline-short-dismissal = Ишдан бўшатиш низоси
deadline-short-wages = Иш ҳақи низоси
# $day: a day.
deadline-until = охирги кун { $day }
deadline-each-day = ҳар кун муҳим
deadline-may-be-over = муддат ўтган бўлиши мумкин, бугун юристга

## Categories in a word or two

category-short-unpaid_wages = иш ҳақи
category-short-pay_deductions = ушланмалар
category-short-passport_taken = ҳужжатлар
category-short-cannot_leave = кета олмайди
category-short-isolated = узиб қўйилган
category-short-sold_transferred = сотилган
category-short-debt_bond = қарз
category-short-deceived_job = иш ҳақида алдов
category-short-threats = таҳдид
category-short-violence = зўравонлик
category-short-sexual_abuse = жинсий зўравонлик
category-short-forced_sex_work = жинсий мажбурлаш
category-short-excess_hours = ортиқча иш
category-short-no_rest_day = дам олиш йўқ
category-short-bad_conditions = шароит
category-short-injury = жароҳат
category-short-no_contract = шартнома йўқ
category-short-permit_tied = рухсатга боғлиқлик
category-short-agent_fraud = воситачи алдови
category-short-police_extortion = полиция таъмаси
category-short-border_extortion = чегара
category-short-official_complicity = амалдор шериклиги
category-short-detained = ушланган
category-short-deport_order = чиқариб юбориш
category-short-extradition = экстрадиция
category-short-asylum_not_registered = бошпана: ариза олинмаган
category-short-asylum_refused = бошпана: рад
category-short-asylum_religion = бошпана: дин
category-short-refugee_docs_expire = қочқин ҳужжати
category-short-child_work = бола
category-short-family_rights = оила
category-short-discrimination = камситиш
category-short-dismissed = ишдан бўшатиш
category-short-other = бошқа

## Regions in a word or two

place-KZ-47 = Манғистов
place-KZ-19 = Олмаота
place-KZ-75 = Олмаота ш.
place-KZ-79 = Чимкент
place-KZ-61 = Туркистон
place-KZ-71 = Остона
place-KZ-10 = Абай
place-KZ-11 = Оқмўла
place-KZ-15 = Оқтўбе
place-KZ-23 = Атирау
place-KZ-27 = Ғарбий Қозоғистон
place-KZ-31 = Жамбил
place-KZ-33 = Еттисув
place-KZ-35 = Қарағанда
place-KZ-39 = Қўстанай
place-KZ-43 = Қизилўрда
place-KZ-55 = Павлодар
place-KZ-59 = Шимолий Қозоғистон
place-KZ-62 = Улитау
place-KZ-63 = Шарқий Қозоғистон
place-KG-GB = Бишкек
place-KG-GO = Ўш ш.
place-KG-B = Боткен
place-KG-C = Чуй
place-KG-J = Жалолобод
place-KG-N = Норин
place-KG-O = Ўш
place-KG-T = Талас
place-KG-Y = Иссиқкўл
