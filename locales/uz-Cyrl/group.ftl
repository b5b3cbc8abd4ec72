# Uzbek, Cyrillic script, made from locales/uz by npm run texts:cyrillic. What the bot says of the caseworkers' chat itself.
# Not yet checked by a native reader.

group-guide-title = Ботга бу чатда нима керак
group-right-can_post_messages = хабар жойлаш
group-right-can_edit_messages = хабарни ўзгартириш
group-right-can_delete_messages = хабарни ўчириш
group-right-can_pin_messages = хабарни қадаш
group-right-can_manage_topics = мавзуларни бошқариш
group-topics = мавзулар: ҳар бир ишнинг ўз мавзуси бўлади
group-door-membersInvite = Ҳар бир аъзо одам қўша олади. Буни администраторларга қолдиринг: чат рухсатлари.
group-door-historyVisible = Янги аъзолар ўзларидан олдинги ҳамма хабарни кўради. Чат созламаларида тарихни яширинг.
group-door-linked = Чат бошқа чатга уланган, ишлар у ерда ҳам чиқиши мумкин. Уланишни олиб ташланг.
group-guide-how = Ҳуқуқ бериш: чат созламалари → Администраторлар → бот.
group-guide-ready = Ҳаммаси жойида. Мурожаатлар шу ерга келади.
group-guide-first = Бошлаш учун: /help. Ўйлаб топилган ишларда машқ қилиш: /training.
group-guide-channel = Ишни олиш ва ёпиш шу ерда, тугма билан. Жавоб бот билан шахсий чатда ёзилади.

# One line each, told once: what happened, and what an administrator does now.
# $rights: names of rights, as above.
group-rights-lost = ⚠️ Ботда бу ҳуқуқлар энди йўқ: { $rights }. Уларни қайтаринг: чат созламалари → Администраторлар → бот. Ишлар йўқолмади.
group-rights-back = ✅ Ҳуқуқлар яна бор: { $rights }.
group-not-administrator = ⚠️ Бот энди администратор эмас. Уни қайта администратор қилинг: чат созламалари → Администраторлар. Ишлар йўқолмади.
group-topics-off = ⚠️ Мавзулар ўчирилди. Ишлар картага жавоб бўлиб давом этади. Қайтариш: чат созламалари → Мавзулар.
group-topics-on = ✅ Мавзулар ёқилди: ҳар бир янги ишнинг ўз мавзуси бўлади.
group-moved = ⚠️ Гуруҳнинг рақами ўзгарди. Бот техниги буни сервер журналида кўради: CASEWORKER_CHAT_ID янгидан қўйилиши керак. Аъзолар яна бир бор тасдиқланади.

# To administrators in private: the bot is not in the group any more.
group-removed = Бот ходимлар чатидан чиқарилди. Уни яна қўшинг ва администратор қилинг: кутаётган ҳамма нарса сақланган, ўшанда келади.
