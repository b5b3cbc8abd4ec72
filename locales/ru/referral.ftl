# Russian. Whether a case may be passed on: asked below a message, answered yes or no.
# Not yet checked by a native reader.

# $to: one of the names below.
referral-who = Кто об этом узнает: { $to }.
referral-ask =
    Вы согласны?
    Можно сказать «нет».
    Всё остальное останется как было.
    Написать нам можно здесь.
referral-button-yes = Да, можно
referral-button-no = Нет
# After the tap.
referral-said-yes =
    Вы ответили «да».
    Сотрудники это увидят.
referral-said-no =
    Вы ответили «нет».
    Сотрудники это увидят.
    Всё остальное останется как было.

## Who can be told; caseworkers see these names as well.

referral-to-police = полиция
referral-to-labour_inspection = трудовая инспекция
referral-to-prosecutor = прокуратура
referral-to-lawyer = юрист
referral-to-shelter = безопасный приют
referral-to-doctor = врач
referral-to-migration_office = миграционная служба
referral-to-asylum_partner = помощники по убежищу
referral-to-consulate = консульство вашей страны
referral-to-iom = МОМ, агентство ООН
referral-to-other_ngo = другая организация
