# Russian. What the caseworkers see: the card, its buttons, the topic.
# Not yet checked by a native reader.

# $code: the short code of the case.
card-title = Дело { $code }
# In the title of an alert: "I am in danger now".
card-alert = 🆘 В опасности сейчас
# The title of a fuller report that belongs to the case of an alert.
card-addition = Подробное обращение, дело { $code }
card-joins = Относится к делу выше. Взять дело можно кнопкой там.
card-joins-apart = Подробное обращение после тревоги с этим кодом. Карточки тревоги в этом чате нет.

level-0 = 🔴 Срочно: сейчас
level-1 = 🟠 Высокий
level-2 = 🟡 Средний
level-3 = ⚪ Низкий

card-what = Что
# $day: the local day; $part: one of the four parts below.
card-received = Получено: { $day }, { $part }
part-night = ночью
part-morning = утром
part-afternoon = днём
part-evening = вечером
# $language: one of the languages below.
card-language = Язык: { $language }
card-rules = Почему этот уровень
card-indicators = Признаки МОТ
card-tags = Метки
card-skipped = пропущено
card-dontknow = не знает
card-not-answered = Без ответа
# $count: a number.
card-cut = Строк не поместилось: { $count }
# $language: one of the languages below.
card-story-title = Рассказ, { $code } · { $language }
card-repeat = Возможен повтор: ответ на первую попытку потерян.

claim-button = Взять дело
# $name: the caseworker who has the case.
claimed-by = Взято: { $name }
claimed-by-administrator = администратор
claim-won = Дело за вами.
claim-lost = Уже взято: { $name }.
claim-not-member = Дела берут только участники этого чата.
claim-unknown = Такого дела больше нет.
claim-failed = Не получилось. Что сделано, видно на карточке.

## What became of the case

# $stage: one of the stages below, and how it ended.
card-stage = Этап: { $stage }
card-stage-received = получено
card-stage-read = прочитано
card-stage-working = в работе
card-stage-closed = закрыто
card-outcome-solved = решено
card-outcome-advised = дан совет
card-outcome-referred = передано другой организации
card-outcome-noAnswer = человек не ответил
card-outcome-notForUs = не по нашей части
card-outcome-silence = никто не вёл
# $count: a number. Messages to the worker.
card-answers-waiting = ждёт: { $count }
card-answers-shown = на экране человека: { $count }
card-answers-read = прочитано: { $count }
# $day: the day on which the case is erased.
card-kept-until = Будет стёрто: { $day }

## What the worker sends later

# $code: the short code of the case.
card-turn-message = 💬 Человек пишет, дело { $code }
card-turn-replacement = ✏️ Вместо прежних слов, дело { $code }
card-turn-danger = 🆘 В опасности сейчас, дело { $code }
card-turn-identity = 👤 Человек называет себя, дело { $code }
card-said-name = Имя
card-said-phone = Телефон
card-file-gone = 📎 Файл по делу { $code } не удалось передать сюда.

## Lines of the bot's own

card-purged = Это дело удалено.
# $code: the short code of the case; $day: a day.
card-line-retention-ends = 🗓 Дело { $code } будет стёрто { $day }: и здесь, и для человека.
card-line-still-open = ❓ Кто-нибудь ещё ведёт дело { $code }? Без движения оно закроется { $day }.
card-line-closed-by-silence = ✅ Дело { $code } закрыто: его никто не вёл.
card-line-withdrawn = 🗑 Человек отозвал дело { $code }. Всё по нему стёрто.
card-line-withdrawn-unknown = 🗑 Человек отозвал одно из дел. Всё по нему стёрто.

## About whom

about-me = 👤 О себе
about-other = 👥 О другом человеке
about-group = 👪 О группе людей
about-minor = 🧒 Младше 18 лет

## Time limits

# $when: the answer that starts the clock, in words: "yesterday", "2 or 3 days ago, in the evening".
deadline-asylum_application = Ходатайство об убежище: 5 календарных дней со дня въезда.
deadline-asylum_application-since = Въезд: { $when }.
deadline-removal_appeal = Обжалование выдворения: важен каждый день.
deadline-removal_appeal-since = Бумага получена: { $when }.
deadline-dismissal = Спор об увольнении: 1 месяц на обращение в согласительную комиссию.
deadline-dismissal-since = Увольнение: { $when }.
deadline-wages = Спор о зарплате: 1 год.
deadline-wages-since = С каких пор не платят: { $when }.
# $days: a number.
deadline-left = Осталось дней, не меньше: { $days }.
deadline-today = Сегодня может быть последний день: к юристу сегодня.
deadline-over = Срок мог пройти: к юристу сегодня.

## A flood of alerts

# $count: a number.
alerts-title = 🆘 Тревог за последний час: { $count }
alerts-hint = У каждой есть своя карточка. Карточки приходят одна за другой.
alerts-earlier = Более ранних, которых здесь нет: { $count }

## Categories

category-unpaid_wages = Невыплата зарплаты
category-pay_deductions = Вычеты из зарплаты
category-passport_taken = Удержание документов
category-cannot_leave = Не может уйти
category-isolated = Изоляция
category-sold_transferred = Продажа или передача
category-debt_bond = Отработка долга
category-deceived_job = Обман об условиях работы
category-threats = Угрозы
category-violence = Физическое насилие
category-sexual_abuse = Сексуальное насилие
category-forced_sex_work = Принуждение к секс-работе
category-excess_hours = Чрезмерные часы работы
category-no_rest_day = Нет выходных
category-bad_conditions = Плохие условия
category-injury = Травма или болезнь от работы
category-no_contract = Нет письменного договора
category-permit_tied = Привязка разрешения к работодателю
category-agent_fraud = Обман посредника
category-police_extortion = Вымогательство полиции
category-border_extortion = Трудности или вымогательство на границе
category-official_complicity = Сговор властей с работодателем
category-detained = Задержание
category-deport_order = Решение о выдворении
category-extradition = Запрос об экстрадиции
category-asylum_not_registered = Не регистрируют ходатайство
category-asylum_refused = Отказ в убежище или его лишение
category-asylum_religion = Отказ в убежище из-за религии
category-refugee_docs_expire = Истекают документы беженца
category-child_work = Ребёнок работает или удерживается
category-family_rights = Семья: школа, врач, роды
category-discrimination = Дискриминация
category-dismissed = Несправедливое увольнение
category-other = Другое

## Sectors

sector-construction = Строительство
sector-trade_bazaar = Торговля, базар
sector-agriculture = Сельское хозяйство
sector-brick_kiln = Кирпичный завод
sector-domestic_work = Домашняя работа
sector-catering_services = Общепит, услуги
sector-manufacturing = Производство
sector-transport_loading = Перевозка, погрузка
sector-oil_gas_mining = Нефть, газ, добыча
sector-sex_industry = Секс-индустрия
sector-begging = Попрошайничество
sector-other = Другое

## Tags of triage

tag-immediate_danger = непосредственная опасность
tag-danger_soon = опасность ожидается скоро
tag-unknown_danger = опасность неизвестна
tag-removal_imminent = скорое выдворение
tag-refoulement_risk = риск принудительного возврата
tag-trafficking_strong = торговля людьми: сильный признак
tag-child_trafficking_check = ребёнок: проверить на торговлю людьми
tag-trafficking_possible = возможна торговля людьми
tag-forced_labour_possible = возможен принудительный труд
tag-passport_for_wages = документы удержаны, зарплаты нет
tag-no_police_referral = не направлять в полицию
tag-asylum_clock = идёт срок на убежище
tag-injury = травма
tag-deadline_near = близок срок
tag-unread_story = сначала прочесть рассказ: из карточки не видно
tag-third_party = о другом человеке
tag-person_unaware = человек не знает об этом обращении
tag-group = группа людей
tag-child = младше 18 лет
tag-woman_caseworker = просит, чтобы работала женщина
tag-doctor_needed = нужен врач

## ILO indicators of forced labour (2012)

indicator-I1 = Злоупотребление уязвимостью
indicator-I2 = Обман
indicator-I3 = Ограничение передвижения
indicator-I4 = Изоляция
indicator-I5 = Физическое и сексуальное насилие
indicator-I6 = Запугивание и угрозы
indicator-I7 = Удержание документов
indicator-I8 = Удержание зарплаты
indicator-I9 = Долговая кабала
indicator-I10 = Ненадлежащие условия труда и быта
indicator-I11 = Чрезмерная переработка

## Languages of workers

language-of-uz = узбекский
language-of-uz-Cyrl = узбекский (кириллица)
language-of-ru = русский
language-of-kk = казахский
language-of-tg = таджикский
language-of-ky = кыргызский
language-of-en = английский
