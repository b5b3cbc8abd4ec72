# Russian. The report a worker makes (flows/report.yaml).
# Not yet checked by a native reader.

report-section-start = Начало
report-section-happened = Что случилось
report-section-urgent = Положение сейчас
report-section-story = Своими словами
report-section-details = Подробности
report-section-finish = Конец

## Start

report-safe =
    Сейчас безопасно пользоваться телефоном?

    Кто-нибудь смотрит в него?
report-safe-hint = Если небезопасно, ничего не сохранится.
report-safe-short = Телефон
report-safe-yes = Безопасно
report-safe-unsure = Не знаю точно
report-safe-no = Небезопасно

report-unsure =
    Сначала подумайте о себе

    Можно вернуться, когда рядом никого нет.
    На каждом экране есть кнопка «Стереть».
    Её можно нажать в любой момент.
    Она убирает то, что бот может убрать.

report-consent =
    Прежде чем начать

    Ваше обращение читают сотрудники КМБПЧ.
    КМБПЧ — организация по правам человека.
    Они хотят понять, что случилось и что можно сделать.
    Они не видят ваше имя и номер в Telegram.
    Без вашего согласия мы не говорим хозяину и полиции.
    Остановиться можно в любой момент.
    Любой вопрос можно пропустить.
    Мы не можем обещать результат.
    Это не служба экстренной помощи.
    Telegram может видеть этот чат.
    Чат может увидеть и тот, у кого ваш телефон.

    Вы согласны?
    О ком пойдёт речь?
report-consent-short = О ком
report-consent-me = Да, обо мне
report-consent-other = Да, о другом человеке
report-consent-group = Да, о нескольких людях
report-consent-minor = Да, мне нет 18 лет
report-consent-rights = Сначала о правах
report-consent-no = Нет

report-knows =
    Этот человек знает, что вы пишете?

    Не говорите об этом его хозяину.
report-knows-short = Человек знает
report-knows-yes = Да, и согласен
report-knows-no = Нет

report-people = О скольких людях речь?
report-people-short = Сколько людей
report-people-few = От 2 до 5
report-people-some = От 6 до 20
report-people-many = Больше 20

report-minor_help =
    Хорошо, что вы пишете

    Вы не виноваты в том, что случилось.
    Скажите взрослому, которому верите, если можете.
    Можно позвонить 111.
    Это бесплатно, днём и ночью.
    Это линия государства.
    Она передаёт данные полиции.
    В опасности звоните 112.
    Может приехать полиция и спросить документы.
    111: проверено на inform.kz, 6 ноября 2025 года.
    112: проверено на egov.kz, страница от 8 сентября 2021 года.

## What happened

report-minor_what =
    Что случилось?

    Отметьте всё, что подходит.
    Больше можно не рассказывать.
report-minor_what-short = Что случилось
report-minor_what-unpaid_wages = Мне не платят
report-minor_what-passport_taken = Забрали документы
report-minor_what-cannot_leave = Не могу уйти
report-minor_what-threats = Меня пугают
report-minor_what-violence = Меня бьют
report-minor_what-sexual_abuse = Трогают, а я не хочу
report-minor_what-other = Что-то другое

report-area =
    Что случилось?

    Выберите, что подходит больше всего.
    Потом можно добавить ещё.
report-area-short = О чём
report-area-money = Деньги и зарплата
report-area-work = Работа и отдых
report-area-freedom = Документы и свобода
report-area-harm = Вред, дети, семья
report-area-officials = Полиция и чиновники
report-area-stay = Депортация, убежище
report-area-else = Что-то другое
report-area-own_words = Своими словами

report-money =
    Деньги и зарплата: что случилось?

    Отметьте всё, что подходит.
report-money-short = Деньги
report-money-unpaid_wages = Не заплатили или мало
report-money-pay_deductions = Вычитают из зарплаты
report-money-debt_bond = Отрабатываю долг
report-money-deceived_job = Работа не как обещали
report-money-agent_fraud = Посредник обманул

