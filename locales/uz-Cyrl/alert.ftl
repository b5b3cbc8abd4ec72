# Uzbek, Cyrillic script, made from locales/uz by npm run texts:cyrillic. "I am in danger now" (flows/alert.yaml) and what follows it.
# Not yet checked by a native reader.

alert-section-alert = Ҳозир

alert-what = Ҳозир нима бўляпти?
alert-what-hint =
    112: ҳар қандай шошилинч ёрдам.
    103: тез ёрдам.
    102: полиция.
    Полиция келиб, ҳужжат сўраши мумкин.
    111: аёллар, болалар, оилаларга.
    Бу давлат рақами.
    Полицияга маълумот беради.
    Ўзингиз танлайсиз.
    Бот ҳеч кимга қўнғироқ қилмайди.
    Бу шошилинч ёрдам хизмати эмас.

    3 та қисқа савол, кейин жавоб КМБПЧ ходимларига боради.
    Қачон ўқишини билмаймиз.
alert-what-short = Ҳозир
alert-what-hurt = Мени уряпти
alert-what-held = Мени ушлаб туришибди
alert-what-threat = Менга таҳдид қиляпти
alert-what-officials = Полиция олиб кетяпти
alert-what-ill = Касаллик ёки жароҳат
alert-what-other = Бошқа нарса

alert-region = Қаердасиз?
alert-region-hint = Вилоятнинг ўзи етарли.
alert-region-short = Вилоят

alert-more = Улар нимани билиши керак?
alert-more-hint =
    Бир неча сўз ёзишингиз мумкин.
    Ёки «Ҳозир юбориш»ни босинг.
    Боссангиз, КМБПЧ ходимлари ўқийди.
alert-more-short = Сўзлар
alert-more-done = Ҳозир юбориш
alert-more-skip = Ҳозир юбориш

## After it was sent

alert-sent-title = Юборилди
alert-sent =
    Хабарингиз КМБПЧ ходимларида.
    Қачон ўқишини билмаймиз.
    Хавфсиз жойга боришга ҳаракат қилинг.

    112: ҳар қандай шошилинч ёрдам.
    103: тез ёрдам.
    102: полиция.
    Полиция келиб, ҳужжат сўраши мумкин.
    Бот шошилинч ёрдам хизмати эмас.
alert-sent-more =
    Хавф ўтгач, қолганини айтишингиз мумкин.
    У юборганингизга қўшилади.
# Someone who has an open alert taps the button again.
alert-open =
    Хабарингиз аввал юборилган.
    У КМБПЧ ходимларида.
alert-button-rest = Қолганини айтиш
alert-button-back = Орқага
# The notice above the report when the alert comes with it.
alert-joined = Бу юборганингизга қўшилади.
