# Kazakh. What caseworkers do with a case, and how they answer.
# Not yet checked by a native reader.

# Below the card of a case.
desk-button-answer = Жауап беру
desk-button-phrases = Дайын жауаптар
desk-button-working = Жұмыс жүріп жатыр
desk-button-close = Жабу
desk-button-back = Артқа
desk-button-reopen = Қайта ашу

# How a case is closed.
desk-outcome-solved = Шешілді
desk-outcome-advised = Кеңес берілді
desk-outcome-referred = Басқа ұйымға берілді
desk-outcome-noAnswer = Жауап болмады
desk-outcome-notForUs = Біздің мәселе емес

# Told to whoever tapped.
desk-unconfirmed = Алдымен сізді әкімші растауы керек. Сұрау осы чатқа жіберілді.
desk-not-this-case = Бұл түйме басқа іске қатысты. Ештеңе істелген жоқ.
desk-working = Іс бойынша жұмыс басталды. Өтініш иесі оны көреді.
desk-closed = Іс жабылды. Өтініш иесі нәтижесін көреді.
desk-closed-before = Іс жабылып қойған.
desk-choose-outcome = Іс қалай аяқталды? Өтініш иесі мұны қарапайым сөзбен көреді.
desk-reopened = Іс қайта ашылды.
desk-open-before = Іс онсыз да ашық.

# People who wish to act on cases.
# $name: as they are called in the chat.
member-asks = { $name } істермен жұмыс істеуге рұқсат сұрайды. Әкімші растайды:
member-button-confirm = Растау
member-confirmed = { $name } енді істермен жұмыс істей алады.
member-confirmed-short = Расталды.
member-only-administrators = Мүшелерді осы чаттың әкімшісі ғана растай алады.
member-not-here = Бұл адам енді чатта жоқ.

# Said to whoever wrote.
answer-where = /r және жауап сөзін істің тақырыбында жазыңыз немесе сол істің хабарламасына жауап ретінде жіберіңіз.
answer-as-yourself = Топ атынан жаздыңыз. Іспен жұмыс істеу үшін өз атыңыздан жазыңыз. Ештеңе істелген жоқ.
answer-no-receipt = Бұл іс нөмірсіз келді: өтініш иесі жауаптарды оқи алмайды.
answer-closed = Іс жабық. Жауап беру үшін оны қайта ашыңыз.
answer-not-in-channel = Жауапты ботпен жеке чатта жазасыз.
answer-only-words = Өтініш иесіне тек мәтін жіберіледі. Ештеңе істелген жоқ.
# $count: characters that were written; $most: that fit.
answer-too-long = Мұнда { $count } таңба бар, { $most } таңба сыяды. Қысқартыңыз немесе екіге бөліп жіберіңіз.
answer-too-many-previews = Бұл істе жіберілмеген жауап тым көп. Алдымен кейбірін жіберіңіз не олардан бас тартыңыз.
answer-too-many-unread = Өтініш иесі соңғы жауаптарды әлі оқыған жоқ. Солардың бірін ауыстырыңыз не қайтарып алыңыз.

# Asks for the words of an answer; a reply to this message is taken.
# $name: of whoever tapped; $language: what the worker reads.
answer-prompt =
    { $name }, жауабыңызды осы хабарламаға жауап ретінде жазыңыз.
    Өтініш иесі оқитын тіл: { $language }.
    Жіберілмес бұрын оны тағы бір рет көресіз.
answer-prompt-replace =
    { $name }, жаңа мәтінді осы хабарламаға жауап ретінде жазыңыз.
    Өтініш иесі оқитын тіл: { $language }.
    Жіберілмес бұрын оны тағы бір рет көресіз.
answer-prompt-read =
    { $name }, ол жауап оқылып қойған. Енді жазатыныңыз жаңа жауап болады.
    Оны осы хабарламаға жауап ретінде жазыңыз. Өтініш иесі оқитын тіл: { $language }.
# $phrase: a ready phrase with a gap.
answer-prompt-gap =
    { $name }, бос орынға не жазылатынын осы хабарламаға жауап ретінде жазыңыз.
    Өтініш иесі оқитын тіл: { $language }.
    { $phrase }

# The list of ready phrases.
phrases-title =
    Дайын жауаптар, өтініш иесінің тілінде: { $language }.
    Бассаңыз, қалай көрінетіні шығады; әзірге ештеңе жіберілмейді.
    Өз сөзіңіз үшін: /r және жауап сөзі.
phrases-button-more = Тағы

# The first lines of a preview. No empty line in any of them.
# $code: the code of the case; $language: what the worker reads.
preview-title =
    Әлі жіберілген жоқ · іс { $code }
    Жауап алатын адам оқитын тіл: { $language }.
    Оны 10 минут ішінде тек сіз жібере аласыз.
preview-replaces =
    Әлі жіберілген жоқ · іс { $code } · бұрынғы жауаптың орнына
    Жауап алатын адам оқитын тіл: { $language }.
    Оны 10 минут ішінде тек сіз жібере аласыз.
preview-sent = Жіберілді · іс { $code } · оқылғаны карточкада көрінеді
preview-sent-replaced = Бұрынғы жауаптың орнына жіберілді · іс { $code } · оқылғаны карточкада көрінеді
preview-sent-anew = Жаңа жауап болып жіберілді: бұрынғысы оқылған не қайтарып алынған · іс { $code }
preview-cancelled = Жіберілген жоқ, бас тартылды · іс { $code }
preview-expired = Жіберілген жоқ, 10 минут өтіп кетті · іс { $code }
preview-taken-back = Қайтарып алынды, оны ешкім көрген жоқ · іс { $code }
desk-button-send = Жіберу
desk-button-cancel = Бас тарту
desk-button-replace = Ауыстыру
desk-button-take-back = Қайтарып алу

# Told to whoever tapped below a preview or an answer.
preview-told-sent = Жауап өтініш иесін күтіп тұр.
preview-told-before = Ол бұрын жіберілген.
preview-told-foreign = Оны тек авторы жібере алады не одан бас тарта алады.
preview-told-expired = Уақыты өтіп кетті: қайта жазыңыз.
preview-told-cancelled = Ол жіберілмейді.
preview-told-taken = Қайтарып алынды: оны ешкім көрген жоқ.
preview-told-seen = Қайтарып алуға кеш: оны көріп қойған.
preview-told-not-there = Бұл жауап енді жоқ.
