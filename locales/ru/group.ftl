# Russian. What the bot says of the caseworkers' chat itself.
# Not yet checked by a native reader.

group-guide-title = Что нужно боту в этом чате
group-right-can_post_messages = публиковать сообщения
group-right-can_edit_messages = менять сообщения
group-right-can_delete_messages = удалять сообщения
group-right-can_pin_messages = закреплять сообщения
group-right-can_manage_topics = управлять темами
group-topics = темы: у каждого дела своя
group-door-membersInvite = Любой участник может добавлять людей. Оставьте это право только администраторам, в разрешениях чата.
group-door-historyVisible = Новые участники видят всё, что было до них. Скройте историю в настройках чата.
group-door-linked = Чат связан с другим чатом: обращения могут появиться и там. Отвяжите его в настройках.
group-guide-how = Как дать право: настройки чата → Администраторы → бот.
group-guide-ready = Всё на месте. Обращения появятся здесь.
group-guide-first = С чего начать: /help. Потренироваться на выдуманных делах: /training.
group-guide-channel = Взять и закрыть дело можно кнопками здесь. Ответы пишут в личном чате с ботом.

# One line each, told once: what happened, and what an administrator does now.
# $rights: names of rights, as above.
group-rights-lost = ⚠️ У бота больше нет таких прав: { $rights }. Верните их: настройки чата → Администраторы → бот. Дела не потеряны.
group-rights-back = ✅ Эти права снова есть: { $rights }.
group-not-administrator = ⚠️ Бот больше не администратор. Сделайте его администратором снова: настройки чата → Администраторы. Дела не потеряны.
group-topics-off = ⚠️ Темы выключены. Теперь всё по делу приходит ответом на его карточку. Вернуть темы: настройки чата → Темы.
group-topics-on = ✅ Темы включены: у каждого нового дела будет своя.
group-moved = ⚠️ У этой группы новый номер. Тот, кто отвечает за бота, увидит это в логах: CASEWORKER_CHAT_ID нужно указать заново. Участников нужно подтвердить ещё раз.

# To administrators in private: the bot is not in the group any more.
group-removed = Бота удалили из чата сотрудников. Добавьте его снова и сделайте администратором: всё, что ждёт отправки, сохранено и придёт потом.
