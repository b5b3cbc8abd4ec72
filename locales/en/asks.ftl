# English. Ready questions of caseworkers, as the worker reads them.
# Not yet checked by a native reader.

ask-town =
    May we ask which town
    or village you are in?
    A name nearby is enough.
ask-since =
    When did this begin?
    The month or year is enough.
ask-people =
    How many people are there with you?
    A rough number is enough.
ask-paper =
    Do you have a paper, a note
    or a photo about this?
    For now just write yes or no.
ask-passport =
    Do you have your passport now,
    or does the boss have it?
ask-safe =
    Is it safe for you to write here?
    Which hours are best?
ask-language =
    In which language shall we answer?
ask-firm =
    If you wish, write the name
    of the firm or the site.
    You do not have to.
ask-doctor =
    Do you need a doctor?
    If it is urgent, call 103 or 112.
ask-sleep =
    Do you have a place to sleep?
ask-woman =
    Do you want a woman to answer you?
    Write yes or no.
ask-photo =
    Do you have a photo or a voice note?
    Send it only if that is safe.

# With it the worker is asked whether the case may be passed on, and to whom.
ask-referral =
    There are other people who may help.
    We want to tell them about you.
    Without your yes we say nothing.
