# Kyrgyz. What the caseworkers see: the card, its buttons, the topic.
# Not yet checked by a native reader.

# $code: the short code of the case.
card-title = Иш { $code }
# In the title of an alert: "I am in danger now".
card-alert = 🆘 Азыр коркунучта
# The title of a fuller report that belongs to the case of an alert.
card-addition = Толугураак кайрылуу, иш { $code }
card-joins = Жогорудагы ишке тиешелүү. Иш ошол жердеги баскыч менен алынат.
card-joins-apart = Ушул коддогу чукул билдирүүдөн кийинки толугураак кайрылуу. Чукул билдирүүнүн карточкасы бул чатта жок.

level-0 = 🔴 Шашылыш: азыр
level-1 = 🟠 Жогору
level-2 = 🟡 Орто
level-3 = ⚪ Төмөн

card-what = Эмне
# $day: the local day; $part: one of the four parts below.
card-received = Келди: { $day }, { $part }
part-night = түндө
part-morning = эртең менен
part-afternoon = түштөн кийин
part-evening = кечинде
# $language: one of the languages below.
card-language = Тил: { $language }
card-rules = Эмне үчүн бул деңгээл
card-indicators = ЭЭУ белгилери
card-tags = Тегдер
card-skipped = өткөрүп жиберилген
card-dontknow = «билбейм» деген
card-not-answered = Жооп жок
# $count: a number.
card-cut = Батпай калган саптар: { $count }
# $language: one of the languages below.
card-story-title = Баян, { $code } · { $language }
card-repeat = Кайталанып калышы мүмкүн: биринчи аракетке жооп жоголгон.

claim-button = Ишти алуу
# $name: the caseworker who has the case.
claimed-by = Алган: { $name }
claimed-by-administrator = администратор
claim-won = Иш сизде.
claim-lost = Буга чейин алынган: { $name }.
claim-not-member = Ишти ушул чаттын мүчөлөрү гана ала алат.
claim-unknown = Мындай иш эми жок.
claim-failed = Болбой калды. Эмне жасалганы карточкада көрүнөт.

## What became of the case

# $stage: one of the stages below, and how it ended.
card-stage = Абалы: { $stage }
card-stage-received = келди
card-stage-read = окулду
card-stage-working = иш жүрүп жатат
card-stage-closed = жабылды
card-outcome-solved = чечилди
card-outcome-advised = кеңеш берилди
card-outcome-referred = башка уюмга берилди
card-outcome-noAnswer = кайрылуу ээси жооп берген жок
card-outcome-notForUs = биздин маселе эмес
card-outcome-silence = эч кандай аракет болгон жок
# $count: a number. Messages to the worker.
card-answers-waiting = күтүп турат: { $count }
card-answers-shown = кайрылуу ээсинин экранында: { $count }
card-answers-read = окулду: { $count }
# $day: the day on which the case is erased.
card-kept-until = Өчүрүлө турган күн: { $day }

## What the worker sends later

# $code: the short code of the case.
card-turn-message = 💬 Кайрылуу ээси жазды, иш { $code }
card-turn-replacement = ✏️ Акыркы сөздөрүнүн ордуна, иш { $code }
card-turn-danger = 🆘 Азыр коркунучта, иш { $code }
card-turn-identity = 👤 Кайрылуу ээси ким экенин айтты, иш { $code }
card-said-name = Аты
card-said-phone = Телефону
card-file-gone = 📎 Файлды бул жерге жеткирүү мүмкүн болгон жок, иш { $code }.

## Lines of the bot's own

card-purged = Бул иш өчүрүлдү.
# $code: the short code of the case; $day: a day.
card-line-retention-ends = 🗓 Иш { $code }: { $day } күнү өчүрүлөт, бул жерде да, кайрылуу ээсинде да.
card-line-still-open = ❓ Иш { $code }: аны менен дагы эле бирөө иштеп жатабы? Аракет болбосо, { $day } күнү жабылат.
card-line-closed-by-silence = ✅ Иш { $code } жабылды: эч кандай аракет болгон жок.
card-line-withdrawn = 🗑 Иш { $code }: кайрылуу ээси кайтарып алды. Баары өчүрүлдү.
card-line-withdrawn-unknown = 🗑 Кайрылуу ээси бир ишти кайтарып алды. Баары өчүрүлдү.

## About whom

about-me = 👤 Өзү жөнүндө
about-other = 👥 Башка адам жөнүндө
about-group = 👪 Бир топ адам жөнүндө
about-minor = 🧒 18ге толо элек

## Time limits

# $when: the answer that starts the clock, in words: "yesterday", "2 or 3 days ago, in the evening".
deadline-asylum_application = Башпаанек арызы: келген күндөн тартып 5 календардык күн.
deadline-asylum_application-since = Келген: { $when }.
deadline-removal_appeal = Өлкөдөн чыгарууга даттануу: ар бир күн маанилүү.
deadline-removal_appeal-since = Кагаз алынган: { $when }.
deadline-dismissal = Жумуштан бошотуу талашы: макулдашуу комиссиясына кайрылууга 1 ай.
deadline-dismissal-since = Бошотулган: { $when }.
deadline-wages = Айлык акы талашы: 1 жыл.
deadline-wages-since = Төлөнбөй баштаган: { $when }.
# $days: a number.
deadline-left = Калган күн, кеминде: { $days }.
deadline-today = Бүгүн акыркы күн болушу мүмкүн: бүгүн юристке.
deadline-over = Мөөнөт өтүп кеткен болушу мүмкүн: бүгүн юристке.

