# English. What the bot says to a caseworker in their private chat with it.
# Not yet checked by a native reader.

private-no-case = There is no such case any more.
# Somebody wrote without replying to the question.
private-reply-hint =
    If these words are for a case, send them as a reply to my question above: hold it and choose "Reply".
    If they are not, just send them once more.
# Comes by itself, so it says nothing of a case.
private-look = Please look into the channel: somebody waits for you there.
private-button-look = Open
