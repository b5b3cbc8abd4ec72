# Kyrgyz. The helper for time limits.
# Not yet checked by a native reader.

## Which time it is about

limit-title = Канча убакыт бар
limit-which = Бул эмне жөнүндө?
limit-button-wages = Айлыгым
limit-button-dismissal = Жумуштан бошотту
limit-button-asylum = Башпаанек суроо
limit-button-expulsion = Өлкөдөн кетүү кагазы
limit-title-wages = Айлыкты суроо убактысы
limit-title-dismissal = Жумушка кайтуу убактысы
limit-title-asylum = Башпаанек суроо убактысы
limit-title-expulsion = Өлкөдөн кетүү жөнүндө кагаз

## Roughly since when: time words, no dates

limit-ask-wages = Качантан бери айлык төлөнбөйт?
limit-ask-dismissal = Сизди жумуштан качан бошотушту?
limit-ask-asylum =
    Казакстанга качан келдиңиз?
    Же кайтууга болбосун качан билдиңиз?
limit-ask-expulsion = Кагазды качан алдыңыз?
limit-roughly =
    Болжолу да жетет.
    Жообуңузду биз сактабайбыз.
limit-button-wages-month = Ушул айдан
limit-button-wages-half = 6 айдан аз
limit-button-wages-nine = 6–9 ай
limit-button-wages-year = 9–12 ай
limit-button-wages-longer = Бир жылдан көп
limit-button-dismissal-weeks = 2 жумадан аз болду
limit-button-dismissal-month = 2 жума – 1 ай мурун
limit-button-dismissal-months = 1–3 ай мурун
limit-button-dismissal-longer = Андан мурда
limit-button-asylum-today = Бүгүн
limit-button-asylum-days = 5 күндөн ашкан жок
limit-button-asylum-longer = Андан мурда
limit-button-expulsion-today = Бүгүн
limit-button-expulsion-yesterday = Кечээ
limit-button-expulsion-week = Ушул жумада
limit-button-expulsion-longer = Андан мурда

## What follows. Never that it is too late.

limit-then-wages-time =
    Бир жыл али өтө элек.
    Канчалык эрте сурасаңыз, ошончолук жакшы.
limit-then-wages-less =
    Жылдын жарымынан көбү өттү.
    Юристтен тезирээк сураңыз.
limit-then-wages-near =
    Жыл жакында бүтөт.
    Юристтен бүгүн сураңыз.
limit-then-dismissal-time =
    Бир ай али өтө элек.
    Юристтен ушул жумада сураңыз.
limit-then-dismissal-near =
    Ай жакында бүтөт.
    Юристтен бүгүн сураңыз.
limit-then-dismissal-court =
    Дароо сотко жол ачык болушу мүмкүн.
    Юристтен бүгүн сураңыз.
limit-then-asylum-today =
    Ар бир күн маанилүү.
    Бүгүн сураңыз.
limit-then-asylum-late =
    Баары бир сураңыз, юрист табыңыз.
    Мүмкүнчүлүк дагы бардыр.
limit-then-expulsion-today =
    Ар бир күн маанилүү.
    Юристтен бүгүн сураңыз.
limit-then-may =
    Мүмкүнчүлүк дагы бардыр.
    Юристтен бүгүн сураңыз.
limit-then-unsure =
    Эсиңизде жок болсо, эч нерсе эмес.
    Юристтен тезирээк сураңыз.

## The rule itself

limit-rule-wages =
    Казакстанда айлык жана көп талаштар үчүн: 1 жыл.
    Ал сиз билген күндөн башталат,
    же билишиңиз керек болгон күндөн.
    Комиссия жок кезде убакыт токтоп турат.
    Медиация (элдештирүү) кезинде да токтоп турат.
limit-rule-dismissal =
    Казакстанда адегенде комиссия: 1 ай.
    Ал — макулдашуу (согласительная) комиссиясы.
    Андан кийин сот: 2 ай.
    Дароо сотко: 3 ай.
    Бул — бирөөнүн үйүндө иштесеңиз,
    микробизнесте
    же чакан өкмөттүк эмес уюмда, 15 кишиге чейин.
    Комиссия жок кезде убакыт токтоп турат.
    Медиация (элдештирүү) кезинде да токтоп турат.
limit-rule-asylum =
    Казакстанда: келген күндөн 5 календардык күн,
    же кайтууга болбосун билген күндөн.
    Чек арадан посттон тышкары же документсиз өтсөңүз: 1 күн.
    Кайда: жумуш жана социалдык
    программалар башкармалыгы.
    Бул полиция эмес.
    Чек арада: Чек ара кызматы.
limit-rule-expulsion =
    Даттанууга убакыт өтө аз, бир нече күн.
    Кагазды алган күндү жана саатты жазып коюңуз.
    Сүрөтүн бүгүн юристке жөнөтүңүз.
limit-safety = Эң башкысы — коопсуздугуңуз.

## Where it is from

limit-source-labour-160 = Булак: Казакстандын Эмгек кодекси, 160-берене (zakonpravo.kz, күнү жок).
limit-source-labour-159 = Булак: Казакстандын Эмгек кодекси, 159 (1)-берене (zakonpravo.kz, күнү жок).
limit-source-asylum-unhcr = Булак: UNHCR, help.unhcr.org/centralasia, күнү жок.
limit-source-asylum-state = Булак: gov.kz/situations/247, күнү жок.
limit-source-expulsion = Булак: расмий тексттерден күндүн санын тапкан жокпуз.
limit-button-article = Бул жөнүндө окуу
