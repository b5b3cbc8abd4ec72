# English. Rights: topics, articles, questions in one's own words.
# Not yet checked by a native reader.

rights-title = Your rights
rights-intro =
    Choose a topic.
    Or write your question in your own words.
    No caseworker reads it unless you send it.
rights-button-topics = Other topics

rights-group-pay = Pay and debts
rights-group-work = Work
rights-group-freedom = Freedom and safety
rights-group-papers = Papers and stay
rights-group-officials = Checks and courts
rights-group-family = Family and children
rights-group-guide = About this guide

## Under an article

rights-button-report = Tell about it
rights-button-person = Write to a person
rights-button-contacts = Who can help
rights-button-limit = How much time
rights-button-count = Count my pay
rights-button-sources = Sources
rights-button-variant = For whom
# $number and $of: which page it is, and of how many.
rights-page = Page { $number } of { $of }
rights-not-checked = Not yet checked by a lawyer.
rights-checked = Checked by a lawyer.
rights-elsewhere =
    This is about Kazakhstan.
    For Kyrgyzstan we have checked little.
    Ask a lawyer there.
rights-nothing-checked =
    We have checked nothing about this yet.
    Write to a caseworker.

## Where it comes from

rights-sources-title = Where this comes from
# $article: its number in the law, like 113 (1).
rights-source-article = article { $article }
# $seen: where it was read; $date: the date there, or "no date".
rights-source-seen = Read on { $seen } · { $date }
rights-source-undated = no date
# $day: a date, like 31.12.2026.
rights-sources-day =
    We gathered this up to { $day }.
    Rules change.
# $who: the name of the lawyer, and the day.
rights-checked-by = Checked by a lawyer: { $who }

## For whom

rights-variant =
    For whom?

    Where are you now?
    Which passport do you have?
    You can leave both out.
    It is not kept.
rights-country-kz = In Kazakhstan
rights-country-kg = In Kyrgyzstan
rights-who-uz = Uzbekistan
rights-who-tj = Tajikistan
rights-who-kg = Kyrgyzstan
rights-who-eaeu = Russia, Belarus, Armenia
rights-who-other = Another country
rights-who-refugee = Other, or no passport
rights-button-anyone = Show all
rights-shown-for = Shown for what you chose.

## A question in one's own words

rights-found = Maybe this is what you asked.
rights-found-unsure =
    Which of these is it about?

    Choose one, or write it in other words.
rights-found-none =
    I did not understand that

    I only know about work, papers and rights.
    Write it in other words, or choose a topic.
rights-danger =
    If you are in danger now, tap 🆘.
    In Kazakhstan you can call 112.
    Police may ask for your papers.
rights-offer =
    A caseworker can read your words.
    Tap “{ $send }”.
    They wait sealed for 10 minutes.
    Then they are gone.
rights-button-offer = Send my words
rights-offer-gone =
    Your words are not kept any more.
    Please write them again.
rights-offer-taken =
    Your words are part of the report.
    First, a few questions.
