# Tajik. What the bot says of the caseworkers' chat itself.
# Not yet checked by a native reader.

group-guide-title = Ба бот дар ин чат чӣ лозим аст
group-right-can_post_messages = нашри паём
group-right-can_edit_messages = иваз кардани паём
group-right-can_delete_messages = нест кардани паём
group-right-can_pin_messages = часпондани паём
group-right-can_manage_topics = идораи мавзӯъҳо
group-topics = мавзӯъҳо: ҳар парванда мавзӯи худро дорад
group-door-membersInvite = Ҳар аъзо метавонад одам илова кунад. Инро танҳо ба администраторон гузоред: иҷозатҳои чат.
group-door-historyVisible = Аъзоёни нав ҳамаи паёмҳои пештараро мебинанд. Дар танзимоти чат таърихро пинҳон кунед.
group-door-linked = Чат бо чати дигар пайваст аст, парвандаҳо он ҷо ҳам пайдо шуда метавонанд. Пайвастро қатъ кунед.
group-guide-how = Додани ҳуқуқ: танзимоти чат → Администраторон → бот.
group-guide-ready = Ҳама чиз ҷо ба ҷо аст. Муроҷиатҳо ба ин ҷо меоянд.
group-guide-first = Аз /help сар кунед; /training барои машқ бо парвандаҳои хаёлӣ.
group-guide-channel = Парвандаро ин ҷо бо тугмаҳо мегиред ва мепӯшед. Ҷавобро дар чати шахсӣ бо бот менависед.

# One line each, told once: what happened, and what an administrator does now.
# $rights: names of rights, as above.
group-rights-lost = ⚠️ Бот дигар ин ҳуқуқҳоро надорад: { $rights }. Баргардонед: танзимоти чат → Администраторон → бот. Парвандаҳо гум нашудаанд.
group-rights-back = ✅ Ҳуқуқҳо боз ҳастанд: { $rights }.
group-not-administrator = ⚠️ Бот дигар администратор нест. Баргардонед: танзимоти чат → Администраторон. Парвандаҳо гум нашудаанд.
group-topics-off = ⚠️ Мавзӯъҳо хомӯш шуданд. Парвандаҳо чун ҷавоб ба варақа идома меёбанд. Баргардондан: танзимоти чат → Мавзӯъҳо.
group-topics-on = ✅ Мавзӯъҳо фаъоланд: ҳар парвандаи нав мавзӯи худро мегирад.
group-moved = ⚠️ Рақами гурӯҳ дигар шуд. Техники бот инро дар журнали сервер мебинад: CASEWORKER_CHAT_ID-ро аз нав гузоштан лозим аст. Аъзоёнро бори дигар тасдиқ мекунанд.

# To administrators in private: the bot is not in the group any more.
group-removed = Ботро аз чати кормандон бароварданд. Онро боз илова кунед ва администратор кунед: ҳар чи дар интизор аст, нигоҳ дошта шудааст ва он гоҳ меояд.
