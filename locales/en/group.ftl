# English. What the bot says of the caseworkers' chat itself.
# Not yet checked by a native reader.

group-guide-title = What the bot needs in this chat
group-right-can_post_messages = post messages
group-right-can_edit_messages = edit messages
group-right-can_delete_messages = delete messages
group-right-can_pin_messages = pin messages
group-right-can_manage_topics = manage topics
group-topics = topics: each case gets its own
group-door-membersInvite = Every member can add people. Leave that to administrators, in the chat's permissions.
group-door-historyVisible = New members see everything from before they came. Hide the history, in the chat's settings.
group-door-linked = The chat is linked to another one, where reports may appear too. End the link.
group-guide-how = To give a right: chat settings → Administrators → the bot.
group-guide-ready = Everything is there. Reports come here as they arrive.
group-guide-first = First steps: /help, and /training to practise on invented cases.
group-guide-channel = Claim and close by buttons here. Answers are written in your private chat with the bot.

# One line each, told once: what happened, and what an administrator does now.
# $rights: names of rights, as above.
group-rights-lost = ⚠️ The bot has lost rights: { $rights }. Give them back: chat settings → Administrators → the bot. No case is lost.
group-rights-back = ✅ The bot has these rights again: { $rights }.
group-not-administrator = ⚠️ The bot is no administrator any more. Make it one again: chat settings → Administrators. No case is lost.
group-topics-off = ⚠️ Topics were switched off. Cases go on as replies to their cards. To have topics again: chat settings → Topics.
group-topics-on = ✅ Topics are on: each new case gets its own.
group-moved = ⚠️ This group has a new id. The operator is told in the log: CASEWORKER_CHAT_ID has to be set anew. Members confirm themselves once more.

# To administrators in private: the bot is not in the group any more.
group-removed = The bot was removed from the caseworkers' chat. Add it again and make it an administrator: what waits is kept and comes then.