## A flood of alerts

# $count: a number.
alerts-title = 🆘 Акыркы сааттагы чукул билдирүүлөр: { $count }
alerts-hint = Ар биринин өз карточкасы бар. Карточкалар биринин артынан бири келет.
alerts-earlier = Бул жерге кирбеген мурункулары: { $count }

## Categories

category-unpaid_wages = Айлык акы төлөнбөгөн
category-pay_deductions = Айлыктан кармоо
category-passport_taken = Документтер берилбейт
category-cannot_leave = Кете албайт
category-isolated = Адамдардан бөлүп коюу
category-sold_transferred = Сатылган же башкага берилген
category-debt_bond = Карыз үчүн иштөө
category-deceived_job = Жумуш убадага туура келбейт
category-threats = Коркутуу
category-violence = Дене зомбулугу
category-sexual_abuse = Сексуалдык зомбулук
category-forced_sex_work = Секс-ишке зордоо
category-excess_hours = Жумуш сааты ашыкча
category-no_rest_day = Дем алыш күн жок
category-bad_conditions = Начар шарт
category-injury = Жумуштан жаракат же оору
category-no_contract = Жазуу жүзүндө келишим жок
category-permit_tied = Уруксат иш берүүчүгө байланган
category-agent_fraud = Ортомчунун алдоосу
category-police_extortion = Полициянын опузалап акча алуусу
category-border_extortion = Чек арадагы кыйынчылык же опуза
category-official_complicity = Чиновник иш берүүчү менен тил бириктирген
category-detained = Кармоо
category-deport_order = Өлкөдөн чыгаруу чечими
category-extradition = Экстрадиция сурамы
category-asylum_not_registered = Башпаанек арызы катталбаган
category-asylum_refused = Башпаанек берилбеген же токтотулган
category-asylum_religion = Динге байланыштуу башпаанек берилбеген
category-refugee_docs_expire = Качкын документинин мөөнөтү бүтүп баратат
category-child_work = Бала иштейт же кармалып турат
category-family_rights = Үй-бүлө: мектеп, дарыгер, төрөт
category-discrimination = Дискриминация
category-dismissed = Жумуштан адилетсиз бошотуу
category-other = Башка

## Sectors

sector-construction = Курулуш
sector-trade_bazaar = Соода, базар
sector-agriculture = Айыл чарба
sector-brick_kiln = Кирпич заводу
sector-domestic_work = Үй жумушу
sector-catering_services = Тамак-аш, тейлөө
sector-manufacturing = Өндүрүш
sector-transport_loading = Транспорт, жүк ташуу
sector-oil_gas_mining = Нефть, газ, кен казуу
sector-sex_industry = Секс-индустрия
sector-begging = Кайыр суроо
sector-other = Башка

## Tags of triage

tag-immediate_danger = тикелей коркунуч
tag-danger_soon = коркунуч жакында күтүлөт
tag-unknown_danger = коркунуч белгисиз
tag-removal_imminent = жакында өлкөдөн чыгарылат
tag-refoulement_risk = мажбурлап кайтаруу коркунучу
tag-trafficking_strong = адам сатуу: күчтүү белги
tag-child_trafficking_check = бала: адам сатууга текшериңиз
tag-trafficking_possible = адам сатуу болушу мүмкүн
tag-forced_labour_possible = мажбурлап иштетүү болушу мүмкүн
tag-passport_for_wages = документ алынган, айлык төлөнбөгөн
tag-no_police_referral = полицияга жөнөтпөңүз
tag-asylum_clock = башпаанек мөөнөтү жүрүп жатат
tag-injury = жаракат
tag-deadline_near = мөөнөт жакын
tag-unread_story = адегенде баянды окуңуз: карточкадан көрүнбөйт
tag-third_party = башка адам жөнүндө
tag-person_unaware = адамдын бул кайрылуудан кабары жок
tag-group = бир топ адам
tag-child = 18ге толо элек
tag-woman_caseworker = аял кызматкер суралган
tag-doctor_needed = дарыгер керек

## ILO indicators of forced labour (2012)

indicator-I1 = Аялуу абалынан пайдалануу
indicator-I2 = Алдоо
indicator-I3 = Жүрүп-турууну чектөө
indicator-I4 = Адамдардан бөлүп коюу
indicator-I5 = Дене жана сексуалдык зомбулук
indicator-I6 = Үркүтүү жана коркутуу
indicator-I7 = Документтерди кармап калуу
indicator-I8 = Айлык акыны кармап калуу
indicator-I9 = Карыз кулчулугу
indicator-I10 = Чыдагыс эмгек жана турмуш шарты
indicator-I11 = Ашыкча жумуш убактысы

## Languages of workers

language-of-uz = өзбекче
language-of-uz-Cyrl = өзбекче (кириллица)
language-of-ru = орусча
language-of-kk = казакча
language-of-tg = тажикче
language-of-ky = кыргызча
language-of-en = англисче
