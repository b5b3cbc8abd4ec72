# Kazakh. Keeping a report for later, and what is said once a chat is cleared.
# Not yet checked by a native reader.

button-keep-draft = Кейінге сақтау

keep-screen =
    Кейінге сақтау

    Төрт цифрды өзіңіз ойлап тауып жазыңыз.
    Туған жылыңыз не 1234 болмасын.
    Оларды жаттап алыңыз.

    Жауаптарыңыз { $hours } сағат сақталып тұрады.
    Олардың бар екені еш бетте көрінбейді.
    «Тазалау» түймесі оларды өшірмейді.

    Жалғастыру үшін төрт цифрды анықтамалықта жазыңыз.
    Бес рет қате жазылса, жауаптарыңыз өшеді.
    Ұмытсаңыз, цифрларды ешкім айтып бере алмайды.
    Жаңа цифрлар ескісінің орнын басады.
keep-file-on-the-way =
    Файл әлі жолда.
    Ол сақталмайды.
keep-four-digits = Төрт цифр жазыңызшы.
keep-too-easy =
    Бұл цифрларды оңай табуға болады.
    Басқасын жазыңызшы.
keep-done = Дайын.
keep-other-waits =
    Осында ашық тұрғаны сақтап қойылды.
    Көру үшін сол цифрларды анықтамалықта жазыңыз.

# The last line of the cover where old messages could not be removed.
cover-remains =
    Ескі хабарламалар осы чатта қалады.
    Оларды өшіру үшін:
    чатты басып тұрыңыз, сосын «Удалить» (жою) дегенді басыңыз.

# The one line that is sent to a worker who asked for it.
notice-new-page = Анықтамалықта жаңа бет бар.
