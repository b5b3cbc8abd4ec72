# Kyrgyz. What caseworkers do to a case, by buttons and by commands.
# Not yet checked by a native reader.

# Buttons, for a colleague's eye.
acts-button-more = Дагы
acts-button-level = Деңгээл
acts-button-refer = Жардам сунуштоо
acts-button-note = Жазуу
acts-button-tags = Белгилер
acts-button-hand-over = Өткөрүп берүү
acts-button-release = Бошотуу
acts-button-merge = Бул кайталоо
acts-button-part = Бөлүү
acts-button-reasons = Эмнеге бул деңгээл
acts-button-journal = Журнал
acts-button-purge = Биротоло өчүрүү
acts-button-refer-sure = Баары бир сунуштоо
acts-button-close-sure = Макулдуксуз жабуу
# $code: the duplicate; $other: the case it goes along with.
acts-button-merge-sure = { $code } менен { $other } бирге
acts-button-purge-sure = Биротоло өчүрүлсүн
asks-button-questions = Суроолор
asks-button-phrases = Даяр сөздөр

# Which case. $command: without the slash.
acts-which-case =
    Кайсы иш тууралуу? Буйрукту иштин темасына, карточкасына жооп кылып же коду менен жазыңыз:
    /{ $command } K7F3
acts-several = { $code } коду азыр эки иште бар. Буйрукту керектүү иштин темасына же карточкасына жооп кылып жазыңыз.
acts-closed = Иш жабык. Адегенде аны кайра ачыңыз.
acts-not-in-channel = Сөз топто жазылат; каналда баскычтар гана бар.

# Who has a case. $name: of a colleague; $by: of whoever gave it.
acts-nobody-has-it = Бул ишти азырынча эч ким ала элек.
acts-only-holder = Ишти жүргүзгөн адам: { $name }. Аны ошол адам же администратор гана бошотуп же өткөрүп бере алат.
acts-released = Иш кайра бош: каалаган адам ала алат.
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
acts-tags-how = Белгилерди боштук менен бөлүп жазыңыз: /tag айлык түн. Алып салуу: /untag түн
acts-tags-bad = Туура келбейт: { $tags }. Белги бир сөз: тамга, сан жана дефис, 24 белгиге чейин.
acts-tags-too-many = Бир иште { $most } белгиге чейин болот. Адегенде ашыгын алып салыңыз: /untag
acts-tags-now = Иштин белгилери: { $tags }.
acts-tags-none = Иште эми белги жок.
acts-tags-prompt =
    { $name }, белгилерди ушул билдирүүгө жооп кылып, боштук менен бөлүп жазыңыз.
    Сөздүн алдындагы минус белгини алып салат: айлык -түн
acts-note-how = Жазууну буйруктан кийин жазыңыз: /note консулдук менен сүйлөштүк
acts-note-kept = Иштин журналына жазылды. Кайрылуу ээси муну көрбөйт.
acts-note-prompt =
    { $name }, жазууну ушул билдирүүгө жооп кылып жазыңыз.
    Аны иштин журналынан кесиптештер гана көрөт.
acts-too-long = Мында { $count } белги бар, { $most } белги батат. Кыскартыңыз.

# The list of ready questions. $language: what the worker reads.
asks-title =
    Кайрылуу ээсинин тилиндеги даяр суроолор: { $language }.
    Баскычты бассаңыз, суроо көрүнөт, бирок азырынча жөнөтүлбөйт.

# Passing a case on. $code: of the case.
acts-refer-whither =
    { $code } ишин кимге өткөрүүнү сунуштайбыз?
    Адегенде катты көрөсүз, анан кайрылуу ээси «ооба» же «жок» дейт. Анын «ообасыз» эч нерсе өткөрүүгө болбойт.
acts-refer-police = Абайлаңыз: бул иште «полицияга жөнөтпөңүз» белгиси бар. Бийликтен кимдир бирөө иш берүүчү менен бирге болушу мүмкүн, ал эми полиция адамды ага кайтарып коюшу мүмкүн. Полиция тууралуу баары бир сурайбызбы?
acts-refer-consulate = Абайлаңыз: бул адам өлкөсүнө кайтуудан коркот же башпаанек издейт окшойт. Консулдук ошол өлкөнүн өкүлү, анын кайда экенин билип калышы мүмкүн. Консулдук тууралуу баары бир сурайбызбы?
acts-refer-offered = Бул тууралуу суралган, кайрылуу ээси азырынча жооп бере элек.
acts-refer-agreed = Кайрылуу ээси буга макул: карточканы караңыз.

# Closing.
acts-close-no-yes = Кайрылуу ээси ишти өткөрүүгө азырынча макул боло элек. Баары бир «берилди» деп жабабызбы? Дагы бир жолу басыңыз.

# Duplicates. $code: this case; $other: the one it goes along with.
acts-merge-which = { $code } кайсы ишти кайталашы мүмкүн? Башка иш болсо: /merge жана анын коду.
acts-merge-how = Бул кайсы ишти кайталашы мүмкүн? Анын кодун жазыңыз: /merge K4D9
acts-merge-unknown = { $code } коду бар иш жок.
acts-merge-self = Бул ушул иштин өз коду.
acts-merge-before = Бул иш ансыз да { $code } менен бирге. Бөлүү үчүн: /part
acts-merge-closed = { $code } иши жабык. Адегенде аны кайра ачыңыз.
acts-merge-merged = { $code } ишинин өзү башка иш менен бирге. Ошол иштин кодун алыңыз.
acts-merge-changed = { $code } иши азыр эле өзгөрдү. Аны карап, кайра аракет кылыңыз.
acts-merge-sure =
    { $code } менен { $other } бир нерсе жөнүндөбү?
    { $code } тизмелерден кетет, аны ошол кесиптеш жүргүзөт, { $other } менен бирге жабылат. Темасы жана кайрылуу ээси менен кат алышуу калат.
acts-merged = { $code } эми { $other } менен бирге. Бөлүү үчүн: /part
acts-merged-here = { $code } иши ушул ишти кайталайт: эми экөө бирге.
acts-parted = { $code } кайра өзүнчө иш, { $other } менен эмес.
acts-parted-here = { $code } иши кайра өзүнчө.
acts-not-merged = Бул иш ансыз да өзүнчө.

# Destroying a case.
acts-purge-only-administrators = Ишти биротоло өчүрүүнү ушул чаттын администратору гана кыла алат.
acts-purge-sure =
    { $code } иши биротоло өчүрүлсүнбү?
    Баяны, файлдары, кайрылуу ээсине каттар, жазуулар жана бот бул жерге жазгандын баары кетет. Кайрылуу ээси номери менен эми эч нерсе ача албайт.
    Күндөр жана аракеттердин түрлөрү гана калат. Эч нерсени кайтарууга болбойт.
acts-purged = Иш өчүрүлдү. Бот ал тууралуу жазган билдирүүлөр жакында кетет.
