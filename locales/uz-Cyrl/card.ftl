# Uzbek, Cyrillic script, made from locales/uz by npm run texts:cyrillic. What the caseworkers see: the card, its buttons, the topic.
# Not yet checked by a native reader.

# $code: the short code of the case.
card-title = Иш { $code }
# In the title of an alert: "I am in danger now".
card-alert = 🆘 Ҳозир хавф остида
# The title of a fuller report that belongs to the case of an alert.
card-addition = Тўлиқроқ хабар, иш { $code }
card-joins = Юқоридаги ишга тегишли. Иш ўша ердаги тугма билан олинади.
card-joins-apart = Шу кодли хавф хабаридан кейинги тўлиқроқ хабар. Хавф хабарининг картаси бу чатда йўқ.

level-0 = 🔴 Шошилинч: ҳозир
level-1 = 🟠 Юқори
level-2 = 🟡 Ўрта
level-3 = ⚪ Паст

card-what = Нима
# $day: the local day; $part: one of the four parts below.
card-received = Қабул қилинди: { $day }, { $part }
part-night = тунда
part-morning = эрталаб
part-afternoon = кундузи
part-evening = кечқурун
# $language: one of the languages below.
card-language = Тил: { $language }
card-rules = Нега бу даража
card-indicators = ХМТ белгилари
card-tags = Белгилар
card-skipped = ўтказиб юборилган
card-dontknow = билмайди
card-not-answered = Жавобсиз
# $count: a number.
card-cut = Жой етмаган қаторлар: { $count }
# $language: one of the languages below.
card-story-title = Воқеа баёни, { $code } · { $language }
card-repeat = Такрор бўлиши мумкин: биринчи уринишга жавоб йўқолган.

claim-button = Ишни олиш
# $name: the caseworker who has the case.
claimed-by = Олди: { $name }
claimed-by-administrator = администратор
claim-won = Иш сизда.
claim-lost = Аллақачон олинган: { $name }.
claim-not-member = Ишни фақат шу чат аъзолари олади.
claim-unknown = Бундай иш энди йўқ.
claim-failed = Бўлмади. Нима қилингани картада кўринади.

## What became of the case

# $stage: one of the stages below, and how it ended.
card-stage = Босқич: { $stage }
card-stage-received = қабул қилинган
card-stage-read = ўқилган
card-stage-working = ишланмоқда
card-stage-closed = ёпилган
card-outcome-solved = ҳал бўлган
card-outcome-advised = маслаҳат берилган
card-outcome-referred = бошқа ташкилотга йўналтирилган
card-outcome-noAnswer = мурожаатчи жавоб бермаган
card-outcome-notForUs = бизга тегишли эмас
card-outcome-silence = ҳеч ким ишламаган
# $count: a number. Messages to the worker.
card-answers-waiting = кутмоқда: { $count }
card-answers-shown = мурожаатчи экранида: { $count }
card-answers-read = ўқилган: { $count }
# $day: the day on which the case is erased.
card-kept-until = Ўчириладиган кун: { $day }

## What the worker sends later

# $code: the short code of the case.
card-turn-message = 💬 Мурожаатчи ёзди, иш { $code }
card-turn-replacement = ✏️ Охирги сўзлар ўрнига, иш { $code }
card-turn-danger = 🆘 Ҳозир хавф остида, иш { $code }
card-turn-identity = 👤 Мурожаатчи кимлигини айтди, иш { $code }
card-said-name = Исм
card-said-phone = Телефон
card-file-gone = 📎 Иш { $code }: файлни бу ерга келтириб бўлмади.

## Lines of the bot's own

card-purged = Бу иш ўчирилган.
# $code: the short code of the case; $day: a day.
card-line-retention-ends = 🗓 Иш { $code }: { $day } куни ўчирилади, бу ерда ҳам, мурожаатчи учун ҳам.
card-line-still-open = ❓ Иш { $code } устида ҳали кимдир ишлаяптими? Ҳаракат бўлмаса, { $day } куни ёпилади.
card-line-closed-by-silence = ✅ Иш { $code } ёпилди: унинг устида ҳеч ким ишламади.
card-line-withdrawn = 🗑 Иш { $code }: мурожаатчи уни қайтариб олди. Ҳаммаси ўчирилди.
card-line-withdrawn-unknown = 🗑 Мурожаатчи бир ишни қайтариб олди. Ҳаммаси ўчирилди.

## About whom

about-me = 👤 Ўзи ҳақида
about-other = 👥 Бошқа одам ҳақида
about-group = 👪 Бир гуруҳ одам ҳақида
about-minor = 🧒 18 ёшга тўлмаган

## Time limits

# $when: the answer that starts the clock, in words: "yesterday", "2 or 3 days ago, in the evening".
deadline-asylum_application = Бошпана аризаси: келган кундан 5 календарь кун.
deadline-asylum_application-since = Келган: { $when }.
deadline-removal_appeal = Чиқариб юбориш устидан шикоят: ҳар бир кун муҳим.
deadline-removal_appeal-since = Қоғоз олинган: { $when }.
deadline-dismissal = Ишдан бўшатиш низоси: келишув комиссиясига 1 ой.
deadline-dismissal-since = Бўшатилган: { $when }.
deadline-wages = Иш ҳақи низоси: 1 йил.
deadline-wages-since = Тўлов тўхтаган: { $when }.
# $days: a number.
deadline-left = Қолган кунлар, камида: { $days }.
deadline-today = Бугун охирги кун бўлиши мумкин: бугун юристга.
deadline-over = Муддат ўтган бўлиши мумкин: бугун юристга.

