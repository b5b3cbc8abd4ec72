# Kyrgyz. What the card of a case shows at a glance, and the names of topics.
# Not yet checked by a native reader.

# Who has the case.
card-nobody = Азырынча эч ким алган жок
# Behind the name of who has it: when somebody took the case first. $day: a day; $part: a part of the day.
card-claimed-since = биринчи алынган: { $day }, { $part }

# What happened beside what the first lines name.
card-also = Дагы
# $count: a number.
card-notes = Кыска жазуулар: { $count }
# $to: who the case may be passed on to.
card-referral-offered = { $to }: сунушталды, кайрылуу ээси азырынча жооп бере элек
card-referral-agreed = { $to }: кайрылуу ээси макул, берсе болот
card-referral-declined = { $to }: кайрылуу ээси каршы, берилбесин
# $level: the level that the bot had given.
card-level-by-hand = Деңгээл кол менен өзгөртүлдү, бот койгону: { $level }
# $code: the code of the case that this one was merged into.
card-follows = Бул иш менен бирге жүргүзүлөт: { $code }
# $codes: codes of cases.
card-alike-suspected = Иш берүүчү бир болушу мүмкүн: { $codes }
card-alike-confirmed = Иш берүүчү бир: { $codes }
# Behind a code. $count: a number.
card-and-more = жана дагы { $count }

# A button.
card-reasons-hide = Себептерди жашыруу

# A card or its topic was deleted by hand, and stands anew.
card-story-gone = Тема өчүрүлгөн. Баян мындан ары сакталбайт: ал өчүрүлгөн темада болчу.
card-story-kept = Тема өчүрүлгөн. Баян сакталган: аны көрсөтсө болот.
card-made-anew = Мурунку карточка өчүрүлгөн.

## Time limits in a few words

deadline-short-asylum_application = Башпаанек арызы
deadline-short-removal_appeal = Өлкөдөн чыгарууга даттануу
deadline-short-dismissal = Жумуштан бошотуу талашы
deadline-short-wages = Айлык талашы
# $day: a day.
deadline-until = акыркы күнү { $day }
deadline-each-day = ар бир күн маанилүү
deadline-may-be-over = мөөнөтү өтүп кеткен болушу мүмкүн, бүгүн юристке

## Categories in a word or two

category-short-unpaid_wages = айлык
category-short-pay_deductions = айлыктан кармоо
category-short-passport_taken = документ
category-short-cannot_leave = кете албайт
category-short-isolated = бөлүп коюу
category-short-sold_transferred = сатуу
category-short-debt_bond = карыз
category-short-deceived_job = жумуш боюнча алдоо
category-short-threats = коркутуу
category-short-violence = зомбулук
category-short-sexual_abuse = сексуалдык зомбулук
category-short-forced_sex_work = секске зордоо
category-short-excess_hours = ашыкча иш
category-short-no_rest_day = дем алыш жок
category-short-bad_conditions = начар шарт
category-short-injury = жаракат
category-short-no_contract = келишим жок
category-short-permit_tied = уруксат байланган
category-short-agent_fraud = ортомчу алдоосу
category-short-police_extortion = полиция опузасы
category-short-border_extortion = чек ара
category-short-official_complicity = чиновниктин катышы
category-short-detained = кармалган
category-short-deport_order = өлкөдөн чыгаруу
category-short-extradition = экстрадиция
category-short-asylum_not_registered = башпаанек: катталбаган
category-short-asylum_refused = башпаанек: берилбеген
category-short-asylum_religion = башпаанек: дин
category-short-refugee_docs_expire = качкын документи
category-short-child_work = бала
category-short-family_rights = үй-бүлө
category-short-discrimination = дискриминация
category-short-dismissed = жумуштан бошотуу
category-short-other = башка

## Regions in a word or two

place-KZ-47 = Маңгыстау
place-KZ-19 = Алматы обл.
place-KZ-75 = Алматы ш.
place-KZ-79 = Шымкент
place-KZ-61 = Түркстан
place-KZ-71 = Астана
place-KZ-10 = Абай
place-KZ-11 = Акмола
place-KZ-15 = Актөбө
place-KZ-23 = Атырау
place-KZ-27 = Батыш Казакстан
place-KZ-31 = Жамбыл
place-KZ-33 = Жетису
place-KZ-35 = Караганды
place-KZ-39 = Костанай
place-KZ-43 = Кызылорда
place-KZ-55 = Павлодар
place-KZ-59 = Түндүк Казакстан
place-KZ-62 = Улытау
place-KZ-63 = Чыгыш Казакстан
place-KG-GB = Бишкек
place-KG-GO = Ош ш.
place-KG-B = Баткен
place-KG-C = Чүй
place-KG-J = Жалал-Абад
place-KG-N = Нарын
place-KG-O = Ош обл.
place-KG-T = Талас
place-KG-Y = Ысык-Көл
