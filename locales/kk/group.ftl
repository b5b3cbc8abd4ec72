# Kazakh. What the bot says of the caseworkers' chat itself.
# Not yet checked by a native reader.

group-guide-title = Ботқа осы чатта не керек
group-right-can_post_messages = хабарлама жариялау
group-right-can_edit_messages = хабарламаны өзгерту
group-right-can_delete_messages = хабарламаны жою
group-right-can_pin_messages = хабарламаны бекіту
group-right-can_manage_topics = тақырыптарды басқару
group-topics = тақырыптар: әр істің өз тақырыбы
group-door-membersInvite = Кез келген мүше адам қоса алады. Оны әкімшілерге ғана қалдырыңыз: чат рұқсаттары.
group-door-historyVisible = Жаңа мүшелер бұрынғының бәрін көреді. Чат баптауында тарихты жасырыңыз.
group-door-linked = Чат басқа чатпен байланған, істер онда да шығуы мүмкін. Баптауда байланысты алып тастаңыз.
group-guide-how = Құқық беру: чат баптаулары → Әкімшілер → бот.
group-guide-ready = Бәрі орнында. Өтініштер осында келеді.
group-guide-first = Алғашқы қадам: /help, ал /training ойдан шығарылған істермен жаттықтырады.
group-guide-channel = Істі алу мен жабу осындағы батырмамен. Жауапты ботпен жеке чатта жазасыз.

# One line each, told once: what happened, and what an administrator does now.
# $rights: names of rights, as above.
group-rights-lost = ⚠️ Боттың құқығы қалмады: { $rights }. Қайтарыңыз: чат баптаулары → Әкімшілер → бот. Істер жоғалған жоқ.
group-rights-back = ✅ Құқықтар қайтты: { $rights }.
group-not-administrator = ⚠️ Бот енді әкімші емес. Қайтарыңыз: чат баптаулары → Әкімшілер. Істер жоғалған жоқ.
group-topics-off = ⚠️ Тақырыптар өшірілді. Істер карточкаға жауап түрінде жалғасады. Қайтару: чат баптаулары → Тақырыптар.
group-topics-on = ✅ Тақырыптар қосылды: әр жаңа істің өз тақырыбы болады.
group-moved = ⚠️ Топтың нөмірі жаңарды. Техник мұны журналдан көреді: CASEWORKER_CHAT_ID қайта қойылуы керек. Мүшелер тағы бір рет расталады.

# To administrators in private: the bot is not in the group any more.
group-removed = Бот қызметкерлер чатынан шығарылды. Оны қайта қосып, әкімші етіңіз: күтіп тұрғанның бәрі сақталды, сонда келеді.
