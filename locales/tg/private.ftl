# Tajik. What the bot says to a caseworker in their private chat with it.
# Not yet checked by a native reader.

private-no-case = Чунин парванда дигар нест.
# Somebody wrote without replying to the question.
private-reply-hint =
    Агар ин суханон барои парванда бошанд, онҳоро дар ҷавоб (reply) ба саволи болоиам фиристед: саволро пахш карда истед ва «Ҷавоб додан»-ро интихоб кунед.
    Агар барои парванда набошанд, бори дигар фиристед.
# Comes by itself, so it says nothing of a case.
private-look = Лутфан, ба канал нигаред: он ҷо Шуморо интизоранд.
private-button-look = Кушодан
