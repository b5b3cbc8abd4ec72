# Uzbek, Latin script. Cases invented for practice: /training.
# Not yet checked by a native reader.

# On the card, and before the story.
training-mark = Mashq uchun, oʻylab topilgan
# At the beginning of a topic's name: one word.
training-mark-short = mashq
# What a caseworker may write behind /cases: small letters, commas between.
queue-words-training = mashq, mashqlar, oʻquv

# $count: a number.
training-begun =
    🎓 Bir-ikki daqiqadan keyin bu yerda mashq ishlari paydo boʻladi: { $count }. Ulardagi hamma narsa oʻylab topilgan.
    Haqiqiy ishlar bilan nima qilinsa, ular bilan ham shuni qilish mumkin: olish, javob berish, yordam taklif qilish, yopish, birlashtirish, oʻchirish.
    Javobingiz taxminan bir daqiqadan keyin «oʻqiladi». Ishni boshqalarga berish mumkinmi degan savolga «ha» deyiladi.
    Ular taxtada, statistikada va oddiy roʻyxatda yoʻq. Ularning roʻyxati: /cases mashq
    Tugatish: /training { "off" }. 3 kundan keyin ular oʻzi yoʻqoladi.
training-running = Mashq ishlari bor: /cases mashq. Tugatish: /training { "off" }
training-how = Boshlash: /training. Tugatish: /training { "off" }
# $count: a number.
training-ended = Tugatilgan mashq ishlari: { $count }. Ularning xabarlari tez orada yoʻqoladi.
training-none = Hozir mashq ishlari yoʻq.
training-only-administrators = Mashq ishlarini shu chat administratori boshlaydi va tugatadi.
training-merge = Mashq ishi bilan haqiqiy ishni birga yuritib boʻlmaydi.

# The invented reports. The firm must be plainly invented.
training-firm = «Praktika-Stroy» MChJ
training-story-alert = Bizni hovliga qamab qoʻyishdi. Xoʻjayin odamlarini chaqirgani ketdi. Qaytib keladi deb qoʻrqaman.
training-story-order = Kecha menga qogʻoz berib, ketasan deyishdi. Unda nima yozilganini toʻliq tushunmayman. Sud indinga boʻladi. Qaytishga qoʻrqaman.
training-story-held = Bahordan beri qurilishda ishlaymiz. Pasportlarimizni brigadir olib qoʻygan, bermaydi. Darvoza yopiq, oldida qorovul turadi. Pul olmaganimizga toʻrtinchi oy.
training-story-wages = Menga ikki oylik pulni berishmadi. Bir hafta oldin «boshqa kelma» deyishdi. Shartnoma bor, lekin ikkinchi nusxasini menga berishmadi.
training-story-brother = Ukam haqida yozyapman. U gʻisht zavodida ertalabdan kechgacha, dam olishsiz ishlaydi. Vagonchada yashashadi, suv kam. Mening yozayotganimni u bilmaydi.
training-story-question = Mening faqat savolim bor. Xoʻjayin ikki oyda bir marta toʻlaydi va shunday mumkin deydi. Shu rostmi?
