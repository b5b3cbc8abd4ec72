# Tajik. Whether a case may be passed on: asked below a message, answered yes or no.
# Not yet checked by a native reader.

# $to: one of the names below.
referral-who = Ба кӣ гуфтан мехоҳем: { $to }.
referral-ask =
    Шумо розӣ ҳастед?
    Шумо «не» гуфта метавонед.
    Он гоҳ дигар чизе тағйир намеёбад.
    Ҷавобро ҳамин ҷо навиштан мумкин аст.
referral-button-yes = Ҳа, розӣ ҳастам
referral-button-no = Не
# After the tap.
referral-said-yes =
    Шумо «ҳа» гуфтед.
    Кормандон инро мебинанд.
referral-said-no =
    Шумо «не» гуфтед.
    Кормандон инро мебинанд.
    Дигар чизе тағйир намеёбад.

## Who can be told; caseworkers see these names as well.

referral-to-police = политсия
referral-to-labour_inspection = нозироти меҳнат
referral-to-prosecutor = прокуратура
referral-to-lawyer = ҳуқуқшинос
referral-to-shelter = ҷои бехатари зист
referral-to-doctor = духтур
referral-to-migration_office = хадамоти муҳоҷират
referral-to-asylum_partner = кӯмак барои паноҳандагӣ
referral-to-consulate = консулгарии кишваратон
referral-to-iom = МОМ, агентии СММ
referral-to-other_ngo = ташкилоти дигар
