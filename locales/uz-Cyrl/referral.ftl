# Uzbek, Cyrillic script, made from locales/uz by npm run texts:cyrillic. Whether a case may be passed on: asked below a message, answered yes or no.
# Not yet checked by a native reader.

# $to: one of the names below.
referral-who = Кимга айтмоқчимиз: { $to }.
referral-ask =
    Розимисиз?
    «Йўқ» десангиз ҳам бўлади.
    Шунда бошқа ҳеч нарса ўзгармайди.
    Шу ерда жавоб ёзишингиз мумкин.
referral-button-yes = Ҳа, розиман
referral-button-no = Йўқ
# After the tap.
referral-said-yes =
    Сиз «ҳа» дедингиз.
    Буни ходимлар кўради.
referral-said-no =
    Сиз «йўқ» дедингиз.
    Буни ходимлар кўради.
    Бошқа ҳеч нарса ўзгармайди.

## Who can be told; caseworkers see these names as well.

referral-to-police = полиция
referral-to-labour_inspection = меҳнат инспекцияси
referral-to-prosecutor = прокуратура
referral-to-lawyer = юрист
referral-to-shelter = хавфсиз турар жой
referral-to-doctor = шифокор
referral-to-migration_office = миграция хизмати
referral-to-asylum_partner = бошпана бўйича ёрдам
referral-to-consulate = давлатингиз консуллиги
referral-to-iom = IOM, БМТ агентлиги
referral-to-other_ngo = бошқа ташкилот
