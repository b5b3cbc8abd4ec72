# Uzbek, Cyrillic script, made from locales/uz by npm run texts:cyrillic. What caseworkers do to a case, by buttons and by commands.
# Not yet checked by a native reader.

# Buttons, for a colleague's eye.
acts-button-more = Яна
acts-button-level = Даража
acts-button-refer = Ёрдам таклиф қилиш
acts-button-note = Қайд
acts-button-tags = Белгилар
acts-button-hand-over = Топшириш
acts-button-release = Бўшатиш
acts-button-merge = Бу такрор
acts-button-part = Ажратиш
acts-button-reasons = Нега бу даража
acts-button-journal = Журнал
acts-button-purge = Бутунлай ўчириш
acts-button-refer-sure = Барибир таклиф қилиш
acts-button-close-sure = Розиликсиз ёпиш
acts-button-close-anyway = Барибир ёпиш
# $code: the duplicate; $other: the case it goes along with.
acts-button-merge-sure = { $code } ва { $other } бирга
acts-button-purge-sure = Бутунлай ўчирилсин
asks-button-questions = Саволлар
asks-button-phrases = Иборалар

# Which case. $command: without the slash.
acts-which-case =
    Қайси иш ҳақида? Буйруқни иш мавзусида, картасига жавоб қилиб ёки коди билан ёзинг:
    /{ $command } K7F3
acts-several = { $code } коди ҳозир икки ишда бор. Буйруқни керакли иш мавзусида ёки картасига жавоб қилиб ёзинг.
# $here: the case whose place it is; $code: another one.
acts-other-case = Бу ерда { $here } иши, сиз эса { $code } кодини ёздингиз. Ҳеч нарса ўзгармади. { $code } учун буйруқни унинг мавзусида ёки картасига жавоб қилиб ёзинг.
acts-closed = Иш ёпилган. Аввал уни қайта очинг.
acts-not-in-channel = Сўзлар бот билан шахсий чатда ёзилади.

# Who has a case. $name: of a colleague; $by: of whoever gave it.
acts-nobody-has-it = Бу ишни ҳали ҳеч ким олмаган.
acts-only-holder = Иш { $name } қўлида. Уни фақат { $name } ёки администратор бўшатиши ёки топшириши мумкин.
acts-released = Иш яна бўш: уни истаган киши ола олади.
acts-hand-over-whom = { $code } ишини кимга топширамиз?
acts-hand-over-nobody = Ҳозирча ҳеч кимни танимайман. Ҳамкасбингиз хабарига /handover деб жавоб беринг ёки /handover ва @ism ёзинг.
acts-hand-over-unknown = Бу кимлигини билмайман. Ҳамкасбингиз хабарига /handover деб жавоб беринг.
acts-hand-over-not-member = Ишни фақат шу чатнинг тасдиқланган аъзосига топшириш мумкин. Ҳеч нарса ўзгармади.
acts-hand-over-same = Иш аллақачон { $name } қўлида.
acts-handed-over = { $name }, { $code } иши энди сизда. Топширди: { $by }.
acts-handed-over-short = Иш энди { $name } қўлида.

# $level: a level in words; in `acts-level-reason` its number.
acts-level-which = { $code } ишининг даражаси қандай бўлсин? Кейин сабабини сўрайман.
acts-level-how = 0 дан 3 гача даража ва сабабини ёзинг: /level 1 паспортни ҳали қайтаришмаган
acts-level-reason = Сабаби керак, бир-икки сўз етади: /level { $level } ва нега. Ҳеч нарса ўзгармади.
acts-level-same = Ишнинг даражаси аллақачон шундай.
acts-level-set = Энди даража: { $level }. Сабаби журналга ёзилди.
acts-level-prompt =
    { $name }, нега «{ $level }» даражаси? Сабабини шу хабарга жавоб қилиб ёзинг.
    Уни фақат ҳамкасблар иш журналида кўради.

# $tags: words; $most, $count: numbers.
acts-tags-how = Белгиларни бўш жой билан ажратиб ёзинг: /tag маош тун. Олиб ташлаш: /untag тун
acts-tags-bad = Тўғри келмайди: { $tags }. Белги битта сўз: ҳарф, рақам ва чизиқча, 24 тагача.
acts-tags-too-many = Бир ишда { $most } тагача белги бўлади. Аввал ортиқчасини олиб ташланг: /untag
acts-tags-now = Иш белгилари: { $tags }.
acts-tags-none = Ишда энди белги йўқ.
acts-tags-prompt =
    { $name }, белгиларни шу хабарга жавоб қилиб, бўш жой билан ажратиб ёзинг.
    Сўз олдидаги минус белгини олиб ташлайди: маош -тун
