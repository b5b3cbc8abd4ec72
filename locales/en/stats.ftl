# English. Numbers of closed months: /stats, its charts, /export.
# Not yet checked by a native reader.

command-stats = Numbers of closed months: /stats, /stats 2026-10, /stats year
command-export = The same numbers as a CSV file, for administrators: /export, /export 2026-10, /export year

# Said instead of numbers.
stats-none = There are no numbers yet: the first month is not closed. A month closes on the morning of the 1st.
# $month: a month with its year.
stats-not-closed = There are no numbers for this month: { $month }. It is not over yet, or the bot was not there then.
stats-how = Which month? Write /stats, /stats 2026-10 or /stats year (the last 12 closed months).

# $count: a number.
stats-total = Cases: { $count }
stats-total-least = Cases: at least { $count }
stats-fewer = Fewer than five cases: not shown.

# In the place of a number, and of the name of a line.
stats-hidden = not shown
stats-rest = All others together
stats-not-told = Not said

# Below the tables.
stats-note = Training cases and duplicates are not counted. Lines under five are not shown, so that nobody can be recognised.
stats-note-several = One case may have several of these; such numbers are rounded down to fives.
stats-note-year = A year adds up only what its months have shown: “+” means “at least”.

# On the charts.
stats-source = Closed months. Numbers under five are not shown.
stats-chart-months = Cases by month

## Names of tables

stats-table-level = Level
stats-table-category = What happened
stats-table-region = Where
stats-table-sector = Kind of work
stats-table-locale = Language of the worker
stats-table-indicator = ILO indicators
stats-table-claimed = How soon the case was taken
stats-table-answered = How soon the first answer was sent
stats-table-outcome = How the cases closed in this month ended

## How long it took

stats-wait-quarter = within 15 minutes
stats-wait-hour = within 1 hour
stats-wait-fourHours = within 4 hours
stats-wait-day = within a day
stats-wait-threeDays = within 3 days
stats-wait-later = later
stats-wait-notYet = not yet

## How cases ended that nobody closed

stats-outcome-withdrawn = withdrawn by the worker
stats-outcome-purged = erased by an administrator

## The file

export-administrators = Only administrators of this chat may have the file.
# Below the file.
export-open = Closed months; numbers under five are not shown. The file is not sealed.
export-sealed = Closed months; numbers under five are not shown. The file is sealed (age): the key of the archive opens it.

# The head of the table, and how a number is meant.
export-month = Month
export-table = Table
export-code = Code
export-name = Name
export-count = Number
export-meaning = How to read it
export-total = All cases
export-exact = exactly
export-least = at least
export-rest = all others together
