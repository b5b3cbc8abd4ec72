# Uzbek, Cyrillic script, made from locales/uz by npm run texts:cyrillic. What the bot says to a caseworker in their private chat with it.
# Not yet checked by a native reader.

private-no-case = Бундай иш энди йўқ.
# Somebody wrote without replying to the question.
private-reply-hint =
    Бу сўзлар иш учун бўлса, юқоридаги саволимга жавоб қилиб юборинг: саволни босиб туриб, «Жавоб бериш»ни танланг.
    Иш учун бўлмаса, яна бир марта юборинг.
# Comes by itself, so it says nothing of a case.
private-look = Илтимос, каналга қаранг: у ерда сизни кутишмоқда.
private-button-look = Очиш
