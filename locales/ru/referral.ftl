# Russian. Whether a case may be passed on: asked below a message, answered yes or no.
# Not yet checked by a native reader.

# $to: one of the names below.
referral-who = Кому расскажут: { $to }.
referral-ask =
    Вы согласны?
    Можно сказать «нет».
    Больше ничего не изменится.
    Ответить можно здесь.
referral-button-yes = Да, можно рассказать
referral-button-no = Нет
# After the tap.
referral-said-yes =
    Вы ответили «да».
    Сотрудники это увидят.
referral-said-no =
    Вы ответили «нет».
    Сотрудники это увидят.
    Больше ничего не изменится.

## Who can be told; caseworkers see these names as well.

referral-to-police = полиция
referral-to-labour_inspection = трудовая инспекция
referral-to-prosecutor = прокуратура
referral-to-lawyer = юрист
referral-to-shelter = безопасное жильё
referral-to-doctor = врач
referral-to-migration_office = миграционная служба
referral-to-asylum_partner = помощь с убежищем
referral-to-consulate = ваше консульство
referral-to-iom = МОМ, агентство ООН
referral-to-other_ngo = другая организация
