# English. What caseworkers do with a case, and how they answer.
# Not yet checked by a native reader.

# Below the card of a case.
desk-button-answer = Answer
desk-button-phrases = Ready phrases
desk-button-working = Being worked on
desk-button-close = Close
desk-button-back = Back
desk-button-reopen = Open again

# How a case is closed.
desk-outcome-solved = Solved
desk-outcome-advised = Advice given
desk-outcome-referred = Passed on
desk-outcome-noAnswer = No answer
desk-outcome-notForUs = Not for us

# Told to whoever tapped.
desk-unconfirmed = An administrator has to confirm you first. They are asked in this chat.
desk-not-this-case = This button belongs to another case. Nothing was done.
desk-working = The case is being worked on. The worker sees that.
desk-closed = The case is closed. The worker sees how.
desk-closed-before = The case is closed already.
desk-choose-outcome = How does it end? The worker sees it in plain words.
desk-reopened = The case is open again.
desk-open-before = The case is open.

# People who wish to act on cases.
# $name: as they are called in the chat.
member-asks = { $name } asks to work on cases. An administrator confirms:
member-button-confirm = Confirm
member-confirmed = { $name } may work on cases now.
member-confirmed-short = Confirmed.
member-only-administrators = Only an administrator of this chat confirms members.
member-not-here = They are not in this chat any more.

# Said to whoever wrote.
answer-where = Write /r and your words in the topic of a case, or as a reply to a message of it.
answer-as-yourself = You write as the group. Write as yourself to act on a case: nothing was done.
answer-no-receipt = This case came without a number: its worker cannot read answers.
answer-closed = The case is closed. Open it again to answer.
answer-not-in-channel = Answers are written in your private chat with the bot.
answer-only-words = Only words can go to the worker. Nothing was done.
# $count: characters that were written; $most: that fit.
answer-too-long = These are { $count } characters, and { $most } fit. Please make it shorter, or send two.
answer-too-many-previews = Too many previews wait in this case. Send or cancel some first.
answer-too-many-unread = The worker has not read the last answers yet. Replace or take back one of them.

# Asks for the words of an answer; a reply to this message is taken.
# $name: of whoever tapped; $language: what the worker reads.
answer-prompt =
    { $name }, write your answer as a reply to this message.
    The worker reads: { $language }.
    You see it once more before it goes.
answer-prompt-replace =
    { $name }, write the new words as a reply to this message.
    The worker reads: { $language }.
    You see it once more before it goes.
answer-prompt-read =
    { $name }, that answer was read already. What you write is a new answer.
    Write it as a reply to this message. The worker reads: { $language }.
# $phrase: a ready phrase with a gap.
answer-prompt-gap =
    { $name }, write as a reply to this message what stands in the gap.
    The worker reads: { $language }.
    { $phrase }

# The list of ready phrases.
phrases-title =
    Ready phrases, in the worker's language: { $language }.
    A tap shows how it looks; nothing goes yet.
    Your own words: /r and then what you write.
phrases-button-more = More

# The first lines of a preview. No empty line in any of them.
# $code: the code of the case; $language: what the worker reads.
preview-title =
    Not sent yet · case { $code }
    The answer goes to someone who reads: { $language }.
    Only you can send it, within 10 minutes.
preview-replaces =
    Not sent yet · case { $code } · in the place of an earlier answer
    The answer goes to someone who reads: { $language }.
    Only you can send it, within 10 minutes.
preview-sent = Sent · case { $code } · the card says when it is read
preview-sent-replaced = Sent in the place of the earlier answer · case { $code } · the card says when it is read
preview-sent-anew = Sent as a new answer: the earlier one was read or taken back · case { $code }
preview-cancelled = Not sent, cancelled · case { $code }
preview-expired = Not sent, the 10 minutes are over · case { $code }
preview-taken-back = Taken back, nobody has seen it · case { $code }
desk-button-send = Send
desk-button-cancel = Cancel
desk-button-replace = Replace
desk-button-take-back = Take back

# Told to whoever tapped below a preview or an answer.
preview-told-sent = It waits for the worker.
preview-told-before = It was sent already.
preview-told-foreign = Only its author can send or cancel it.
preview-told-expired = Too late: write it again.
preview-told-cancelled = It will not be sent.
preview-told-taken = Taken back: nobody has seen it.
preview-told-seen = Too late to take it back: it was seen already.
preview-told-not-there = This answer is not there any more.
