# Russian. What the bot says to a caseworker in their private chat with it.
# Not yet checked by a native reader.

private-no-case = Такого дела больше нет.
# Somebody wrote without replying to the question.
private-reply-hint =
    Если эти слова для дела, отправьте их ответом на мой вопрос выше: зажмите его и выберите «Ответить».
    Если не для дела, просто отправьте их ещё раз.
# Comes by itself, so it says nothing of a case.
private-look = Загляните, пожалуйста, в канал: вас там ждут.
private-button-look = Открыть
