# Kazakh. The helper for time limits.
# Not yet checked by a native reader.

## Which time it is about

limit-title = Қанша уақыт бар
limit-which = Бұл не туралы?
limit-button-wages = Жалақым
limit-button-dismissal = Жұмыстан шығарды
limit-button-asylum = Пана сұрау
limit-button-expulsion = Елден кету қағазы
limit-title-wages = Жалақыны сұрау уақыты
limit-title-dismissal = Жұмысқа қайта оралу уақыты
limit-title-asylum = Пана сұрау уақыты
limit-title-expulsion = Елден кету туралы қағаз

## Roughly since when: time words, no dates

limit-ask-wages = Қашаннан бері жалақы төленбейді?
limit-ask-dismissal = Сізді жұмыстан қашан шығарды?
limit-ask-asylum =
    Қазақстанға қашан келдіңіз?
    Немесе қайтуға болмайтынын қашан білдіңіз?
limit-ask-expulsion = Қағазды қашан алдыңыз?
limit-roughly =
    Шамамен болса да жетеді.
    Жауабыңызды біз сақтамаймыз.
limit-button-wages-month = Осы айдан
limit-button-wages-half = 6 айдан аз
limit-button-wages-nine = 6–9 ай
limit-button-wages-year = 9–12 ай
limit-button-wages-longer = Бір жылдан көп
limit-button-dismissal-weeks = 2 аптадан аз болды
limit-button-dismissal-month = 2 апта – 1 ай бұрын
limit-button-dismissal-months = 1–3 ай бұрын
limit-button-dismissal-longer = Одан бұрын
limit-button-asylum-today = Бүгін
limit-button-asylum-days = 5 күннен аспады
limit-button-asylum-longer = Одан бұрын
limit-button-expulsion-today = Бүгін
limit-button-expulsion-yesterday = Кеше
limit-button-expulsion-week = Осы аптада
limit-button-expulsion-longer = Одан бұрын

## What follows. Never that it is too late.

limit-then-wages-time =
    Бір жыл әлі өткен жоқ.
    Неғұрлым ерте сұрасаңыз, соғұрлым жақсы.
limit-then-wages-less =
    Жылдың жартысынан көбі өтті.
    Заңгерден тезірек сұраңыз.
limit-then-wages-near =
    Жыл жақында бітеді.
    Заңгерден бүгін сұраңыз.
limit-then-dismissal-time =
    Бір ай әлі өткен жоқ.
    Заңгерден осы аптада сұраңыз.
limit-then-dismissal-near =
    Ай жақында бітеді.
    Заңгерден бүгін сұраңыз.
limit-then-dismissal-court =
    Бірден сотқа жол ашық болуы мүмкін.
    Заңгерден бүгін сұраңыз.
limit-then-asylum-today =
    Әр күн маңызды.
    Бүгін сұраңыз.
limit-then-asylum-late =
    Бәрібір сұраңыз, заңгер табыңыз.
    Мүмкіндік әлі бар шығар.
limit-then-expulsion-today =
    Әр күн маңызды.
    Заңгерден бүгін сұраңыз.
limit-then-may =
    Мүмкіндік әлі бар шығар.
    Заңгерден бүгін сұраңыз.
limit-then-unsure =
    Есіңізде болмаса, ештеңе етпейді.
    Заңгерден тезірек сұраңыз.

## The rule itself

limit-rule-wages =
    Қазақстанда жалақы мен көп дауға: 1 жыл.
    Ол сіз білген күннен басталады,
    немесе білуге тиіс болған күннен.
    Комиссия жоқ кезде уақыт тоқтап тұрады.
    Медиация (татуласу) кезінде де тоқтап тұрады.
limit-rule-dismissal =
    Қазақстанда алдымен келісу комиссиясы: 1 ай.
    Содан кейін сот: 2 ай.
    Бірден сотқа: 3 ай.
    Бұл — біреудің үйінде істесеңіз,
    микробизнесте
    не шағын үкіметтік емес ұйымда, 15 адамға дейін.
    Комиссия жоқ кезде уақыт тоқтап тұрады.
    Медиация (татуласу) кезінде де тоқтап тұрады.
limit-rule-asylum =
    Қазақстанда: келген күннен 5 күнтізбелік күн,
    не қайтуға болмайтынын білген күннен.
    Шекарадан бекеттен тыс не құжатсыз өтсеңіз: 1 күн.
    Қайда: жұмыспен қамту және
    әлеуметтік бағдарламалар басқармасы.
    Бұл полиция емес.
    Шекарада: Шекара қызметі.
limit-rule-expulsion =
    Шағымға уақыт өте аз, бірнеше күн.
    Қағазды алған күн мен сағатты жазып қойыңыз.
    Фотосын бүгін заңгерге жіберіңіз.
limit-safety = Ең бастысы — қауіпсіздігіңіз.

## Where it is from

limit-source-labour-160 = Дереккөз: Қазақстанның Еңбек кодексі, 160-бап (zakonpravo.kz, күні жоқ).
limit-source-labour-159 = Дереккөз: Қазақстанның Еңбек кодексі, 159 (1)-бап (zakonpravo.kz, күні жоқ).
limit-source-asylum-unhcr = Дереккөз: UNHCR, help.unhcr.org/centralasia, күні жоқ.
limit-source-asylum-state = Дереккөз: gov.kz/situations/247, күні жоқ.
limit-source-expulsion = Дереккөз: ресми мәтіндерден күн санын таппадық.
limit-button-article = Бұл туралы оқу
