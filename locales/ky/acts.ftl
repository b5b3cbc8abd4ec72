# Kyrgyz. What caseworkers do to a case, by buttons and by commands.
# Not yet checked by a native reader.

# Buttons, for a colleague's eye.
acts-button-more = Дагы
acts-button-level = Деңгээл
acts-button-refer = Башка кызматтар
acts-button-note = Кыска жазуу
acts-button-tags = Тегдер
acts-button-hand-over = Кесиптешке берүү
acts-button-release = Бошотуу
acts-button-merge = Бул кайталоо
acts-button-part = Бөлүү
acts-button-reasons = Эмнеге бул деңгээл
acts-button-journal = Журнал
acts-button-purge = Биротоло өчүрүү
acts-button-refer-sure = Баары бир суроо
acts-button-close-sure = Макулдуксуз жабуу
acts-button-close-anyway = Баары бир жабуу
# $code: the duplicate; $other: the case it goes along with.
acts-button-merge-sure = { $code } менен { $other } бирге
acts-button-purge-sure = Биротоло өчүрүлсүн
asks-button-questions = Суроолор
asks-button-phrases = Даяр жооптор

# Which case. $command: without the slash.
acts-which-case =
    Кайсы иш тууралуу? Буйрукту иштин темасына, карточкасына жооп кылып же коду менен жазыңыз:
    /{ $command } K7F3
acts-several = { $code } коду азыр эки иште бар. Буйрукту керектүү иштин темасына же карточкасына жооп кылып жазыңыз.
# $here: the case whose place it is; $code: another one.
acts-other-case = Бул жерде { $here } иши, сиз болсо { $code } кодун жаздыңыз. Эч нерсе өзгөргөн жок. { $code } үчүн буйрукту анын темасына же карточкасына жооп кылып жазыңыз.
acts-closed = Иш жабык. Адегенде аны кайра ачыңыз.
acts-not-in-channel = Сөздү бот менен жеке чатта жазасыз.

# Who has a case. $name: of a colleague; $by: of whoever gave it.
acts-nobody-has-it = Бул ишти азырынча эч ким ала элек.
acts-only-holder = Ишти жүргүзгөн адам: { $name }. Аны ошол адам же администратор гана бошотуп же өткөрүп бере алат.
acts-released = Иш кайра бош: аны каалаган кызматкер ала алат.
acts-hand-over-whom = { $code } ишин кимге өткөрүп беребиз?
acts-hand-over-nobody = Азырынча эч кимди тааныбайм. Кесиптешиңиздин билдирүүсүнө /handover деп жооп бериңиз же /handover жана @аты деп жазыңыз.
acts-hand-over-unknown = Бул ким экенин билбейм. Кесиптешиңиздин билдирүүсүнө /handover деп жооп бериңиз.
acts-hand-over-not-member = Ишти ушул чаттын тастыкталган мүчөсүнө гана өткөрүп берүүгө болот. Эч нерсе өзгөргөн жок.
acts-hand-over-same = Иш ансыз да бул адамда: { $name }.
acts-handed-over = { $name }, { $code } иши эми сизде. Өткөрүп берген: { $by }.
acts-handed-over-short = Ишти эми жүргүзгөн адам: { $name }.

# $level: a level in words; in `acts-level-reason` its number.
acts-level-which = { $code } ишинин деңгээли кандай болсун? Андан кийин себебин сурайм.
acts-level-how = 0дөн 3кө чейинки деңгээлди жана себебин жазыңыз: /level 1 паспортун али кайтара элек
acts-level-reason = Себеби керек, бир-эки сөз жетет: /level { $level } жана эмне үчүн. Эч нерсе өзгөргөн жок.
acts-level-same = Иштин деңгээли ансыз да ушундай.
acts-level-set = Эми деңгээли: { $level }. Себеби журналга жазылды.
acts-level-prompt =
    { $name }, эмне үчүн «{ $level }» деңгээли? Себебин ушул билдирүүгө жооп кылып жазыңыз.
    Аны иштин журналынан кесиптештер гана көрөт.

# $tags: words; $most, $count: numbers.
acts-tags-how = Тегдерди боштук менен бөлүп жазыңыз: /tag айлык түн. Алып салуу: /untag түн
acts-tags-bad = Туура келбейт: { $tags }. Тег бир сөздөн турат: тамга, цифра жана дефис, 24 белгиге чейин.
acts-tags-too-many = Бир иште { $most } тегге чейин болот. Адегенде ашыгын алып салыңыз: /untag
acts-tags-now = Иштин тегдери: { $tags }.
acts-tags-none = Иште эми тег жок.
acts-tags-prompt =
    { $name }, тегдерди ушул билдирүүгө жооп кылып, боштук менен бөлүп жазыңыз.
    Сөздүн алдындагы минус тегди алып салат: айлык -түн