report-work =
    Работа и отдых: что случилось?

    Отметьте всё, что подходит.
report-work-short = Работа
report-work-excess_hours = Слишком много часов
report-work-no_rest_day = Нет выходных
report-work-bad_conditions = Опасно работать, жить
report-work-injury = Травма или болезнь
report-work-no_contract = Нет договора на бумаге
report-work-dismissed = Уволили несправедливо

report-freedom =
    Документы и свобода: что случилось?

    Отметьте всё, что подходит.
report-freedom-short = Свобода
report-freedom-passport_taken = Держат мой паспорт
report-freedom-cannot_leave = Не могу уйти
report-freedom-sold_transferred = Меня продали или отдали
report-freedom-isolated = Нет связи с людьми
report-freedom-threats = Мне угрожают
report-freedom-permit_tied = Нельзя сменить хозяина

report-harm =
    Вред, дети, семья: что случилось?

    Отметьте всё, что подходит.
    Подробности не нужны.
    Дети — это все младше 18 лет.
report-harm-short = Вред
report-harm-violence = Меня бьют или били
report-harm-sexual_abuse = Приставания, насилие
report-harm-forced_sex_work = Заставляют: секс-услуги
report-harm-child_work = Дети работают, их держат
report-harm-family_rights = Школа, врач, роды
report-harm-discrimination = Относятся хуже

report-officials =
    Полиция и чиновники: что случилось?

    Отметьте всё, что подходит.
report-officials-short = Чиновники
report-officials-police_extortion = Полиция просит денег
report-officials-border_extortion = Трудности на границе
report-officials-official_complicity = Власти помогают хозяину
report-officials-detained = Задержали и держат

report-stay =
    Депортация, убежище: что случилось?

    Отметьте всё, что подходит.
report-stay-short = Депортация, убежище
report-stay-deport_order = Мне велели уехать
report-stay-extradition = Моя страна требует меня
report-stay-asylum_not_registered = Не берут заявление
report-stay-asylum_refused = Отказали в убежище
report-stay-asylum_religion = Отказали из-за веры
report-stay-refugee_docs_expire = Кончается бумага беженца

report-request = Что вы хотите?
report-request-short = Желание
report-request-trouble = Рассказать, что было
report-request-information = Только спросить

## Danger and days

report-danger = Вам сейчас грозит опасность?
report-danger-hint = Если речь о другом человеке: грозит ли опасность ему?
report-danger-short = Опасность
report-danger-now = Да, сейчас
report-danger-soon = Возможно, скоро
report-danger-no = Нет

report-numbers =
    Куда можно позвонить

    Решаете вы.
    Бот никому не звонит.
    Бот — не служба экстренной помощи.
    Эти номера для Казахстана.
    Звонок бесплатный.

    112: любая срочная помощь.
    Может приехать полиция и спросить документы.

    103: скорая помощь.
    Может приехать полиция и спросить документы.

    102: полиция.
    Она может спросить документы.

    111: помощь семьям, женщинам и детям.
    Это линия государства.
    Она передаёт данные полиции.

    112, 103, 102: проверено на egov.kz, страница от 8 сентября 2021 года.
    111: проверено на inform.kz, 6 ноября 2025 года.

report-abuser_present = Тот, кто вас бил, сейчас рядом?
report-abuser_present-short = Этот человек рядом
report-abuser_present-yes = Да
report-abuser_present-no = Нет

report-hurt_when = Когда вас били в последний раз?
report-hurt_when-short = Били в последний раз

report-safe_from_them =
    Вы сейчас в безопасности от этого человека?

    Об этом будет 3 коротких вопроса, не больше.
report-safe_from_them-short = В безопасности
report-safe_from_them-yes = Да
report-safe_from_them-no = Нет

