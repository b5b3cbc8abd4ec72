# Kyrgyz. Who is on call, who is away, and what the bot says by itself when a case waits too long.
# Not yet checked by a native reader.

# The help of the commands.
command-duty = Ким кезметте; өз кезметиңизди баштоо, бүтүрүү, тилдерди көрсөтүү: /duty uz ru 12h
command-away = Болбой турган убактыңыз: /away 3d. Кайтсаңыз: /away off

# The menu of /duty.
duty-title = Кезмет
duty-nobody = Азыр эч ким кезметте эмес: шашылыш иш баарына айтылат.
# $time: a day and an hour.
duty-until = бүтөт: { $time }
duty-until-told = өзү бүтүргөнчө
# $name: as they are called in the chat.
duty-away = { $name } · азыр жок, кайтат: { $time }
duty-buttons = Төмөнкү баскычтар { $name } үчүн. Кайрылуу ээси менен сүйлөшө ала турган тилдериңизди белгилеңиз.
duty-how = Сөз менен да болот: /duty uz ru 12h, /duty off. Болбой турган убактыңыз: /away 3d.
duty-button-hours = { $hours } саат
duty-button-until-told = Токтоткончо
duty-button-off = Кезметте эмесмин

# Told to whoever tapped or wrote.
duty-not-yours = Бул башка адамдын менюсу. Өзүңүздүкүн ачуу үчүн /duty деп жазыңыз.
duty-not-known = Бот бул адамды али тааныбайт. Адегенде ал жок дегенде бир жолу иш менен иштеши керек.
duty-as-yourself = Сиз топтун атынан жазып жатасыз. Өз атыңыздан гана кезметте боло аласыз. Эч нерсе өзгөргөн жок.
duty-only-administrators = Башка адамдын кезметин администратор гана өзгөртөт. Өзүңүздүкүн өзгөртүү үчүн жооп катары эмес, өзүнчө жазыңыз.
# $word: what was written.
duty-not-understood = Түшүнүксүз: { $word }. Мисалы: /duty uz ru 12h. Тилдер: uz, ru, kk, tg, ky, en. Убакыт: эң көбү 7d. Бүтүрүү: /duty off.
duty-told-on = { $name }: кезметте, өзү токтоткончо.
duty-told-on-until = { $name }: кезметте. Бүтөт: { $time }.
duty-told-off = { $name }: кезмет бүттү.

# Being away.
away-how = Канча убакыт болбой турганыңызды жазыңыз: /away 3d. Эрте кайтсаңыз: /away off. Сиз жокто сизди эч ким чакырбайт, сизге иш берилбейт.
away-not-understood = Канча убакытка экени түшүнүксүз. Мисалы: /away 12h, /away 3d, эң көбү 183d. Кайтсаңыз: /away off.
away-set = { $name }: азыр жок. Кайтат: { $time }.
away-ended = { $name }: кайра ордунда.
# $codes: levels and codes of cases.
away-cases = Бул шашылыш иштерди { $name } жүргүзөт: { $codes }. Эми ким ала турганын карап коюңуздарчы.

# Said in a case that waits too long. $time: how long.
escalation-unclaimed = Ишти эч ким алган жок. Күтүп турганына { $time } болду.
escalation-unanswered = Кайрылуу ээсине али жооп берилген жок. Күтүп турганына { $time } болду.
# $limit: a time limit in a few words; $day: a day of the calendar.
escalation-limit = ⏳ { $limit }: акыркы күн { $day } болушу мүмкүн.
escalation-limit-over = ⏳ { $limit }: мөөнөт { $day } күнү өтүп кеткен болушу мүмкүн.
# Before the names of people.
escalation-look = Карап коюңуздарчы:
# $code: the code of the case; more names follow.
escalation-also = { $code } иши. Сиздер да карап коюңуздарчы:
