# Kazakh. Whether a case may be passed on: asked below a message, answered yes or no.
# Not yet checked by a native reader.

# $to: one of the names below.
referral-who = Кімге айтылады: { $to }.
referral-ask =
    Келісесіз бе?
    «Жоқ» деуге болады.
    Басқа ештеңе өзгермейді.
    Бізге осында жазуға болады.
referral-button-yes = Иә, келісемін
referral-button-no = Жоқ
# After the tap.
referral-said-yes =
    Сіз «иә» дедіңіз.
    Мұны қызметкерлер көреді.
referral-said-no =
    Сіз «жоқ» дедіңіз.
    Мұны қызметкерлер көреді.
    Басқа ештеңе өзгермейді.

## Who can be told; caseworkers see these names as well.

referral-to-police = полиция
referral-to-labour_inspection = еңбек инспекциясы
referral-to-prosecutor = прокуратура
referral-to-lawyer = заңгер
referral-to-shelter = қауіпсіз баспана
referral-to-doctor = дәрігер
referral-to-migration_office = көші-қон қызметі
referral-to-asylum_partner = пана сұрауға көмек
referral-to-consulate = еліңіздің консулдығы
referral-to-iom = ХКҰ, БҰҰ агенттігі
referral-to-other_ngo = басқа ұйым
