# Tajik. What the card of a case shows at a glance, and the names of topics.
# Not yet checked by a native reader.

# Who has the case.
card-nobody = Ҳанӯз касе нагирифтааст
# Behind the name of who has it: when somebody took the case first. $day: a day; $part: a part of the day.
card-claimed-since = бори аввал гирифта шуд: { $day }, { $part }

# What happened beside what the first lines name.
card-also = Боз
# $count: a number.
card-notes = Ёддоштҳо: { $count }
# $to: who the case may be passed on to.
card-referral-offered = { $to }: пешниҳод шуд, муроҷиаткунанда ҳанӯз ҷавоб надодааст
card-referral-agreed = { $to }: муроҷиаткунанда розӣ аст, супоридан мумкин
card-referral-declined = { $to }: муроҷиаткунанда зид аст, насупоред
# $level: the level that the bot had given.
card-level-by-hand = Дараҷа дастӣ тағйир ёфт, бот гузошта буд: { $level }
# $code: the code of the case that this one was merged into.
card-follows = Якҷоя бо ин парванда: { $code }
# $codes: codes of cases.
card-alike-suspected = Шояд корфармо ҳамон аст: { $codes }
card-alike-confirmed = Ҳамон корфармо: { $codes }
# Behind a code. $count: a number.
card-and-more = ва боз { $count }

# A button.
card-reasons-hide = Пинҳон кардани сабабҳо

# A card or its topic was deleted by hand, and stands anew.
card-story-gone = Мавзӯъ нест карда шуд. Нақл дигар нигоҳ дошта намешавад: он дар мавзӯи нестшуда буд.
card-story-kept = Мавзӯъ нест карда шуд. Нақл нигоҳ дошта шудааст: онро нишон додан мумкин аст.
card-made-anew = Варақаи пештара нест карда шуд.

## Time limits in a few words

deadline-short-asylum_application = Дархости паноҳандагӣ
deadline-short-removal_appeal = Шикоят аз ихроҷ
deadline-short-dismissal = Баҳс оид ба озод кардан аз кор
deadline-short-wages = Баҳс оид ба маош
# $day: a day.
deadline-until = то { $day }
deadline-each-day = ҳар рӯз муҳим аст
deadline-may-be-over = муҳлат шояд гузаштааст, имрӯз ба ҳуқуқшинос

## Categories in a word or two

category-short-unpaid_wages = маош
category-short-pay_deductions = нигоҳ доштан аз маош
category-short-passport_taken = ҳуҷҷатҳо
category-short-cannot_leave = рафта наметавонад
category-short-isolated = ҷудо карда шуда
category-short-sold_transferred = фурӯхтан
category-short-debt_bond = қарз
category-short-deceived_job = фиреб дар бораи кор
category-short-threats = таҳдид
category-short-violence = зӯроварӣ
category-short-sexual_abuse = зӯроварии ҷинсӣ
category-short-forced_sex_work = маҷбуркунии ҷинсӣ
category-short-excess_hours = кори зиёдатӣ
category-short-no_rest_day = истироҳат нест
category-short-bad_conditions = шароит
category-short-injury = ҷароҳат
category-short-no_contract = шартнома нест
category-short-permit_tied = вобастагии иҷозат
category-short-agent_fraud = фиреби миёнарав
category-short-police_extortion = тамаъи политсия
category-short-border_extortion = сарҳад
category-short-official_complicity = ҳамдастии мансабдорон
category-short-detained = боздошт
category-short-deport_order = ихроҷ
category-short-extradition = экстрадитсия
category-short-asylum_not_registered = паноҳандагӣ: сабт нашуда
category-short-asylum_refused = паноҳандагӣ: рад
category-short-asylum_religion = паноҳандагӣ: дин
category-short-refugee_docs_expire = ҳуҷҷати гуреза
category-short-child_work = кӯдак
category-short-family_rights = оила
category-short-discrimination = табъиз
category-short-dismissed = озод кардан аз кор
category-short-other = дигар

## Regions in a word or two

place-KZ-47 = Мангистау
place-KZ-19 = Алмаато
place-KZ-75 = Алмаато ш.
place-KZ-79 = Шимкент
place-KZ-61 = Туркистон
place-KZ-71 = Астана
place-KZ-10 = Абай
place-KZ-11 = Ақмола
place-KZ-15 = Ақтобе
place-KZ-23 = Атирау
place-KZ-27 = Қазоқистони Ғарбӣ
place-KZ-31 = Жамбил
place-KZ-33 = Жетису
place-KZ-35 = Қарағанда
place-KZ-39 = Қостанай
place-KZ-43 = Қизилӯрда
place-KZ-55 = Павлодар
place-KZ-59 = Қазоқистони Шимолӣ
place-KZ-62 = Улитау
place-KZ-63 = Қазоқистони Шарқӣ
place-KG-GB = Бишкек
place-KG-GO = Ӯш ш.
place-KG-B = Боткен
place-KG-C = Чуй
place-KG-J = Ҷалолобод
place-KG-N = Норин
place-KG-O = Ӯш
place-KG-T = Талас
place-KG-Y = Иссиқкӯл
