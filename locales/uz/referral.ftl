# Uzbek, Latin script. Whether a case may be passed on: asked below a message, answered yes or no.
# Not yet checked by a native reader.

# $to: one of the names below.
referral-who = Kimga aytmoqchimiz: { $to }.
referral-ask =
    Rozimisiz?
    «Yoʻq» desangiz ham boʻladi.
    Shunda boshqa hech narsa oʻzgarmaydi.
    Shu yerda javob yozishingiz mumkin.
referral-button-yes = Ha, roziman
referral-button-no = Yoʻq
# After the tap.
referral-said-yes =
    Siz «ha» dedingiz.
    Buni xodimlar koʻradi.
referral-said-no =
    Siz «yoʻq» dedingiz.
    Buni xodimlar koʻradi.
    Boshqa hech narsa oʻzgarmaydi.

## Who can be told; caseworkers see these names as well.

referral-to-police = politsiya
referral-to-labour_inspection = mehnat inspeksiyasi
referral-to-prosecutor = prokuratura
referral-to-lawyer = yurist
referral-to-shelter = xavfsiz turar joy
referral-to-doctor = shifokor
referral-to-migration_office = migratsiya xizmati
referral-to-asylum_partner = boshpana boʻyicha yordam
referral-to-consulate = davlatingiz konsulligi
referral-to-iom = IOM, BMT agentligi
referral-to-other_ngo = boshqa tashkilot