acts-note-how = Кыска жазууну буйруктан кийин жазыңыз: /note юрист менен сүйлөштүк
acts-note-kept = Иштин журналына жазылды. Кайрылуу ээси муну көрбөйт.
acts-note-prompt =
    { $name }, кыска жазууну ушул билдирүүгө жооп кылып жөнөтүңүз.
    Аны иштин журналынан кесиптештер гана көрөт.
acts-too-long = Мында { $count } белги бар, { $most } белги батат. Сураныч, кыскартыңыз.

# The list of ready questions. $language: what the worker reads.
asks-title =
    Кайрылуу ээсинин тилиндеги даяр суроолор: { $language }.
    Баскычты бассаңыз, суроо көрүнөт, бирок азырынча жөнөтүлбөйт.

# Passing a case on. $code: of the case.
acts-refer-whither =
    Кайрылуу ээси макул болсо, { $code } ишин кимге беребиз?
    Адегенде катты көрөсүз, анан кайрылуу ээси «ооба» же «жок» дейт. Ал «ооба» демейинче, эч нерсе берүүгө болбойт.
acts-refer-police = Абайлаңыз: бул иште «полицияга жөнөтпөңүз» белгиси бар. Бийликтеги бирөө иш берүүчү менен тил бириктирген болушу мүмкүн, ал эми полиция кайрылуу ээсин ага кайтарып бериши мүмкүн. Полиция тууралуу баары бир сурайбызбы?
acts-refer-consulate = Абайлаңыз: бул адам өлкөсүнө кайтуудан коркот же башпаанек издейт окшойт. Консулдук ошол өлкөнүн өкүлү, анын кайда экенин билип калышы мүмкүн. Консулдук тууралуу баары бир сурайбызбы?
acts-refer-offered = Бул тууралуу суралган, кайрылуу ээси азырынча жооп бере элек.
acts-refer-agreed = Кайрылуу ээси буга макул: карточканы караңыз.

# Closing.
acts-close-no-yes = Кайрылуу ээси ишти берүүгө азырынча макул боло элек. Баары бир «берилди» деп жабабызбы? Дагы бир жолу басыңыз.
acts-close-nothing-asked = Кайрылуу ээсине эч нерсе жазыла элек, ал ал «жооп болгон жок» дегенди окуйт. Баары бир ушундай жабабызбы? Дагы бир жолу басыңыз.

# Duplicates. $code: this case; $other: the one it goes along with.
acts-merge-which = { $code } кайсы ишти кайталашы мүмкүн? Тизмеде жок болсо: /merge жана анын коду.
acts-merge-how = Бул кайсы ишти кайталашы мүмкүн? Анын кодун жазыңыз: /merge K4D9
acts-merge-unknown = { $code } коду бар иш жок.
acts-merge-self = Бул ушул иштин өз коду.
acts-merge-before = Бул иш ансыз да { $code } менен бирге жүргүзүлөт. Бөлүү үчүн: /part
acts-merge-closed = { $code } иши жабык. Адегенде аны кайра ачыңыз.
acts-merge-merged = { $code } ишинин өзү башка иш менен бирге жүргүзүлөт. Ошол иштин кодун жазыңыз.
acts-merge-changed = { $code } иши азыр эле өзгөрдү. Аны карап, кайра аракет кылыңыз.
acts-merge-sure =
    { $code } менен { $other } бир нерсе жөнүндөбү?
    { $code } тизмелерден кетет, аны ошол кесиптеш жүргүзөт, { $other } менен бирге жабылат. Темасы жана кайрылуу ээси менен кат алышуу калат.
acts-merged = { $code } эми { $other } менен бирге жүргүзүлөт. Бөлүү үчүн: /part
acts-merged-here = { $code } иши ушул ишти кайталайт: эми экөө бирге жүргүзүлөт.
acts-parted = { $code } кайра өзүнчө иш, { $other } ишинен бөлүндү.
acts-parted-here = { $code } иши кайра өзүнчө жүргүзүлөт.
acts-not-merged = Бул иш ансыз да өзүнчө.

# Destroying a case.
acts-purge-only-administrators = Ишти ушул чаттын администратору гана биротоло өчүрө алат.
acts-purge-sure =
    { $code } иши биротоло өчүрүлсүнбү?
    Баяны, файлдары, кайрылуу ээсине каттар, кыска жазуулар жана бот бул жерге жазгандын баары өчүрүлөт. Кайрылуу ээси номери менен эми эч нерсе ача албайт.
    Күндөр жана аракеттердин түрлөрү гана калат. Эч нерсени кайтарууга болбойт.
acts-purged = Иш өчүрүлдү. Бот ал тууралуу жазган билдирүүлөр жакында өчүрүлөт.
