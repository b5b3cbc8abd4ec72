# Kazakh. The count of what is owed.
# Not yet checked by a native reader.

## The titles, and the line under them, are how a screen is known again: each is a line of its own

wages-title = Жалақыны есептеу
wages-title-hour = Жалақыны есептеу: сағатпен
wages-title-day = Жалақыны есептеу: күнмен
wages-title-month = Жалақыны есептеу: аймен
wages-place-any = Теңге
wages-place-kz = Қазақстан, теңге
wages-place-kg = Қырғызстан, сом

## What is asked

wages-ask-by =
    Сізге ақы қалай төленеді?
    Жазғаныңыз осы экранда ғана тұрады.
    Басқа жерде сақталмайды.
wages-button-hour = Әр сағат үшін
wages-button-day = Әр күн үшін
wages-button-month = Әр ай үшін
wages-label-hours = Сағат
wages-label-hour-pay = Бір сағаттың ақысы
wages-label-overtime = Артық сағат
wages-label-days = Күн
wages-label-day-pay = Бір күннің ақысы
wages-label-months = Ай
wages-label-month-pay = Бір айдың ақысы
wages-label-paid = Сізге төленгені
wages-ask-hours =
    Қанша сағат жұмыс істедіңіз?
    Артық сағатты кейін сұраймыз.
wages-ask-hour-pay = Бір сағатқа қанша деп келіскенсіз?
wages-ask-overtime =
    Қанша артық сағат болды?
    Болмаса, 0 түймесін басыңыз.
wages-ask-days = Қанша күн жұмыс істедіңіз?
wages-ask-day-pay = Бір күнге қанша деп келіскенсіз?
wages-ask-months =
    Қанша ай жұмыс істедіңіз?
    Жарты ай: 0,5.
wages-ask-month-pay = Бір айға қанша деп келіскенсіз?
wages-ask-paid =
    Соның қаншасын алдыңыз?
    Ештеңе алмасаңыз, 0 түймесін басыңыз.
wages-write = Тек сан жазыңызшы.

## What it comes to. $sum: a sum of money, like 286 500.

wages-normal = Әдеттегі сағат: { $sum }
wages-overtime = Артық сағат, 1,5 есе: { $sum }
wages-overtime-once = Артық сағат, әдеттегідей: { $sum }
wages-counted = Есептелді: { $sum }
wages-missing = Жетпейді: { $sum }
wages-even = Осы есеп бойынша бәрі төленген.
wages-over =
    Осы есеп бойынша артық алдыңыз: { $sum }
    Мүмкін, бұл басқа күндер үшін.
wages-only-count = Бұл — тек есеп.
wages-law-overtime =
    Артық сағатқа әдеттегі ақының кемінде 1,5 есесі төленеді.
    Дереккөз: Қазақстанның Еңбек кодексі, 108-бап (кодекс 23.11.2015).
wages-law-pay =
    Жалақы айына кемінде 1 рет төленеді.
    Дереккөз: Қазақстанның Еңбек кодексі, 113-бап (enbek.gov.kz, 23.02.2018).
wages-overtime-kg =
    Артық сағат әдеттегідей есептелді.
    1,5 есе — Қазақстанның заңы.
wages-button-again = Қайта есептеу

## What is said above the screen

wages-number =
    Тек сан жазыңызшы, мысалы 1500.
    Бұрын жазғаныңыз орнында тұр.
# $most: the greatest number that is taken, like 1 000 000 000.
wages-too-big =
    Кішірек сан жазыңызшы, ең көбі { $most }.
    Бұрын жазғаныңыз орнында тұр.
wages-begin-again = Басынан бастаңызшы.
wages-elsewhere = Жалақыны анықтамалықта есептеуге болады.
wages-told =
    Есебіңіз айтқаныңызға қосылды.
    Алдымен бірнеше сұрақ.
