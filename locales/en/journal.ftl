# English. The journal of a case: what was done, by whom, and whether all of it is there.
# Not yet checked by a native reader.

command-journal = What was done in a case, by whom and when
command-verify = Check that no journal was changed

## The journal of a case

# $code: the code of the case.
journal-title = Journal of case { $code }
# $count: a number; $number: of an entry; $command: what to write.
journal-whole =
    { $count ->
        [one] { $count } entry. Nothing was changed or left out.
       *[other] { $count } entries. Nothing was changed or left out.
    }
journal-broken = ⚠️ The journal is broken from entry { $number } on: something was changed or left out. Tell whoever runs the bot.
journal-none = No entries: nothing was recorded in this case.
journal-earlier = Earlier entries: { $count }. To see them: { $command }
# Who did it, beside caseworkers by their names.
journal-by-worker = the worker
journal-by-bot = the bot
# In the place of who did it.
journal-unreadable = cannot be read
# How a case was closed by itself.
journal-silence = nobody worked on it for a long time
# What the worker sent.
journal-turn-report = a report
journal-turn-message = a message
journal-turn-replacement = words in place of the last
journal-turn-danger = in danger now
journal-turn-identity = who they are

## What can be done to a case, or happen to it

act-received = case came in
act-workerWrote = the worker wrote
act-answerRead = answer read
act-claimed = claimed
act-released = released
act-handedOver = handed over
act-levelChanged = level changed
act-working = being worked on
act-tagged = tags added
act-untagged = tags removed
act-noted = note
act-answered = answer sent
act-answerTakenBack = answer taken back
act-referralOffered = referral offered
act-referralAgreed = the worker agreed to a referral
act-referralDeclined = the worker declined a referral
act-closed = closed
act-reopened = opened again
act-merged = merged
act-parted = parted
act-alikeConfirmed = same employer: confirmed
act-alikeDismissed = same employer: dismissed
act-storyShown = story shown
act-storyHidden = story removed
act-escalated = reminder
act-topicMadeAnew = topic made anew
act-withdrawn = withdrawn by the worker
act-purged = purged by an administrator
act-retentionEnded = kept time ended

## The ends of all journals, once a week

# $day: a date, like 31.12.2026. One line.
journal-heads-title = Checkpoints of the journals, { $day }
journal-heads-how = Leave this message here. To check the journals later, reply to it with /verify.

## What /verify says

verify-how = Reply with /verify to a message with checkpoints of the journals, or write /verify and the code of a case. Alone, it checks the case it is written in, or all open ones.
# $day: a date; $codes: codes of cases; $count, $all: numbers.
verify-heads-title = Compared with the message of { $day }.
verify-heads-whole = { $count } of { $all } fit.
verify-heads-differ = Do not fit: { $codes }. These journals were changed after that day. Tell whoever runs the bot.
verify-heads-unknown = No such case is known: { $codes }. Its record may have been removed. Tell whoever runs the bot.
verify-heads-over = Destroyed since then: { $codes }.
verify-heads-forgotten = Destroyed long ago, nothing is kept of them: { $codes }.
# Before what is left of a destroyed case.
verify-over = The case was destroyed. What was done, and on which day, is left:
verify-earlier = Earlier entries: { $count }.
verify-unknown = No case with the code { $code } is known.
verify-all-whole =
    { $count ->
        [one] { $count } journal was checked. It is whole.
       *[other] { $count } journals were checked. All are whole.
    }
verify-all-broken = Broken journals: { $codes }. Something was changed or left out. Tell whoever runs the bot.
