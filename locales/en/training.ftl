# English. Cases invented for practice: /training.
# Not yet checked by a native reader.

# On the card, and before the story.
training-mark = Practice case, invented
# At the beginning of a topic's name: one word.
training-mark-short = practice
# What a caseworker may write behind /cases: small letters, commas between.
queue-words-training = practice, training, invented

# $count: a number.
training-begun =
    🎓 Practice cases will be here in a couple of minutes: { $count }. Everything in them is invented.
    All that can be done with real ones can be done with them: claim, answer, offer a referral, close, merge, purge.
    An answer is "read" after about a minute. Asked whether the case may be passed on, they say yes.
    They are not on the board, in the numbers or in the usual list. Their list: /cases practice
    To end them: /training off. After 3 days they go by themselves.
training-running = There are practice cases already: /cases practice. To end them: /training off
training-how = To begin: /training. To end: /training off
# $count: a number.
training-ended = Practice cases ended: { $count }. Their messages go soon.
training-none = There are no practice cases now.
training-only-administrators = An administrator of this chat begins and ends practice cases.
training-merge = A practice case and a real one cannot go together.

# The invented reports. The firm must be plainly invented.
training-firm = Praktika-Stroy LLP
training-story-alert = They locked us in the yard. The boss went to get his people. I am afraid he will come back.
training-story-order = Yesterday they gave me a paper and said I must leave. I do not understand all of it. The court is the day after tomorrow. I am afraid to go back.
training-story-held = We have worked on a building site since spring. The foreman took our passports and does not give them back. The gate is locked, a guard stands there. No money for the fourth month.
training-story-wages = They did not pay me for two months. A week ago they said: do not come any more. There is a contract, but they did not give me my copy.
training-story-brother = I write about my brother. He works at a brick factory from morning to night, without days off. They live in a trailer, there is little water. He does not know that I write.
training-story-question = I only have a question. The boss pays once in two months and says that this is allowed. Is it true?
