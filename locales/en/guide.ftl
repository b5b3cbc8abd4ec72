# English. The guide: menu, pages, and the neutral cover.
# Not yet checked by a native reader.

guide-title = Guide for newcomers
guide-menu =
    Choose a page.
    Or write a question.

guide-phrases = Everyday phrases
guide-papers = Papers
guide-health = Health
guide-transport = Transport
guide-rights = Rights at work
guide-contacts = Contacts
guide-report = Tell about a problem

guide-phrases-page =
    Everyday phrases

    English. Kazakh. Russian.

    Hello. Сәлеметсіз бе. Здравствуйте.
    Thank you. Рақмет. Спасибо.
    Please. Өтінемін. Пожалуйста.
    Excuse me. Кешіріңіз. Извините.
    Yes, no. Иә, жоқ. Да, нет.
    Goodbye. Сау болыңыз. До свидания.

    I do not understand. Түсінбеймін. Я не понимаю.
    Speak slowly, please. Баяу сөйлеңізші. Говорите медленнее.
    Please write it. Жазып беріңізші. Напишите, пожалуйста.
    Help me, please. Көмектесіңізші. Помогите, пожалуйста.

    How much is it? Қанша тұрады? Сколько стоит?
    Where is the shop? Дүкен қайда? Где магазин?
    Where is the pharmacy? Дәріхана қайда? Где аптека?
    Where is the bus stop? Аялдама қайда? Где остановка?

    Bread, water. Нан, су. Хлеб, вода.
    Today, tomorrow. Бүгін, ертең. Сегодня, завтра.
    Left, right. Сол жаққа, оң жаққа. Налево, направо.

guide-papers-page =
    Papers

    Your passport is yours.
    No one should keep it against your will.
    Keep a copy in another place.
    Write down when your papers end.
    Do not sign what you cannot read.
    Ask for a copy of what you sign.

    Work in Kazakhstan

    Citizens of Kyrgyzstan, Russia, Belarus, Armenia:
    no work permit, but a work contract.
    Source: egov.kz, 17 October 2022.

    Citizens of Uzbekistan, Tajikistan, Azerbaijan, Moldova, Georgia, Ukraine:
    a permit to work in a person's household.
    It is for 1 to 12 months.
    Their number is limited.
    Source: egov.kz, 17 October 2022.
    You apply only online, on eGov.kz.
    Source: enbekshiqazaq.kz, 13 April 2026.

    Asylum in Kazakhstan

    Apply within 5 calendar days of arrival,
    or of the day you learn you cannot go back.
    If you crossed without papers, within 1 day.
    Where: Department of Employment and Social Programs of the city or region.
    At the border: the Border Service.
    If you are late, apply anyway and find a lawyer.
    Source: help.unhcr.org/centralasia, no date.

    The rules change.
    Not yet checked by a lawyer.

guide-health-page =
    Health

    Ambulance: 103.
    It is free, day and night.
    Police may come and ask for your papers.
    Checked on egov.kz, page of 8 September 2021.

    Say where you are.
    Say what hurts.
    Do not hang up first.

    If you are hurt at work:
    Get treatment first.
    Keep the papers from the doctor.
    Write down the day, the place and who saw it.

    In the heat: drink water often, rest in the shade.
    In the cold: dry clothes, hot drinks, breaks inside.
    Do not work alone with gas, wires or deep pits.

    Phrases. English. Kazakh. Russian.
    I need a doctor. Маған дәрігер керек. Мне нужен врач.
    It hurts here. Осы жерім ауырады. Здесь болит.
    I have a fever. Қызуым бар. У меня температура.
    Where is the hospital? Аурухана қайда? Где больница?

guide-transport-page =
    Transport

    Write your address on paper.
    Show it to the driver.
    Ask the price before you go.
    Keep your ticket until the end of the trip.
    Do not leave your passport as a deposit.
    On a long trip, tell someone you trust:
    where you go, and the number of the car.
    Keep some money apart for the way back.

    Phrases. English. Kazakh. Russian.
    Does this bus go to the market? Бұл автобус базарға бара ма? Автобус идёт до рынка?
    Stop here, please. Осы жерде тоқтаңызшы. Остановите здесь, пожалуйста.
    One ticket, please. Бір билет беріңізші. Один билет, пожалуйста.
    Where is the station? Вокзал қайда? Где вокзал?
    What time does it leave? Сағат нешеде кетеді? Во сколько отправление?

# What the chat shows when it is to show nothing: a page of a phrasebook.
cover-page =
    Everyday phrases

    English. Kazakh. Russian.

    Hello. Сәлеметсіз бе. Здравствуйте.
    Thank you. Рақмет. Спасибо.
    Please. Өтінемін. Пожалуйста.
    Excuse me. Кешіріңіз. Извините.
    Yes, no. Иә, жоқ. Да, нет.
    Goodbye. Сау болыңыз. До свидания.

    How much is it? Қанша тұрады? Сколько стоит?
    Where is the shop? Дүкен қайда? Где магазин?
    Where is the bus stop? Аялдама қайда? Где остановка?

    Bread, water, tea. Нан, су, шай. Хлеб, вода, чай.
    Today, tomorrow. Бүгін, ертең. Сегодня, завтра.
    Left, right. Сол жаққа, оң жаққа. Налево, направо.
