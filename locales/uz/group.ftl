# Uzbek. What the bot says of the caseworkers' chat itself.
# Not yet checked by a native reader.

group-guide-title = Botga bu chatda nima kerak
group-right-can_post_messages = xabar joylash
group-right-can_edit_messages = xabarni oʻzgartirish
group-right-can_delete_messages = xabarni oʻchirish
group-right-can_pin_messages = xabarni qadash
group-right-can_manage_topics = mavzularni boshqarish
group-topics = mavzular: har bir ishning oʻzi bor
group-door-membersInvite = Har bir aʼzo odam qoʻsha oladi. Buni administratorlarga qoldiring: chat ruxsatlari.
group-door-historyVisible = Yangi aʼzolar avvalgi hamma narsani koʻradi. Chat sozlamalarida tarixni yashiring.
group-door-linked = Chat boshqa chatga ulangan, ishlar u yerda ham chiqishi mumkin. Ulanishni olib tashlang.
group-guide-how = Huquq berish: chat sozlamalari → Administratorlar → bot.
group-guide-ready = Hammasi joyida. Murojaatlar shu yerga keladi.
group-guide-first = Boshlash uchun: /help, /training esa oʻylab topilgan ishlarda mashq qildiradi.
group-guide-channel = Ishni olish va yopish shu yerda, tugma bilan. Javob bot bilan shaxsiy chatda yoziladi.

# One line each, told once: what happened, and what an administrator does now.
# $rights: names of rights, as above.
group-rights-lost = ⚠️ Botning huquqi qolmadi: { $rights }. Qaytaring: chat sozlamalari → Administratorlar → bot. Ishlar yoʻqolmadi.
group-rights-back = ✅ Huquqlar yana bor: { $rights }.
group-not-administrator = ⚠️ Bot endi administrator emas. Qaytaring: chat sozlamalari → Administratorlar. Ishlar yoʻqolmadi.
group-topics-off = ⚠️ Mavzular oʻchirildi. Ishlar kartaga javob boʻlib davom etadi. Qaytarish: chat sozlamalari → Mavzular.
group-topics-on = ✅ Mavzular yoqildi: har bir yangi ishning oʻzi boʻladi.
group-moved = ⚠️ Guruhning raqami yangi. Texnik buni jurnalda koʻradi: CASEWORKER_CHAT_ID qayta qoʻyiladi. Aʼzolar yana bir bor tasdiqlanadi.

# To administrators in private: the bot is not in the group any more.
group-removed = Bot xodimlar chatidan chiqarildi. Uni yana qoʻshing va administrator qiling: kutayotgan hamma narsa saqlangan, oʻshanda keladi.
