# Russian. Rights: topics, articles, questions in one's own words.
# Not yet checked by a native reader.

rights-title = Ваши права
rights-intro =
    Выберите тему.
    Или напишите вопрос своими словами.
    Сотрудник его не читает, пока вы сами не отправите.
rights-button-topics = Другие темы

rights-group-pay = Оплата и долги
rights-group-work = Работа
rights-group-freedom = Свобода и безопасность
rights-group-papers = Документы и дни в стране
rights-group-officials = Проверки и суд
rights-group-family = Семья и дети
rights-group-guide = Об этом справочнике

## Under an article

rights-button-report = Рассказать об этом
rights-button-person = Написать человеку
rights-button-contacts = Кто поможет
rights-button-limit = Сколько времени
rights-button-count = Посчитать оплату
rights-button-sources = Источники
rights-button-variant = Для кого
rights-page = Страница { $number } из { $of }
rights-not-checked = Юрист это ещё не проверял.
rights-checked = Юрист это проверил.
rights-elsewhere =
    Это о Казахстане.
    По Кыргызстану мы проверили мало.
    Спросите юриста там.
rights-nothing-checked =
    Об этом мы пока ничего не проверили.
    Напишите сотруднику.

## Where it comes from

rights-sources-title = Откуда это
rights-source-article = статья { $article }
rights-source-seen = Прочитано на { $seen } · { $date }
rights-source-undated = без даты
rights-sources-day =
    Мы собрали это до { $day }.
    Правила меняются.
rights-checked-by = Юрист проверил: { $who }

## For whom

rights-variant =
    Для кого?

    Где вы сейчас?
    Какой у вас паспорт?
    Можно не отвечать.
    Это не сохраняется.
rights-country-kz = В Казахстане
rights-country-kg = В Кыргызстане
rights-who-uz = Узбекистан
rights-who-tj = Таджикистан
rights-who-kg = Кыргызстан
rights-who-eaeu = Россия, Беларусь, Армения
rights-who-other = Другая страна
rights-who-refugee = Другое, нет паспорта
rights-button-anyone = Показать всё
rights-shown-for = Показано по вашему выбору.

## A question in one's own words

rights-found = Может быть, вы спросили об этом.
rights-found-unsure =
    О чём ваш вопрос?

    Выберите тему или напишите другими словами.
rights-found-none =
    Не получилось понять

    Справочник знает только о работе, документах и правах.
    Напишите другими словами или выберите тему.
rights-danger =
    Если вы сейчас в опасности, нажмите 🆘.
    В Казахстане можно позвонить 112.
    Полиция может спросить документы.
rights-offer =
    Ваши слова может прочитать сотрудник.
    Нажмите «{ $send }».
    Они ждут зашифрованными 10 минут.
    Потом их не будет.
rights-button-offer = Отправить мои слова
rights-offer-gone =
    Ваши слова уже не хранятся.
    Напишите их ещё раз.
rights-offer-taken =
    Ваши слова вошли в рассказ.
    Сначала несколько вопросов.
