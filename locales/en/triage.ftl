# English. Why each rule of triage fired (flows/triage.yaml); for caseworkers.
# Not yet checked by a native reader.

triage-T1 = Danger now (by the alert or an answer), violence within 48 hours with the person near, not safe from the one who did it, or a life-threatening injury.
triage-T2 = Detention, an order to leave, extradition, or a court or removal date within 14 days: the time to appeal is counted in days.
triage-T3 = Signs of fear of return together with possible removal or an unregistered asylum claim: check non-refoulement.
triage-T4 = Says they were sold or handed on: for the sale of a person no further purpose needs proof (Supreme Court, No. 7/2012).
triage-T5 = Says they are forced to sell sex: exploitation is itself in the trafficking law (No. 110-VIII, art. 1).
triage-T6 = A person under 18 and at least one sign of exploitation.
triage-T7 = Act, means and exploitation are all present: check for trafficking.
triage-T8 = Cannot leave, or several ILO signs together, or one of them with unpaid wages: check for forced labour.
triage-T9 = Documents withheld and wages unpaid: a known pattern.
triage-T10 = An official may be in league with the employer, or sold the person: one level higher, no referral to police.
triage-T11 = The asylum claim is not registered, or arrival was less than 5 days ago, or on a day not known, with fear of return: 5 calendar days to apply, 1 day after irregular entry.
triage-T12 = Injury that is serious or of the last 3 days, or where one of the two is not known: treatment and evidence cannot wait.
triage-T13 = Wages owed for more than 9 months, or a dismissal that may be less than a month old: the time limit is near (Labour Code, art. 160).
triage-T14 = By the highest severity among the answers.
triage-T15 = A request for information only.
triage-G1 = Danger, fear of return, or whether the one who did it is near is not known: not lower than high.
triage-G2 = Danger is expected soon.
triage-G3 = What happened is told in words only: read the story.
triage-G4 = Part of what happened is not named: not lower than medium.
triage-G5 = Fear of return was named: not lower than high.
triage-G6 = A person under 18: not lower than medium.
