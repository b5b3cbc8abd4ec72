# Tajik. What the bot says of the caseworkers' chat itself.
# Not yet checked by a native reader.

group-guide-title = Ба бот дар ин чат чӣ лозим аст
group-right-can_post_messages = нашри паём
group-right-can_edit_messages = иваз кардани паём
group-right-can_delete_messages = нест кардани паём
group-right-can_pin_messages = часпондани паём
group-right-can_manage_topics = идораи мавзӯъҳо
group-topics = мавзӯъҳо: ҳар кор мавзӯи худро дорад
group-door-membersInvite = Ҳар аъзо метавонад одам илова кунад. Инро ба маъмурон гузоред: иҷозатҳои чат.
group-door-historyVisible = Аъзои нав ҳама чизи пешинаро мебинанд. Дар танзимоти чат таърихро пинҳон кунед.
group-door-linked = Чат бо чати дигар пайваст аст, корҳо он ҷо ҳам пайдо шуда метавонанд. Пайвастро канед.
group-guide-how = Додани ҳуқуқ: танзимоти чат → Маъмурон → бот.
group-guide-ready = Ҳама чиз ҷо ба ҷо аст. Муроҷиатҳо ба ин ҷо меоянд.
group-guide-first = Аввал: /help, ва /training барои машқ бо корҳои бофташуда.
group-guide-channel = Гирифтан ва пӯшидани кор ин ҷо бо тугма. Ҷавобро дар чати шахсӣ бо бот менависед.

# One line each, told once: what happened, and what an administrator does now.
# $rights: names of rights, as above.
group-rights-lost = ⚠️ Бот дигар ин ҳуқуқҳоро надорад: { $rights }. Баргардонед: танзимоти чат → Маъмурон → бот. Корҳо гум нашудаанд.
group-rights-back = ✅ Ҳуқуқҳо боз ҳастанд: { $rights }.
group-not-administrator = ⚠️ Бот дигар маъмур нест. Баргардонед: танзимоти чат → Маъмурон. Корҳо гум нашудаанд.
group-topics-off = ⚠️ Мавзӯъҳо хомӯш шуданд. Корҳо чун ҷавоб ба варақа идома меёбанд. Баргардондан: танзимоти чат → Мавзӯъҳо.
group-topics-on = ✅ Мавзӯъҳо фаъоланд: ҳар кори нав мавзӯи худро мегирад.
group-moved = ⚠️ Рақами гурӯҳ нав аст. Техник инро дар журнал мебинад: CASEWORKER_CHAT_ID аз нав гузошта мешавад. Аъзо бори дигар тасдиқ мешаванд.

# To administrators in private: the bot is not in the group any more.
group-removed = Ботро аз чати кормандон бароварданд. Онро боз илова кунед ва маъмур кунед: ҳама чизи интизор нигоҳ дошта шудааст ва он гоҳ меояд.
