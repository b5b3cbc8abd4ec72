# English. The shell of the worker's chat.
# Not yet checked by a native reader.

languages-title = Til · Тил · Тіл · Забон · Язык · Language
choose-language = Choose your language
language-name = English

button-back = Back
button-skip = Skip
button-dontknow = I don't know
button-done = Done
button-next = Continue
button-send = Send
button-erase = Erase
button-menu = Menu
button-more = More
button-previous = Previous
button-keep = Leave as it is
button-kept = I have kept it
button-language = Language
button-also = Something more
button-enough = Enough, to the end
button-danger = I am in danger now
button-listen = Listen

# $section: the words of the section; $done and $of: which one it is, and of how many.
progress = { $section } · { $done } / { $of }

## What could not be taken

reject-use-buttons = Please use the buttons.
reject-write-text = Please write it in words.
reject-too-long =
    There is no more room for that.
    What you sent before is recorded.
reject-too-short =
    This is very short.
    Please write a little more.
reject-nothing-picked = Please choose at least one answer.
reject-too-many = Please choose fewer answers.
reject-number = Please write a number in digits.
reject-range = Please write a number from { $min } to { $max }.
reject-stale = This is where we are now.
text-kept =
    Recorded.
    It is part of what you tell.
text-kept-number =
    Recorded.
    Please write a number, or tap “Skip”.
text-kept-time =
    Recorded.
    Please choose when it was, or tap “Skip”.
reject-edited =
    A changed message is not read.
    Please write it again.

story-so-far =
    { $count ->
        [one] { $count } message is recorded.
       *[other] { $count } messages are recorded.
    }
    You can write more, or tap “{ $done }”.

## After sending

receipt-title = We have your report
receipt-sent =
    Thank you for telling us.
    What happened is not your fault.
    A caseworker will read this.
    We do not know when.

    If you are in danger, try to get to a safe place.
    You can call 112.
    Police may ask for your papers.
    This bot is not an emergency service.
receipt-number = Your number:
receipt-keep =
    Write it on paper, or learn it by heart.
    Keep it away from your phone; write no word beside it.
    To come back, open the guide and write this number.

## Commands and texts that Telegram shows

commands-start = Open the guide
commands-language = Change the language
commands-erase = Clear this chat
commands-help = About this guide

help =
    About this guide

    A guide for people new in the country.
    It has phrases, papers, health, transport and contacts.

    The button “Erase” clears this chat.
    The bot can remove messages younger than 48 hours.
    You can delete older ones by hand:
    press and hold the chat, then tap “Delete”.

    Telegram can read chats with bots.
    Anyone who holds your phone can read them too.
    This is not an emergency service.

bot-description =
    A guide for people new in Kazakhstan and Kyrgyzstan.
    Everyday phrases, papers, health, transport, work, useful contacts.
    Uzbek, Russian, Kazakh, Tajik, Kyrgyz, English.
bot-short-description = A guide for people new in Kazakhstan and Kyrgyzstan: phrases, papers, health, transport.
