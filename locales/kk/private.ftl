# Kazakh. What the bot says to a caseworker in their private chat with it.
# Not yet checked by a native reader.

private-no-case = Мұндай іс енді жоқ.
# Somebody wrote without replying to the question.
private-reply-hint =
    Бұл сөздер іске арналса, жоғарыдағы сұрағыма жауап ретінде жіберіңіз: сұрақты басып тұрып, «Жауап беру» дегенді таңдаңыз.
    Іске арналмаса, тағы бір рет жіберіңіз.
# Comes by itself, so it says nothing of a case.
private-look = Арнаға кіріп шығыңызшы: ол жақта сізді күтіп отыр.
private-button-look = Ашу
