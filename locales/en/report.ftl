# English. The report a worker makes (flows/report.yaml).
# Not yet checked by a native reader.

report-section-start = Start
report-section-happened = What happened
report-section-urgent = How things are now
report-section-story = In your words
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
    Without your yes we tell no boss and no police.
    You can stop at any time.
    You can skip any question.
    We cannot promise a result.
    This is not an emergency line.
    Telegram may see this chat.
    Anyone who holds your phone may see it too.

    Do you agree?
    Who is it about?
report-consent-short = About whom
report-consent-me = Yes, about me
report-consent-other = Yes, about a person
report-consent-group = Yes, about several
report-consent-minor = Yes, I am under 18
report-consent-rights = My rights first
report-consent-no = No

report-knows =
    Does the person know that you write?

    Do not tell their boss about it.
report-knows-short = Person knows
report-knows-yes = Yes, and agrees
report-knows-no = No

report-people = How many people is it about?
report-people-short = How many people
report-people-few = 2 to 5
report-people-some = 6 to 20
report-people-many = More than 20

report-minor_help =
    It is good that you write

    What happened is not your fault.
    Tell an adult you trust, if you can.
    You can call 111.
    It is free, day and night.
    It is a state line.
    It shares with the police.
    In danger, call 112.
    Police may come and ask for papers.
    111: checked on inform.kz, 6 November 2025.
    112: checked on egov.kz, page of 8 September 2021.

## What happened

report-minor_what =
    What happened?

    Choose all that fit.
    You do not have to tell more.
report-minor_what-short = What happened
report-minor_what-unpaid_wages = They do not pay me
report-minor_what-passport_taken = They took my papers
report-minor_what-cannot_leave = I cannot leave
report-minor_what-threats = They scare me
report-minor_what-violence = They hurt me
report-minor_what-sexual_abuse = Bad touching
report-minor_what-other = Something else

report-area =
    What happened?

    Choose what fits best.
    You can add more after that.
report-area-short = About
report-area-money = Money and pay
report-area-work = Work and rest
report-area-freedom = Papers and freedom
report-area-harm = Harm, children, family
report-area-officials = Police and officials
report-area-stay = Deportation, asylum
report-area-else = Something else
report-area-own_words = In my own words

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
report-work-bad_conditions = Unsafe work or housing
report-work-injury = Hurt or ill from work
report-work-no_contract = No written contract
report-work-dismissed = Fired unfairly

report-freedom =
    Papers and freedom: what happened?

    Choose all that fit.
report-freedom-short = Freedom
report-freedom-passport_taken = They keep my passport
report-freedom-cannot_leave = I cannot leave
report-freedom-sold_transferred = Sold or handed on
report-freedom-isolated = Cut off from people
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
report-harm-forced_sex_work = Forced to sell sex
report-harm-child_work = A child works or is held
report-harm-family_rights = School, clinic, birth
report-harm-discrimination = Treated worse

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
report-stay-deport_order = Ordered to leave
report-stay-extradition = My country wants me back
report-stay-asylum_not_registered = Asylum request not taken
report-stay-asylum_refused = Asylum refused or ended
report-stay-asylum_religion = Refused for my religion
report-stay-refugee_docs_expire = Refugee paper ends soon

report-request = What would you like?
report-request-short = Wish
report-request-trouble = To tell what happened
report-request-information = Only to ask something

## Danger and days

report-danger = Are you in danger now?
report-danger-hint = If it is about another person: is that person in danger?
report-danger-short = Danger
report-danger-now = Yes, now
report-danger-soon = Maybe soon
report-danger-no = No

report-numbers =
    Numbers you can call

    You choose.
    This bot calls no one.
    This bot is not an emergency service.
    These numbers are for Kazakhstan.
    They are free.

    112: any emergency.
    Police may come and ask for your papers.

    103: ambulance.
    Police may come and ask for your papers.

    102: police.
    They may ask for your papers.

    111: help for families, women and children.
    It is a state line.
    It shares with the police.

    112, 103, 102: checked on egov.kz, page of 8 September 2021.
    111: checked on inform.kz, 6 November 2025.

report-abuser_present = Is the person who hurt you near now?
report-abuser_present-short = That person is near
report-abuser_present-yes = Yes
report-abuser_present-no = No

report-hurt_when = When did they last hurt you?
report-hurt_when-short = Last hurt

report-safe_from_them =
    Are you safe from that person now?

    We ask 3 short questions about this, no more.
report-safe_from_them-short = Safe now
report-safe_from_them-yes = Yes
report-safe_from_them-no = No

report-doctor = Do you need a doctor?
report-doctor-short = Doctor
report-doctor-yes = Yes
report-doctor-no = No

report-woman = Would you like a woman to read this?
report-woman-hint =
    We cannot promise it.
    The caseworkers will see your wish.
    Other caseworkers may read it too.
report-woman-short = A woman to read it
report-woman-yes = Yes, a woman
report-woman-any = Anyone may read

report-injury_serious = How bad is the injury or illness?
report-injury_serious-hint =
    In danger of life, call 103.
    Police may ask for papers.
report-injury_serious-short = Injury: how bad
report-injury_serious-life = Life is in danger
report-injury_serious-yes = Bad, a doctor is needed
report-injury_serious-no = Not so bad

report-injury_when = When did the injury or illness begin?
report-injury_when-short = When hurt

report-held_place =
    Where are they held?

    You, or the person you write about.
report-held_place-short = Held at
report-held_place-police = Police station
report-held_place-migration = Migration centre
report-held_place-border = Border or airport
report-held_place-prison = Prison
report-held_place-other = Another place

report-asylum_where = Where did you ask for asylum?
report-asylum_where-short = Asked at
report-asylum_where-city = City office
report-asylum_where-border = At the border
report-asylum_where-police = Police, migration
report-asylum_where-other = Another place
report-asylum_where-nowhere = Nowhere yet

report-refused_how = Did they refuse in words or on paper?
report-refused_how-short = Refused
report-refused_how-words = In words
report-refused_how-paper = On paper

report-paper = Did they give you a paper?
report-paper-short = Paper
report-paper-yes = Yes
report-paper-no = No

report-paper_day =
    When did you get the paper?

    Days matter here.
report-paper_day-short = Paper received

report-paper_hour = At what time of day did you get it?
report-paper_hour-short = Time of day
report-paper_hour-morning = Morning
report-paper_hour-afternoon = Afternoon
report-paper_hour-evening = Evening
report-paper_hour-night = Night

report-removal_date =
    Is there a day in court?

    Or a day by which you must leave?
report-removal_date-short = Day in court or to leave
report-removal_date-three_days = Within 3 days
report-removal_date-two_weeks = Within 2 weeks
report-removal_date-later = Later
report-removal_date-none = No day was said

report-arrived = When did you come to this country?
report-arrived-short = Arrived

report-fear_of_return = Are you afraid to go back to your country?
report-fear_of_return-hint = You do not need to say why.
report-fear_of_return-short = Afraid to go back
report-fear_of_return-yes = Yes
report-fear_of_return-no = No

## The story

report-story = Tell what happened, in your own words
report-story-hint =
    Tell as much as you want.
    Names and addresses are not needed.
    Leave out what is hard to tell.
    You can send several messages.
    Then tap “Done”.
report-story-short = Story

## Details

report-unpaid_for = Since when have they not paid you?
report-unpaid_for-short = Not paid since

report-dismissed_when = When were you fired?
report-dismissed_when-short = Fired

report-how_long = When did it start?
report-how_long-hint = About when is enough.
report-how_long-short = When it started

report-region = Where did it happen?
report-region-hint = The region is enough.
report-region-short = Region

report-wages_amount = About how much do they owe you, in tenge?
report-wages_amount-hint =
    Write a number.
    About is enough.
    For example: 150 000
report-wages_amount-short = Owed, tenge

report-last_paid = When were you last paid?
report-last_paid-short = Last paid

report-passport_holder = Who keeps the passport?
report-passport_holder-short = Passport is with
report-passport_holder-boss = The boss
report-passport_holder-foreman = The foreman
report-passport_holder-agent = An agent
report-passport_holder-landlord = Owner of the housing
report-passport_holder-police = Police or an official
report-passport_holder-other = Someone else

report-passport_asked = Did you ask for the passport back?
report-passport_asked-hint = Do not fight for it if it is not safe.
report-passport_asked-short = Asked for it back
report-passport_asked-refused = Yes, they said no
report-passport_asked-for_money = They want money for it
report-passport_asked-afraid = I am afraid to ask
report-passport_asked-not_asked = Not yet

report-held_how =
    Why is it not possible to leave?

    Choose all that fit.
report-held_how-short = Cannot leave because
report-held_how-locked = The place is locked
report-held_how-guarded = Someone guards me
report-held_how-threatened = They threaten me
report-held_how-debt = They say I owe money

report-sold_by = Who handed you to another boss?
report-sold_by-short = Handed on by
report-sold_by-boss = The boss before
report-sold_by-agent = An agent
report-sold_by-known = Someone I know
report-sold_by-official = Police or an official
report-sold_by-other = Someone else

report-sold_when = When were you handed on?
report-sold_when-short = Handed on

report-sold_money = Was money paid for you?
report-sold_money-short = Paid for the person
report-sold_money-yes = Yes
report-sold_money-no = No

report-agent_kind = Who is the agent?
report-agent_kind-short = Agent
report-agent_kind-known = Someone I know
report-agent_kind-stranger = A stranger
report-agent_kind-firm = A firm
report-agent_kind-online = Found on the internet

report-agent_debt = Did you pay the agent, or do you owe?
report-agent_debt-short = Money to the agent
report-agent_debt-paid = I paid
report-agent_debt-owes = I still owe
report-agent_debt-no = No money, no debt

report-police_for = What did they say it was for?
report-police_for-short = Money asked for
report-police_for-papers = My papers
report-police_for-work = My work
report-police_for-crossing = Crossing the border
report-police_for-nothing = They did not say
report-police_for-other = Something else

report-police_threat =
    What did they say they would do?

    Choose all that fit.
report-police_threat-short = They said they would
report-police_threat-deport = Send me away
report-police_threat-detain = Lock me up
report-police_threat-beat = Hurt me
report-police_threat-papers = Take my papers
report-police_threat-nothing = Nothing

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

report-names = Name of the firm, boss or agent?
report-names-hint =
    You can skip this.
    It helps to find others with the same trouble.
    It is for the caseworkers only.
report-names-short = Firm, boss or agent

## Finish

report-review =
    Please look at it

    You can change an answer.
    Nothing is sent until you tap “Send”.
    Tap “Send” if you agree that KIBHR reads it.
