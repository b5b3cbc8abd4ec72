# Uzbek, Latin script. What the bot says of the caseworkers' chat itself.
# Not yet checked by a native reader.

group-guide-title = Botga bu chatda nima kerak
group-right-can_post_messages = xabar joylash
group-right-can_edit_messages = xabarni oʻzgartirish
group-right-can_delete_messages = xabarni oʻchirish
group-right-can_pin_messages = xabarni qadash
group-right-can_manage_topics = mavzularni boshqarish
group-topics = mavzular: har bir ishning oʻz mavzusi boʻladi
group-door-membersInvite = Har bir aʼzo odam qoʻsha oladi. Buni administratorlarga qoldiring: chat ruxsatlari.
group-door-historyVisible = Yangi aʼzolar oʻzlaridan oldingi hamma xabarni koʻradi. Chat sozlamalarida tarixni yashiring.
group-door-linked = Chat boshqa chatga ulangan, ishlar u yerda ham chiqishi mumkin. Ulanishni olib tashlang.
group-guide-how = Huquq berish: chat sozlamalari → Administratorlar → bot.
group-guide-ready = Hammasi joyida. Murojaatlar shu yerga keladi.
group-guide-first = Boshlash uchun: /help. Oʻylab topilgan ishlarda mashq qilish: /training.
group-guide-channel = Ishni olish va yopish shu yerda, tugma bilan. Javob bot bilan shaxsiy chatda yoziladi.

# One line each, told once: what happened, and what an administrator does now.
# $rights: names of rights, as above.
group-rights-lost = ⚠️ Botda bu huquqlar endi yoʻq: { $rights }. Ularni qaytaring: chat sozlamalari → Administratorlar → bot. Ishlar yoʻqolmadi.
group-rights-back = ✅ Huquqlar yana bor: { $rights }.
group-not-administrator = ⚠️ Bot endi administrator emas. Uni qayta administrator qiling: chat sozlamalari → Administratorlar. Ishlar yoʻqolmadi.
group-topics-off = ⚠️ Mavzular oʻchirildi. Ishlar kartaga javob boʻlib davom etadi. Qaytarish: chat sozlamalari → Mavzular.
group-topics-on = ✅ Mavzular yoqildi: har bir yangi ishning oʻz mavzusi boʻladi.
group-moved = ⚠️ Guruhning raqami oʻzgardi. Bot texnigi buni server jurnalida koʻradi: CASEWORKER_CHAT_ID yangidan qoʻyilishi kerak. Aʼzolar yana bir bor tasdiqlanadi.

# To administrators in private: the bot is not in the group any more.
group-removed = Bot xodimlar chatidan chiqarildi. Uni yana qoʻshing va administrator qiling: kutayotgan hamma narsa saqlangan, oʻshanda keladi.
