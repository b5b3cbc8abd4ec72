# English. Keeping a report for later, and what is said once a chat is cleared.
# Not yet checked by a native reader.

button-keep-draft = Keep for later

keep-screen =
    Keep for later

    Write four digits of your own.
    Not your birth year, not 1234.
    Learn them by heart.

    Your answers are put away for { $hours } hours.
    No screen shows that they are there.
    “Erase” leaves them.

    To go on, write the four digits in the guide.
    After five wrong tries your answers are gone.
    Nobody can tell you the digits.
    New digits take the place of old ones.
keep-file-on-the-way =
    A file is still on its way.
    It is not kept.
keep-four-digits = Please write four digits.
keep-too-easy =
    These digits are easy to guess.
    Please write others.
keep-done = Done.
keep-other-waits =
    What was open here is put away.
    Write the same digits in the guide to see it.

# The last line of the cover where old messages could not be removed.
cover-remains =
    Old messages stay in this chat.
    To remove them:
    press and hold the chat, then tap “Delete”.

# The one line that is sent to a worker who asked for it.
notice-new-page = The guide has a new page.
