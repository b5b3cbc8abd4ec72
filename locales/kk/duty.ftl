# Kazakh. Who is on call, who is away, and what the bot says by itself when a case waits too long.
# Not yet checked by a native reader.

# The help of the commands.
command-duty = Кім кезекші; өз кезекшілігіңізді бастау, аяқтау, тілдерді көрсету: /duty uz ru 12h
command-away = Болмайтын кезіңіз: /away 3d. Оралсаңыз: /away off

# The menu of /duty.
duty-title = Кезекшілік
duty-nobody = Қазір ешкім кезекші емес: шұғыл іс туралы бәріне айтылады.
# $time: a day and an hour.
duty-until = аяқталуы: { $time }
duty-until-told = өзі аяқтағанша
# $name: as they are called in the chat.
duty-away = { $name } · қазір жоқ, оралуы: { $time }
duty-buttons = Төмендегі түймелер { $name } үшін. Өтініш иесімен сөйлесе алатын тілдеріңізді белгілеңіз.
duty-how = Сөзбен де болады: /duty uz ru 12h, /duty off. Болмайтын кезіңіз: /away 3d.
duty-button-hours = { $hours } сағат
duty-button-until-told = Тоқтатқанша
duty-button-off = Кезекші емеспін

# Told to whoever tapped or wrote.
duty-not-yours = Бұл басқа адамның мәзірі. Өзіңіздікін ашу үшін /duty деп жазыңыз.
duty-not-known = Бот бұл адамды әлі танымайды. Алдымен ол кемінде бір рет іспен жұмыс істеуі керек.
duty-as-yourself = Сіз топ атынан жазып отырсыз. Тек өз атыңыздан кезекші бола аласыз. Ештеңе өзгерген жоқ.
duty-only-administrators = Басқа адамның кезекшілігін тек әкімші өзгертеді. Өзіңіздікін өзгерту үшін жауап ретінде емес, бөлек жазыңыз.
# $word: what was written.
duty-not-understood = Түсініксіз: { $word }. Мысалы: /duty uz ru 12h. Тілдер: uz, ru, kk, tg, ky, en. Уақыт: ең көбі 7d. Аяқтау: /duty off.
duty-told-on = { $name }: кезекші, өзі тоқтатқанша.
duty-told-on-until = { $name }: кезекші. Аяқталуы: { $time }.
duty-told-off = { $name }: кезекшілік аяқталды.

# Being away.
away-how = Қанша уақыт болмайтыныңызды жазыңыз: /away 3d. Ерте оралсаңыз: /away off. Сіз жоқта сізді ешкім шақырмайды, сізге іс берілмейді.
away-not-understood = Қанша уақытқа екені түсініксіз. Мысалы: /away 12h, /away 3d, ең көбі 183d. Оралсаңыз: /away off.
away-set = { $name }: қазір жоқ. Оралуы: { $time }.
away-ended = { $name }: қайта орнында.
# $codes: levels and codes of cases.
away-cases = Мына шұғыл істерді { $name } жүргізеді: { $codes }. Енді кім алатынын қараңыздаршы.

# Said in a case that waits too long. $time: how long.
escalation-unclaimed = Істі ешкім алған жоқ. Күтіп тұрғанына { $time } болды.
escalation-unanswered = Өтініш иесіне әлі жауап берілмеді. Күтіп тұрғанына { $time } болды.
# $limit: a time limit in a few words; $day: a day of the calendar.
escalation-limit = ⏳ { $limit }: соңғы күн { $day } болуы мүмкін.
escalation-limit-over = ⏳ { $limit }: мерзім { $day } күні өтіп кеткен болуы мүмкін.
# Before the names of people.
escalation-look = Қарап шығыңыздаршы:
# $code: the code of the case; more names follow.
escalation-also = { $code } ісі. Сіздер де қарап шығыңыздаршы:
