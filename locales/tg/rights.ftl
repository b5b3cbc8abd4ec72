# Tajik. Rights: topics, articles, questions in one's own words.
# Not yet checked by a native reader.

rights-title = Ҳуқуқҳои Шумо
rights-intro =
    Мавзӯъро интихоб кунед.
    Ё саволатонро бо сухани худ нависед.
    То худатон нафиристед, онро корманд намехонад.
rights-button-topics = Мавзӯъҳои дигар

rights-group-pay = Маош ва қарз
rights-group-work = Кор
rights-group-freedom = Озодӣ ва бехатарӣ
rights-group-papers = Ҳуҷҷат ва мондан
rights-group-officials = Санҷиш ва суд
rights-group-family = Оила ва кӯдакон
rights-group-guide = Дар бораи ин роҳнамо

## Under an article

rights-button-report = Дар ин бора гуфтан
rights-button-person = Ба одам навиштан
rights-button-contacts = Кӣ кӯмак карда метавонад
rights-button-limit = Чӣ қадар вақт ҳаст
rights-button-count = Ҳисоби маош
rights-button-sources = Манбаъҳо
rights-button-variant = Барои кӣ
rights-page = Саҳифаи { $number } аз { $of }
rights-not-checked = Инро ҳанӯз ҳуқуқшинос насанҷидааст.
rights-checked = Инро ҳуқуқшинос санҷидааст.
rights-elsewhere =
    Ин дар бораи Қазоқистон аст.
    Дар бораи Қирғизистон кам санҷидем.
    Аз ҳуқуқшиноси он ҷо пурсед.
rights-nothing-checked =
    Дар ин бора ҳанӯз чизе насанҷидем.
    Ба корманд нависед.

## Where it comes from

rights-sources-title = Ин аз куҷост
rights-source-article = моддаи { $article }
rights-source-seen = Дар { $seen } хонда шуд · { $date }
rights-source-undated = бе сана
rights-sources-day =
    Инро то { $day } ҷамъ кардем.
    Қоидаҳо дигар мешаванд.
rights-checked-by = Ҳуқуқшинос санҷид: { $who }

## For whom

rights-variant =
    Барои кӣ?

    Ҳозир дар куҷоед?
    Паспорти кадом кишварро доред?
    Ҷавоб надодан ҳам мумкин.
    Ин нигоҳ дошта намешавад.
rights-country-kz = Дар Қазоқистон
rights-country-kg = Дар Қирғизистон
rights-who-uz = Ӯзбекистон
rights-who-tj = Тоҷикистон
rights-who-kg = Қирғизистон
rights-who-eaeu = Русия, Беларус, Арманистон
rights-who-other = Кишвари дигар
rights-who-refugee = Дигар, паспорт нест
rights-button-anyone = Ҳамаашро нишон додан
rights-shown-for = Аз рӯи интихоби Шумо нишон дода шуд.

## A question in one's own words

rights-found = Шояд дар ҳамин бора пурсидед.
rights-found-unsure =
    Саволи Шумо дар бораи чист?

    Мавзӯъро интихоб кунед ё дигар хел нависед.
rights-found-none =
    Ин фаҳмо нашуд

    Ин ҷо танҳо кор, ҳуҷҷат ва ҳуқуқ ҳаст.
    Дигар хел нависед ё мавзӯъ интихоб кунед.
rights-danger =
    Агар ҳозир дар хатар бошед, 🆘-ро пахш кунед.
    Дар Қазоқистон ба 112 занг задан мумкин.
    Шояд политсия ҳуҷҷат пурсад.
rights-offer =
    Суханони Шуморо корманд хонда метавонад.
    «{ $send }»-ро пахш кунед.
    Онҳо 10 дақиқа пӯшида мемонанд.
    Баъд нест мешаванд.
rights-button-offer = Суханонамро фиристодан
rights-offer-gone =
    Суханони Шумо нест шудаанд.
    Лутфан, аз нав нависед.
rights-offer-taken =
    Суханони Шумо ба муроҷиат илова шуданд.
    Аввал якчанд савол.