report-doctor = Вам нужен врач?
report-doctor-short = Врач
report-doctor-yes = Да
report-doctor-no = Нет

report-woman = Хотите, чтобы это прочитала женщина?
report-woman-hint =
    Мы не можем это обещать.
    Сотрудники увидят ваше желание.
    Прочитать могут и другие сотрудники.
report-woman-short = Чтобы читала женщина
report-woman-yes = Да, женщина
report-woman-any = Всё равно кто

report-injury_serious = Насколько тяжела травма или болезнь?
report-injury_serious-hint =
    Если жизнь в опасности, звоните 103.
    Полиция может спросить документы.
report-injury_serious-short = Тяжесть травмы, болезни
report-injury_serious-life = Жизнь в опасности
report-injury_serious-yes = Тяжело, нужен врач
report-injury_serious-no = Не очень тяжело

report-injury_when = Когда случилась травма или болезнь?
report-injury_when-short = Когда травма, болезнь

report-held_place =
    Где держат?

    Вас или того, о ком вы пишете.
report-held_place-short = Где держат
report-held_place-police = В полиции
report-held_place-migration = Миграционный центр
report-held_place-border = Граница, аэропорт
report-held_place-prison = Тюрьма
report-held_place-other = Другое место

report-asylum_where = Где вы просили убежище?
report-asylum_where-short = Где просили убежище
report-asylum_where-city = Городской отдел
report-asylum_where-border = На границе
report-asylum_where-police = Полиция, миграция
report-asylum_where-other = В другом месте
report-asylum_where-nowhere = Пока нигде

report-refused_how = Отказали словами или на бумаге?
report-refused_how-short = Отказ
report-refused_how-words = Словами
report-refused_how-paper = На бумаге

report-paper = Вам дали бумагу?
report-paper-short = Бумага
report-paper-yes = Да
report-paper-no = Нет

report-paper_day =
    Когда вы получили бумагу?

    Здесь важен каждый день.
report-paper_day-short = Бумага получена

report-paper_hour = В какое время дня?
report-paper_hour-short = Время дня
report-paper_hour-morning = Утром
report-paper_hour-afternoon = Днём
report-paper_hour-evening = Вечером
report-paper_hour-night = Ночью

report-removal_date =
    Назначен ли день суда?

    Или день, до которого надо уехать?
report-removal_date-short = День суда или отъезда
report-removal_date-three_days = В ближайшие 3 дня
report-removal_date-two_weeks = В ближайшие 2 недели
report-removal_date-later = Позже
report-removal_date-none = День не назвали

report-arrived = Когда вы приехали в эту страну?
report-arrived-short = Приезд

report-fear_of_return = Вы боитесь вернуться в свою страну?
report-fear_of_return-hint = Говорить почему не нужно.
report-fear_of_return-short = Боится вернуться
report-fear_of_return-yes = Да
report-fear_of_return-no = Нет

## The story

report-story = Расскажите своими словами, что случилось
report-story-hint =
    Расскажите столько, сколько хотите.
    Имена и адреса не нужны.
    Что трудно сказать, пропустите.
    Можно отправить несколько сообщений.
    Потом нажмите «Готово».
report-story-short = Рассказ

## Details

report-unpaid_for = С каких пор вам не платят?
report-unpaid_for-short = С каких пор не платят

report-dismissed_when = Когда вас уволили?
report-dismissed_when-short = Когда уволили

report-how_long = Когда это началось?
report-how_long-hint = Достаточно сказать примерно.
report-how_long-short = Когда началось

report-region = Где это случилось?
report-region-hint = Достаточно назвать область.
report-region-short = Область

report-wages_amount = Сколько примерно вам должны, в тенге?
report-wages_amount-hint =
    Напишите число.
    Можно примерно.
    Например: 150 000
report-wages_amount-short = Должны, тенге

report-last_paid = Когда вам платили в последний раз?
report-last_paid-short = Последняя оплата

