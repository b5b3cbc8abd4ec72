# English. Who is on call, who is away, and what the bot says by itself when a case waits too long.
# Not yet checked by a native reader.

# The help of the commands.
command-duty = Who is on call; begin and end your own duty, name your languages: /duty uz ru 12h
command-away = Go away and come back: /away 3d, /away off

# The menu of /duty.
duty-title = On call
duty-nobody = Nobody is on call now: everyone is told of urgent cases.
# $time: a day and an hour.
duty-until = until { $time }
duty-until-told = until they say otherwise
# $name: as they are called in the chat.
duty-away = { $name } · away until { $time }
duty-buttons = The buttons below are for { $name }. Mark the languages you can speak with a worker.
duty-how = The same in words: /duty uz ru 12h, /duty off. Going away: /away 3d.
duty-button-hours = On call { $hours } h
duty-button-until-told = Until I say
duty-button-off = Off call

# Told to whoever tapped or wrote.
duty-not-yours = This menu is another's. Write /duty to open your own.
duty-not-known = The bot does not know this person yet. They must have worked on a case once.
duty-as-yourself = You write as the group. Only somebody by their own name can be on call. Nothing has changed.
duty-only-administrators = Only an administrator changes another's duty. To change your own, do not write it as a reply.
# $word: what was written.
duty-not-understood = Not understood: { $word }. Like this: /duty uz ru 12h. Languages: uz, ru, kk, tg, ky, en. Time: up to 7d. To end: /duty off.
duty-told-on = { $name }: on call until they say otherwise.
duty-told-on-until = { $name }: on call until { $time }.
duty-told-off = { $name }: not on call any more.

# Being away.
away-how = Write how long you will be away: /away 3d. Back earlier: /away off. While you are away you are not called and not handed cases.
away-not-understood = It is not clear for how long. Like this: /away 12h, /away 3d, 183d at most. Back again: /away off.
away-set = { $name }: away until { $time }.
away-ended = { $name }: back again.
# $codes: levels and codes of cases.
away-cases = { $name } still has urgent cases: { $codes }. Please see who takes them.

# Said in a case that waits too long. $time: how long.
escalation-unclaimed = Nobody has this case. It has waited { $time }.
escalation-unanswered = The worker has no answer yet. They have waited { $time }.
# $limit: a time limit in a few words; $day: a day of the calendar.
escalation-limit = ⏳ { $limit }: the last day may be { $day }.
escalation-limit-over = ⏳ { $limit }: it may have ended on { $day }.
# Before the names of people.
escalation-look = Please look:
# $code: the code of the case; more names follow.
escalation-also = Case { $code }, please look too:
