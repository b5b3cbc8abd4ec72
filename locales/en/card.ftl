# English. What the caseworkers see: the card, its buttons, the topic.
# Not yet checked by a native reader.

# $code: the short code of the case.
card-title = Case { $code }
# In the title of an alert: "I am in danger now".
card-alert = 🆘 In danger now
# The title of a fuller report that belongs to the case of an alert.
card-addition = Fuller report, case { $code }
card-joins = It belongs to the case above. The case is taken with the button there.
card-joins-apart = The fuller report after an alert of this code. The card of the alert is not in this chat.

level-0 = 🔴 Urgent: act now
level-1 = 🟠 High
level-2 = 🟡 Medium
level-3 = ⚪ Low

card-what = What
# $day: the local day; $part: one of the four parts below.
card-received = Received: { $day }, { $part }
part-night = at night
part-morning = in the morning
part-afternoon = in the afternoon
part-evening = in the evening
# $language: one of the languages below.
card-language = Language: { $language }
card-rules = Why this level
card-indicators = ILO indicators
card-tags = Tags
card-skipped = skipped
card-dontknow = does not know
card-not-answered = Not answered
# $count: a number.
card-cut = Lines with no room here: { $count }
# $language: one of the languages below.
card-story-title = Story, { $code } · { $language }
card-repeat = May be a repeat: the answer to the first try was lost.

claim-button = Take the case
# $name: the caseworker who has the case.
claimed-by = Taken by: { $name }
claimed-by-administrator = an administrator
claim-won = The case is yours.
claim-lost = Already taken by { $name }.
claim-not-member = Only members of this chat can take cases.
claim-unknown = There is no such case any more.
claim-failed = That did not work. The card shows what was done.

## What became of the case

# $stage: one of the stages below, and how it ended.
card-stage = Stage: { $stage }
card-stage-received = received
card-stage-read = read
card-stage-working = in work
card-stage-closed = closed
card-outcome-solved = solved
card-outcome-advised = advice given
card-outcome-referred = passed to another organisation
card-outcome-noAnswer = the worker did not answer
card-outcome-notForUs = not our matter
card-outcome-silence = nobody moved it
# $count: a number. Messages to the worker.
card-answers-waiting = waiting: { $count }
card-answers-shown = on the worker's screen: { $count }
card-answers-read = read: { $count }
# $day: the day on which the case is erased.
card-kept-until = Erased on: { $day }

## What the worker sends later

# $code: the short code of the case.
card-turn-message = 💬 The worker writes, case { $code }
card-turn-replacement = ✏️ In the place of the last words, case { $code }
card-turn-danger = 🆘 In danger now, case { $code }
card-turn-identity = 👤 The worker says who they are, case { $code }
card-said-name = Name
card-said-phone = Phone
card-file-gone = 📎 A file of case { $code } could not be brought here.

## Lines of the bot's own

card-purged = This case was removed.
# $code: the short code of the case; $day: a day.
card-line-retention-ends = 🗓 Case { $code } is erased on { $day }: here, and for the worker.
card-line-still-open = ❓ Is somebody still working on case { $code }? Without a move it closes on { $day }.
card-line-closed-by-silence = ✅ Case { $code } was closed: nobody moved it.
card-line-withdrawn = 🗑 Case { $code } was withdrawn by the worker. All of it was erased.
card-line-withdrawn-unknown = 🗑 A case was withdrawn by the worker. All of it was erased.

## About whom

about-me = 👤 About themself
about-other = 👥 About somebody else
about-group = 👪 About a group
about-minor = 🧒 Under 18

## Time limits

# $when: the answer that starts the clock, in words: "yesterday", "2 or 3 days ago, in the evening".
deadline-asylum_application = Asylum application: 5 calendar days from arrival.
deadline-asylum_application-since = Arrived: { $when }.
deadline-removal_appeal = Appeal against removal: days matter.
deadline-removal_appeal-since = The paper came: { $when }.
deadline-dismissal = Dispute over dismissal: 1 month to go to the conciliation commission.
deadline-dismissal-since = Dismissed: { $when }.
deadline-wages = Dispute over wages: 1 year.
deadline-wages-since = Not paid since: { $when }.
# $days: a number.
deadline-left = Days left, at least: { $days }.
deadline-today = The last day may be today: see a lawyer today.
deadline-over = The time may be over: see a lawyer today.