report-passport_holder = У кого паспорт?
report-passport_holder-short = Паспорт у кого
report-passport_holder-boss = У хозяина
report-passport_holder-foreman = У бригадира
report-passport_holder-agent = У посредника
report-passport_holder-landlord = У владельца жилья
report-passport_holder-police = У полиции, чиновника
report-passport_holder-other = У кого-то ещё

report-passport_asked = Вы просили вернуть паспорт?
report-passport_asked-hint = Не забирайте силой, если это опасно.
report-passport_asked-short = Просили вернуть паспорт
report-passport_asked-refused = Да, не отдали
report-passport_asked-for_money = Хотят за него денег
report-passport_asked-afraid = Боюсь просить
report-passport_asked-not_asked = Пока нет

report-held_how =
    Почему нельзя уйти?

    Отметьте всё, что подходит.
report-held_how-short = Нельзя уйти, потому что
report-held_how-locked = Закрыто на замок
report-held_how-guarded = Меня сторожат
report-held_how-threatened = Мне угрожают
report-held_how-debt = Говорят, есть долг

report-sold_by = Кто отдал вас другому хозяину?
report-sold_by-short = Кто отдал
report-sold_by-boss = Прежний хозяин
report-sold_by-agent = Посредник
report-sold_by-known = Знакомый
report-sold_by-official = Полиция, чиновник
report-sold_by-other = Кто-то ещё

report-sold_when = Когда вас отдали другому хозяину?
report-sold_when-short = Когда отдали

report-sold_money = За вас заплатили деньги?
report-sold_money-short = Заплатили за человека
report-sold_money-yes = Да
report-sold_money-no = Нет

report-agent_kind = Кто этот посредник?
report-agent_kind-short = Посредник
report-agent_kind-known = Знакомый
report-agent_kind-stranger = Незнакомый
report-agent_kind-firm = Фирма
report-agent_kind-online = Из интернета

report-agent_debt = Вы заплатили посреднику или ещё должны?
report-agent_debt-short = Деньги посреднику
report-agent_debt-paid = Деньги отданы
report-agent_debt-owes = Остался долг
report-agent_debt-no = Ни денег, ни долга

report-police_for = За что просили деньги?
report-police_for-short = За что просили деньги
report-police_for-papers = За документы
report-police_for-work = За работу
report-police_for-crossing = За переход границы
report-police_for-nothing = Не сказали
report-police_for-other = За другое

report-police_threat =
    Чем вам грозили?

    Отметьте всё, что подходит.
report-police_threat-short = Чем грозили
report-police_threat-deport = Вышлют из страны
report-police_threat-detain = Посадят
report-police_threat-beat = Побьют
report-police_threat-papers = Заберут документы
report-police_threat-nothing = Ничем не грозили

report-sector = Какая это работа?
report-sector-short = Вид работы
report-sector-construction = Стройка
report-sector-trade_bazaar = Базар, торговля
report-sector-agriculture = Поле, ферма, скот
report-sector-brick_kiln = Кирпичный завод
report-sector-domestic_work = Работа в чужом доме
report-sector-catering_services = Кафе, гостиница, уборка
report-sector-manufacturing = Завод, фабрика, цех
report-sector-transport_loading = Перевозка, погрузка
report-sector-oil_gas_mining = Нефть, газ, шахта
report-sector-sex_industry = Другое / личное
report-sector-begging = Просить деньги у людей
report-sector-other = Другая работа

report-names = Название фирмы, имя хозяина?
report-names-hint =
    Это можно пропустить.
    Так легче найти людей с той же бедой.
    Имя посредника тоже можно.
    Это только для сотрудников.
report-names-short = Фирма, хозяин, посредник

## Finish

report-review =
    Посмотрите, пожалуйста

    Любой ответ можно изменить.
    Пока вы не нажмёте «Отправить», ничего не уйдёт.
    Нажмите «Отправить», если согласны, чтобы КМБПЧ это прочитало.
