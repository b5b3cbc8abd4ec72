# English. The report a worker makes (flows/report.yaml).
# Not yet checked by a native reader.

report-section-start = Start
report-section-happened = What happened
report-section-details = Details
report-section-finish = Finish

## Start

report-safe =
    Is it safe to use your phone now?

    Is anyone looking at it?
report-safe-hint = If it is not safe, nothing is kept.
report-safe-short = Phone
report-safe-yes = It is safe
report-safe-unsure = I am not sure
report-safe-no = It is not safe

report-unsure =
    Take care of yourself first

    You can come back when you are alone.
    Every screen has the button “Erase”.
    You can tap it at any time.
    It removes what this bot can remove.

report-consent =
    Before you start

    Caseworkers of KIBHR read your report.
    KIBHR is a human rights organisation.
    They want to learn what happened and what can be done.
    They do not see your name or phone number in Telegram.
    We do not tell your boss or the police unless you say yes.
    You can stop at any time.
    We cannot promise a result.
    This is not an emergency line.
    Telegram may see this chat.
    Anyone who holds your phone may see it too.
report-consent-short = Consent
report-consent-agree = I agree
report-consent-rights = Read my rights first
report-consent-no = No

## What happened

report-area =
    What happened?

    Choose all that fit.
report-area-short = About
report-area-money = Money and pay
report-area-work = Work and rest
report-area-freedom = Papers and freedom
report-area-harm = Harm, children, family
report-area-officials = Police and officials
report-area-stay = Deportation, asylum
report-area-dontknow = Something else

report-money =
    Money and pay: what happened?

    Choose all that fit.
report-money-short = Money
report-money-unpaid_wages = Not paid, or paid less
report-money-pay_deductions = They take from my pay
report-money-debt_bond = I must work off a debt
report-money-deceived_job = Job is not as promised
report-money-agent_fraud = An agent cheated me

report-work =
    Work and rest: what happened?

    Choose all that fit.
report-work-short = Work
report-work-excess_hours = Too many hours
report-work-no_rest_day = No day off
report-work-bad_conditions = Unsafe work, bad housing
report-work-injury = Hurt or ill from work
report-work-no_contract = No written contract
report-work-dismissed = I was fired unfairly

report-freedom =
    Papers and freedom: what happened?

    Choose all that fit.
report-freedom-short = Freedom
report-freedom-passport_taken = They keep my passport
report-freedom-cannot_leave = I cannot leave
report-freedom-sold_transferred = I was sold or handed on
report-freedom-isolated = I am cut off from people
report-freedom-threats = They threaten me
report-freedom-permit_tied = I cannot change my boss

report-harm =
    Harm, children, family: what happened?

    Choose all that fit.
    Details are not needed.
    A child is anyone younger than 18.
report-harm-short = Harm
report-harm-violence = They beat or hurt me
report-harm-sexual_abuse = Unwanted sexual contact
report-harm-forced_sex_work = I am forced to sell sex
report-harm-child_work = A child works or is held
report-harm-family_rights = School, clinic, birth
report-harm-discrimination = I am treated worse

report-officials =
    Police and officials: what happened?

    Choose all that fit.
report-officials-short = Officials
report-officials-police_extortion = Police asked for money
report-officials-border_extortion = Trouble at the border
report-officials-official_complicity = Officials help the boss
report-officials-detained = I or someone is held

report-stay =
    Deportation, asylum: what happened?

    Choose all that fit.
report-stay-short = Deportation, asylum
report-stay-deport_order = I was ordered to leave
report-stay-extradition = My country wants me back
report-stay-asylum_not_registered = Asylum request not taken
report-stay-asylum_refused = Asylum refused or ended
report-stay-asylum_religion = Refused for my religion
report-stay-refugee_docs_expire = Refugee paper ends soon

report-danger = Are you in danger now?
report-danger-short = Danger
report-danger-now = Yes, now
report-danger-soon = Maybe soon
report-danger-no = No

report-numbers =
    Numbers you can call

    You choose. This bot calls no one.
    This bot is not an emergency service.
    These numbers are for Kazakhstan. They are free.

    112: any emergency.
    Police may come and ask for your papers.

    103: ambulance.
    Police may come and ask for your papers.

    102: police.
    They may ask for your papers.

    111: help for families, women and children.
    It is a state line. It shares with the police.

    112, 103, 102: checked on egov.kz, page of 8 September 2021.
    111: checked on inform.kz, 6 November 2025.

## Details

report-story = Tell what happened, in your own words
report-story-hint =
    Names and addresses are not needed.
    You can send several messages.
    Then tap “Done”.
report-story-short = Story

report-region = Where did it happen?
report-region-hint = The region is enough.
report-region-short = Region

report-sector = What kind of work is it?
report-sector-short = Kind of work
report-sector-construction = Building site
report-sector-trade_bazaar = Market, trade
report-sector-agriculture = Field, farm, animals
report-sector-brick_kiln = Brick works
report-sector-domestic_work = Work in a home
report-sector-catering_services = Cafe, hotel, cleaning
report-sector-manufacturing = Factory, workshop
report-sector-transport_loading = Driving, loading
report-sector-oil_gas_mining = Oil, gas, mine
report-sector-sex_industry = Other / private
report-sector-begging = Asking for money
report-sector-other = Another kind of work

report-how_long = When did it start?
report-how_long-hint = About when is enough.
report-how_long-short = How long ago

## Finish

report-review =
    Please look at it

    You can change an answer.
    Nothing is sent until you tap “Send”.
    Tap “Send” if you agree that KIBHR reads it.
