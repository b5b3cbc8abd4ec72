# Russian. The helper for time limits.
# Not yet checked by a native reader.

## Which time it is about

limit-title = Сколько времени
limit-which = О чём это?
limit-button-wages = Зарплата
limit-button-dismissal = Меня уволили
limit-button-asylum = Убежище
limit-button-expulsion = Бумага об отъезде
limit-title-wages = Время, чтобы просить оплату
limit-title-dismissal = Время, чтобы вернуть работу
limit-title-asylum = Время, чтобы просить убежище
limit-title-expulsion = Бумага: надо уехать из страны

## Roughly since when: time words, no dates

limit-ask-wages = С каких пор вам не платят?
limit-ask-dismissal = Когда вас уволили?
limit-ask-asylum =
    Когда вы приехали в Казахстан?
    Или когда узнали, что нельзя вернуться?
limit-ask-expulsion = Когда вы получили бумагу?
limit-roughly =
    Можно примерно.
    Ответ мы не храним.
limit-button-wages-month = В этом месяце
limit-button-wages-half = Меньше 6 месяцев
limit-button-wages-nine = 6–9 месяцев
limit-button-wages-year = 9–12 месяцев
limit-button-wages-longer = Больше года
limit-button-dismissal-weeks = Меньше 2 недель назад
limit-button-dismissal-month = 2 недели – месяц назад
limit-button-dismissal-months = 1–3 месяца назад
limit-button-dismissal-longer = Раньше
limit-button-asylum-today = Сегодня
limit-button-asylum-days = До 5 дней назад
limit-button-asylum-longer = Раньше
limit-button-expulsion-today = Сегодня
limit-button-expulsion-yesterday = Вчера
limit-button-expulsion-week = На этой неделе
limit-button-expulsion-longer = Раньше

## What follows. Never that it is too late.

limit-then-wages-time =
    Год ещё не прошёл.
    Чем раньше обратитесь, тем лучше.
limit-then-wages-less =
    Прошло больше половины года.
    Спросите юриста скорее.
limit-then-wages-near =
    Год скоро закончится.
    Спросите юриста сегодня.
limit-then-dismissal-time =
    Месяц ещё не прошёл.
    Спросите юриста на этой неделе.
limit-then-dismissal-near =
    Месяц скоро закончится.
    Спросите юриста сегодня.
limit-then-dismissal-court =
    Возможно, есть путь сразу в суд.
    Спросите юриста сегодня.
limit-then-asylum-today =
    Важен каждый день.
    Попросите сегодня.
limit-then-asylum-late =
    Всё равно попросите и найдите юриста.
    Может быть, это ещё возможно.
limit-then-expulsion-today =
    Важен каждый день.
    Спросите юриста сегодня.
limit-then-may =
    Может быть, это ещё возможно.
    Спросите юриста сегодня.
limit-then-unsure =
    Не помнить — это нормально.
    Спросите юриста скорее.

## The rule itself

limit-rule-wages =
    Оплата и большинство споров в Казахстане: 1 год.
    Считают с того дня, когда вы узнали
    или должны были узнать.
    Пока комиссии нет, время не идёт.
    Во время медиации (примирения) тоже не идёт.
limit-rule-dismissal =
    В Казахстане сначала согласительная комиссия: 1 месяц.
    Потом суд: 2 месяца.
    Сразу в суд: 3 месяца.
    Это если вы работали в чужом доме,
    в микробизнесе
    или в малой НКО (общественной организации), до 15 работников.
    Пока комиссии нет, время не идёт.
    Во время медиации (примирения) тоже не идёт.
limit-rule-asylum =
    В Казахстане: 5 календарных дней после приезда
    или со дня, когда узнали, что нельзя вернуться.
    Если перешли границу не через пост или без документов: 1 день.
    Куда: управление занятости и социальных программ.
    Это не полиция.
    На границе: Пограничная служба.
limit-rule-expulsion =
    Время на жалобу очень короткое, несколько дней.
    Запишите дату и час, когда получили бумагу.
    Отправьте её фото юристу сегодня.
limit-safety = Ваша безопасность важнее всего.

## Where it is from

limit-source-labour-160 = Источник: Трудовой кодекс Казахстана, статья 160 (zakonpravo.kz, без даты).
limit-source-labour-159 = Источник: Трудовой кодекс Казахстана, статья 159 (1) (zakonpravo.kz, без даты).
limit-source-asylum-unhcr = Источник: УВКБ ООН, help.unhcr.org/centralasia, без даты.
limit-source-asylum-state = Источник: gov.kz/situations/247, без даты.
limit-source-expulsion = Источник: числа дней в официальных текстах мы не нашли.
limit-button-article = Прочитать об этом
