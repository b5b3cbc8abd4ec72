# English. Cases that may name the same employer, firm or agent.
# Not yet checked by a native reader.

command-alike = Cases that may have the same employer

# Told to who has an older case. $name: of who has it; $code: that case; $other, $others: the newer ones.
alike-told-one = { $name }, case { $other } has come. It may name the same employer or agent as case { $code }. Does it?
alike-told-several = { $name }, cases { $others } have come. They may name the same employer or agent as case { $code }. Do they?

# Buttons. $code: the other case.
alike-button-yes = Yes, { $code }
alike-button-no = No, { $code }
alike-button-merge = Merge

# The list. $code: the case that it is about.
alike-title = Cases that may have the same employer or agent as { $code }
alike-none = Nothing is like case { $code } so far.
# Behind the code of another case.
alike-state-suspected = may be the same
alike-state-confirmed = the same, confirmed
alike-state-dismissed = not related
alike-by-spelling = They were found by the spelling of names alone. Compare the stories first.

# Told to whoever tapped. $code, $other: the two cases.
alike-not-there = Case { $code } is not on the list any more.
alike-done-confirmed = Noted: cases { $code } and { $other } have the same employer or agent.
alike-done-dismissed = Noted: cases { $code } and { $other } are not related.
alike-done-before = This was noted before.
