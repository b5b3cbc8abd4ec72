# Tajik. What the caseworkers see: the card, its buttons, the topic.
# Not yet checked by a native reader.

# $code: the short code of the case.
card-title = Парванда { $code }
# In the title of an alert: "I am in danger now".
card-alert = 🆘 Ҳозир дар хатар
# The title of a fuller report that belongs to the case of an alert.
card-addition = Муроҷиати муфассал, парвандаи { $code }
card-joins = Ин ба парвандаи боло тааллуқ дорад. Парванда бо тугмаи он ҷо гирифта мешавад.
card-joins-apart = Муроҷиати муфассал пас аз бонги хатар бо ҳамин рамз. Варақаи бонги хатар дар ин чат нест.

level-0 = 🔴 Фаврӣ: ҳозир амал кунед
level-1 = 🟠 Баланд
level-2 = 🟡 Миёна
level-3 = ⚪ Паст

card-what = Чӣ шуд
# $day: the local day; $part: one of the four parts below.
card-received = Расид: { $day }, { $part }
part-night = шабона
part-morning = субҳ
part-afternoon = рӯзона
part-evening = бегоҳӣ
# $language: one of the languages below.
card-language = Забон: { $language }
card-rules = Чаро ин дараҷа
card-indicators = Нишондиҳандаҳои СБМ
card-tags = Нишонаҳо
card-skipped = аз савол гузашт
card-dontknow = намедонад
card-not-answered = Беҷавоб монд
# $count: a number.
card-cut = Сатрҳое, ки ҷой нашуданд: { $count }
# $language: one of the languages below.
card-story-title = Нақл, { $code } · { $language }
card-repeat = Шояд такрор бошад: ҷавоби кӯшиши аввал гум шуд.

claim-button = Гирифтани парванда
# $name: the caseworker who has the case.
claimed-by = Гирифт: { $name }
claimed-by-administrator = администратор
claim-won = Парванда ба Шумо гузашт.
claim-lost = Инро аллакай { $name } гирифтааст.
claim-not-member = Парвандаро танҳо аъзои ин чат гирифта метавонанд.
claim-unknown = Чунин парванда дигар нест.
claim-failed = Нашуд. Он чи иҷро шуд, дар варақа дида мешавад.

## What became of the case

# $stage: one of the stages below, and how it ended.
card-stage = Марҳила: { $stage }
card-stage-received = расид
card-stage-read = хонда шуд
card-stage-working = дар кор
card-stage-closed = пӯшида шуд
card-outcome-solved = ҳал шуд
card-outcome-advised = маслиҳат дода шуд
card-outcome-referred = ба ташкилоти дигар супурда шуд
card-outcome-noAnswer = муроҷиаткунанда ҷавоб надод
card-outcome-notForUs = ба мо дахл надорад
card-outcome-silence = касе пеш набурд
# $count: a number. Messages to the worker.
card-answers-waiting = дар интизор: { $count }
card-answers-shown = дар экрани муроҷиаткунанда: { $count }
card-answers-read = хонда шуд: { $count }
# $day: the day on which the case is erased.
card-kept-until = Нест мешавад: { $day }

## What the worker sends later

# $code: the short code of the case.
card-turn-message = 💬 Муроҷиаткунанда менависад, парвандаи { $code }
card-turn-replacement = ✏️ Ба ҷои сухани охирин, парвандаи { $code }
card-turn-danger = 🆘 Ҳозир дар хатар, парвандаи { $code }
card-turn-identity = 👤 Муроҷиаткунанда мегӯяд, ки кист, парвандаи { $code }
card-said-name = Ном
card-said-phone = Телефон
card-file-gone = 📎 Файли парвандаи { $code } ба ин ҷо оварда нашуд.

## Lines of the bot's own

card-purged = Ин парванда нест карда шуд.
# $code: the short code of the case; $day: a day.
card-line-retention-ends = 🗓 Парвандаи { $code } рӯзи { $day } нест мешавад: ҳам ин ҷо, ҳам барои муроҷиаткунанда.
card-line-still-open = ❓ Бо парвандаи { $code } ҳанӯз касе кор мекунад? Агар ҳаракат набошад, рӯзи { $day } пӯшида мешавад.
card-line-closed-by-silence = ✅ Парвандаи { $code } пӯшида шуд: касе онро пеш набурд.
card-line-withdrawn = 🗑 Муроҷиаткунанда парвандаи { $code }-ро пас гирифт. Ҳамааш нест карда шуд.
card-line-withdrawn-unknown = 🗑 Муроҷиаткунанда парвандаеро пас гирифт. Ҳамааш нест карда шуд.

## About whom

about-me = 👤 Дар бораи худаш
about-other = 👥 Дар бораи каси дигар
about-group = 👪 Дар бораи як гурӯҳ
about-minor = 🧒 Ба 18 нарасидааст

## Time limits

# $when: the answer that starts the clock, in words: "yesterday", "2 or 3 days ago, in the evening".
deadline-asylum_application = Дархости паноҳандагӣ: 5 рӯзи тақвимӣ аз рӯзи омадан.
deadline-asylum_application-since = Омад: { $when }.
deadline-removal_appeal = Шикоят аз ихроҷ: ҳар рӯз муҳим аст.
deadline-removal_appeal-since = Қоғаз дода шуд: { $when }.
deadline-dismissal = Баҳс дар бораи аз кор озод кардан: 1 моҳ барои муроҷиат ба комиссияи мусолиҳатӣ.
deadline-dismissal-since = Аз кор озод шуд: { $when }.
deadline-wages = Баҳс дар бораи маош: 1 сол.
deadline-wages-since = Аз кай маош намедиҳанд: { $when }.
# $days: a number.
deadline-left = Рӯзҳои боқимонда, на камтар аз: { $days }.
deadline-today = Шояд имрӯз рӯзи охирин аст: имрӯз ба ҳуқуқшинос муроҷиат кунед.
deadline-over = Шояд муҳлат гузаштааст: имрӯз ба ҳуқуқшинос муроҷиат кунед.

## A flood of alerts

# $count: a number.
alerts-title = 🆘 Бонгҳои хатар дар як соати охир: { $count }
alerts-hint = Ҳар кадом варақаи худро дорад. Варақаҳо паси ҳам меоянд.
alerts-earlier = Пештараҳое, ки ин ҷо нестанд: { $count }

## Categories

category-unpaid_wages = Напардохтани маош
category-pay_deductions = Нигоҳ доштан аз маош
category-passport_taken = Нигоҳ доштани ҳуҷҷатҳо
category-cannot_leave = Рафта наметавонад
category-isolated = Ҷудо кардан аз одамон
category-sold_transferred = Фурӯхтан ё додан ба каси дигар
category-debt_bond = Кор барои адои қарз
category-deceived_job = Кор мисли ваъда нест
category-threats = Таҳдид
category-violence = Зӯроварии ҷисмонӣ
category-sexual_abuse = Зӯроварии ҷинсӣ
category-forced_sex_work = Маҷбур кардан ба танфурӯшӣ
category-excess_hours = Соати кори аз ҳад зиёд
category-no_rest_day = Набудани рӯзи истироҳат
category-bad_conditions = Шароити бад
category-injury = Ҷароҳат ё беморӣ аз кор
category-no_contract = Набудани шартномаи хаттӣ
category-permit_tied = Вобастагии иҷозат ба корфармо
category-agent_fraud = Фиреби миёнарав
category-police_extortion = Тамаъҷӯии политсия
category-border_extortion = Мушкилӣ ё тамаъҷӯӣ дар сарҳад
category-official_complicity = Ҳамдастии мансабдорон бо корфармо
category-detained = Боздошт
category-deport_order = Қарори ихроҷ
category-extradition = Дархости экстрадитсия
category-asylum_not_registered = Дархости паноҳандагӣ сабт нашудааст
category-asylum_refused = Рад ё қатъ шудани паноҳандагӣ
category-asylum_religion = Рад шудани паноҳандагӣ барои дин
category-refugee_docs_expire = Муҳлати ҳуҷҷати гуреза мегузарад
category-child_work = Кӯдак кор мекунад ё дар банд аст
category-family_rights = Оила: мактаб, духтур, таваллуд
category-discrimination = Табъиз
category-dismissed = Ноҳақ аз кор озод кардан
category-other = Чизи дигар

## Sectors

sector-construction = Сохтмон
sector-trade_bazaar = Савдо, бозор
sector-agriculture = Кишоварзӣ
sector-brick_kiln = Истеҳсоли хишт
sector-domestic_work = Кори хонагӣ
sector-catering_services = Хӯроки умумӣ, хизматрасонӣ
sector-manufacturing = Истеҳсолот
sector-transport_loading = Нақлиёт, боркашӣ
sector-oil_gas_mining = Нафт, газ, маъдан
sector-sex_industry = Соҳаи хизмати ҷинсӣ
sector-begging = Гадоӣ
sector-other = Дигар

## Tags of triage

tag-immediate_danger = хатари бевосита
tag-danger_soon = хатар ба зудӣ интизор аст
tag-unknown_danger = хатар маълум нест
tag-removal_imminent = ихроҷ наздик аст
tag-refoulement_risk = хатари маҷбуран баргардондан
tag-trafficking_strong = савдои одамон: аломати қавӣ
tag-child_trafficking_check = кӯдак: барои савдои одамон санҷед
tag-trafficking_possible = эҳтимоли савдои одамон
tag-forced_labour_possible = эҳтимоли меҳнати маҷбурӣ
tag-passport_for_wages = ҳуҷҷат нигоҳ дошта шудааст, маош дода нашудааст
tag-no_police_referral = ба политсия равона накунед
tag-asylum_clock = муҳлати паноҳандагӣ мегузарад
tag-injury = ҷароҳат
tag-deadline_near = муҳлат наздик аст
tag-unread_story = аввал нақлро хонед: аз варақа чизе маълум нест
tag-third_party = дар бораи каси дигар
tag-person_unaware = он кас аз ин муроҷиат хабар надорад
tag-group = як гурӯҳ
tag-child = ба 18 нарасидааст
tag-woman_caseworker = корманди зан хоҳиш шудааст
tag-doctor_needed = духтур лозим

## ILO indicators of forced labour (2012)

indicator-I1 = Суиистифода аз осебпазирӣ
indicator-I2 = Фиреб
indicator-I3 = Маҳдуд кардани ҳаракат
indicator-I4 = Ҷудо нигоҳ доштан
indicator-I5 = Зӯроварии ҷисмонӣ ва ҷинсӣ
indicator-I6 = Тарсондан ва таҳдид
indicator-I7 = Нигоҳ доштани ҳуҷҷатҳои шахсӣ
indicator-I8 = Нигоҳ доштани маош
indicator-I9 = Асорати қарзӣ
indicator-I10 = Шароити номусоиди кор ва зист
indicator-I11 = Кори иловагии аз ҳад зиёд

## Languages of workers

language-of-uz = ӯзбекӣ
language-of-uz-Cyrl = ӯзбекӣ (кириллӣ)
language-of-ru = русӣ
language-of-kk = қазоқӣ
language-of-tg = тоҷикӣ
language-of-ky = қирғизӣ
language-of-en = англисӣ
