# Uzbek, Cyrillic script, made from locales/uz by npm run texts:cyrillic. Rights: topics, articles, questions in one's own words.
# Not yet checked by a native reader.

rights-title = Ҳуқуқларингиз
rights-intro =
    Мавзуни танланг.
    Ёки саволингизни ўз сўзингиз билан ёзинг.
    Ўзингиз юбормасангиз, уни ходим ўқимайди.
rights-button-topics = Бошқа мавзулар

rights-group-pay = Иш ҳақи ва қарз
rights-group-work = Иш
rights-group-freedom = Эркинлик ва хавфсизлик
rights-group-papers = Ҳужжат ва туриш
rights-group-officials = Текширув ва суд
rights-group-family = Оила ва болалар
rights-group-guide = Бу қўлланма ҳақида

## Under an article

rights-button-report = Шу ҳақда айтиш
rights-button-person = Одамга ёзиш
rights-button-contacts = Ким ёрдам бера олади
rights-button-limit = Қанча вақт бор
rights-button-count = Ҳақимни ҳисоблаш
rights-button-sources = Манбалар
rights-button-variant = Ким учун
rights-page = { $number }-саҳифа, жами { $of }
rights-not-checked = Буни юрист ҳали текширмаган.
rights-checked = Буни юрист текширган.
rights-elsewhere =
    Бу Қозоғистон ҳақида.
    Қирғизистон бўйича кам текширдик.
    У ердаги юристдан сўранг.
rights-nothing-checked =
    Бу ҳақда ҳали ҳеч нарса текширмадик.
    Ходимга ёзинг.

## Where it comes from

rights-sources-title = Бу қаердан олинган
rights-source-article = { $article }-модда
rights-source-seen = Ўқилган жой: { $seen } · { $date }
rights-source-undated = санаси йўқ
rights-sources-day =
    Буни { $day } гача йиғдик.
    Қоидалар ўзгаради.
rights-checked-by = Юрист текширган: { $who }

## For whom

rights-variant =
    Ким учун?

    Ҳозир қаердасиз?
    Сизда қайси давлат паспорти бор?
    Жавоб бермасангиз ҳам бўлади.
    Бу сақланмайди.
rights-country-kz = Қозоғистонда
rights-country-kg = Қирғизистонда
rights-who-uz = Ўзбекистон
rights-who-tj = Тожикистон
rights-who-kg = Қирғизистон
rights-who-eaeu = Россия, Беларусь, Арманистон
rights-who-other = Бошқа давлат
rights-who-refugee = Бошқа, паспорт йўқ
rights-button-anyone = Ҳаммасини кўрсатиш
rights-shown-for = Танловингиз бўйича кўрсатилди.

## A question in one's own words

rights-found = Балки шуни сўрагандирсиз.
rights-found-unsure =
    Саволингиз нима ҳақида?

    Мавзуни танланг ёки бошқача ёзинг.
rights-found-none =
    Буни тушуниб бўлмади

    Бу ерда фақат иш, ҳужжат ва ҳуқуқ бор.
    Бошқача ёзинг ёки мавзу танланг.
rights-danger =
    Ҳозир хавф остида бўлсангиз, 🆘 ни босинг.
    Қозоғистонда 112 га қўнғироқ қилса бўлади.
    Полиция ҳужжат сўраши мумкин.
rights-offer =
    Сўзларингизни ходим ўқиши мумкин.
    «{ $send }»ни босинг.
    Улар 10 дақиқа ёпиқ туради.
    Кейин ўчиб кетади.
rights-button-offer = Сўзларимни юбориш
rights-offer-gone =
    Сўзларингиз ўчиб кетган.
    Илтимос, қайтадан ёзинг.
rights-offer-taken =
    Сўзларингиз мурожаатингизга қўшилди.
    Аввал бир неча савол.
