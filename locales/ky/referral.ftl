# Kyrgyz. Whether a case may be passed on: asked below a message, answered yes or no.
# Not yet checked by a native reader.

# $to: one of the names below.
referral-who = Кимге айтылат: { $to }.
referral-ask =
    Макулсузбу?
    «Жок» десеңиз да болот.
    Башка эч нерсе өзгөрбөйт.
    Бизге ушул жерге жазсаңыз болот.
referral-button-yes = Ооба, макулмун
referral-button-no = Жок
# After the tap.
referral-said-yes =
    Сиз «ооба» дедиңиз.
    Муну кызматкерлер көрөт.
referral-said-no =
    Сиз «жок» дедиңиз.
    Муну кызматкерлер көрөт.
    Башка эч нерсе өзгөрбөйт.

## Who can be told; caseworkers see these names as well.

referral-to-police = полиция
referral-to-labour_inspection = эмгек инспекциясы
referral-to-prosecutor = прокуратура
referral-to-lawyer = юрист
referral-to-shelter = коопсуз турак жай
referral-to-doctor = дарыгер
referral-to-migration_office = миграция кызматы
referral-to-asylum_partner = башпаанекке жардам
referral-to-consulate = өлкөңүздүн консулдугу
referral-to-iom = МОМ, БУУнун агенттиги
referral-to-other_ngo = башка уюм
