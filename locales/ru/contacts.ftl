# Russian. Whom one can call, write to or go to: flows/contacts.yaml.
# Not yet checked by a native reader.

contacts-title = Кто может помочь
contacts-button = Кто может помочь
contacts-region-choose = Выбрать область
contacts-in-kz = В Казахстане
contacts-in-kg = В Кыргызстане
contacts-none = Мы пока не проверили здесь ни одного номера.
contacts-more = Здесь поместилось не всё.
contacts-checked = Проверено: { $day }
contacts-seen = Проверено: { $site }, страница от { $day }
contacts-not-called = Мы пока сюда не звонили.
contacts-stale = Это было больше года назад.
contacts-hours = Часы: { $hours }
contacts-hours-always = днём и ночью
contacts-hours-business = в рабочее время
contacts-free = Бесплатно
contacts-languages = Языки: { $languages }
contacts-address = Адрес: { $address }
contacts-state = Это служба государства.
contacts-police-yes = Она передаёт данные полиции.
contacts-police-unknown = Мы не знаем, что там говорят полиции.
contacts-site-trace = Браузер помнит, какие страницы вы открыли.
contacts-organisation-missing = Напишите сотрудникам в этом справочнике.

contact-emergency = Любая срочная помощь
contact-emergency-for = Один номер при любой опасности.
contact-emergency-warning = Полиция может спросить документы.

contact-ambulance = Скорая помощь
contact-ambulance-for = Если кто-то ранен или болен.
contact-ambulance-warning = Полиция может спросить документы.

contact-police = Полиция
contact-police-for = Если вам нужна полиция.
contact-police-warning = Она может спросить документы.

contact-family-line = Семьи, женщины, дети
contact-family-line-for = Можно позвонить или написать.
contact-family-line-warning =
    Это линия государства.
    Она передаёт данные полиции.

contact-fire = Пожарные
contact-fire-for = Если что-то горит.
contact-fire-warning = Полиция может спросить документы.

contact-gas = Служба газа
contact-gas-for = Если пахнет газом.
contact-gas-warning = Полиция может спросить документы.

contact-line-116 = Линия 116 16
contact-line-116-for = Для тех, кого не отпускают с работы.

contact-line-1424 = Линия 1424
contact-line-1424-for = Если чиновник просит деньги.
contact-line-1424-warning =
    Это линия государства.
    Мы не знаем, сохранят ли там ваше имя в тайне.

contact-kibhr = КМБПЧ
contact-kibhr-for = Права человека, работники, беженцы.

contact-unhcr = УВКБ ООН, по делам беженцев
contact-unhcr-for = Беженцам и тем, кто просит убежища.

contact-unhcr-help = Страница помощи УВКБ ООН
contact-unhcr-help-for = Что надо знать беженцам.

contact-iom = МОМ, организация по миграции
contact-iom-for = Для тех, кто приехал работать.

contact-sana-sezim = «Сана Сезим», Шымкент
contact-sana-sezim-for = Работает с мигрантами, есть приют.

contact-rodnik = «Родник», Алматы
contact-rodnik-for = Это не государственная организация.

contact-chance = «Шанс», Караганда
contact-chance-for = Это не государственная организация.

contact-qadir-qasiet = «Кадыр-касиет», Астана
contact-qadir-qasiet-for = Это не государственная организация.

contact-legal-initiative = «Международная правовая инициатива»
contact-legal-initiative-for = Это не государственная организация.

contact-adilet-kg = «Адилет», юристы
contact-adilet-kg-for = Юристы в Кыргызстане.

contact-consulate-uz-aktau = Консульство Узбекистана, Актау
contact-consulate-uz-aktau-for = Документы вашей страны.
contact-consulate-uz-aktau-warning =
    Это служба того государства.
    Не ходите туда, если боитесь его.

contact-embassy-kg-astana = Посольство Кыргызстана, Астана
contact-embassy-kg-astana-for = Документы вашей страны.
contact-embassy-kg-astana-warning =
    Это служба того государства.
    Не ходите туда, если боитесь его.

contact-consulate-kg-almaty = Консульство Кыргызстана, Алматы
contact-consulate-kg-almaty-for = Документы вашей страны.
contact-consulate-kg-almaty-warning =
    Это служба того государства.
    Не ходите туда, если боитесь его.

contact-asylum-astana = Отдел по делам беженцев, Астана
contact-asylum-astana-for =
    Здесь принимают просьбу об убежище.
    Это не полиция.

contact-asylum-almaty = Отдел по делам беженцев, Алматы
contact-asylum-almaty-for =
    Здесь принимают просьбу об убежище.
    Это не полиция.

contact-asylum-shymkent = Отдел по делам беженцев, Шымкент
contact-asylum-shymkent-for =
    Здесь принимают просьбу об убежище.
    Это не полиция.

contact-asylum-konaev = Отдел по делам беженцев, Конаев
contact-asylum-konaev-for =
    Здесь принимают просьбу об убежище.
    Это не полиция.
