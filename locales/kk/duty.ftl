# Kazakh. Who is on call, who is away, and what the bot says by itself when a case waits too long.
# Not yet checked by a native reader.

# The help of the commands.
command-duty = Кім кезекші; өз кезекшілігіңізді бастау, аяқтау, тілдерді көрсету: /duty uz ru 12h
command-away = Кету және оралу: /away 3d, /away off

# The menu of /duty.
duty-title = Кезекшілік
duty-nobody = Қазір ешкім кезекші емес: шұғыл істер туралы бәрі біледі.
# $time: a day and an hour.
duty-until = { $time } дейін
duty-until-told = өзі аяқтағанша
# $name: as they are called in the chat.
duty-away = { $name } · { $time } дейін жоқ
duty-buttons = Төмендегі түймелер { $name } үшін. Адаммен сөйлесе алатын тілдерді белгілеңіз.
duty-how = Сөзбен де болады: /duty uz ru 12h, /duty off. Кету: /away 3d.
duty-button-hours = { $hours } сағ кезекшімін
duty-button-until-told = Тоқтатқанша
duty-button-off = Кезекші емеспін

# Told to whoever tapped or wrote.
duty-not-yours = Бұл басқа адамның мәзірі. Өзіңіздікін ашу үшін /duty деп жазыңыз.
duty-not-known = Бот бұл адамды әлі білмейді. Алдымен ол кемінде бір рет іспен жұмыс істеуі керек.
duty-as-yourself = Сіз топ атынан жазып отырсыз. Тек өз атыңыздан кезекші бола аласыз. Ештеңе өзгерген жоқ.
duty-only-administrators = Басқа адамның кезекшілігін тек әкімші өзгертеді. Өзіңіздікін өзгерту үшін жауап ретінде емес, бөлек жазыңыз.
# $word: what was written.
duty-not-understood = Түсініксіз: { $word }. Мысалы: /duty uz ru 12h. Тілдер: uz, ru, kk, tg, ky, en. Уақыт: 7d дейін. Аяқтау: /duty off.
duty-told-on = { $name }: тоқтатқанша кезекші.
duty-told-on-until = { $name }: { $time } дейін кезекші.
duty-told-off = { $name }: кезекшілік аяқталды.

# Being away.
away-how = Қанша уақыт болмайтыныңызды жазыңыз: /away 3d. Ерте оралсаңыз: /away off. Сіз жоқта сізді шақырмайды, сізге іс бермейді.
away-not-understood = Қанша уақытқа екені түсініксіз. Мысалы: /away 12h, /away 3d, ең көбі 183d. Оралсаңыз: /away off.
away-set = { $name }: { $time } дейін жоқ.
away-ended = { $name }: қайта орнында.
# $codes: levels and codes of cases.
away-cases = { $name } қолында шұғыл істер қалды: { $codes }. Кім алатынын қараңыздаршы.

# Said in a case that waits too long. $time: how long.
escalation-unclaimed = Істі ешкім алған жоқ. Күтіп тұрғанына { $time } болды.
escalation-unanswered = Адамға әлі жауап берілмеді. Күтіп тұрғанына { $time } болды.
# $limit: a time limit in a few words; $day: a day of the calendar.
escalation-limit = ⏳ { $limit }: соңғы күн { $day } болуы мүмкін.
escalation-limit-over = ⏳ { $limit }: мерзім { $day } өтіп кеткен болуы мүмкін.
# Before the names of people.
escalation-look = Қарап шығыңыздаршы:
# $code: the code of the case; more names follow.
escalation-also = { $code } ісі, мына кісілер де қарап шықса екен:
