# English. What the card of a case shows at a glance, and the names of topics.
# Not yet checked by a native reader.

# Who has the case.
card-nobody = Nobody has it yet
# Behind the name of who has it: when somebody took the case first. $day: a day; $part: a part of the day.
card-claimed-since = in hand since { $day }, { $part }

# What happened beside what the first lines name.
card-also = Also
# $count: a number.
card-notes = Notes: { $count }
# $to: who the case may be passed on to.
card-referral-offered = { $to }: offered, no answer from the person yet
card-referral-agreed = { $to }: the person said yes, it may be passed on
card-referral-declined = { $to }: the person said no, do not pass it on
# $level: the level that the bot had given.
card-level-by-hand = Level changed by hand, the bot had said: { $level }
# $code: the code of the case that this one was merged into.
card-follows = Goes along with case { $code }
# $codes: codes of cases.
card-alike-suspected = May concern the same employer as { $codes }
card-alike-confirmed = The same employer as { $codes }
# Behind a code. $count: a number.
card-and-more = and { $count } more

# A button.
card-reasons-hide = Hide the reasons

# A card or its topic was deleted by hand, and stands anew.
card-story-gone = The topic was deleted. The story is no longer held; it stood in the topic that was deleted.
card-story-kept = The topic was deleted. The story is still held: it can be shown.
card-made-anew = The card before this one was deleted.

## Time limits in a few words

deadline-short-asylum_application = Asylum application
deadline-short-removal_appeal = Appeal against removal
deadline-short-dismissal = Dispute over dismissal
deadline-short-wages = Dispute over wages
# $day: a day.
deadline-until = by { $day }
deadline-each-day = every day matters
deadline-may-be-over = the time may be over, see a lawyer today

## Categories in a word or two

category-short-unpaid_wages = wages
category-short-pay_deductions = deductions
category-short-passport_taken = passport
category-short-cannot_leave = cannot leave
category-short-isolated = isolation
category-short-sold_transferred = sold
category-short-debt_bond = debt
category-short-deceived_job = deceived about work
category-short-threats = threats
category-short-violence = violence
category-short-sexual_abuse = sexual abuse
category-short-forced_sex_work = forced sex work
category-short-excess_hours = long hours
category-short-no_rest_day = no day off
category-short-bad_conditions = conditions
category-short-injury = injury
category-short-no_contract = no contract
category-short-permit_tied = tied permit
category-short-agent_fraud = agent fraud
category-short-police_extortion = police extortion
category-short-border_extortion = border
category-short-official_complicity = officials' collusion
category-short-detained = detained
category-short-deport_order = removal
category-short-extradition = extradition
category-short-asylum_not_registered = asylum: not registered
category-short-asylum_refused = asylum: refused
category-short-asylum_religion = asylum: religion
category-short-refugee_docs_expire = refugee papers
category-short-child_work = child
category-short-family_rights = family
category-short-discrimination = discrimination
category-short-dismissed = dismissed
category-short-other = other

## Regions in a word or two

place-KZ-47 = Mangystau
place-KZ-19 = Almaty
place-KZ-75 = Almaty city
place-KZ-79 = Shymkent
place-KZ-61 = Turkistan
place-KZ-71 = Astana
place-KZ-10 = Abai
place-KZ-11 = Akmola
place-KZ-15 = Aktobe
place-KZ-23 = Atyrau
place-KZ-27 = West Kazakhstan
place-KZ-31 = Zhambyl
place-KZ-33 = Jetisu
place-KZ-35 = Karaganda
place-KZ-39 = Kostanay
place-KZ-43 = Kyzylorda
place-KZ-55 = Pavlodar
place-KZ-59 = North Kazakhstan
place-KZ-62 = Ulytau
place-KZ-63 = East Kazakhstan
place-KG-GB = Bishkek
place-KG-GO = Osh city
place-KG-B = Batken
place-KG-C = Chuy
place-KG-J = Jalal-Abad
place-KG-N = Naryn
place-KG-O = Osh
place-KG-T = Talas
place-KG-Y = Issyk-Kul
