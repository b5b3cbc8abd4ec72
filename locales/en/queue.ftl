# English. The queue of the caseworkers: lists, search, the board, the summary of a week.
# Not yet checked by a native reader.

command-cases = The list of cases, with filters
command-find = Find cases by words or by code

## A list of cases

# $count: a number.
queue-title = Open cases: { $count }
queue-title-closed = Closed cases: { $count }
queue-title-found = Cases found: { $count }
queue-nobody = nobody has it
# $count: a number of days.
queue-older =
    { $count ->
        [one] older than { $count } day
       *[other] older than { $count } days
    }
queue-page = Page { $page } of { $pages }
queue-page-before = Back
queue-page-next = Next
queue-first-only = This search is long, so only the first { $count } are here.
queue-not-now = That did not work just now. Please try again.
queue-button-old = This button is out of date. Open the list again.

queue-menu-title = Which cases shall I show?
queue-button-mine = Mine
queue-button-unclaimed = Nobody has them
queue-button-urgent = Urgent and high
queue-button-all = All open ones
queue-button-menu = Another list

# $words: what was not understood.
queue-unknown = Not understood: { $words }. Shown by the other words.
queue-nothing = There are no such cases now.
# $command: /cases; $level, $tag, $age: examples.
queue-filters =
    Behind { $command } you can write, in any order:
    • mine, unclaimed, closed
    • a level: { $level }
    • a place: Mangystau, Almaty
    • a tag: { $tag } or a word of it
    • an age: { $age } or "older than 3 days"

# $command: /find.
queue-find-how = Write words behind { $command }: the code of a case, what happened, the place, the sector, the language, a tag. All of them have to fit.
queue-find-nothing = Nothing was found. Try fewer words, or only how they begin. What people told is not searched.

queue-stage-received = new
queue-stage-read = read
queue-stage-working = working
queue-stage-closed = closed

# What may be written behind /cases: small letters, commas between.
queue-words-mine = mine, my, me
queue-words-unclaimed = unclaimed, free, nobody, waiting
queue-words-closed = closed
queue-words-all = all, every, open, cases
queue-words-older = older, over, than, >
queue-words-days = d, day, days
queue-words-level-0 = urgent
queue-words-level-1 = high
queue-words-level-2 = medium
queue-words-level-3 = low

## How long

age-under-hour = less than an hour
age-minutes = { $count } min
age-hours = { $count } h
age-days =
    { $count ->
        [one] { $count } day
       *[other] { $count } days
    }

## The board

board-title = The board
# $count: a number.
board-waiting = Waiting, nobody has them: { $count }
board-oldest = Waits longest:
board-overdue = Overdue
# $time: how long, in words.
board-overdue-unclaimed = not claimed in time, late by { $time }
board-overdue-unanswered = no first answer, late by { $time }
board-deadlines = Time limits in the next 72 hours
board-held = Claimed: { $count }
board-more = … and more: { $count }
board-day-today = today
board-day-tomorrow = tomorrow
# $day: a day, "16 March".
board-day-over = may have passed on { $day }

## The summary of a week

# $from, $to: days, "9 March".
weekly-title = The week { $from } – { $to }
weekly-received = New cases
weekly-claimed = Claimed for the first time
weekly-answered = First answers
weekly-closed = Closed
weekly-now = Now
weekly-waiting = Waiting, nobody has them
weekly-overdue = Overdue
weekly-people = Who has how many
weekly-person = { $name }: open { $open }, closed this week { $closed }
