# English. The helper for time limits.
# Not yet checked by a native reader.

## Which time it is about

limit-title = How much time
limit-which = What is it about?
limit-button-wages = My pay
limit-button-dismissal = I was fired
limit-button-asylum = Asking for refuge
limit-button-expulsion = A paper to leave
limit-title-wages = Time to ask for pay
limit-title-dismissal = Time to get the job back
limit-title-asylum = Time to ask for refuge
limit-title-expulsion = A paper to leave the country

## Roughly since when: time words, no dates

limit-ask-wages = Since when is your pay missing?
limit-ask-dismissal = When were you fired?
limit-ask-asylum =
    When did you come to Kazakhstan?
    Or when did you learn that you cannot go back?
limit-ask-expulsion = When did you get the paper?
limit-roughly =
    Roughly is enough.
    We do not keep your answer.
limit-button-wages-month = This month
limit-button-wages-half = Less than 6 months
limit-button-wages-nine = 6 to 9 months
limit-button-wages-year = 9 to 12 months
limit-button-wages-longer = More than a year
limit-button-dismissal-weeks = Less than 2 weeks ago
limit-button-dismissal-month = 2 weeks to a month ago
limit-button-dismissal-months = 1 to 3 months ago
limit-button-dismissal-longer = Longer ago
limit-button-asylum-today = Today
limit-button-asylum-days = Up to 5 days ago
limit-button-asylum-longer = Longer ago
limit-button-expulsion-today = Today
limit-button-expulsion-yesterday = Yesterday
limit-button-expulsion-week = This week
limit-button-expulsion-longer = Longer ago

## What follows. Never that it is too late.

limit-then-wages-time =
    The year is not over.
    The sooner you ask, the better.
limit-then-wages-less =
    More than half of the year is gone.
    Ask a lawyer soon.
limit-then-wages-near =
    The year ends soon.
    Ask a lawyer today.
limit-then-dismissal-time =
    The month is not over.
    Ask a lawyer this week.
limit-then-dismissal-near =
    The month ends soon.
    Ask a lawyer today.
limit-then-dismissal-court =
    The way straight to court may be open.
    Ask a lawyer today.
limit-then-asylum-today =
    Each day counts.
    Ask today.
limit-then-asylum-late =
    Ask anyway, and find a lawyer.
    It may still be possible.
limit-then-expulsion-today =
    Days matter.
    Ask a lawyer today.
limit-then-may =
    It may still be possible.
    Ask a lawyer today.
limit-then-unsure =
    Not sure is all right.
    Ask a lawyer soon.

## The rule itself

limit-rule-wages =
    For pay and most disputes in Kazakhstan: 1 year.
    It runs from when you knew,
    or should have known.
    It stops while there is no commission.
    It also stops during mediation.
limit-rule-dismissal =
    First, in Kazakhstan, the conciliation commission: 1 month.
    Then the court: 2 months.
    Straight to court: 3 months.
    That is if you work in a home,
    for a micro-business,
    or for a small NGO, up to 15 staff.
    The time stops while there is no commission.
    It also stops during mediation.
limit-rule-asylum =
    In Kazakhstan: within 5 calendar days of coming,
    or of learning that you cannot go back.
    Not through a border post, or without papers: within 1 day.
    Ask the Department of Employment and Social Programs.
    It is not the police.
    At the border: the Border Service.
limit-rule-expulsion =
    The time to appeal is very short, a few days.
    Write down the date and hour you got the paper.
    Send a photo of it to a lawyer today.
limit-safety = Your safety comes first.

## Where it is from

limit-source-labour-160 = Source: Labour Code of Kazakhstan, article 160 (zakonpravo.kz, no date).
limit-source-labour-159 = Source: Labour Code of Kazakhstan, article 159 (1) (zakonpravo.kz, no date).
limit-source-asylum-unhcr = Source: UNHCR, help.unhcr.org/centralasia, no date.
limit-source-asylum-state = Source: gov.kz/situations/247, no date.
limit-source-expulsion = Source: in no official text did we find the number of days.
limit-button-article = Read about it
