# Kazakh. What caseworkers do to a case, by buttons and by commands.
# Not yet checked by a native reader.

# Buttons, for a colleague's eye.
acts-button-more = Тағы
acts-button-level = Деңгей
acts-button-refer = Басқа қызметтер
acts-button-note = Ескертпе
acts-button-tags = Белгілер
acts-button-hand-over = Әріптеске беру
acts-button-release = Босату
acts-button-merge = Бұл қайталама
acts-button-part = Бөлу
acts-button-reasons = Неге бұл деңгей
acts-button-journal = Журнал
acts-button-purge = Мүлдем жою
acts-button-refer-sure = Бәрібір сұрау
acts-button-close-sure = Келісімсіз жабу
acts-button-close-anyway = Бәрібір жабу
# $code: the duplicate; $other: the case it goes along with.
acts-button-merge-sure = { $code } және { $other } бірге
acts-button-purge-sure = Біржола жою
asks-button-questions = Сұрақтар
asks-button-phrases = Дайын жауаптар

# Which case. $command: without the slash.
acts-which-case =
    Қай іс туралы? Пәрменді істің тақырыбында, карточкасына жауап ретінде немесе кодымен жазыңыз:
    /{ $command } K7F3
acts-several = { $code } коды қазір екі істе бар. Пәрменді керек істің тақырыбында немесе карточкасына жауап ретінде жазыңыз.
# $here: the case whose place it is; $code: another one.
acts-other-case = Бұл жерде { $here } ісі, ал сіз { $code } кодын жаздыңыз. Ештеңе өзгерген жоқ. { $code } үшін пәрменді оның тақырыбында немесе карточкасына жауап ретінде жазыңыз.
acts-closed = Іс жабық. Алдымен оны қайта ашыңыз.
acts-not-in-channel = Сөзді ботпен жеке чатта жазасыз.

# Who has a case. $name: of a colleague; $by: of whoever gave it.
acts-nobody-has-it = Бұл істі әлі ешкім алған жоқ.
acts-only-holder = Істі жүргізетін адам: { $name }. Оны тек сол адам немесе әкімші босата не бере алады.
acts-released = Іс қайтадан бос: оны кез келген қызметкер ала алады.
acts-hand-over-whom = { $code } ісін кімге береміз?
acts-hand-over-nobody = Әзірге ешкімді танымаймын. Әріптесіңіздің хабарламасына /handover деп жауап беріңіз немесе /handover және @аты деп жазыңыз.
acts-hand-over-unknown = Бұл кім екенін білмеймін. Әріптесіңіздің хабарламасына /handover деп жауап беріңіз.
acts-hand-over-not-member = Істі осы чаттың расталған мүшесіне ғана беруге болады. Ештеңе өзгерген жоқ.
acts-hand-over-same = Іс онсыз да осы адамда: { $name }.
acts-handed-over = { $name }, { $code } ісі енді сізде. Берген: { $by }.
acts-handed-over-short = Істі енді жүргізетін адам: { $name }.

# $level: a level in words; in `acts-level-reason` its number.
acts-level-which = { $code } ісінің деңгейі қандай болсын? Содан кейін себебін сұраймын.
acts-level-how = 0-ден 3-ке дейінгі деңгейді және себебін жазыңыз: /level 1 паспортын әлі қайтармаған
acts-level-reason = Себебі керек, бірер сөз жеткілікті: /level { $level } және неге. Ештеңе өзгерген жоқ.
acts-level-same = Істің деңгейі онсыз да осындай.
acts-level-set = Енді деңгейі: { $level }. Себебі журналға жазылды.
acts-level-prompt =
    { $name }, неге «{ $level }» деңгейі? Себебін осы хабарламаға жауап ретінде жазыңыз.
    Оны тек әріптестер іс журналынан көреді.

# $tags: words; $most, $count: numbers.
acts-tags-how = Белгілерді бос орынмен бөліп жазыңыз: /tag жалақы түн. Алып тастау: /untag түн
acts-tags-bad = Жарамайды: { $tags }. Белгі бір сөзден тұрады: әріп, цифр және сызықша, 24 таңбаға дейін.
acts-tags-too-many = Бір істе { $most } белгіге дейін болады. Алдымен артығын алып тастаңыз: /untag
acts-tags-now = Істің белгілері: { $tags }.
acts-tags-none = Істе енді белгі жоқ.
acts-tags-prompt =
    { $name }, белгілерді осы хабарламаға жауап ретінде, бос орынмен бөліп жазыңыз.
    Сөз алдындағы минус белгіні алып тастайды: жалақы -түн
