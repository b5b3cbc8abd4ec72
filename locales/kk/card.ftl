# Kazakh. What the caseworkers see: the card, its buttons, the topic.
# Not yet checked by a native reader.

# $code: the short code of the case.
card-title = Іс { $code }
# In the title of an alert: "I am in danger now".
card-alert = 🆘 Қазір қауіп төніп тұр
# The title of a fuller report that belongs to the case of an alert.
card-addition = Толығырақ өтініш, іс { $code }
card-joins = Жоғарыдағы іске жатады. Істі сол жердегі түйме арқылы алуға болады.
card-joins-apart = Осы коды бар дабылдан кейінгі толығырақ өтініш. Дабыл карточкасы бұл чатта жоқ.

level-0 = 🔴 Шұғыл: қазір әрекет ету
level-1 = 🟠 Жоғары
level-2 = 🟡 Орташа
level-3 = ⚪ Төмен

card-what = Не болды
# $day: the local day; $part: one of the four parts below.
card-received = Келіп түсті: { $day }, { $part }
part-night = түнде
part-morning = таңертең
part-afternoon = күндіз
part-evening = кешке
# $language: one of the languages below.
card-language = Тілі: { $language }
card-rules = Бұл деңгейдің негіздері
card-indicators = ХЕҰ индикаторлары
card-tags = Белгілер
card-skipped = өткізіп жіберген
card-dontknow = «білмеймін» деген
card-not-answered = Жауап берілмеген
# $count: a number.
card-cut = Сыймаған жолдар: { $count }
# $language: one of the languages below.
card-story-title = Оқиға баяны, { $code } · { $language }
card-repeat = Қайталанған болуы мүмкін: алғашқы әрекеттің жауабы жоғалған.

claim-button = Істі алу
# $name: the caseworker who has the case.
claimed-by = Істі алған: { $name }
claimed-by-administrator = әкімші
claim-won = Іс сізге бекітілді.
claim-lost = Істі бұрын алған: { $name }.
claim-not-member = Істі осы чаттың мүшелері ғана ала алады.
claim-unknown = Мұндай іс енді жоқ.
claim-failed = Болмай қалды. Не істелгені карточкада көрінеді.

## What became of the case

# $stage: one of the stages below, and how it ended.
card-stage = Кезеңі: { $stage }
card-stage-received = келіп түсті
card-stage-read = оқылды
card-stage-working = жұмыс жүріп жатыр
card-stage-closed = жабылды
card-outcome-solved = шешілді
card-outcome-advised = кеңес берілді
card-outcome-referred = басқа ұйымға берілді
card-outcome-noAnswer = өтініш иесі жауап бермеді
card-outcome-notForUs = біздің мәселе емес
card-outcome-silence = ешқандай әрекет болмады
# $count: a number. Messages to the worker.
card-answers-waiting = күтіп тұр: { $count }
card-answers-shown = өтініш иесінің экранында: { $count }
card-answers-read = оқылды: { $count }
# $day: the day on which the case is erased.
card-kept-until = Өшірілетін күні: { $day }

## What the worker sends later

# $code: the short code of the case.
card-turn-message = 💬 Өтініш иесі жазды, іс { $code }
card-turn-replacement = ✏️ Соңғы сөздерінің орнына, іс { $code }
card-turn-danger = 🆘 Қазір қауіп төніп тұр, іс { $code }
card-turn-identity = 👤 Өтініш иесі кім екенін айтты, іс { $code }
card-said-name = Аты
card-said-phone = Телефоны
card-file-gone = 📎 Файлды мұнда жеткізу мүмкін болмады, іс { $code }.

## Lines of the bot's own

card-purged = Бұл іс өшірілді.
# $code: the short code of the case; $day: a day.
card-line-retention-ends = 🗓 Іс { $code }: { $day } күні өшіріледі, мұнда да, өтініш иесінде де.
card-line-still-open = ❓ Іс { $code }: онымен әлі біреу жұмыс істеп жүр ме? Әрекет болмаса, { $day } күні жабылады.
card-line-closed-by-silence = ✅ Іс { $code } жабылды: ешқандай әрекет болмады.
card-line-withdrawn = 🗑 Іс { $code }: өтініш иесі қайтарып алды. Бәрі өшірілді.
card-line-withdrawn-unknown = 🗑 Өтініш иесі бір істі қайтарып алды. Бәрі өшірілді.

## About whom

about-me = 👤 Өзі туралы
about-other = 👥 Басқа адам туралы
about-group = 👪 Адамдар тобы туралы
about-minor = 🧒 18 жасқа толмаған

## Time limits

# $when: the answer that starts the clock, in words: "yesterday", "2 or 3 days ago, in the evening".
deadline-asylum_application = Пана сұрау туралы өтінішхат: келген күннен бастап күнтізбелік 5 күн.
deadline-asylum_application-since = Келген уақыты: { $when }.
deadline-removal_appeal = Елден шығарып жіберуге шағым: әр күн маңызды.
deadline-removal_appeal-since = Қағазды алған уақыты: { $when }.
deadline-dismissal = Жұмыстан шығару туралы дау: келісу комиссиясына жүгінуге 1 ай.
deadline-dismissal-since = Жұмыстан шығарылған: { $when }.
deadline-wages = Жалақы туралы дау: 1 жыл.
deadline-wages-since = Төлемеу басталған: { $when }.
# $days: a number.
deadline-left = Қалған күн саны, кемінде: { $days }.
deadline-today = Соңғы күн бүгін болуы мүмкін: бүгін заңгерге жүгіну керек.
deadline-over = Мерзім өтіп кеткен болуы мүмкін: бүгін заңгерге жүгіну керек.

