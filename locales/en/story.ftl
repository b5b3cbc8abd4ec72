# English. Stories that are kept apart from the card, and messages of the bot's that go by themselves.
# Not yet checked by a native reader.

# The button below a card; and lines on the card and on what comes later for the case.
story-button = Show the story
story-kept = The story is kept apart. Whoever takes the case can see it.
story-came = What came is kept apart. Whoever has the case can see it.

# Told to whoever asked for the story. $name: of a colleague; $left: a span of time, "28 min".
story-claim-first = Take the case first: only whoever has it can see the story.
story-of-another = { $name } has this case: only { $name } can see the story.
story-none = No story is kept of this case.
story-in-topic = The story stands in the topic. It goes by itself in { $left }.
story-in-private = The story is in your private chat with the bot. It goes by itself in { $left }.
story-stands = It stands already. It goes by itself in { $left }.
story-on-its-way = It is on its way. One moment, please.
# $link: the address of the bot. The button that Telegram shows there is called Start.
story-start-first = The story comes in private, and the bot cannot write to you yet. Open { $link }, press Start, and then ask for the story here once more.
story-failed = Not all of the story could be sent. Ask for it once more in a minute: the rest follows.

# In the place of a message that Telegram does not delete any more.
passing-stub = This message has gone by itself.

# In `/help` and in the menu.
command-story = Show the story of a case you have (where stories are kept apart)
