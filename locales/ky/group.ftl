# Kyrgyz. What the bot says of the caseworkers' chat itself.
# Not yet checked by a native reader.

group-guide-title = Ботко бул чатта эмне керек
group-right-can_post_messages = билдирүү жарыялоо
group-right-can_edit_messages = билдирүүнү өзгөртүү
group-right-can_delete_messages = билдирүүнү өчүрүү
group-right-can_pin_messages = билдирүүнү кадоо
group-right-can_manage_topics = темаларды башкаруу
group-topics = темалар: ар бир иштин өз темасы
group-door-membersInvite = Ар бир мүчө адам кошо алат. Муну администраторлорго калтырыңыз: чаттын уруксаттары.
group-door-historyVisible = Жаңы мүчөлөр мурдагынын баарын көрөт. Чаттын жөндөөлөрүндө тарыхты жашырыңыз.
group-door-linked = Чат башка чатка байланган, иштер ал жакта да чыгышы мүмкүн. Байланышты алып салыңыз.
group-guide-how = Укук берүү: чаттын жөндөөлөрү → Администраторлор → бот.
group-guide-ready = Баары жайында. Кайрылуулар ушул жерге келет.
group-guide-first = Башталышы: /help, ал эми /training ойдон чыгарылган иштерде машыктырат.
group-guide-channel = Ишти алуу жана жабуу ушул жердеги баскыч менен. Жооп бот менен жеке чатта жазылат.

# One line each, told once: what happened, and what an administrator does now.
# $rights: names of rights, as above.
group-rights-lost = ⚠️ Ботто укук калбады: { $rights }. Кайтарыңыз: чаттын жөндөөлөрү → Администраторлор → бот. Иштер жоголгон жок.
group-rights-back = ✅ Укуктар кайра бар: { $rights }.
group-not-administrator = ⚠️ Бот эми администратор эмес. Кайтарыңыз: чаттын жөндөөлөрү → Администраторлор. Иштер жоголгон жок.
group-topics-off = ⚠️ Темалар өчүрүлдү. Иштер карточкага жооп болуп улана берет. Кайтаруу: чаттын жөндөөлөрү → Темалар.
group-topics-on = ✅ Темалар күйгүзүлдү: ар бир жаңы иштин өз темасы болот.
group-moved = ⚠️ Топтун номери жаңы. Техник муну журналдан көрөт: CASEWORKER_CHAT_ID кайра коюлушу керек. Мүчөлөр дагы бир жолу ырасталат.

# To administrators in private: the bot is not in the group any more.
group-removed = Бот кызматкерлердин чатынан чыгарылды. Аны кайра кошуп, администратор кылыңыз: күтүп тургандын баары сакталган, ошондо келет.
