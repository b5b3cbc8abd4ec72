# Uzbek, Cyrillic script, made from locales/uz by npm run texts:cyrillic. What caseworkers do with a case, and how they answer.
# Not yet checked by a native reader.

# Below the card of a case.
desk-button-answer = Жавоб бериш
desk-button-phrases = Тайёр иборалар
desk-button-working = Ишланмоқда
desk-button-close = Ёпиш
desk-button-back = Орқага
desk-button-reopen = Қайта очиш

# How a case is closed.
desk-outcome-solved = Ҳал бўлди
desk-outcome-advised = Маслаҳат берилди
desk-outcome-referred = Йўналтирилди
desk-outcome-noAnswer = Жавоб йўқ
desk-outcome-notForUs = Бизга тегишли эмас

# Told to whoever tapped.
desk-unconfirmed = Аввал сизни администратор тасдиқлаши керак. Сўров шу чатда юборилган.
desk-not-this-case = Бу тугма бошқа ишга тегишли. Ҳеч нарса қилинмади.
desk-working = Иш устида ишланмоқда. Мурожаатчи буни кўради.
desk-closed = Иш ёпилди. Мурожаатчи қандай ёпилганини кўради.
desk-closed-before = Иш аллақачон ёпилган.
desk-choose-outcome = Иш қандай тугади? Мурожаатчи буни оддий сўзлар билан кўради.
desk-reopened = Иш яна очилди.
desk-open-before = Иш очиқ.

# People who wish to act on cases.
# $name: as they are called in the chat.
member-asks = { $name } ишлар билан ишламоқчи. Администратор тасдиқлайди:
member-button-confirm = Тасдиқлаш
member-confirmed = { $name } энди ишлар билан ишлай олади.
member-confirmed-short = Тасдиқланди.
member-only-administrators = Аъзоларни фақат шу чат администратори тасдиқлайди.
member-not-here = Бу одам энди шу чатда йўқ.

# Said to whoever wrote.
answer-where = /r ва матнингизни иш мавзусида ёки иш хабарига жавоб қилиб ёзинг.
answer-as-yourself = Сиз гуруҳ номидан ёзяпсиз. Иш билан ишлаш учун ўз номингиздан ёзинг: ҳеч нарса қилинмади.
answer-no-receipt = Бу ишда мурожаатчига рақам берилмаган: у жавобларни ўқий олмайди.
answer-closed = Иш ёпилган. Жавоб бериш учун уни қайта очинг.
answer-not-in-channel = Жавоб бот билан шахсий чатда ёзилади.
answer-only-words = Мурожаатчига фақат матн юбориш мумкин. Ҳеч нарса қилинмади.
# $count: characters that were written; $most: that fit.
answer-too-long = Бу { $count } та белги, { $most } таси сиғади. Қисқартиринг ёки иккига бўлиб юборинг.
answer-too-many-previews = Бу ишда юборилмай турган жавоблар жуда кўп. Аввал баъзиларини юборинг ёки бекор қилинг.
answer-too-many-unread = Мурожаатчи охирги жавобларни ҳали ўқимаган. Улардан бирини алмаштиринг ёки қайтариб олинг.

# Asks for the words of an answer; a reply to this message is taken.
# $name: of whoever tapped; $language: what the worker reads.
answer-prompt =
    { $name }, жавобингизни шу хабарга жавоб қилиб ёзинг.
    Мурожаатчининг тили: { $language }.
    Юборишдан олдин уни яна бир марта кўрасиз.
answer-prompt-replace =
    { $name }, янги матнни шу хабарга жавоб қилиб ёзинг.
    Мурожаатчининг тили: { $language }.
    Юборишдан олдин уни яна бир марта кўрасиз.
answer-prompt-read =
    { $name }, олдинги жавоб аллақачон ўқилган. Энди ёзганингиз янги жавоб бўлади.
    Уни шу хабарга жавоб қилиб ёзинг. Мурожаатчининг тили: { $language }.
# $phrase: a ready phrase with a gap.
answer-prompt-gap =
    { $name }, бўш жойга тушадиган матнни шу хабарга жавоб қилиб ёзинг.
    Мурожаатчининг тили: { $language }.
    { $phrase }

# The list of ready phrases.
phrases-title =
    Тайёр иборалар, мурожаатчи тилида: { $language }.
    Боссангиз, қандай кўриниши чиқади; ҳали ҳеч нарса юборилмайди.
    Ўз сўзингиз билан: /r ва кейин матн.
phrases-button-more = Яна

# The first lines of a preview. No empty line in any of them.
# $code: the code of the case; $language: what the worker reads.
preview-title =
    Ҳали юборилмаган · иш { $code }
    Жавобни ўқийдиган одамнинг тили: { $language }.
    Уни фақат сиз, 10 дақиқа ичида юбора оласиз.
preview-replaces =
    Ҳали юборилмаган · иш { $code } · олдинги жавоб ўрнига
    Жавобни ўқийдиган одамнинг тили: { $language }.
    Уни фақат сиз, 10 дақиқа ичида юбора оласиз.
preview-sent = Юборилган · иш { $code } · ўқилгани картада кўринади
preview-sent-replaced = Олдинги жавоб ўрнига юборилган · иш { $code } · ўқилгани картада кўринади
preview-sent-anew = Янги жавоб сифатида юборилган: олдингиси ўқилган ёки қайтариб олинган · иш { $code }
preview-cancelled = Юборилмаган, бекор қилинган · иш { $code }
preview-expired = Юборилмаган, 10 дақиқа ўтган · иш { $code }
preview-taken-back = Қайтариб олинган, ҳеч ким кўрмаган · иш { $code }
desk-button-send = Юбориш
desk-button-cancel = Бекор қилиш
desk-button-replace = Алмаштириш
desk-button-take-back = Қайтариб олиш

# Told to whoever tapped below a preview or an answer.
preview-told-sent = Жавоб мурожаатчи ўқишини кутмоқда.
preview-told-before = Аллақачон юборилган.
preview-told-foreign = Уни фақат ёзган одам юборади ёки бекор қилади.
preview-told-expired = Вақт ўтди: қайтадан ёзинг.
preview-told-cancelled = Юборилмайди.
preview-told-taken = Қайтариб олинди: ҳеч ким кўрмаган.
preview-told-seen = Қайтариб олишга кеч: аллақачон кўрилган.
preview-told-not-there = Бу жавоб энди йўқ.
