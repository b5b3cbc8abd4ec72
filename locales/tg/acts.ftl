# Tajik. What caseworkers do to a case, by buttons and by commands.
# Not yet checked by a native reader.

# Buttons, for a colleague's eye.
acts-button-more = Боз
acts-button-level = Дараҷа
acts-button-refer = Пешниҳоди кӯмак
acts-button-note = Ёддошт
acts-button-tags = Нишонаҳо
acts-button-hand-over = Супоридан
acts-button-release = Озод кардан
acts-button-merge = Ин такрор аст
acts-button-part = Ҷудо кардан
acts-button-reasons = Чаро ин дараҷа
acts-button-journal = Журнал
acts-button-purge = Тамоман нест кардан
acts-button-refer-sure = Ба ҳар ҳол пешниҳод
acts-button-close-sure = Бе розигӣ пӯшидан
acts-button-close-anyway = Ба ҳар ҳол пӯшидан
# $code: the duplicate; $other: the case it goes along with.
acts-button-merge-sure = { $code } бо { $other } якҷоя
acts-button-purge-sure = Нест карда шавад
asks-button-questions = Саволҳо
asks-button-phrases = Ибораҳо

# Which case. $command: without the slash.
acts-which-case =
    Сухан дар бораи кадом парванда? Фармонро дар мавзӯи он, дар ҷавоб (reply) ба варақааш ё бо рамзаш нависед:
    /{ $command } K7F3
acts-several = Рамзи { $code } ҳоло дар ду парванда ҳаст. Фармонро дар мавзӯи парвандаи лозима ё дар ҷавоб ба варақааш нависед.
# $here: the case whose place it is; $code: another one.
acts-other-case = Ин ҷо парвандаи { $here } аст, вале Шумо рамзи { $code }-ро навиштед. Чизе тағйир наёфт. Барои { $code } фармонро дар мавзӯи он ё дар ҷавоб ба варақаи он нависед.
acts-closed = Парванда пӯшида аст. Аввал онро аз нав кушоед.
acts-not-in-channel = Суханро дар чати шахсӣ бо бот менависед.

# Who has a case. $name: of a colleague; $by: of whoever gave it.
acts-nobody-has-it = Ин парвандаро ҳанӯз касе нагирифтааст.
acts-only-holder = Парванда дар дасти { $name } аст. Онро танҳо { $name } ё администратор озод карда ё супорида метавонад.
acts-released = Парванда боз озод аст: онро ҳар кас гирифта метавонад.
acts-hand-over-whom = Парвандаи { $code }-ро ба кӣ месупорем?
acts-hand-over-nobody = Ҳоло касеро намешиносам. Ба паёми ҳамкор бо /handover ҷавоб диҳед ё /handover ва @ном нависед.
acts-hand-over-unknown = Намедонам, ки ин кист. Ба паёми ҳамкор бо /handover ҷавоб диҳед.
acts-hand-over-not-member = Парвандаро танҳо ба аъзои тасдиқшудаи ин чат супоридан мумкин аст. Ҳеҷ чиз тағйир наёфт.
acts-hand-over-same = Парванда аллакай дар дасти { $name } аст.
acts-handed-over = { $name }, парвандаи { $code } акнун дар дасти Шумост. Супорид: { $by }.
acts-handed-over-short = Парванда акнун дар дасти { $name } аст.

# $level: a level in words; in `acts-level-reason` its number.
acts-level-which = Дараҷаи парвандаи { $code } чӣ гуна бошад? Баъд сабабашро мепурсам.
acts-level-how = Дараҷаро аз 0 то 3 ва сабабро нависед: /level 1 шиносномаро ҳанӯз надодаанд
acts-level-reason = Сабаб лозим аст, чанд калима бас: /level { $level } ва чаро. Ҳеҷ чиз тағйир наёфт.
acts-level-same = Парванда аллакай ҳамин дараҷа дорад.
acts-level-set = Акнун дараҷа: { $level }. Сабаб дар журнал навишта шуд.
acts-level-prompt =
    { $name }, чаро дараҷаи «{ $level }»? Сабабро дар ҷавоб (reply) ба ин паём нависед.
    Онро танҳо ҳамкорон дар журнали парванда мебинанд.

# $tags: words; $most, $count: numbers.
acts-tags-how = Нишонаҳоро бо фосила нависед: /tag маош шаб. Барои бардоштан: /untag шаб
acts-tags-bad = Мувофиқ нест: { $tags }. Нишона як калима аст: ҳарф, рақам ва дефис, то 24 аломат.
acts-tags-too-many = Дар як парванда то { $most } нишона мешавад. Аввал зиёдатиро бардоред: /untag
acts-tags-now = Нишонаҳои парванда: { $tags }.
acts-tags-none = Парванда дигар нишона надорад.
acts-tags-prompt =
    { $name }, нишонаҳоро дар ҷавоб (reply) ба ин паём бо фосила нависед.
    Минус пеши калима нишонаро мебардорад: маош -шаб
