# Uzbek, Cyrillic script, made from locales/uz by npm run texts:cyrillic. Keeping a report for later, and what is said once a chat is cleared.
# Not yet checked by a native reader.

button-keep-draft = Кейинга қолдириш

keep-screen =
    Кейинга қолдириш

    Ўзингиз тўртта рақам ўйлаб топиб ёзинг.
    Туғилган йилингизни ёки 1234 ни ёзманг.
    Уларни ёдлаб олинг.

    Жавобларингиз { $hours } соат сақлаб қўйилади.
    Улар борлиги ҳеч бир саҳифада кўринмайди.
    «Тозалаш» уларни ўчирмайди.

    Давом этиш учун тўртта рақамни қўлланмада ёзинг.
    Беш марта бошқа рақам ёзилса, жавобларингиз ўчади.
    Рақамларни сизга ҳеч ким айта олмайди.
    Янги рақамлар эскилари ўрнини олади.
keep-file-on-the-way =
    Бир файл ҳали йўлда.
    У сақланмайди.
keep-four-digits = Илтимос, тўртта рақам ёзинг.
keep-too-easy =
    Бу рақамларни топиш осон.
    Илтимос, бошқасини ёзинг.
keep-done = Тайёр.
keep-other-waits =
    Бу ерда очиқ турган жавобларингиз сақлаб қўйилди.
    Кўриш учун ўша тўртта рақамни қўлланмада ёзинг.

# The last line of the cover where old messages could not be removed.
cover-remains =
    Эски хабарлар шу чатда қолади.
    Уларни ўчириш учун:
    чатни босиб туринг, кейин «Ўчириш»ни босинг.

# The one line that is sent to a worker who asked for it.
notice-new-page = Қўлланмада янги саҳифа бор.
