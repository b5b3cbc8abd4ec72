# Uzbek, Cyrillic script, made from locales/uz by npm run texts:cyrillic. The shell of the worker's chat.
# Not yet checked by a native reader.

languages-title = Тил · Тил · Тіл · Забон · Язык · Language
choose-language = Тилни танланг
language-name = Ўзбекча

button-back = Орқага
button-skip = Ўтказиб юбориш
button-dontknow = Билмайман
button-done = Тайёр
button-next = Давом этиш
button-send = Юбориш
button-erase = Тозалаш
button-menu = Меню
button-more = Яна
button-previous = Олдингилари
button-keep = Шундай қолсин
button-kept = Рақамни сақладим
button-language = Тил
button-also = Яна қўшиш
button-enough = Етарли, охирига
button-danger = Ҳозир хавф остидаман
button-listen = Тинглаш

# $section: the words of the section; $done and $of: which one it is, and of how many.
progress = { $section } · { $done } / { $of }

## What could not be taken

reject-use-buttons = Илтимос, тугмалардан бирини босинг.
reject-write-text = Илтимос, сўз билан ёзинг.
reject-too-long =
    Бошқа сиғмайди.
    Олдин юборганларингиз ёзиб олинган.
reject-too-short =
    Бу жуда қисқа.
    Илтимос, яна озгина ёзинг.
reject-nothing-picked = Илтимос, камида битта жавобни танланг.
reject-too-many = Илтимос, камроқ жавоб танланг.
reject-number = Илтимос, сонни рақам билан ёзинг.
reject-range = Илтимос, { $min } дан { $max } гача сон ёзинг.
reject-stale = Ҳозир шу ердамиз.
text-kept =
    Ёзиб олинди.
    Бу ҳам айтганларингизга қўшилади.
text-kept-number =
    Ёзиб олинди.
    Илтимос, сон ёзинг ёки «Ўтказиб юбориш»ни босинг.
text-kept-time =
    Ёзиб олинди.
    Илтимос, қачон бўлганини танланг ёки «Ўтказиб юбориш»ни босинг.
reject-edited =
    Ўзгартирилган хабар ўқилмайди.
    Илтимос, қайтадан ёзинг.

story-so-far =
    Ёзиб олинган хабарлар: { $count }.
    Яна ёзишингиз ёки «{ $done }»ни босишингиз мумкин.

## After sending

receipt-title = Мурожаатингиз бизда
receipt-sent =
    Айтганингиз учун раҳмат.
    Бунда сизнинг айбингиз йўқ.
    Буни ходим ўқийди.
    Қачон ўқишини билмаймиз.

    Хавф бўлса, хавфсиз жойга боришга ҳаракат қилинг.
    112 га қўнғироқ қилиш мумкин.
    Полиция ҳужжат сўраши мумкин.
    Бот шошилинч ёрдам хизмати эмас.
receipt-number = Сизнинг рақамингиз:
receipt-keep =
    Қоғозга ёзинг ёки ёдлаб олинг.
    Телефондан алоҳида сақланг, ёнига ҳеч нарса ёзманг.
    Бу ерга қайтиш учун қўлланмани очиб, шу рақамни ёзинг.

## Commands and texts that Telegram shows

commands-start = Қўлланмани очиш
commands-language = Тилни алмаштириш
commands-erase = Чатни тозалаш
commands-help = Қўлланма ҳақида

help =
    Қўлланма ҳақида

    Бу мамлакатга янги келганлар учун қўлланма.
    Унда иборалар, ҳужжатлар, соғлиқ, транспорт ва контактлар бор.

    «Тозалаш» тугмаси шу чатни тозалайди.
    Бот охирги 48 соатдаги хабарларни ўчира олади.
    Эскиларини ўзингиз ўчиришингиз мумкин:
    чатни босиб туринг, кейин «Ўчириш»ни босинг.

    Telegram ботлар билан бўлган чатларни ўқий олади.
    Телефонингиз кимда бўлса, у ҳам ўқий олади.
    Бу шошилинч ёрдам хизмати эмас.

bot-description =
    Қозоғистон ва Қирғизистонга янги келганлар учун қўлланма.
    Кундалик иборалар, ҳужжатлар, соғлиқ, транспорт, иш, фойдали контактлар.
    Ўзбек, рус, қозоқ, тожик, қирғиз ва инглиз тилларида.
bot-short-description = Қозоғистон ва Қирғизистонга янги келганлар учун қўлланма: иборалар, ҳужжатлар, транспорт.
