# Russian. Cases invented for practice: /training.
# Not yet checked by a native reader.

# On the card, and before the story.
training-mark = Учебное дело, вымышлено
# At the beginning of a topic's name: one word.
training-mark-short = учебное
# What a caseworker may write behind /cases: small letters, commas between.
queue-words-training = учебные, учебное, учебный, учёба, тренировочные

# $count: a number.
training-begun =
    🎓 Через пару минут здесь появятся учебные дела: { $count }. Всё в них выдумано.
    С ними можно делать то же, что с настоящими: взять, ответить, спросить о передаче, закрыть, объединить, удалить.
    Ответ «прочитают» примерно через минуту. На вопрос, можно ли передать дело, придёт «да».
    На доске, в статистике и в обычном списке их нет. Их список: /cases учебные
    Закончить: /training off. Через 3 дня они исчезнут сами.
training-running = Учебные дела уже есть: /cases учебные. Закончить: /training off
training-how = Начать: /training. Закончить: /training off
# $count: a number.
training-ended = Учебных дел закончено: { $count }. Их сообщения исчезнут в ближайшее время.
training-none = Учебных дел сейчас нет.
training-only-administrators = Учебные дела начинает и заканчивает администратор этого чата.
training-merge = Учебное и настоящее дело нельзя вести вместе.

# The invented reports. The firm must be plainly invented.
training-firm = ТОО «Практика-Строй»
training-story-alert = Нас закрыли во дворе. Хозяин пошёл за своими людьми. Боюсь, что он вернётся.
training-story-order = Вчера мне дали бумагу и сказали уехать. Я не всё в ней понимаю. Суд послезавтра. Мне страшно возвращаться.
training-story-held = Мы работаем на стройке с весны. Паспорта забрал бригадир и не отдаёт. Ворота закрыты, у ворот сторож. Денег нет четвёртый месяц.
training-story-wages = Мне не заплатили за два месяца. Неделю назад сказали: больше не приходи. Трудовой договор есть, вот только второго экземпляра мне не дали.
training-story-brother = Пишу о своём брате. Он работает на кирпичном заводе с утра до ночи, без выходных. Живут в вагончике, воды мало. Он не знает, что я пишу.
training-story-question = У меня только вопрос. Хозяин платит раз в два месяца и говорит, что так можно. Это правда?
