# Russian. What the card of a case shows at a glance, and the names of topics.
# Not yet checked by a native reader.

# Who has the case.
card-nobody = Пока никто не взял
# Behind the name of who has it: when somebody took the case first. $day: a day; $part: a part of the day.
card-claimed-since = ведётся с { $day }, { $part }

# What happened beside what the first lines name.
card-also = Ещё
# $count: a number.
card-notes = Заметок: { $count }
# $to: who the case may be passed on to.
card-referral-offered = { $to }: предложено, человек ещё не ответил
card-referral-agreed = { $to }: человек согласен, можно передать
card-referral-declined = { $to }: человек против, не передавать
# $level: the level that the bot had given.
card-level-by-hand = Уровень изменён вручную, бот ставил: { $level }
# $code: the code of the case that this one was merged into.
card-follows = Ведётся вместе с делом { $code }
# $codes: codes of cases.
card-alike-suspected = Возможно, тот же работодатель: { $codes }
card-alike-confirmed = Тот же работодатель: { $codes }
# Behind a code. $count: a number.
card-and-more = и ещё { $count }

# A button.
card-reasons-hide = Скрыть причины

# A card or its topic was deleted by hand, and stands anew.
card-story-gone = Тему удалили. Рассказ больше не хранится: он был в удалённой теме.
card-story-kept = Тему удалили. Рассказ сохранён: его можно показать.
card-made-anew = Прежнюю карточку удалили.

## Time limits in a few words

deadline-short-asylum_application = Ходатайство об убежище
deadline-short-removal_appeal = Обжалование выдворения
deadline-short-dismissal = Спор об увольнении
deadline-short-wages = Спор о зарплате
# $day: a day.
deadline-until = до { $day }
deadline-each-day = важен каждый день
deadline-may-be-over = срок мог пройти, к юристу сегодня

## Categories in a word or two

category-short-unpaid_wages = зарплата
category-short-pay_deductions = вычеты
category-short-passport_taken = документы
category-short-cannot_leave = не может уйти
category-short-isolated = изоляция
category-short-sold_transferred = продажа
category-short-debt_bond = долг
category-short-deceived_job = обман с работой
category-short-threats = угрозы
category-short-violence = насилие
category-short-sexual_abuse = сексуальное насилие
category-short-forced_sex_work = принуждение к сексу
category-short-excess_hours = переработка
category-short-no_rest_day = нет выходных
category-short-bad_conditions = условия
category-short-injury = травма
category-short-no_contract = нет договора
category-short-permit_tied = привязка разрешения
category-short-agent_fraud = обман посредника
category-short-police_extortion = поборы полиции
category-short-border_extortion = граница
category-short-official_complicity = сговор властей
category-short-detained = задержание
category-short-deport_order = выдворение
category-short-extradition = экстрадиция
category-short-asylum_not_registered = убежище: не регистрируют
category-short-asylum_refused = убежище: отказ
category-short-asylum_religion = убежище: религия
category-short-refugee_docs_expire = документы беженца
category-short-child_work = ребёнок
category-short-family_rights = семья
category-short-discrimination = дискриминация
category-short-dismissed = увольнение
category-short-other = другое

## Regions in a word or two

place-KZ-47 = Мангистау
place-KZ-19 = Алматинская
place-KZ-75 = г. Алматы
place-KZ-79 = Шымкент
place-KZ-61 = Туркестанская
place-KZ-71 = Астана
place-KZ-10 = Абай
place-KZ-11 = Акмола
place-KZ-15 = Актобе
place-KZ-23 = Атырау
place-KZ-27 = ЗКО
place-KZ-31 = Жамбыл
place-KZ-33 = Жетысу
place-KZ-35 = Караганда
place-KZ-39 = Костанай
place-KZ-43 = Кызылорда
place-KZ-55 = Павлодар
place-KZ-59 = СКО
place-KZ-62 = Улытау
place-KZ-63 = ВКО
place-KG-GB = Бишкек
place-KG-GO = г. Ош
place-KG-B = Баткен
place-KG-C = Чуй
place-KG-J = Джалал-Абад
place-KG-N = Нарын
place-KG-O = Ошская
place-KG-T = Талас
place-KG-Y = Иссык-Куль
