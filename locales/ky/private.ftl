# Kyrgyz. What the bot says to a caseworker in their private chat with it.
# Not yet checked by a native reader.

private-no-case = Мындай иш эми жок.
# Somebody wrote without replying to the question.
private-reply-hint =
    Бул сөздөр иш үчүн болсо, жогорудагы суроомо жооп кылып жөнөтүңүз: суроону басып туруп, «Жооп берүү» дегенди тандаңыз.
    Иш үчүн болбосо, дагы бир жолу жөнөтүңүз.
# Comes by itself, so it says nothing of a case.
private-look = Каналга кирип койсоңуз: ал жерде сизди күтүп жатышат.
private-button-look = Ачуу
