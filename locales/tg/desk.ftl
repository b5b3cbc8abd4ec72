# Tajik. What caseworkers do with a case, and how they answer.
# Not yet checked by a native reader.

# Below the card of a case.
desk-button-answer = Ҷавоб додан
desk-button-phrases = Ибораҳои тайёр
desk-button-working = Дар кор
desk-button-close = Пӯшидан
desk-button-back = Ба қафо
desk-button-reopen = Аз нав кушодан

# How a case is closed.
desk-outcome-solved = Ҳал шуд
desk-outcome-advised = Маслиҳат дода шуд
desk-outcome-referred = Ба дигарон супурда шуд
desk-outcome-noAnswer = Ҷавоб нест
desk-outcome-notForUs = Ба мо дахл надорад

# Told to whoever tapped.
desk-unconfirmed = Аввал администратор бояд Шуморо тасдиқ кунад. Дархост ба ҳамин чат фиристода шуд.
desk-not-this-case = Ин тугма аз парвандаи дигар аст. Ҳеҷ амал иҷро нашуд.
desk-working = Парванда дар кор аст. Муроҷиаткунанда инро мебинад.
desk-closed = Парванда пӯшида шуд. Муроҷиаткунанда натиҷаро мебинад.
desk-closed-before = Парванда аллакай пӯшида аст.
desk-choose-outcome = Парванда бо чӣ анҷом меёбад? Муроҷиаткунанда инро бо сухани содда мебинад.
desk-reopened = Парванда аз нав кушода шуд.
desk-open-before = Парванда аллакай кушода аст.

# People who wish to act on cases.
# $name: as they are called in the chat.
member-asks = { $name } мехоҳад бо парвандаҳо кор кунад. Администратор тасдиқ мекунад:
member-button-confirm = Тасдиқ кардан
member-confirmed = Акнун { $name } бо парвандаҳо кор карда метавонад.
member-confirmed-short = Тасдиқ шуд.
member-only-administrators = Аъзоро танҳо администратори ин чат тасдиқ мекунад.
member-not-here = Ин шахс дигар дар ин чат нест.

# Said to whoever wrote.
answer-where = /r ва матни худро дар мавзӯи парванда ё дар ҷавоб (reply) ба паёми он нависед.
answer-as-yourself = Шумо аз номи гурӯҳ менависед. Барои кор бо парванда аз номи худ нависед: ҳеҷ амал иҷро нашуд.
answer-no-receipt = Ин парванда бе рақам омадааст: муроҷиаткунанда ҷавобро хонда наметавонад.
answer-closed = Парванда пӯшида аст. Барои ҷавоб додан онро аз нав кушоед.
answer-not-in-channel = Ҷавобро дар чати шахсӣ бо бот менависед.
answer-only-words = Ба муроҷиаткунанда танҳо матн меравад. Ҳеҷ амал иҷро нашуд.
# $count: characters that were written; $most: that fit.
answer-too-long = Дар матн { $count } аломат аст, танҳо { $most } ҷой мешавад. Кӯтоҳтар кунед ё ду ҷавоб фиристед.
answer-too-many-previews = Дар ин парванда ҷавобҳои фиристоданашуда аз ҳад зиёданд. Аввал чандтоашро фиристед ё бекор кунед.
answer-too-many-unread = Муроҷиаткунанда ҷавобҳои охиринро ҳанӯз нахондааст. Якеашро иваз кунед ё пас гиред.

# Asks for the words of an answer; a reply to this message is taken.
# $name: of whoever tapped; $language: what the worker reads.
answer-prompt =
    { $name }, ҷавобатонро дар ҷавоб (reply) ба ин паём нависед.
    Забони муроҷиаткунанда: { $language }.
    Пеш аз фиристодан онро боз як бор мебинед.
answer-prompt-replace =
    { $name }, матни навро дар ҷавоб (reply) ба ин паём нависед.
    Забони муроҷиаткунанда: { $language }.
    Пеш аз фиристодан онро боз як бор мебинед.
answer-prompt-read =
    { $name }, он ҷавоб аллакай хонда шудааст. Навиштаи Шумо ҷавоби нав мешавад.
    Онро дар ҷавоб (reply) ба ин паём нависед. Забони муроҷиаткунанда: { $language }.
# $phrase: a ready phrase with a gap.
answer-prompt-gap =
    { $name }, матни ҷои холиро дар ҷавоб (reply) ба ин паём нависед.
    Забони муроҷиаткунанда: { $language }.
    { $phrase }

# The list of ready phrases.
phrases-title =
    Ибораҳои тайёр бо забони муроҷиаткунанда: { $language }.
    Пахш кунед, намуди он нишон дода мешавад; ҳоло чизе намеравад.
    Матни худатон: /r ва баъд матн.
phrases-button-more = Боз дигарҳо

# The first lines of a preview. No empty line in any of them.
# $code: the code of the case; $language: what the worker reads.
preview-title =
    Ҳанӯз фиристода нашудааст · парвандаи { $code }
    Забони касе, ки ҷавобро мегирад: { $language }.
    Танҳо Шумо фиристода метавонед, дар давоми 10 дақиқа.
preview-replaces =
    Ҳанӯз фиристода нашудааст · парвандаи { $code } · ба ҷои ҷавоби пештара
    Забони касе, ки ҷавобро мегирад: { $language }.
    Танҳо Шумо фиристода метавонед, дар давоми 10 дақиқа.
preview-sent = Фиристода шуд · парвандаи { $code } · хонда шуданаш дар варақа дида мешавад
preview-sent-replaced = Ба ҷои ҷавоби пештара фиристода шуд · парвандаи { $code } · хонда шуданаш дар варақа дида мешавад
preview-sent-anew = Ҳамчун ҷавоби нав фиристода шуд: пештара хонда ё пас гирифта шудааст · парвандаи { $code }
preview-cancelled = Фиристода нашуд, бекор карда шуд · парвандаи { $code }
preview-expired = Фиристода нашуд, 10 дақиқа гузашт · парвандаи { $code }
preview-taken-back = Пас гирифта шуд, касе надидааст · парвандаи { $code }
desk-button-send = Фиристодан
desk-button-cancel = Бекор кардан
desk-button-replace = Иваз кардан
desk-button-take-back = Пас гирифтан

# Told to whoever tapped below a preview or an answer.
preview-told-sent = Ҷавоб муроҷиаткунандаро интизор аст.
preview-told-before = Он аллакай фиристода шудааст.
preview-told-foreign = Танҳо муаллифаш онро фиристода ё бекор карда метавонад.
preview-told-expired = Вақт гузашт: аз нав нависед.
preview-told-cancelled = Он фиристода намешавад.
preview-told-taken = Пас гирифта шуд: касе надидааст.
preview-told-seen = Пас гирифтан мумкин нест: онро аллакай дидаанд.
preview-told-not-there = Ин ҷавоб дигар нест.
