# English. What helps a caseworker who reads hard things every day: /care.
# Not yet checked by a native reader.

care-text =
    💛 If what you read weighs on you

    It happens to many who read of other people's trouble every day. It is not weakness.

    What you may notice:
    • bad sleep, stories that stay before your eyes
    • anger, tears, tired in the morning already
    • or the opposite: you feel nothing
    • you do not want to open new cases, or cannot stop
    • it seems that all depends on you alone

    What helps today:
    • close the chat, stand up, drink water, go outside
    • breathe slowly: out for longer than in
    • look around: where you are, what you see, what you hear
    • after a hard case take a light one, or a break
    • do not read cases at night or in bed
    • give a case away: /release, /handover; be off for a while: /away. That is fine

    Whom to talk to:
    • a colleague, today, even for ten minutes: about yourself, not the details of a case
    • whoever leads the team, if there are too many cases
    • a doctor or a psychologist, if it does not pass in two or three weeks or gets in the way of living
    • if you think of death, do not stay alone: call somebody close, or 112 or 103

    Where the limit is: you do your part. The worker decides, and you do not answer for what others did. Nobody has to be reachable all the time.

    This is no diagnosis and no treatment.

# One of these, in turn, ends the summary of a week.
care-line-1 = Take a break without the chat today, if only for ten minutes.
care-line-2 = Ask a colleague how they are. And say how you are.
care-line-3 = A hard case may be handed over: /handover. That helps the worker too.
care-line-4 = Cases need not be read at night: for what is urgent there are those on duty.
care-line-5 = You do not answer for what others did. You do your part.
care-line-6 = If it has weighed on you for more than a week, tell somebody. More: /care
