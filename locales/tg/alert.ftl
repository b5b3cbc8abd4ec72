# Tajik. "I am in danger now" (flows/alert.yaml) and what follows it.
# Not yet checked by a native reader.

alert-section-alert = Ҳозир

alert-what = Ҳозир чӣ шуда истодааст?
alert-what-hint =
    112: ҳар гуна кӯмаки фаврӣ.
    103: ёрии таъҷилӣ.
    102: политсия.
    Шояд политсия ояд ва ҳуҷҷат пурсад.
    111: барои занон, кӯдакон, оилаҳо.
    Ин рақам аз они давлат аст.
    Он ба политсия маълумот медиҳад.
    Худатон интихоб мекунед.
    Бот ба ҳеҷ кас занг намезанад.
    Ин хадамоти кӯмаки фаврӣ нест.

    3 саволи кӯтоҳ, баъд ҷавоб ба кормандони КМБПЧ мерасад.
    Онҳо кай мехонанд, намедонем.
alert-what-short = Ҳозир
alert-what-hurt = Маро мезананд
alert-what-held = Маро дар банд доранд
alert-what-threat = Ба ман таҳдид мекунанд
alert-what-officials = Политсия маро мебарад
alert-what-ill = Касалам ё ҷароҳат дорам
alert-what-other = Чизи дигар

alert-region = Шумо дар куҷо ҳастед?
alert-region-hint = Номи вилоят кифоя аст.
alert-region-short = Вилоят

alert-more = Онҳо чиро бояд донанд?
alert-more-hint =
    Чанд калима навиштан мумкин аст.
    Ё «Ҳозир фиристодан»-ро пахш кунед.
    Агар пахш кунед, кормандони КМБПЧ мехонанд.
alert-more-short = Сухан
alert-more-done = Ҳозир фиристодан
alert-more-skip = Ҳозир фиристодан

## After it was sent

alert-sent-title = Фиристода шуд
alert-sent =
    Ин дар дасти кормандони КМБПЧ аст.
    Онҳо кай мехонанд, намедонем.
    Кӯшиш кунед, ки ба ҷои бехатар равед.

    112: ҳар гуна кӯмаки фаврӣ.
    103: ёрии таъҷилӣ.
    102: политсия.
    Шояд политсия ояд ва ҳуҷҷат пурсад.
    Ин бот хадамоти кӯмаки фаврӣ нест.
alert-sent-more =
    Вақте дар амон бошед, боқимондаро гуфта метавонед.
    Он ба паёми пештара илова мешавад.
# Someone who has an open alert taps the button again.
alert-open =
    Ин аллакай фиристода шудааст.
    Он дар дасти кормандони КМБПЧ аст.
alert-button-rest = Гуфтани боқимонда
alert-button-back = Ба қафо
# The notice above the report when the alert comes with it.
alert-joined = Ин ба паёми пештара илова мешавад.