acts-note-how = Ёддоштро пас аз фармон нависед: /note бо консулгарӣ гап задем
acts-note-kept = Дар журнали парванда навишта шуд. Муроҷиаткунанда инро намебинад.
acts-note-prompt =
    { $name }, ёддоштро дар ҷавоб (reply) ба ин паём нависед.
    Онро танҳо ҳамкорон дар журнали парванда мебинанд.
acts-too-long = Дар матн { $count } аломат аст, { $most } ҷой мешавад. Лутфан, кӯтоҳтар кунед.

# The list of ready questions. $language: what the worker reads.
asks-title =
    Саволҳои тайёр бо забони муроҷиаткунанда: { $language }.
    Пахш саволро нишон медиҳад, вале ҳанӯз намефиристад.

# Passing a case on. $code: of the case.
acts-refer-whither =
    Парвандаи { $code }-ро ба кӣ супоридан пешниҳод мекунем?
    Аввал нома ба Шумо нишон дода мешавад, баъд муроҷиаткунанда «ҳа» ё «не» мегӯяд. Бе «ҳа»-и ӯ ҳеҷ чиз дода намешавад.
acts-refer-police = Эҳтиёт шавед: дар ин парванда нишонаи «ба политсия равона накунед» ҳаст. Шояд касе аз мансабдорон бо корфармо ҳамдаст бошад ва политсия одамро ба ӯ баргардонад. Ба ҳар ҳол дар бораи политсия пурсем?
acts-refer-consulate = Эҳтиёт шавед: ба назар мерасад, ки ин одам аз бозгашт метарсад ё паноҳ меҷӯяд. Консулгарӣ намояндаи ҳамон давлат аст ва фаҳмида метавонад, ки ӯ дар куҷост. Ба ҳар ҳол дар бораи консулгарӣ пурсем?
acts-refer-offered = Дар ин бора аллакай пурсида шудааст, ҳанӯз ҷавоб нест.
acts-refer-agreed = Муроҷиаткунанда ба ин розӣ аст: ба варақа нигаред.

# Closing.
acts-close-no-yes = Муроҷиаткунанда ҳанӯз розӣ нашудааст, ки парванда ба дигарон супурда шавад. Ба ҳар ҳол ҳамчун супурдашуда мепӯшем? Боз як бор пахш кунед.
acts-close-nothing-asked = Ба муроҷиаткунанда ҳанӯз чизе нанавиштаанд, ӯ бошад мехонад, ки ҷавоб надодааст. Ба ҳар ҳол чунин мепӯшем? Боз як бор пахш кунед.

# Duplicates. $code: this case; $other: the one it goes along with.
acts-merge-which = { $code } такрори кадом парванда буда метавонад? Барои парвандаи дигар: /merge ва рамзи он.
acts-merge-how = Ин такрори кадом парванда аст? Рамзи онро нависед: /merge K4D9
acts-merge-unknown = Парванда бо рамзи { $code } нест.
acts-merge-self = Ин рамзи худи ҳамин парванда аст.
acts-merge-before = Ин парванда аллакай бо { $code } якҷоя аст. Ҷудо кардан: /part
acts-merge-closed = Парвандаи { $code } пӯшида аст. Аввал онро аз нав кушоед.
acts-merge-merged = Парвандаи { $code } худаш бо дигаре якҷоя аст. Рамзи ҳамонро гиред.
acts-merge-changed = Парвандаи { $code } ҳамин ҳозир тағйир ёфт. Ба он нигаред ва боз кӯшиш кунед.
acts-merge-sure =
    { $code } ва { $other } дар бораи як чизанд?
    { $code } аз рӯйхатҳо меравад, онро ҳамон ҳамкор пеш мебарад ва он бо { $other } якҷоя пӯшида мешавад. Мавзӯъ ва мукотиба бо муроҷиаткунанда мемонад.
acts-merged = { $code } акнун бо { $other } якҷоя аст. Ҷудо кардан: /part
acts-merged-here = Парвандаи { $code } такрори ин аст: акнун онҳо якҷояанд.
acts-parted = { $code } боз парвандаи алоҳида аст, бе { $other }.
acts-parted-here = Парвандаи { $code } боз алоҳида аст.
acts-not-merged = Ин парванда бе ин ҳам алоҳида аст.

# Destroying a case.
acts-purge-only-administrators = Парвандаро танҳо администратори ин чат тамоман нест карда метавонад.
acts-purge-sure =
    Парвандаи { $code } тамоман нест карда шавад?
    Нақл, файлҳо, номаҳо ба муроҷиаткунанда, ёддоштҳо ва ҳар чизе ки бот ин ҷо навиштааст, мераванд. Муроҷиаткунанда бо рақамаш дигар чизе кушода наметавонад.
    Танҳо рӯзҳо ва навъи амалҳо мемонанд. Ҳеҷ чизро баргардондан мумкин нест.
acts-purged = Парванда нест карда шуд. Паёмҳои бот дар бораи он ба зудӣ мераванд.
