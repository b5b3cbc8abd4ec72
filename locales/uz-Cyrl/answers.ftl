# Uzbek, Cyrillic script, made from locales/uz by npm run texts:cyrillic. Ready phrases of the caseworkers, as the worker reads them.
# Not yet checked by a native reader.

phrase-read =
    Ёзганларингизни ўқидик.
    Айтганингиз учун раҳмат.
# $words: what a caseworker writes in the gap, here and below.
phrase-question =
    Сизга саволимиз бор:
    { $words }
    Хавфсиз пайтда ёзинг.
phrase-comeback =
    Илтимос, бу ерга яна қаранг:
    { $words }
    Ўша рақам билан киринг.
phrase-waiting =
    Биз ҳали бунинг устида ишлаяпмиз.
    Илтимос, кейинроқ яна қаранг.
phrase-papers =
    Илтимос, ўқий олмаган қоғозингизга
    имзо қўйманг.
phrase-notes =
    Хавфсиз бўлса, ёзиб боринг:
    кунлар, соатлар, пул, жой номлари.
phrase-danger =
    Хавф бўлса, 112 га қўнғироқ қилинг.
    111: аёллар, болалар, оилаларга.
phrase-lawyer =
    Буни юрист кўриб чиқиши мумкин.
    Розимисиз?
    Ҳа ёки йўқ деб ёзинг.
phrase-town =
    Яна бир нарсани билишимиз керак:
    қайси шаҳар ёки қишлоқдасиз?
phrase-agree =
    Бу ҳақда шуларга ёзсак бўладими:
    { $words }
    Ҳа ёки йўқ деб ёзинг.
phrase-photo =
    Хавфсиз бўлса, қоғознинг
    расмини юборинг.
phrase-name =
    Исм ёки телефонингизни айтишингиз мумкин.
    Бу шарт эмас.
phrase-others =
    Буни ўзимиз қила олмаймиз.
    Мана бу ердан сўрашингиз мумкин:
    { $words }
phrase-closing =
    Мурожаатингизни энди ёпяпмиз.
    Уни рақамингиз билан яна очишингиз мумкин.
