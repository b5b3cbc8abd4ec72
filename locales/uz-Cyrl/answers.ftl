# Uzbek, Cyrillic script, made from locales/uz by npm run texts:cyrillic. Ready phrases of the caseworkers, as the worker reads them.
# Not yet checked by a native reader.

phrase-read =
    We have read your words.
    Thank you for telling us.
# $words: what a caseworker writes in the gap, here and below.
phrase-question =
    We have a question:
    { $words }
    Write when it is safe for you.
phrase-comeback =
    Please look here again:
    { $words }
    Use the same number.
phrase-waiting =
    We are still working on this.
    Please look here again later.
phrase-papers =
    Please do not sign papers
    that you cannot read.
phrase-notes =
    If it is safe, keep notes:
    days, hours, pay, names of places.
phrase-danger =
    If you are in danger, call 112.
    Line 111: women, children, families.
phrase-lawyer =
    A lawyer can look at this.
    Do you agree?
    Write yes or no.
phrase-town =
    We need one more fact:
    which town are you in?
phrase-agree =
    May we write about this to:
    { $words }
    Write yes or no.
phrase-photo =
    If it is safe, send a photo
    of the paper.
phrase-name =
    You can give a name or a phone.
    You do not have to.
phrase-others =
    We cannot do this ourselves.
    You can ask here:
    { $words }
phrase-closing =
    We are closing this now.
    You can still read it with your number.
