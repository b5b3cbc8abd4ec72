# Tajik. Who is on call, who is away, and what the bot says by itself when a case waits too long.
# Not yet checked by a native reader.

# The help of the commands.
command-duty = Кӣ навбатдор аст; сар кардан ва тамом кардани навбатдорӣ, забонҳо: /duty uz ru 12h
command-away = Рафтан ва баргаштан: /away 3d, /away off

# The menu of /duty.
duty-title = Навбатдорӣ
duty-nobody = Ҳоло касе навбатдор нест: аз парвандаҳои фаврӣ ҳама хабардор мешаванд.
# $time: a day and an hour.
duty-until = то { $time }
duty-until-told = то худаш тамом кунад
# $name: as they are called in the chat.
duty-away = { $name } · то { $time } нест
duty-buttons = Тугмаҳои поён барои { $name } ҳастанд. Забонҳоеро қайд кунед, ки бо муроҷиаткунанда гап зада метавонед.
duty-how = Бо суханҳо ҳам мешавад: /duty uz ru 12h, /duty off. Рафтан: /away 3d.
duty-button-hours = { $hours } соат навбатдорам
duty-button-until-told = То бекор кунам
duty-button-off = Навбатдор нестам

# Told to whoever tapped or wrote.
duty-not-yours = Ин менюи каси дигар аст. Барои кушодани менюи худ /duty нависед.
duty-not-known = Бот ин одамро ҳанӯз намешиносад. Аввал ӯ бояд ақаллан як бор бо парванда кор кунад.
duty-as-yourself = Шумо аз номи гурӯҳ менависед. Танҳо аз номи худ навбатдор шудан мумкин аст. Ҳеҷ чиз тағйир наёфт.
duty-only-administrators = Навбатдории каси дигарро танҳо администратор тағйир медиҳад. Барои тағйири навбатдории худ на дар ҷавоб, балки алоҳида нависед.
# $word: what was written.
duty-not-understood = Нофаҳмо: { $word }. Масалан: /duty uz ru 12h. Забонҳо: uz, ru, kk, tg, ky, en. Вақт: то 7d. Тамом кардан: /duty off.
duty-told-on = { $name }: навбатдор, то худаш тамом кунад.
duty-told-on-until = { $name }: навбатдор то { $time }.
duty-told-off = { $name }: навбатдорӣ тамом шуд.

# Being away.
away-how = Нависед, ки чанд вақт дар ҷоятон нестед: /away 3d. Агар барвақттар баргардед: /away off. То он вақт Шуморо ҷеғ намезананд ва ба Шумо парванда намесупоранд.
away-not-understood = Маълум нашуд, ки чанд вақт. Масалан: /away 12h, /away 3d, на зиёда аз 183d. Агар баргардед: /away off.
away-set = { $name }: то { $time } нест.
away-ended = { $name }: боз дар ҷояш.
# $codes: levels and codes of cases.
away-cases = Дар дасти { $name } парвандаҳои фаврӣ монданд: { $codes }. Лутфан, бубинед, ки онҳоро кӣ мегирад.

# Said in a case that waits too long. $time: how long.
escalation-unclaimed = Парвандаро касе нагирифтааст. { $time } боз интизор аст.
escalation-unanswered = Ба муроҷиаткунанда ҳанӯз ҷавоб надодаанд. { $time } боз интизор аст.
# $limit: a time limit in a few words; $day: a day of the calendar.
escalation-limit = ⏳ { $limit }: рӯзи охир шояд { $day } бошад.
escalation-limit-over = ⏳ { $limit }: муҳлат шояд { $day } гузашта бошад.
# Before the names of people.
escalation-look = Лутфан, бубинед:
# $code: the code of the case; more names follow.
escalation-also = Парвандаи { $code }, лутфан, Шумо ҳам бубинед:
