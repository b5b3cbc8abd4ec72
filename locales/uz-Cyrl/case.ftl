# Uzbek, Cyrillic script, made from locales/uz by npm run texts:cyrillic. Coming back with the number: the case, its messages, writing more.
# Not yet checked by a native reader.

case-button-number = Рақамим бор
case-button-add = Нимадир қўшиш

## Asking for the number

case-number =
    Сизнинг рақамингиз

    16 та рақамни ёзинг.
    Орасида бўш жой қолдириш мумкин.
    Бироз кутишга тўғри келиши мумкин.
case-number-how =
    16 та рақам керак.
    Илтимос, фақат рақам ёзинг.
case-slip =
    Битта рақам тўғри келмади.
    Ҳар бирини кўринг, кейин қайтадан ёзинг.
case-nothing =
    Ҳозир бу рақам билан ҳеч нарса очилмайди.
    16 та рақамнинг ҳар бирини кўриб чиқинг.
case-tries =
    Жуда кўп уриниш бўлди.
    Бир соатдан кейин уриниб кўринг.
case-coming =
    Мурожаатингиз ҳали йўлда.
    Бир дақиқадан кейин қайтадан уриниб кўринг.

## The case

case-title = Мурожаатингиз
# How far it has come, beside a small line of circles.
case-stage-received =
    Мурожаатингиз келди.
    Ходим уни ҳали очмаган.
case-stage-read = Мурожаатингизни ходим ўқияпти.
case-stage-working = Ходимлар мурожаатингиз устида ишлаяпти.
case-stage-closed = Мурожаатингиз устида иш тугади.
case-outcome-solved = Ходимлар айтди: масала ҳал бўлди.
case-outcome-advised = Ходимлар айтди: сизга маслаҳат берилди.
case-outcome-referred = Ходимлар айтди: энди сизга бошқалар ёрдам беряпти.
case-outcome-noAnswer =
    Ходимлар сиздан бир нарса сўраган эди.
    Сиздан жавоб келмади.
case-outcome-notForUs =
    Ходимлар айтди: бунда ёрдам бера олишмайди.
    Бунда сизнинг айбингиз йўқ.
case-outcome-silence =
    Узоқ вақт мурожаатингиз устида ҳеч ким ишламади.
    Бунда сизнинг айбингиз йўқ.
# $day: a date, like 31.12.2026.
case-kept = Мурожаатингиз камида { $day } гача сақланади.
case-new =
    { $count ->
        [0] Янги хабар йўқ.
       *[other] { $count } та янги хабар бор.
    }
case-come-back = Икки-уч кундан кейин яна қаранг.
case-notice-set = Хабар келса, қўлланма шу чатда айтади.
case-unsent = { $count } та хабарингиз ҳали юборилмаган.
case-sent =
    Юборилди.
    У мурожаатингизга қўшилди.

case-button-read = Хабарларни ўқиш
case-button-write = Яна ёзиш
case-button-file = Файл қўшиш
case-button-name = Исмимни айтиш
case-button-notice = Менга билдириш
case-button-withdraw = Қайтариб олиш
case-button-leave = Чиқиш
case-button-back = Орқага

## Messages of the caseworkers

case-answer-title = Сизга хабар
# $count: how many more wait behind this one.
case-answer-more = Яна { $count } та хабар бор.
case-answer-changed = Сиз кўрганингиздан кейин бу хабар ўзгартирилган.
case-answer-hint =
    «{ $read }»ни боссангиз, хабар бутунлай ўчади.
    Шу ерда жавоб ёзишингиз мумкин.
case-button-answer-read = Ўқидим

## Writing more

case-write-title = Яна ёзиш
case-write =
    Сўзларингизни шу ерга ёзинг.
    Ҳар бир хабар ёзиб олинади ва чатдан ўчади.
    «{ $send }»ни босмагунингизча уни ҳеч ким олмайди.
case-write-count = Ёзиб олинган хабарлар: { $count }.
case-write-last = Охиргиси: { $words }
case-write-instead = Бу охирги юборганингиз ўрнига қўйилади.
case-write-first =
    Ҳали юборадиган нарса йўқ.
    Илтимос, аввал ёзинг.
case-file-wait =
    Бир файл ҳали тайёрланяпти.
    Бироздан кейин қайтадан уриниб кўринг.
case-button-instead = Эскиси ўрнига
case-button-add-to = Фақат қўшиш

## Giving a name

case-name-title = Ким эканингизни айтиш
case-name =
    Бу шарт эмас.
    Исмингизсиз ҳам мурожаатингиз устида иш давом этади.

    Айтсангиз, уни КМБПЧ ходимлари кўради.
    Улар сизга қўнғироқ қилиши ёки сизни топиши мумкин.
    Кейин уни қайтариб олиб бўлмайди.

    Исм, телефон ёки иккаласини ёзинг.
case-name-given = Сиз ёздингиз: { $name }
case-name-give = «{ $give }»ни боссангиз, ходимлар буни кўради.
case-button-give = Ходимларга айтиш

## A word in the chat when there is a message

case-notice-title = Менга шу чатда билдириш
case-notice =
    Сизга хабар бўлса,
    шу ерга бир қатор келади:
    «Қўлланмада янги саҳифа бор.»
    Унда бошқа ҳеч нарса айтилмайди.

    Телефонингиз кимда бўлса, у ҳам кўриши мумкин.
    Телефон ўзингизда бўладиган соатларни танланг.
    Соатлар ходимлар турган шаҳар вақти билан.
case-notice-now-on = Ҳозир ёқилган.
case-notice-now-off = Ҳозир ёқилмаган: қатор келмайди.
case-notice-on = Хабар бўлса, шу соатларда бир қатор келади.
case-notice-off = Бундай қатор келмайди.
case-hours-morning = Эрталаб, 6–12
case-hours-day = Кундузи, 12–18
case-hours-evening = Кечқурун, 18–23
case-hours-any = Исталган пайт
case-hours-none = Йўқ, керак эмас

## Taking the report back

case-withdraw-title = Мурожаатни қайтариб олиш
case-withdraw =
    Мурожаатингиз бу ердан бутунлай ўчирилади.
    Ботнинг ходимларга ёзганлари ҳам ўчирилади.
    Кейин рақамингиз билан ҳеч нарса очилмайди.

    КМБПЧ ўзи ёзган нарсалар қолиши мумкин.
    Кейинроқ ёрдам керак бўлса, қайтадан айтинг.
case-button-end = Ҳа, қайтариб оламан
case-gone =
    Бу ерда энди ҳеч нарса йўқ

    Бу ҳақда бу ерда ҳеч нарса сақланмайди.
    Қўлланмага ўтишингиз мумкин.
