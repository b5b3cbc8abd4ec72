# Uzbek, Cyrillic script, made from locales/uz by npm run texts:cyrillic. Ready questions of caseworkers, as the worker reads them.
# Not yet checked by a native reader.

ask-town =
    Қайси шаҳар ёки қишлоқдасиз,
    айтсангиз бўладими?
    Яқин жой номи ҳам етади.
ask-since =
    Бу қачон бошланди?
    Ойи ёки йили етади.
ask-people =
    У ерда неча кишисиз?
    Тахминан айтсангиз бўлади.
ask-paper =
    Бу ҳақда қоғоз, тилхат
    ёки расм борми?
    Ҳозирча ҳа ёки йўқ деб ёзинг.
ask-passport =
    Паспортингиз ҳозир ўзингиздами
    ёки хўжайиндами?
ask-safe =
    Бу ерга ёзиш сиз учун хавфсизми?
    Қайси соатлар қулай?
ask-language =
    Сизга қайси тилда жавоб берайлик?
ask-firm =
    Хоҳласангиз, фирма ёки
    қурилиш номини ёзинг.
    Бу шарт эмас.
ask-doctor =
    Сизга шифокор керакми?
    Шошилинч бўлса, 103 ёки 112 га қўнғироқ қилинг.
ask-sleep =
    Тунайдиган жойингиз борми?
ask-woman =
    Сизга аёл киши жавоб берсинми?
    Ҳа ёки йўқ деб ёзинг.
ask-photo =
    Бу ҳақда расм ёки овозли ёзув борми?
    Фақат хавфсиз бўлса юборинг.

# With it the worker is asked whether the case may be passed on, and to whom.
ask-referral =
    Бошқа одамлар ҳам ёрдам бериши мумкин.
    Уларга сиз ҳақингизда айтмоқчимиз.
    «Ҳа» демасангиз, ҳеч нарса айтмаймиз.
