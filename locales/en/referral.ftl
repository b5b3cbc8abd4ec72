# English. Whether a case may be passed on: asked below a message, answered yes or no.
# Not yet checked by a native reader.

# $to: one of the names below.
referral-who = Who would be told: { $to }.
referral-ask =
    Do you agree to that?
    You may say no.
    Then nothing else changes.
    You can write back here.
referral-button-yes = Yes, I agree
referral-button-no = No
# After the tap.
referral-said-yes =
    You said yes.
    The caseworkers see that.
referral-said-no =
    You said no.
    The caseworkers see that.
    Nothing else changes.

## Who can be told; caseworkers see these names as well.

referral-to-police = the police
referral-to-labour_inspection = the labour inspection
referral-to-prosecutor = the prosecutor
referral-to-lawyer = a lawyer
referral-to-shelter = a safe place to stay
referral-to-doctor = a doctor
referral-to-migration_office = the migration office
referral-to-asylum_partner = asylum helpers
referral-to-consulate = your consulate
referral-to-iom = IOM, a UN agency
referral-to-other_ngo = another aid group
