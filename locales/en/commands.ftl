# English. The commands of caseworkers, as `/help` and the menu of their chat list them.
# Not yet checked by a native reader.

# What `/help` says.
commands-title = What you can write in this chat
commands-where = Write a command about a case in its topic, as a reply to its card, or with its code: /claim K7F3
commands-group-holding = Who has the case
commands-group-case = The case
commands-group-worker = Talking with the worker
commands-group-ending = How it ends
commands-group-desk = All cases
commands-group-care = You and each other

command-claim = Take the case
command-release = Release the case: anybody can take it then
command-handover = Hand the case over: as a reply to a colleague, or /handover @name
command-level = Change the level: /level 1 and the reason
command-working = The case is being worked on
command-tag = Add tags: /tag wages night
command-untag = Take tags away: /untag night
command-note = A note for colleagues: /note and your words
command-r = Answer the worker: /r and your words
command-ask = Ready questions in the worker's language
command-refer = Ask whether the case may be passed on: /refer lawyer
command-close = Close the case
command-reopen = Open the case again
command-merge = It repeats another case: /merge K4D9
command-part = Let a duplicate go its own way again
command-purge = Destroy the case (administrators only)
command-help = This list
command-care = When what you read weighs on you
command-training = Practice cases for new colleagues