acts-note-how = Ескертпені пәрменнен кейін жазыңыз: /note заңгермен сөйлестік
acts-note-kept = Іс журналына жазылды. Өтініш иесі мұны көрмейді.
acts-note-prompt =
    { $name }, ескертпені осы хабарламаға жауап ретінде жазыңыз.
    Оны тек әріптестер іс журналынан көреді.
acts-too-long = Мұнда { $count } таңба бар, { $most } таңба сыяды. Қысқартыңызшы.

# The list of ready questions. $language: what the worker reads.
asks-title =
    Өтініш иесінің тіліндегі дайын сұрақтар: { $language }.
    Түймені бассаңыз, сұрақ көрсетіледі, бірақ әлі жіберілмейді.

# Passing a case on. $code: of the case.
acts-refer-whither =
    Өтініш иесі келіссе, { $code } ісін кімге береміз?
    Алдымен хатты көресіз, содан кейін өтініш иесі «иә» не «жоқ» дейді. Ол «иә» демесе, ештеңе беруге болмайды.
acts-refer-police = Абайлаңыз: бұл істе «полицияға жолдамау» белгісі тұр. Билік өкілдерінің бірі жұмыс берушімен сөз байласқан болуы мүмкін, ал полиция өтініш иесін соған қайтарып беруі мүмкін. Полиция туралы бәрібір сұраймыз ба?
acts-refer-consulate = Абайлаңыз: бұл адам еліне қайтудан қорқатын не пана сұрап жүрген сияқты. Консулдық сол елдің өкілі, оның қайда екенін біліп қоюы мүмкін. Консулдық туралы бәрібір сұраймыз ба?
acts-refer-offered = Бұл туралы сұралған, өтініш иесі әлі жауап берген жоқ.
acts-refer-agreed = Өтініш иесі бұған келіскен: карточканы қараңыз.

# Closing.
acts-close-no-yes = Өтініш иесі істі беруге әлі келіскен жоқ. Бәрібір «берілді» деп жабамыз ба? Тағы бір рет басыңыз.
acts-close-nothing-asked = Өтініш иесіне әлі ештеңе жазылған жоқ, ал ол «жауап болмады» дегенді оқиды. Бәрібір солай жабамыз ба? Тағы бір рет басыңыз.

# Duplicates. $code: this case; $other: the one it goes along with.
acts-merge-which = { $code } қай істі қайталауы мүмкін? Тізімде жоқ болса: /merge және оның коды.
acts-merge-how = Бұл қай істі қайталауы мүмкін? Оның кодын жазыңыз: /merge K4D9
acts-merge-unknown = { $code } коды бар іс жоқ.
acts-merge-self = Бұл осы істің өз коды.
acts-merge-before = Бұл іс онсыз да { $code } ісімен бірге жүргізіледі. Бөлу үшін: /part
acts-merge-closed = { $code } ісі жабық. Алдымен оны қайта ашыңыз.
acts-merge-merged = { $code } ісінің өзі басқа іспен бірге жүргізіледі. Сол істің кодын жазыңыз.
acts-merge-changed = { $code } ісі жаңа ғана өзгерді. Оны қарап, қайта көріңіз.
acts-merge-sure =
    { $code } және { $other } бір нәрсе туралы ма?
    { $code } тізімдерден кетеді, оны сол әріптес жүргізеді, { $other } жабылғанда бірге жабылады. Тақырыбы мен өтініш иесімен хат алмасу қалады.
acts-merged = { $code } енді { $other } ісімен бірге жүргізіледі. Бөлу үшін: /part
acts-merged-here = { $code } ісі осы істі қайталайды: енді екеуі бірге жүргізіледі.
acts-parted = { $code } қайтадан жеке іс, { $other } ісінен бөлінді.
acts-parted-here = { $code } ісі қайтадан жеке жүргізіледі.
acts-not-merged = Бұл іс онсыз да жеке.

# Destroying a case.
acts-purge-only-administrators = Істі осы чаттың әкімшісі ғана мүлдем жоя алады.
acts-purge-sure =
    { $code } ісін біржола жоямыз ба?
    Баяны, файлдары, өтініш иесіне хаттар, ескертпелер және бот осында жазғанның бәрі жойылады. Өтініш иесі нөмірімен енді ештеңе аша алмайды.
    Тек күндер мен әрекет түрлері қалады. Ештеңені қайтару мүмкін емес.
acts-purged = Іс жойылды. Бот ол туралы жазған хабарламалар жақын арада жойылады.
