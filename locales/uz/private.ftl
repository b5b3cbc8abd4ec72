# Uzbek, Latin script. What the bot says to a caseworker in their private chat with it.
# Not yet checked by a native reader.

private-no-case = Bunday ish endi yoʻq.
# Somebody wrote without replying to the question.
private-reply-hint =
    Bu soʻzlar ish uchun boʻlsa, yuqoridagi savolimga javob qilib yuboring: savolni bosib turib, «Javob berish»ni tanlang.
    Ish uchun boʻlmasa, yana bir marta yuboring.
# Comes by itself, so it says nothing of a case.
private-look = Iltimos, kanalga qarang: u yerda sizni kutishmoqda.
private-button-look = Ochish
