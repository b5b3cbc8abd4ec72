# English. What caseworkers do to a case, by buttons and by commands.
# Not yet checked by a native reader.

# Buttons, for a colleague's eye.
acts-button-more = More
acts-button-level = Level
acts-button-refer = Offer a referral
acts-button-note = Note
acts-button-tags = Tags
acts-button-hand-over = Hand over
acts-button-release = Release
acts-button-merge = It is a duplicate
acts-button-part = Part again
acts-button-reasons = Why this level
acts-button-journal = Journal
acts-button-purge = Destroy
acts-button-refer-sure = Offer it all the same
acts-button-close-sure = Close without a yes
acts-button-close-anyway = Close all the same
# $code: the duplicate; $other: the case it goes along with.
acts-button-merge-sure = { $code } along with { $other }
acts-button-purge-sure = Destroy for good
asks-button-questions = Questions
asks-button-phrases = Phrases

# Which case. $command: without the slash.
acts-which-case =
    Which case is it about? Write the command in its topic, as a reply to its card, or with its code:
    /{ $command } K7F3
acts-several = Two cases have the code { $code } now. Write the command in the topic of the one, or as a reply to its card.
# $here: the case whose place it is; $code: another one.
acts-other-case = This is case { $here }, and you wrote the code { $code }. Nothing was changed. For { $code }, write the command in its topic, or as a reply to its card.
acts-closed = The case is closed. Open it again first.
acts-not-in-channel = Words are written in your private chat with the bot.

# Who has a case. $name: of a colleague; $by: of whoever gave it.
acts-nobody-has-it = Nobody has taken this case yet.
acts-only-holder = { $name } has this case. Only { $name } or an administrator can release it or hand it over.
acts-released = The case is free again: anybody can take it.
acts-hand-over-whom = Who is to have case { $code }?
acts-hand-over-nobody = I know nobody yet. Answer a message of a colleague with /handover, or write /handover and @name.
acts-hand-over-unknown = I do not know who that is. Answer a message of that colleague with /handover.
acts-hand-over-not-member = A case can be handed only to a confirmed member of this chat. Nothing was done.
acts-hand-over-same = { $name } has the case already.
acts-handed-over = { $name }, case { $code } is yours now. It comes from { $by }.
acts-handed-over-short = { $name } has the case now.

# $level: a level in words; in `acts-level-reason` its number.
acts-level-which = Which level should case { $code } have? I ask for the reason next.
acts-level-how = Write a level from 0 to 3 and the reason: /level 1 the passport was not given back
acts-level-reason = It needs a reason, a few words are enough: /level { $level } and why. Nothing was done.
acts-level-same = The case has this level already.
acts-level-set = The level is now: { $level }. The reason is in the journal.
acts-level-prompt =
    { $name }, why the level "{ $level }"? Write the reason as a reply to this message.
    Only colleagues see it, in the journal of the case.

# $tags: words; $most, $count: numbers.
acts-tags-how = Write tags with blanks between them: /tag wages night. To take one away: /untag night
acts-tags-bad = This cannot be a tag: { $tags }. A tag is one word of letters, digits and hyphens, up to 24 of them.
acts-tags-too-many = A case can have up to { $most } tags. Take some away first: /untag
acts-tags-now = Tags of the case: { $tags }.
acts-tags-none = The case has no tags any more.
acts-tags-prompt =
    { $name }, write tags as a reply to this message, with blanks between them.
    A minus before a word takes the tag away: wages -night
acts-note-how = Write the note behind the command: /note we called the consulate
acts-note-kept = Written into the journal of the case. The worker does not see it.
acts-note-prompt =
    { $name }, write the note as a reply to this message.
    Only colleagues see it, in the journal of the case.
acts-too-long = These are { $count } characters, and { $most } fit. Please make it shorter.

# The list of ready questions. $language: what the worker reads.
asks-title =
    Ready questions, in the worker's language: { $language }.
    A tap shows the question; it does not send it yet.

# Passing a case on. $code: of the case.
acts-refer-whither =
    Who may be told of case { $code }?
    First you see the letter, then the worker answers yes or no. Nothing may be passed on without a yes.
acts-refer-police = Careful: this case is marked "do not refer to police". An official may stand with the employer, and the police could bring the worker back there. Ask the worker about the police all the same?
acts-refer-consulate = Careful: this worker seems to fear going back, or to look for asylum. The consulate speaks for that country, and could learn where they are. Ask the worker about the consulate all the same?
acts-refer-offered = The worker was asked about this already and has not answered yet.
acts-refer-agreed = The worker has said yes to this already: see the card.

# Closing.
acts-close-no-yes = The worker has not said yes to passing the case on. Close it as passed on all the same? Tap once more.
acts-close-nothing-asked = Nothing was ever written to this worker, and they would read that they did not answer. Close it so all the same? Tap once more.

# Duplicates. $code: this case; $other: the one it goes along with.
acts-merge-which = Which case may { $code } repeat? For another: /merge and its code.
acts-merge-how = Which case may this one repeat? Write its code: /merge K4D9
acts-merge-unknown = There is no case with the code { $code }.
acts-merge-self = That is the code of this case.
acts-merge-before = This case goes along with { $code } already. To part them: /part
acts-merge-closed = Case { $code } is closed. Open it again first.
acts-merge-merged = Case { $code } goes along with another itself. Use the code of that one.
acts-merge-changed = Case { $code } was changed just now. Please look at it and try again.
acts-merge-sure =
    Are { $code } and { $other } about the same?
    { $code } leaves the lists, the same colleague has it, and it closes with { $other }. Its topic and the talk with its worker stay.
acts-merged = { $code } goes along with { $other } now. To part them: /part
acts-merged-here = Case { $code } repeats this one: they go together now.
acts-parted = { $code } is a case of its own again, without { $other }.
acts-parted-here = Case { $code } is a case of its own again.
acts-not-merged = This case is one of its own already.

# Destroying a case.
acts-purge-only-administrators = Only an administrator of this chat can destroy a case.
acts-purge-sure =
    Destroy case { $code } for good?
    The story, files, letters to the worker, notes and all that the bot wrote here about it go. The worker can open nothing with their number any more.
    Only dates and kinds of acts stay. Nothing can be brought back.
acts-purged = The case is destroyed. What the bot wrote about it goes soon.
