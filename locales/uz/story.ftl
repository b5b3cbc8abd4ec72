# Uzbek, Latin script. Stories that are kept apart from the card, and messages of the bot's that go by themselves.
# Not yet checked by a native reader.

# The button below a card; and lines on the card and on what comes later for the case.
story-button = Bayonni koʻrsatish
story-kept = Voqea bayoni alohida saqlanadi. Uni ishni olgan kishi koʻra oladi.
story-came = Yuborilgani alohida saqlanadi. Uni ish qoʻlida boʻlgan kishi koʻra oladi.

# Told to whoever asked for the story. $name: of a colleague; $left: a span of time, "28 min".
story-claim-first = Avval ishni oling: bayonni faqat ish qoʻlida boʻlgan kishi koʻra oladi.
story-of-another = Ish { $name } qoʻlida: bayonni faqat { $name } koʻra oladi.
story-none = Bu ish boʻyicha saqlangan bayon yoʻq.
story-in-topic = Bayon ish mavzusida turibdi. { $left } oʻtgach, oʻzi oʻchadi.
story-in-private = Bayon bot bilan shaxsiy chatingizda turibdi. { $left } oʻtgach, oʻzi oʻchadi.
story-stands = Bayon hozir koʻrsatib turilibdi. { $left } oʻtgach, oʻzi oʻchadi.
story-on-its-way = Bayon yuborilmoqda. Biroz kutib turing.
# $link: the address of the bot. The button that Telegram shows there is called Start.
story-start-first = Bayon shaxsiy chatga keladi, lekin bot hozircha sizga yoza olmaydi. { $link } havolasini oching, «Start» tugmasini bosing va bayonni shu yerda yana bir marta soʻrang.
story-failed = Bayon toʻliq yuborilmadi. Bir daqiqadan keyin uni yana soʻrang: qolgani keladi.

# In the place of a message that Telegram does not delete any more.
passing-stub = Bu xabar oʻzi oʻchdi.

# In `/help` and in the menu.
command-story = Oʻz ishingizning bayonini koʻrsatish (bayonlar alohida saqlansa)
