# Kyrgyz. What the bot says of the caseworkers' chat itself.
# Not yet checked by a native reader.

group-guide-title = Ботко бул чатта эмне керек
group-right-can_post_messages = билдирүү жарыялоо
group-right-can_edit_messages = билдирүүнү өзгөртүү
group-right-can_delete_messages = билдирүүнү өчүрүү
group-right-can_pin_messages = билдирүүнү кадоо
group-right-can_manage_topics = темаларды башкаруу
group-topics = темалар: ар бир иштин өз темасы
group-door-membersInvite = Ар бир мүчө адам кошо алат. Бул укукту администраторлорго гана калтырыңыз: чаттын уруксаттары.
group-door-historyVisible = Жаңы мүчөлөр мурдагынын баарын көрөт. Чаттын жөндөөлөрүндө тарыхты жашырыңыз.
group-door-linked = Чат башка чатка байланган, кайрылуулар ал жакта да чыгышы мүмкүн. Чаттын жөндөөлөрүнөн байланышты үзүңүз.
group-guide-how = Укук берүү: чаттын жөндөөлөрү → Администраторлор → бот.
group-guide-ready = Баары жайында. Кайрылуулар ушул жерге келет.
group-guide-first = Баштоо: /help. Ойдон чыгарылган иштерде машыгуу: /training.
group-guide-channel = Ишти ушул жердеги баскычтар менен алып, жаба аласыз. Жооп бот менен жеке чатта жазылат.

# One line each, told once: what happened, and what an administrator does now.
# $rights: names of rights, as above.
group-rights-lost = ⚠️ Ботто мындай укуктар эми жок: { $rights }. Кайтарып бериңиз: чаттын жөндөөлөрү → Администраторлор → бот. Иштер жоголгон жок.
group-rights-back = ✅ Бул укуктар кайра берилди: { $rights }.
group-not-administrator = ⚠️ Бот эми администратор эмес. Кайра администратор кылыңыз: чаттын жөндөөлөрү → Администраторлор. Иштер жоголгон жок.
group-topics-off = ⚠️ Темалар өчүрүлдү. Эми иш боюнча баары анын карточкасына жооп болуп келет. Кайра күйгүзүү: чаттын жөндөөлөрү → Темалар.
group-topics-on = ✅ Темалар күйгүзүлдү: ар бир жаңы иштин өз темасы болот.
group-moved = ⚠️ Топтун номери өзгөрдү. Ботко жооптуу адам муну логдон көрөт: CASEWORKER_CHAT_ID кайра көрсөтүлүшү керек. Мүчөлөрдү дагы бир жолу тастыктоо керек.

# To administrators in private: the bot is not in the group any more.
group-removed = Бот кызматкерлердин чатынан чыгарылды. Аны кайра кошуп, администратор кылыңыз: күтүп тургандын баары сакталган, кийин келет.
