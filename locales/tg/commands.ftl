# Tajik. The commands of caseworkers, as `/help` and the menu of their chat list them.
# Not yet checked by a native reader.

# What `/help` says.
commands-title = Дар ин чат чӣ навиштан мумкин аст
commands-where = Фармон дар бораи парвандаро дар мавзӯи он, дар ҷавоб (reply) ба варақааш ё бо рамзаш нависед: /claim K7F3
commands-group-holding = Парванда дар дасти кист
commands-group-case = Парванда
commands-group-worker = Гуфтугӯ бо муроҷиаткунанда
commands-group-ending = Анҷоми парванда
commands-group-desk = Ҳамаи парвандаҳо
commands-group-care = Худамон ва ҳамкорон

command-claim = Гирифтани парванда
command-release = Озод кардани парванда: онро ҳар кас гирифта метавонад
command-handover = Супоридани парванда: дар ҷавоб ба паёми ҳамкор ё /handover @ном
command-level = Тағйир додани дараҷа: /level 1 ва сабаб
command-working = Парванда дар кор аст
command-tag = Илова кардани нишона: /tag маош шаб
command-untag = Бардоштани нишона: /untag шаб
command-note = Ёддошт барои ҳамкорон: /note ва сухани Шумо
command-r = Ҷавоб ба муроҷиаткунанда: /r ва матни Шумо
command-ask = Саволҳои тайёр бо забони муроҷиаткунанда
command-refer = Пурсидан, ки парвандаро ба дигарон супоридан мумкин аст: /refer ҳуқуқшинос
command-close = Пӯшидани парванда
command-reopen = Аз нав кушодани парванда
command-merge = Ин такрори парвандаи дигар аст: /merge K4D9
command-part = Такрорро боз алоҳида пеш бурдан
command-purge = Тамоман нест кардани парванда (танҳо администратор)
command-help = Ҳамин рӯйхат
command-care = Агар аз хондаатон дилатон вазнин шавад
command-training = Парвандаҳои машқӣ барои ҳамкорони нав