## A flood of alerts

# $count: a number.
alerts-title = 🆘 Охирги соатдаги хавф хабарлари: { $count }
alerts-hint = Ҳар бирининг ўз картаси бор. Карталар бирин-кетин келади.
alerts-earlier = Бу ерда йўқ олдингилари: { $count }

## Categories

category-unpaid_wages = Иш ҳақи тўланмаган
category-pay_deductions = Иш ҳақидан ушлаш
category-passport_taken = Ҳужжатлар олиб қўйилган
category-cannot_leave = Кета олмайди
category-isolated = Одамлардан узиб қўйилган
category-sold_transferred = Сотилган ёки бошқага берилган
category-debt_bond = Қарз учун ишлаш
category-deceived_job = Иш ҳақида алдов
category-threats = Таҳдидлар
category-violence = Жисмоний зўравонлик
category-sexual_abuse = Жинсий зўравонлик
category-forced_sex_work = Жинсий хизматга мажбурлаш
category-excess_hours = Иш вақти ҳаддан ортиқ
category-no_rest_day = Дам олиш куни йўқ
category-bad_conditions = Ёмон шароит
category-injury = Ишдаги жароҳат ёки касаллик
category-no_contract = Ёзма шартнома йўқ
category-permit_tied = Рухсат иш берувчига боғлиқ
category-agent_fraud = Воситачи алдови
category-police_extortion = Полиция таъмагирлиги
category-border_extortion = Чегарада муаммо ёки таъмагирлик
category-official_complicity = Амалдор иш берувчи билан тил бириктирган
category-detained = Ушлаб туриш
category-deport_order = Чиқариб юбориш қарори
category-extradition = Экстрадиция сўрови
category-asylum_not_registered = Бошпана аризаси қабул қилинмаган
category-asylum_refused = Бошпана рад этилган ёки тугатилган
category-asylum_religion = Дин сабабли бошпана рад этилган
category-refugee_docs_expire = Қочқин ҳужжати муддати тугаяпти
category-child_work = Бола ишлатилмоқда ёки ушлаб турилибди
category-family_rights = Оила: мактаб, шифокор, туғруқ
category-discrimination = Камситиш
category-dismissed = Ноҳақ ишдан бўшатиш
category-other = Бошқа

## Sectors

sector-construction = Қурилиш
sector-trade_bazaar = Савдо, бозор
sector-agriculture = Қишлоқ хўжалиги
sector-brick_kiln = Ғишт заводи
sector-domestic_work = Уй ишлари
sector-catering_services = Овқатланиш, хизматлар
sector-manufacturing = Ишлаб чиқариш
sector-transport_loading = Ташиш, ортиш
sector-oil_gas_mining = Нефть, газ, кон
sector-sex_industry = Жинсий хизматлар
sector-begging = Тиланчилик
sector-other = Бошқа

## Tags of triage

tag-immediate_danger = бевосита хавф
tag-danger_soon = хавф тез орада кутилмоқда
tag-unknown_danger = хавф номаълум
tag-removal_imminent = тез орада чиқариб юбориш
tag-refoulement_risk = мажбуран қайтариш хавфи
tag-trafficking_strong = одам савдоси: кучли белги
tag-child_trafficking_check = бола: одам савдосини текшириш
tag-trafficking_possible = одам савдоси эҳтимоли
tag-forced_labour_possible = мажбурий меҳнат эҳтимоли
tag-passport_for_wages = ҳужжат олинган, иш ҳақи йўқ
tag-no_police_referral = полицияга йўналтирманг
tag-asylum_clock = бошпана муддати кетмоқда
tag-injury = жароҳат
tag-deadline_near = муддат яқин
tag-unread_story = аввал баённи ўқинг: картадан билинмайди
tag-third_party = бошқа одам ҳақида
tag-person_unaware = одам бу хабардан бехабар
tag-group = бир гуруҳ одам
tag-child = 18 ёшга тўлмаган
tag-woman_caseworker = аёл ходим сўралган
tag-doctor_needed = шифокор керак

## ILO indicators of forced labour (2012)

indicator-I1 = Заиф ҳолатдан фойдаланиш
indicator-I2 = Алдов
indicator-I3 = Ҳаракатни чеклаш
indicator-I4 = Одамлардан узиб қўйиш
indicator-I5 = Жисмоний ва жинсий зўравонлик
indicator-I6 = Қўрқитиш ва таҳдид
indicator-I7 = Ҳужжатларни ушлаб қолиш
indicator-I8 = Иш ҳақини ушлаб қолиш
indicator-I9 = Қарз туфайли қарамлик
indicator-I10 = Номуносиб иш ва турмуш шароити
indicator-I11 = Ҳаддан ортиқ иш вақти

## Languages of workers

language-of-uz = ўзбекча
language-of-uz-Cyrl = ўзбекча (кирилл)
language-of-ru = русча
language-of-kk = қозоқча
language-of-tg = тожикча
language-of-ky = қирғизча
language-of-en = инглизча
