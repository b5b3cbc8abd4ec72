# Kazakh. What the bot says of the caseworkers' chat itself.
# Not yet checked by a native reader.

group-guide-title = Ботқа осы чатта не керек
group-right-can_post_messages = хабарлама жариялау
group-right-can_edit_messages = хабарламаны өзгерту
group-right-can_delete_messages = хабарламаны жою
group-right-can_pin_messages = хабарламаны бекіту
group-right-can_manage_topics = тақырыптарды басқару
group-topics = тақырыптар: әр істің өз тақырыбы
group-door-membersInvite = Кез келген мүше адам қоса алады. Бұл құқықты тек әкімшілерге қалдырыңыз: чат рұқсаттары.
group-door-historyVisible = Жаңа мүшелер бұрынғының бәрін көреді. Чат баптауларында тарихты жасырыңыз.
group-door-linked = Чат басқа чатпен байланысқан, өтініштер онда да шығуы мүмкін. Чат баптауларында байланысты ажыратыңыз.
group-guide-how = Құқық беру: чат баптаулары → Әкімшілер → бот.
group-guide-ready = Бәрі орнында. Өтініштер осында келеді.
group-guide-first = Алғашқы қадам: /help. Ойдан шығарылған істермен жаттығу: /training.
group-guide-channel = Істі осындағы түймелермен алып, жаба аласыз. Жауап ботпен жеке чатта жазылады.

# One line each, told once: what happened, and what an administrator does now.
# $rights: names of rights, as above.
group-rights-lost = ⚠️ Ботта мына құқықтар енді жоқ: { $rights }. Қайтарып беріңіз: чат баптаулары → Әкімшілер → бот. Істер жоғалған жоқ.
group-rights-back = ✅ Мына құқықтар қайта берілді: { $rights }.
group-not-administrator = ⚠️ Бот енді әкімші емес. Қайтадан әкімші етіңіз: чат баптаулары → Әкімшілер. Істер жоғалған жоқ.
group-topics-off = ⚠️ Тақырыптар өшірілді. Енді іс бойынша бәрі оның карточкасына жауап болып келеді. Қайта қосу: чат баптаулары → Тақырыптар.
group-topics-on = ✅ Тақырыптар қосылды: әр жаңа істің өз тақырыбы болады.
group-moved = ⚠️ Топтың нөмірі өзгерді. Ботқа жауапты адам мұны логтан көреді: CASEWORKER_CHAT_ID қайта көрсетілуі керек. Мүшелерді тағы бір рет растау керек.

# To administrators in private: the bot is not in the group any more.
group-removed = Бот қызметкерлер чатынан шығарылды. Оны қайта қосып, әкімші етіңіз: күтіп тұрғанның бәрі сақтаулы, кейін келеді.
