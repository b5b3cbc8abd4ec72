# Kyrgyz. Keeping a report for later, and what is said once a chat is cleared.
# Not yet checked by a native reader.

button-keep-draft = Кийинкиге сактоо

keep-screen =
    Кийинкиге сактоо

    Төрт цифраны өзүңүз ойлоп таап жазыңыз.
    Туулган жылыңыз же 1234 болбосун.
    Аларды жаттап алыңыз.

    Жоопторуңуз { $hours } саат сакталып турат.
    Алардын бар экени эч бир экрандан көрүнбөйт.
    «Тазалоо» баскычы аларды өчүрбөйт.

    Улантуу үчүн төрт цифраны маалымдамага жазыңыз.
    Беш жолу ката жазылса, жоопторуңуз өчөт.
    Унутсаңыз, цифраларды эч ким айтып бере албайт.
    Жаңы цифралар эскисинин ордун басат.
keep-file-on-the-way =
    Файл али жолдо.
    Ал сакталбайт.
keep-four-digits = Сураныч, төрт цифра жазыңыз.
keep-too-easy =
    Бул цифраларды табуу оңой.
    Сураныч, башкасын жазыңыз.
keep-done = Даяр.
keep-other-waits =
    Бул жерде ачык турганы сактап коюлду.
    Көрүү үчүн ошол цифраларды маалымдамага жазыңыз.

# The last line of the cover where old messages could not be removed.
cover-remains =
    Эски билдирүүлөр ушул чатта калат.
    Аларды өчүрүү үчүн:
    чатты басып туруп, «Өчүрүү» («Удалить») дегенди басыңыз.

# The one line that is sent to a worker who asked for it.
notice-new-page = Маалымдамада жаңы барак бар.
