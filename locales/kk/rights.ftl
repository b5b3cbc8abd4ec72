# Kazakh. Rights: topics, articles, questions in one's own words.
# Not yet checked by a native reader.

rights-title = Сіздің құқықтарыңыз
rights-intro =
    Тақырыпты таңдаңыз.
    Немесе сұрағыңызды өз сөзіңізбен жазыңыз.
    Өзіңіз жібермесеңіз, оны қызметкер оқымайды.
rights-button-topics = Басқа тақырыптар

rights-group-pay = Жалақы мен қарыз
rights-group-work = Жұмыс
rights-group-freedom = Еркіндік пен қауіпсіздік
rights-group-papers = Құжаттар мен мерзім
rights-group-officials = Тексеру мен сот
rights-group-family = Отбасы мен балалар
rights-group-guide = Осы анықтамалық туралы

## Under an article

rights-button-report = Осы туралы айту
rights-button-person = Адамға жазу
rights-button-contacts = Кім көмектеседі
rights-button-limit = Қанша уақыт бар
rights-button-count = Жалақыны есептеу
rights-button-sources = Дереккөздер
rights-button-variant = Кімге арналған
rights-page = { $number }-бет, барлығы { $of }
rights-not-checked = Мұны заңгер әлі тексерген жоқ.
rights-checked = Мұны заңгер тексерді.
rights-elsewhere =
    Бұл Қазақстан туралы.
    Қырғызстан бойынша аз тексердік.
    Сол жердегі заңгерден сұраңыз.
rights-nothing-checked =
    Бұл туралы әлі ештеңе тексермедік.
    Қызметкерге жазыңыз.

## Where it comes from

rights-sources-title = Бұл қайдан алынды
rights-source-article = { $article }-бап
rights-source-seen = Оқылған жері: { $seen } · { $date }
rights-source-undated = күні жоқ
rights-sources-day =
    Мұны { $day } күніне дейін жинадық.
    Ережелер өзгереді.
rights-checked-by = Заңгер тексерді: { $who }

## For whom

rights-variant =
    Кімге арналған?

    Қазір қайдасыз?
    Қай елдің паспорты бар?
    Жауап бермесеңіз де болады.
    Бұл сақталмайды.
rights-country-kz = Қазақстанда
rights-country-kg = Қырғызстанда
rights-who-uz = Өзбекстан
rights-who-tj = Тәжікстан
rights-who-kg = Қырғызстан
rights-who-eaeu = Ресей, Беларусь, Армения
rights-who-other = Басқа ел
rights-who-refugee = Басқа, паспорт жоқ
rights-button-anyone = Бәрін көрсету
rights-shown-for = Таңдауыңыз бойынша көрсетілді.

## A question in one's own words

rights-found = Мүмкін, осыны сұраған шығарсыз.
rights-found-unsure =
    Сұрағыңыз не туралы?

    Тақырыпты таңдаңыз немесе басқаша жазыңыз.
rights-found-none =
    Мұны түсіне алмадым

    Мұнда тек жұмыс, құжат және құқық туралы бар.
    Басқаша жазыңыз немесе тақырып таңдаңыз.
rights-danger =
    Қазір қауіпте болсаңыз, 🆘 басыңыз.
    Қазақстанда 112-ге қоңырау шалуға болады.
    Полиция құжат сұрауы мүмкін.
rights-offer =
    Сөздеріңізді қызметкер оқи алады.
    «{ $send }» басыңыз.
    Олар 10 минут шифрланып тұрады.
    Содан кейін өшеді.
rights-button-offer = Сөздерімді жіберу
rights-offer-gone =
    Сөздеріңіз енді сақталып тұрған жоқ.
    Қайта жазыңызшы.
rights-offer-taken =
    Сөздеріңіз әңгімеңізге қосылды.
    Алдымен бірнеше сұрақ.