acts-note-how = Қайдни буйруқдан кейин ёзинг: /note консуллик билан гаплашдик
acts-note-kept = Иш журналига ёзилди. Мурожаатчи буни кўрмайди.
acts-note-prompt =
    { $name }, қайдни шу хабарга жавоб қилиб ёзинг.
    Уни фақат ҳамкасблар иш журналида кўради.
acts-too-long = Бу { $count } та белги, { $most } таси сиғади. Илтимос, қисқартиринг.

# The list of ready questions. $language: what the worker reads.
asks-title =
    Мурожаатчи тилидаги тайёр саволлар: { $language }.
    Босилса савол кўринади, лекин ҳали юборилмайди.

# Passing a case on. $code: of the case.
acts-refer-whither =
    { $code } ишини кимга беришни таклиф қиламиз?
    Аввал хатни кўрасиз, кейин мурожаатчи «ҳа» ёки «йўқ» дейди. У «ҳа» демаса, ҳеч нарса берилмайди.
acts-refer-police = Эҳтиёт бўлинг: бу ишда «полицияга йўналтирманг» белгиси бор. Амалдорлардан кимдир иш берувчи билан тил бириктирган бўлиши, полиция эса одамни унга қайтариши мумкин. Барибир полиция ҳақида сўраймизми?
acts-refer-consulate = Эҳтиёт бўлинг: бу одам ватанига қайтишдан қўрқаётганга ёки бошпана излаётганга ўхшайди. Консуллик ўша давлат вакили, унинг қаердалигини билиб қолиши мумкин. Барибир консуллик ҳақида сўраймизми?
acts-refer-offered = Бу ҳақда сўралган, мурожаатчи ҳали жавоб бермаган.
acts-refer-agreed = Мурожаатчи бунга рози: картага қаранг.

# Closing.
acts-close-no-yes = Мурожаатчи ишни бошқаларга беришга ҳали рози бўлмаган. Барибир «йўналтирилди» деб ёпамизми? Яна бир марта босинг.
acts-close-nothing-asked = Мурожаатчига ҳали ҳеч нарса ёзилмаган, у эса жавоб бермаганини ўқийди. Барибир шундай ёпамизми? Яна бир марта босинг.

# Duplicates. $code: this case; $other: the one it goes along with.
acts-merge-which = { $code } қайси ишнинг такрори бўлиши мумкин? Бошқа иш бўлса: /merge ва унинг коди.
acts-merge-how = Бу қайси ишнинг такрори? Унинг кодини ёзинг: /merge K4D9
acts-merge-unknown = { $code } кодли иш йўқ.
acts-merge-self = Бу шу ишнинг ўз коди.
acts-merge-before = Бу иш аллақачон { $code } билан бирга. Ажратиш: /part
acts-merge-closed = { $code } иши ёпилган. Аввал уни қайта очинг.
acts-merge-merged = { $code } ишининг ўзи бошқаси билан бирга. Ўша ишнинг кодини ёзинг.
acts-merge-changed = { $code } иши ҳозиргина ўзгарди. Унга қараб, яна уриниб кўринг.
acts-merge-sure =
    { $code } ва { $other } бир нарса ҳақидами?
    { $code } рўйхатлардан чиқади, уни шу ҳамкасб юритади ва { $other } билан бирга ёпилади. Мавзуси ва мурожаатчи билан ёзишув қолади.
acts-merged = { $code } энди { $other } билан бирга. Ажратиш: /part
acts-merged-here = { $code } иши шу ишнинг такрори: энди улар бирга.
acts-parted = { $code } яна алоҳида иш, { $other } билан эмас.
acts-parted-here = { $code } иши яна алоҳида.
acts-not-merged = Бу иш шундоқ ҳам алоҳида.

# Destroying a case.
acts-purge-only-administrators = Ишни фақат шу чат администратори бутунлай ўчира олади.
acts-purge-sure =
    { $code } иши бутунлай ўчирилсинми?
    Баён, файллар, мурожаатчига хатлар, қайдлар ва бот бу ерда ёзган ҳамма нарса кетади. Мурожаатчи рақами билан энди ҳеч нарса оча олмайди.
    Фақат кунлар ва амаллар тури қолади. Ҳеч нарсани қайтариб бўлмайди.
acts-purged = Иш ўчирилди. Бот у ҳақда ёзган хабарлар тез орада кетади.
