# Russian. The report a worker makes (flows/report.yaml).
# Not yet checked by a native reader.

report-section-start = Начало
report-section-happened = Что случилось
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
    Это бюро по правам человека в Казахстане.
    Они хотят понять, что случилось и что можно сделать.
    Они не видят ваше имя и номер в Telegram.
    Без вашего согласия мы не говорим хозяину и полиции.
    Остановиться можно в любой момент.
    Мы не можем обещать результат.
    Это не служба экстренной помощи.
    Telegram может видеть этот чат.
    Чат может увидеть и тот, у кого ваш телефон.
report-consent-short = Согласие
report-consent-agree = Да, я даю согласие
report-consent-rights = Сначала о моих правах
report-consent-no = Нет

## What happened

report-area =
    Что случилось?

    Отметьте всё, что подходит.
report-area-short = О чём
report-area-money = Деньги и зарплата
report-area-work = Работа и отдых
report-area-freedom = Документы и свобода
report-area-harm = Вред, дети, семья
report-area-officials = Полиция и чиновники
report-area-stay = Депортация, убежище
report-area-dontknow = Что-то другое

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
report-work-bad_conditions = Опасно, плохие условия
report-work-injury = Травма или болезнь
report-work-no_contract = Нет письменного договора
report-work-dismissed = Несправедливо уволили

report-freedom =
    Документы и свобода: что случилось?

    Отметьте всё, что подходит.
report-freedom-short = Свобода
report-freedom-passport_taken = У меня забрали паспорт
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
report-harm-sexual_abuse = Сексуальное принуждение
report-harm-forced_sex_work = Заставляют продавать секс
report-harm-child_work = Дети работают, их держат
report-harm-family_rights = Школа, врач, роды
report-harm-discrimination = Ко мне относятся хуже

report-officials =
    Полиция и чиновники: что случилось?

    Отметьте всё, что подходит.
report-officials-short = Чиновники
report-officials-police_extortion = Полиция требует денег
report-officials-border_extortion = Трудности на границе
report-officials-official_complicity = Власти помогают хозяину
report-officials-detained = Задержали и держат

report-stay =
    Депортация, убежище: что случилось?

    Отметьте всё, что подходит.
report-stay-short = Депортация, убежище
report-stay-deport_order = Мне велели уехать
report-stay-extradition = Меня требует моя страна
report-stay-asylum_not_registered = Не берут заявление
report-stay-asylum_refused = Отказали в убежище
report-stay-asylum_religion = Отказали из-за веры
report-stay-refugee_docs_expire = Документ беженца истекает

report-danger = Вам сейчас грозит опасность?
report-danger-short = Опасность
report-danger-now = Да, сейчас
report-danger-soon = Возможно, скоро
report-danger-no = Нет

report-numbers =
    Куда можно позвонить

    Решаете вы. Бот никому не звонит.
    Бот — не служба экстренной помощи.
    Эти номера для Казахстана. Звонок бесплатный.

    112: любая срочная помощь.
    Может приехать полиция и спросить документы.

    103: скорая помощь.
    Может приехать полиция и спросить документы.

    102: полиция.
    Она может спросить документы.

    111: помощь семьям, женщинам и детям.
    Это линия государства. Она передаёт данные полиции.

    112, 103, 102: проверено на egov.kz, страница от 8 сентября 2021 года.
    111: проверено на inform.kz, 6 ноября 2025 года.

## Details

report-story = Расскажите своими словами, что случилось
report-story-hint =
    Имена и адреса не нужны.
    Можно отправить несколько сообщений.
    Потом нажмите «Готово».
report-story-short = Рассказ

report-region = Где это случилось?
report-region-hint = Достаточно назвать область.
report-region-short = Область

report-sector = Какая это работа?
report-sector-short = Вид работы
report-sector-construction = Стройка
report-sector-trade_bazaar = Базар, торговля
report-sector-agriculture = Поле, ферма, скот
report-sector-brick_kiln = Кирпичный завод
report-sector-domestic_work = Работа в доме
report-sector-catering_services = Кафе, гостиница, уборка
report-sector-manufacturing = Завод, фабрика, цех
report-sector-transport_loading = Перевозка, погрузка
report-sector-oil_gas_mining = Нефть, газ, шахта
report-sector-sex_industry = Другое / личное
report-sector-begging = Просить деньги у людей
report-sector-other = Другая работа

report-how_long = Когда это началось?
report-how_long-hint = Достаточно сказать примерно.
report-how_long-short = Началось

## Finish

report-review =
    Посмотрите, пожалуйста

    Любой ответ можно изменить.
    Пока вы не нажмёте «Отправить», ничего не уйдёт.
    Нажмите «Отправить», если согласны, чтобы КМБПЧ это прочитало.
