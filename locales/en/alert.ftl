# English. "I am in danger now" (flows/alert.yaml) and what follows it.
# Not yet checked by a native reader.

alert-section-alert = Now

alert-what = What is happening now?
alert-what-hint =
    112: any emergency.
    103: ambulance.
    102: police.
    Police may come and ask for papers.
    111: women, children, families.
    It is a state line.
    It shares with the police.
    You choose.
    This bot calls no one.
    It is not an emergency service.

    3 short questions, then KIBHR caseworkers get it.
    We do not know when they will read it.
alert-what-short = Now
alert-what-hurt = They hurt me
alert-what-held = I am held
alert-what-threat = They threaten me
alert-what-officials = Police take me away
alert-what-ill = I am ill or injured
alert-what-other = Something else

alert-region = Where are you?
alert-region-hint = The region is enough.
alert-region-short = Region

alert-more = What should they know?
alert-more-hint =
    You can write a few words.
    Or tap “Send now”.
    If you tap, KIBHR caseworkers read it.
alert-more-short = Words
alert-more-done = Send now
alert-more-skip = Send now

## After it was sent

alert-sent-title = It was sent
alert-sent =
    KIBHR caseworkers have it.
    We do not know when they will read it.
    Try to get to a safe place.

    112: any emergency.
    103: ambulance.
    102: police.
    Police may come and ask for papers.
    This bot is not an emergency service.
alert-sent-more =
    When you are safe, you can tell the rest.
    It will be added to this.
# Someone who has an open alert taps the button again.
alert-open =
    This was sent already.
    It goes to the caseworkers of KIBHR.
alert-button-rest = Tell the rest
alert-button-back = Back
# The notice above the report when the alert comes with it.
alert-joined = This will be added to what you sent.
