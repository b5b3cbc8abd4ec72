# Kyrgyz. What caseworkers do with a case, and how they answer.
# Not yet checked by a native reader.

# Below the card of a case.
desk-button-answer = Жооп берүү
desk-button-phrases = Даяр жооптор
desk-button-working = Иш жүрүп жатат
desk-button-close = Жабуу
desk-button-back = Артка
desk-button-reopen = Кайра ачуу

# How a case is closed.
desk-outcome-solved = Чечилди
desk-outcome-advised = Кеңеш берилди
desk-outcome-referred = Башка уюмга берилди
desk-outcome-noAnswer = Жооп болгон жок
desk-outcome-notForUs = Биздин маселе эмес

# Told to whoever tapped.
desk-unconfirmed = Адегенде сизди администратор тастыкташы керек. Сурам ушул чатка жөнөтүлдү.
desk-not-this-case = Бул баскыч башка ишке тиешелүү. Эч нерсе кылынган жок.
desk-working = Иш боюнча жумуш башталды. Кайрылуу ээси муну көрөт.
desk-closed = Иш жабылды. Кайрылуу ээси жыйынтыгын көрөт.
desk-closed-before = Иш мурда эле жабылган.
desk-choose-outcome = Иш кандай аяктады? Кайрылуу ээси муну жөнөкөй сөз менен көрөт.
desk-reopened = Иш кайра ачылды.
desk-open-before = Иш ансыз да ачык.

# People who wish to act on cases.
# $name: as they are called in the chat.
member-asks = { $name } иштер менен иштөөгө уруксат сурайт. Администратор тастыктайт:
member-button-confirm = Тастыктоо
member-confirmed = { $name } эми иштер менен иштей алат.
member-confirmed-short = Тастыкталды.
member-only-administrators = Мүчөлөрдү ушул чаттын администратору гана тастыктайт.
member-not-here = Бул адам эми чатта жок.

# Said to whoever wrote.
answer-where = /r жана жооп сөзүн иштин темасына жазыңыз же ошол иштин билдирүүсүнө жооп кылып жөнөтүңүз.
answer-as-yourself = Топтун атынан жаздыңыз. Иш менен иштөө үчүн өз атыңыздан жазыңыз. Эч нерсе кылынган жок.
answer-no-receipt = Бул иш номерсиз келди: кайрылуу ээси жоопторду окуй албайт.
answer-closed = Иш жабык. Жооп берүү үчүн аны кайра ачыңыз.
answer-not-in-channel = Жоопту бот менен жеке чатта жазасыз.
answer-only-words = Кайрылуу ээсине текст гана жөнөтүлөт. Эч нерсе кылынган жок.
# $count: characters that were written; $most: that fit.
answer-too-long = Мында { $count } белги бар, { $most } белги батат. Кыскартыңыз же экиге бөлүп жөнөтүңүз.
answer-too-many-previews = Бул иште жөнөтүлө элек жооп өтө көп. Адегенде айрымдарын жөнөтүңүз же жокко чыгарыңыз.
answer-too-many-unread = Кайрылуу ээси акыркы жоопторду азырынча окуй элек. Алардын бирин алмаштырыңыз же кайтарып алыңыз.

# Asks for the words of an answer; a reply to this message is taken.
# $name: of whoever tapped; $language: what the worker reads.
answer-prompt =
    { $name }, жообуңузду ушул билдирүүгө жооп кылып жазыңыз.
    Кайрылуу ээси окуган тил: { $language }.
    Жөнөтүлөрдөн мурда аны дагы бир жолу көрөсүз.
answer-prompt-replace =
    { $name }, жаңы текстти ушул билдирүүгө жооп кылып жазыңыз.
    Кайрылуу ээси окуган тил: { $language }.
    Жөнөтүлөрдөн мурда аны дагы бир жолу көрөсүз.
answer-prompt-read =
    { $name }, ал жооп окулуп калган. Эми жазганыңыз жаңы жооп болот.
    Аны ушул билдирүүгө жооп кылып жазыңыз. Кайрылуу ээси окуган тил: { $language }.
# $phrase: a ready phrase with a gap.
answer-prompt-gap =
    { $name }, бош орунга эмне жазыларын ушул билдирүүгө жооп кылып жазыңыз.
    Кайрылуу ээси окуган тил: { $language }.
    { $phrase }

# The list of ready phrases.
phrases-title =
    Даяр жооптор, кайрылуу ээсинин тилинде: { $language }.
    Бассаңыз, кандай көрүнөрү чыгат; азырынча эч нерсе жөнөтүлбөйт.
    Өз сөзүңүз үчүн: /r жана жооп сөзү.
phrases-button-more = Дагы

# The first lines of a preview. No empty line in any of them.
# $code: the code of the case; $language: what the worker reads.
preview-title =
    Азырынча жөнөтүлө элек · иш { $code }
    Жооп алуучу окуган тил: { $language }.
    Аны 10 мүнөттүн ичинде сиз гана жөнөтө аласыз.
preview-replaces =
    Азырынча жөнөтүлө элек · иш { $code } · мурунку жооптун ордуна
    Жооп алуучу окуган тил: { $language }.
    Аны 10 мүнөттүн ичинде сиз гана жөнөтө аласыз.
preview-sent = Жөнөтүлдү · иш { $code } · окулганы карточкада көрүнөт
preview-sent-replaced = Мурунку жооптун ордуна жөнөтүлдү · иш { $code } · окулганы карточкада көрүнөт
preview-sent-anew = Жаңы жооп болуп жөнөтүлдү: мурункусу окулган же кайтарып алынган · иш { $code }
preview-cancelled = Жөнөтүлгөн жок, жокко чыгарылды · иш { $code }
preview-expired = Жөнөтүлгөн жок, 10 мүнөт өтүп кетти · иш { $code }
preview-taken-back = Кайтарып алынды, аны эч ким көргөн жок · иш { $code }
desk-button-send = Жөнөтүү
desk-button-cancel = Жокко чыгаруу
desk-button-replace = Алмаштыруу
desk-button-take-back = Кайтарып алуу

# Told to whoever tapped below a preview or an answer.
preview-told-sent = Жооп кайрылуу ээсин күтүп турат.
preview-told-before = Ал мурда жөнөтүлгөн.
preview-told-foreign = Аны автору гана жөнөтө алат же жокко чыгара алат.
preview-told-expired = Убактысы өтүп кетти: кайра жазыңыз.
preview-told-cancelled = Ал жөнөтүлбөйт.
preview-told-taken = Кайтарып алынды: аны эч ким көргөн жок.
preview-told-seen = Кайтарып алууга кеч: аны көрүп коюшкан.
preview-told-not-there = Бул жооп эми жок.
