# Tajik. Coming back with the number: the case, its messages, writing more.
# Not yet checked by a native reader.

case-button-number = Рақам дорам
case-button-add = Чизе илова кардан

## Asking for the number

case-number =
    Рақами Шумо

    Ҳамаи 16 рақамро нависед.
    Дар байнашон ҷои холӣ мондан мумкин аст.
    Шояд каме вақт гирад.
case-number-how =
    Рақами Шумо аз 16 рақам иборат аст.
    Лутфан, бо рақам нависед, на бо ҳарф.
case-slip =
    Яке аз рақамҳо дуруст нест.
    Рақамҳоро як-як бинед, баъд аз нав нависед.
case-nothing =
    Ҳоло бо ин рақам чизе кушода намешавад.
    Рақамҳоро як-як бинед.
case-tries =
    Кӯшиш аз ҳад зиёд шуд.
    Баъди як соат боз кӯшиш кунед.
case-coming =
    Муроҷиат ҳанӯз дар роҳ аст.
    Баъди як дақиқа боз кӯшиш кунед.

## The case

case-title = Муроҷиати Шумо
# How far it has come, beside a small line of circles.
case-stage-received =
    Муроҷиат расид.
    Корманд онро ҳанӯз накушодааст.
case-stage-read = Корманд онро хонда истодааст.
case-stage-working = Кормандон бо муроҷиат кор карда истодаанд.
case-stage-closed = Кор бо муроҷиат тамом шуд.
case-outcome-solved = Кормандон мегӯянд: масъала ҳал шуд.
case-outcome-advised = Кормандон мегӯянд: ба Шумо маслиҳат дода шуд.
case-outcome-referred = Кормандон мегӯянд: ҳоло дигарон ба Шумо кӯмак карда истодаанд.
case-outcome-noAnswer =
    Кормандон ба Шумо савол доданд.
    Ҷавоб ба онҳо нарасид.
case-outcome-notForUs =
    Кормандон мегӯянд: дар ин кор кӯмак карда наметавонанд.
    Дар ин гуноҳи Шумо нест.
case-outcome-silence =
    Муддати дароз касе бо муроҷиат кор накард.
    Дар ин гуноҳи Шумо нест.
# $day: a date, like 31.12.2026.
case-kept = Он то { $day } ё дертар нигоҳ дошта мешавад.
case-new =
    { $count ->
        [0] Паёми нав нест.
       *[other] { $count } паёми нав ҳаст.
    }
case-come-back = Баъди ду-се рӯз боз нигоҳ кунед.
case-notice-set = Роҳнамо дар ҳамин чат ба Шумо хабар медиҳад.
case-unsent = { $count } паёми Шумо ҳанӯз фиристода нашудааст.
case-sent =
    Фиристода шуд.
    Он ба муроҷиати Шумо илова шуд.

case-button-read = Хондани паёмҳо
case-button-write = Боз навиштан
case-button-file = Файл илова кардан
case-button-name = Номамро гуфтан
case-button-notice = Ин ҷо хабар диҳед
case-button-withdraw = Пас гирифтан
case-button-leave = Баромадан
case-button-back = Ба қафо

## Messages of the caseworkers

case-answer-title = Паём барои Шумо
# $count: how many more wait behind this one.
case-answer-more = Боз { $count } паёми дигар ҳаст.
case-answer-changed = Ин паём баъди дидани Шумо дигар карда шуд.
case-answer-hint =
    Агар «{ $read }»-ро пахш кунед, паём тамоман нест мешавад.
    Ҷавобро ҳамин ҷо навиштан мумкин аст.
case-button-answer-read = Инро хондам

## Writing more

case-write-title = Боз навиштан
case-write =
    Суханатонро ҳамин ҷо нависед.
    Ҳар паём сабт мешавад ва аз чат нест мешавад.
    То «{ $send }»-ро пахш накунед, ба касе намерасад.
case-write-count = { $count } паём сабт шуд.
case-write-last = Навиштаи охирин: { $words }
case-write-instead = Ин ба ҷои паёми охирини фиристодаатон меравад.
case-write-first =
    Ҳоло чизе барои фиристодан нест.
    Лутфан, аввал нависед.
case-file-wait =
    Файл ҳанӯз тайёр карда мешавад.
    Каме баъдтар боз кӯшиш кунед.
case-button-instead = Ивази паёми пештара
case-button-add-to = Танҳо илова кардан

## Giving a name

case-name-title = Гуфтани номатон
case-name =
    Ин шарт нест.
    Бе ном ҳам бо муроҷиати Шумо кор мекунанд.

    Агар гӯед, кормандони КМБПЧ онро мебинанд.
    Онҳо занг зада ё Шуморо ёфта метавонанд.
    Онро пас гирифтан мумкин нест.

    Ном, телефон ё ҳардуро нависед.
case-name-given = Шумо навиштед: { $name }
case-name-give = Агар «{ $give }»-ро пахш кунед, ба кормандон мерасад.
case-button-give = Ба кормандон додан

## A word in the chat when there is a message

case-notice-title = Хабар дар ин чат
case-notice =
    Агар барои Шумо паём бошад,
    ин ҷо як сатр меояд:
    «Дар роҳнамо саҳифаи нав ҳаст.»
    Дар он дигар чизе нест.

    Телефон дар кӣ бошад, вай дида метавонад.
    Соатеро интихоб кунед, ки телефон дар дасти худатон аст.
    Соат аз рӯи вақти шаҳри кормандон аст.
case-notice-now-on = Хабар ҳоло фаъол аст.
case-notice-now-off = Хабар ҳоло хомӯш аст.
case-notice-on = Агар паём бошад, дар ҳамон соатҳо як сатр меояд.
case-notice-off = Ягон сатр намеояд.
case-hours-morning = Субҳ, 6–12
case-hours-day = Рӯзона, 12–18
case-hours-evening = Бегоҳӣ, 18–23
case-hours-any = Ҳар вақт
case-hours-none = Не, ҳеҷ вақт

## Taking the report back

case-withdraw-title = Пас гирифтани муроҷиат
case-withdraw =
    Муроҷиататон аз ин ҷо тамоман нест мешавад.
    Навиштаи бот ба кормандон ҳам нест мешавад.
    Баъд бо рақаматон чизе кушода намешавад.

    Шояд қайдҳои худи КМБПЧ боқӣ монанд.
    Агар баъд кӯмак лозим шавад, аз нав гӯед.
case-button-end = Ҳа, пас мегирам
case-gone =
    Акнун ин ҷо чизе нест

    Аз он ин ҷо чизе намондааст.
    Шумо ба роҳнамо гузашта метавонед.
