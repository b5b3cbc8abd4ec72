# Kyrgyz. Rights: topics, articles, questions in one's own words.
# Not yet checked by a native reader.

rights-title = Сиздин укуктарыңыз
rights-intro =
    Теманы тандаңыз.
    Же сурооңузду өз сөзүңүз менен жазыңыз.
    Өзүңүз жөнөтмөйүнчө, аны кызматкер окубайт.
rights-button-topics = Башка темалар

rights-group-pay = Айлык жана карыз
rights-group-work = Жумуш
rights-group-freedom = Эркиндик жана коопсуздук
rights-group-papers = Документ жана мөөнөт
rights-group-officials = Текшерүү жана сот
rights-group-family = Үй-бүлө жана балдар
rights-group-guide = Бул маалымдама тууралуу

## Under an article

rights-button-report = Ушуну айтып берүү
rights-button-person = Адамга жазуу
rights-button-contacts = Ким жардам берет
rights-button-limit = Канча убакыт бар
rights-button-count = Айлыкты эсептөө
rights-button-sources = Булактар
rights-button-variant = Ким үчүн
rights-page = { $number }-барак, баары { $of }
rights-not-checked = Муну юрист азырынча текшере элек.
rights-checked = Муну юрист текшерген.
rights-elsewhere =
    Бул Казакстан жөнүндө.
    Кыргызстан боюнча аз текшердик.
    Ошол жердеги юристтен сураңыз.
rights-nothing-checked =
    Бул жөнүндө азырынча эч нерсе текшере элекпиз.
    Кызматкерге жазыңыз.

## Where it comes from

rights-sources-title = Бул кайдан алынды
rights-source-article = { $article }-берене
rights-source-seen = Окулган жери: { $seen } · { $date }
rights-source-undated = күнү жок
rights-sources-day =
    Муну { $day } күнүнө чейин чогулттук.
    Эрежелер өзгөрөт.
rights-checked-by = Юрист текшерген: { $who }

## For whom

rights-variant =
    Ким үчүн?

    Азыр кайдасыз?
    Кайсы өлкөнүн паспорту бар?
    Жооп бербесеңиз да болот.
    Бул сакталбайт.
rights-country-kz = Казакстанда
rights-country-kg = Кыргызстанда
rights-who-uz = Өзбекстан
rights-who-tj = Тажикстан
rights-who-kg = Кыргызстан
rights-who-eaeu = Россия, Беларусь, Армения
rights-who-other = Башка өлкө
rights-who-refugee = Башка, паспорт жок
rights-button-anyone = Баарын көрсөтүү
rights-shown-for = Тандооңуз боюнча көрсөтүлдү.

## A question in one's own words

rights-found = Балким, ушуну сурагандырсыз.
rights-found-unsure =
    Сурооңуз эмне жөнүндө?

    Теманы тандаңыз же башкача жазыңыз.
rights-found-none =
    Муну түшүнө албадым

    Бул жерде жумуш, документ жана укук гана бар.
    Башкача жазыңыз же тема тандаңыз.
rights-danger =
    Азыр коркунучта болсоңуз, 🆘 басыңыз.
    Казакстанда 112ге чалса болот.
    Полиция документ сурашы мүмкүн.
rights-offer =
    Сөздөрүңүздү кызматкер окуй алат.
    «{ $send }» басыңыз.
    Алар 10 мүнөт шифрленип турат.
    Андан кийин өчөт.
rights-button-offer = Сөздөрүмдү жөнөтүү
rights-offer-gone =
    Сөздөрүңүз азыр сакталып турган жок.
    Кайра жазып коюңузчу.
rights-offer-taken =
    Сөздөрүңүз баяныңызга кошулду.
    Адегенде бир нече суроо.