## A flood of alerts

# $count: a number.
alerts-title = 🆘 Alerts in the last hour: { $count }
alerts-hint = Each has a card of its own. The cards follow one by one.
alerts-earlier = Earlier ones not listed here: { $count }

## Categories

category-unpaid_wages = Unpaid wages
category-pay_deductions = Deductions from pay
category-passport_taken = Documents withheld
category-cannot_leave = Cannot leave
category-isolated = Isolation
category-sold_transferred = Sold or handed on
category-debt_bond = Working off a debt
category-deceived_job = Job not as promised
category-threats = Threats
category-violence = Physical violence
category-sexual_abuse = Sexual abuse
category-forced_sex_work = Forced sex work
category-excess_hours = Excessive hours
category-no_rest_day = No rest day
category-bad_conditions = Bad conditions
category-injury = Injury or illness from work
category-no_contract = No written contract
category-permit_tied = Permit tied to employer
category-agent_fraud = Fraud by an agent
category-police_extortion = Extortion by police
category-border_extortion = Trouble or extortion at the border
category-official_complicity = Officials in league with the employer
category-detained = Detention
category-deport_order = Order to leave
category-extradition = Extradition request
category-asylum_not_registered = Asylum claim not registered
category-asylum_refused = Asylum refused or ended
category-asylum_religion = Asylum refused over religion
category-refugee_docs_expire = Refugee papers expiring
category-child_work = Child at work or held
category-family_rights = Family: school, clinic, birth
category-discrimination = Discrimination
category-dismissed = Unfair dismissal
category-other = Something else

## Sectors

sector-construction = Construction
sector-trade_bazaar = Trade, market
sector-agriculture = Agriculture
sector-brick_kiln = Brick works
sector-domestic_work = Domestic work
sector-catering_services = Catering, services
sector-manufacturing = Manufacturing
sector-transport_loading = Transport, loading
sector-oil_gas_mining = Oil, gas, mining
sector-sex_industry = Sex industry
sector-begging = Begging
sector-other = Other

## Tags of triage

tag-immediate_danger = immediate danger
tag-danger_soon = danger expected soon
tag-unknown_danger = danger not known
tag-removal_imminent = removal imminent
tag-refoulement_risk = risk of refoulement
tag-trafficking_strong = trafficking: strong sign
tag-child_trafficking_check = child: check for trafficking
tag-trafficking_possible = trafficking possible
tag-forced_labour_possible = forced labour possible
tag-passport_for_wages = documents held, wages unpaid
tag-no_police_referral = do not refer to police
tag-asylum_clock = asylum deadline running
tag-injury = injury
tag-deadline_near = deadline near
tag-unread_story = read the story first: the card tells nothing
tag-third_party = about somebody else
tag-person_unaware = the person does not know of this report
tag-group = a group
tag-child = under 18
tag-woman_caseworker = a woman caseworker is asked for
tag-doctor_needed = needs a doctor

## ILO indicators of forced labour (2012)

indicator-I1 = Abuse of vulnerability
indicator-I2 = Deception
indicator-I3 = Restriction of movement
indicator-I4 = Isolation
indicator-I5 = Physical and sexual violence
indicator-I6 = Intimidation and threats
indicator-I7 = Retention of identity documents
indicator-I8 = Withholding of wages
indicator-I9 = Debt bondage
indicator-I10 = Abusive working and living conditions
indicator-I11 = Excessive overtime

## Languages of workers

language-of-uz = Uzbek
language-of-uz-Cyrl = Uzbek (Cyrillic)
language-of-ru = Russian
language-of-kk = Kazakh
language-of-tg = Tajik
language-of-ky = Kyrgyz
language-of-en = English