## A flood of alerts

# $count: a number.
alerts-title = 🆘 Соңғы сағаттағы дабылдар: { $count }
alerts-hint = Әрқайсысының өз карточкасы бар. Карточкалар бірінен соң бірі келеді.
alerts-earlier = Мұнда көрсетілмеген ертерек дабылдар: { $count }

## Categories

category-unpaid_wages = Жалақының төленбеуі
category-pay_deductions = Жалақыдан ұстап қалу
category-passport_taken = Құжаттарды ұстап қалу
category-cannot_leave = Кете алмайды
category-isolated = Оқшаулау
category-sold_transferred = Сату немесе басқаға беру
category-debt_bond = Қарызды еңбекпен өтеу
category-deceived_job = Жұмыс туралы алдау
category-threats = Қорқыту
category-violence = Физикалық зорлық-зомбылық
category-sexual_abuse = Сексуалдық зорлық-зомбылық
category-forced_sex_work = Секс-қызметке мәжбүрлеу
category-excess_hours = Шамадан тыс жұмыс уақыты
category-no_rest_day = Демалыс күні жоқ
category-bad_conditions = Еңбек не тұрмыс жағдайы нашар
category-injury = Жұмыстан жарақат немесе ауру
category-no_contract = Жазбаша еңбек шарты жоқ
category-permit_tied = Рұқсат жұмыс берушіге байланған
category-agent_fraud = Делдалдың алдауы
category-police_extortion = Полиция тарапынан қорқытып алушылық
category-border_extortion = Шекарадағы қиындық не қорқытып алу
category-official_complicity = Лауазымды тұлғалардың жұмыс берушімен сөз байласуы
category-detained = Ұстап алу, қамау
category-deport_order = Елден шығарып жіберу туралы шешім
category-extradition = Экстрадиция туралы сұрау салу
category-asylum_not_registered = Пана сұрау туралы өтінішхат тіркелмеген
category-asylum_refused = Панадан бас тартылған не ол тоқтатылған
category-asylum_religion = Дініне байланысты панадан бас тартылған
category-refugee_docs_expire = Босқын құжатының мерзімі аяқталуда
category-child_work = Бала жұмыс істейді не ұсталып отыр
category-family_rights = Отбасы: мектеп, дәрігер, босану
category-discrimination = Кемсіту
category-dismissed = Негізсіз жұмыстан шығару
category-other = Басқа

## Sectors

sector-construction = Құрылыс
sector-trade_bazaar = Сауда, базар
sector-agriculture = Ауыл шаруашылығы
sector-brick_kiln = Кірпіш зауыты
sector-domestic_work = Үй шаруашылығындағы еңбек
sector-catering_services = Қоғамдық тамақтану, қызмет көрсету
sector-manufacturing = Өндіріс
sector-transport_loading = Тасымалдау, жүк тиеу
sector-oil_gas_mining = Мұнай, газ, кен өндіру
sector-sex_industry = Секс-индустрия
sector-begging = Қайыр сұрау
sector-other = Басқа

## Tags of triage

tag-immediate_danger = тікелей қауіп
tag-danger_soon = жақын арада қауіп күтіледі
tag-unknown_danger = қауіп бар-жоғы белгісіз
tag-removal_imminent = жақын арада елден шығарылуы мүмкін
tag-refoulement_risk = мәжбүрлеп қайтару қаупі (refoulement)
tag-trafficking_strong = адам саудасы: күшті белгі
tag-child_trafficking_check = бала: адам саудасына тексеру
tag-trafficking_possible = адам саудасы болуы мүмкін
tag-forced_labour_possible = мәжбүрлі еңбек болуы мүмкін
tag-passport_for_wages = құжат ұсталған, жалақы төленбеген
tag-no_police_referral = полицияға жолдамау
tag-asylum_clock = пана сұрау мерзімі жүріп жатыр
tag-injury = жарақат
tag-deadline_near = мерзім таяу
tag-unread_story = алдымен баянын оқу керек: карточкада мәлімет жоқ
tag-third_party = басқа адам туралы
tag-person_unaware = ол адам бұл өтініштен хабарсыз
tag-group = адамдар тобы
tag-child = 18 жасқа толмаған
tag-woman_caseworker = әйел қызметкер сұралған
tag-doctor_needed = дәрігер керек

## ILO indicators of forced labour (2012)

indicator-I1 = Осал жағдайды теріс пайдалану
indicator-I2 = Алдау
indicator-I3 = Жүріп-тұру еркіндігін шектеу
indicator-I4 = Оқшаулау
indicator-I5 = Физикалық және сексуалдық зорлық-зомбылық
indicator-I6 = Үрейлендіру және қорқыту
indicator-I7 = Жеке басты куәландыратын құжаттарды ұстап қалу
indicator-I8 = Жалақыны ұстап қалу
indicator-I9 = Борыштық кіріптарлық
indicator-I10 = Еңбек пен тұрмыстың адамды қорлайтын жағдайлары
indicator-I11 = Шамадан тыс үстеме жұмыс

## Languages of workers

language-of-uz = өзбекше
language-of-uz-Cyrl = өзбекше (кирилл)
language-of-ru = орысша
language-of-kk = қазақша
language-of-tg = тәжікше
language-of-ky = қырғызша
language-of-en = ағылшынша
