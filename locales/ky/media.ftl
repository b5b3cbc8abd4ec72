# English. Photos, videos, voices and documents of a worker.
# Not yet checked by a native reader.

## Before the first one

media-warning =
    Before you add a file

    A voice can be recognised.
    A photo shows faces, places, papers.
    A video shows all of it.
    A file can tell where it was made.
    We remove what we can.
    We cannot remove what is seen or heard.

    No passports.
    No faces of other people.
    Only what is needed.
media-button-agree = I understand, add it
media-button-no = Do not add

media-voice =
    How should your voice go?

    “Changed”: it sounds like another voice.
    This is not perfect.
    Someone who knows you may still know it.
    “As it is”: your own voice.
media-button-changed = Changed
media-button-as-it-is = As it is

# $files, $megabytes: the most; $voice, $video: the most minutes.
media-how =
    Send it here:
    a photo, a voice message, a video or a PDF.
    Up to { $files } files, { $megabytes } MB each.
    Voice: up to { $voice } minutes.
    Video: up to { $video } minutes.

## What became of it

media-not-added = It was not added.
media-held =
    { $count ->
        [one] { $count } file is recorded.
       *[other] { $count } files are recorded.
    }
media-waiting =
    { $count ->
        [one] { $count } file is being prepared.
       *[other] { $count } files are being prepared.
    }
media-refused =
    { $count ->
        [one] { $count } file could not be taken.
       *[other] { $count } files could not be taken.
    }

## What could not be taken

media-not-here =
    A file cannot be taken here.
    Please use the buttons.
media-kind =
    This kind of file cannot be taken.
    Please send a photo, a voice message,
    a video or a PDF.
    Or write it in words.
media-too-many =
    No more than { $most } files.
    Please write the rest in words.
media-too-big =
    This file is too big.
    The most is { $most } MB.
    A photo of it is smaller.
media-too-long =
    This is too long.
    The most is { $most } minutes.
    Please send it in parts.
media-many-pages =
    This has too many pages.
    Please send photos of the pages that matter.
media-damaged =
    This file cannot be opened.
    Please send it again, or a photo of it.
media-no-tool =
    This kind of file cannot be taken here.
    Please send a photo, or write it in words.
media-failed =
    This file could not be taken.
    Please send it again, or write it in words.
