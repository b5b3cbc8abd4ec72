# English. Coming back with the number: the case, its messages, writing more.
# Not yet checked by a native reader.

case-button-number = I have a number
case-button-add = Add something

## Asking for the number

case-number =
    Your number

    Write the sixteen digits.
    You can put spaces between them.
    It may take a moment.
case-number-how =
    The number has sixteen digits.
    Please write it in digits.
case-slip =
    One digit is not right.
    Look at each digit, then write it again.
case-nothing =
    This number opens nothing now.
    Look at each digit.
case-tries =
    Too many tries.
    Try again in an hour.
case-coming =
    It is still on its way.
    Try again in a minute.

## The case

case-title = Your report
# How far it has come, beside a small line of circles.
case-stage-received =
    It has come.
    A caseworker has not opened it yet.
case-stage-read = A caseworker is reading it.
case-stage-working = Caseworkers are working on it.
case-stage-closed = The work on it has ended.
case-outcome-solved = The caseworkers say: it was settled.
case-outcome-advised = The caseworkers say: you got advice.
case-outcome-referred = The caseworkers say: others help you now.
case-outcome-noAnswer =
    The caseworkers asked you something.
    They had no answer from you.
case-outcome-notForUs =
    The caseworkers say: they cannot help in this.
    That is not your fault.
case-outcome-silence =
    Nobody has worked on it for a long time.
    That is not your fault.
# $day: a date, like 31.12.2026.
case-kept = It is kept until { $day } or longer.
case-new =
    { $count ->
        [0] There is no new message.
        [one] There is { $count } new message.
       *[other] There are { $count } new messages.
    }
case-come-back = Look again in two or three days.
case-notice-set = The guide will tell you in this chat.
case-unsent =
    { $count ->
        [one] { $count } message of yours is not sent yet.
       *[other] { $count } messages of yours are not sent yet.
    }
case-sent =
    It was sent.
    It is added to your report.

case-button-read = Read messages
case-button-write = Write more
case-button-file = Add a file
case-button-name = Tell my name
case-button-notice = Tell me here
case-button-withdraw = Take it back
case-button-leave = Close this
case-button-back = Back

## Messages of the caseworkers

case-answer-title = A message for you
# $count: how many more wait behind this one.
case-answer-more =
    { $count ->
        [one] { $count } more message waits.
       *[other] { $count } more messages wait.
    }
case-answer-changed = This message was changed after you saw it.
case-answer-hint =
    When you tap “{ $read }”, it goes for good.
    You can write back here.
case-button-answer-read = I have read it

## Writing more

case-write-title = Write more
case-write =
    Write your words here.
    Each message is recorded and leaves the chat.
    Nobody gets it before you tap “{ $send }”.
case-write-count =
    { $count ->
        [one] { $count } message is recorded.
       *[other] { $count } messages are recorded.
    }
case-write-last = The last one: { $words }
case-write-instead = It goes in place of what you sent last.
case-write-first =
    There is nothing to send yet.
    Please write first.
case-file-wait =
    A file is still being cleaned.
    Try again in a moment.
case-button-instead = Replace the last
case-button-add-to = Only add this

## Giving a name

case-name-title = Tell who you are
case-name =
    You do not need to do this.
    The work goes on without your name.

    If you give it, KIBHR caseworkers see it.
    They can call you or find you.
    You cannot take it back.

    Write a name, a phone, or both.
case-name-given = You wrote: { $name }
case-name-give = When you tap “{ $give }”, the caseworkers get it.
case-button-give = Give it

## A word in the chat when there is a message

case-notice-title = A word in this chat
case-notice =
    When there is a message for you,
    one line comes here:
    “The guide has a new page.”
    It says nothing more.

    Someone who holds your phone can see it.
    Choose hours when you hold it yourself.
    The hours are those of the caseworkers' city.
case-notice-now-on = It is on now.
case-notice-now-off = It is off now.
case-notice-on = You will get a line in those hours.
case-notice-off = No line will come.
case-hours-morning = Morning, 6–12
case-hours-day = Day, 12–18
case-hours-evening = Evening, 18–23
case-hours-any = Any time
case-hours-none = No, never

## Taking the report back

case-withdraw-title = Take the report back
case-withdraw =
    Your report is removed from here for good.
    What the bot wrote to the caseworkers goes too.
    Your number opens nothing after that.

    Notes that KIBHR made itself may remain.
    If you need help later, tell it again.
case-button-end = Yes, take back
case-gone =
    There is nothing here now

    Nothing of it is kept here.
    You can go to the guide.
