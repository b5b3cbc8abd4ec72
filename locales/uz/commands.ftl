# Uzbek, Latin script. The commands of caseworkers, as `/help` and the menu of their chat list them.
# Not yet checked by a native reader.

# What `/help` says.
commands-title = Shu chatda nima yozish mumkin
commands-where = Ish haqidagi buyruqni uning mavzusida, kartasiga javob qilib yoki kodi bilan yozing: /claim K7F3
commands-group-holding = Ish kimda
commands-group-case = Ish
commands-group-worker = Murojaatchi bilan suhbat
commands-group-ending = Qanday tugaydi
commands-group-desk = Barcha ishlar
commands-group-care = Oʻzimiz va hamkasblar

command-claim = Ishni olish
command-release = Ishni boʻshatish: uni istagan kishi ola oladi
command-handover = Ishni topshirish: hamkasb xabariga javob qilib yoki /handover @ism
command-level = Darajani oʻzgartirish: /level 1 va sababi
command-working = Ish ustida ishlanmoqda
command-tag = Belgi qoʻshish: /tag maosh tun
command-untag = Belgini olib tashlash: /untag tun
command-note = Hamkasblar uchun qayd: /note va soʻzlaringiz
command-r = Murojaatchiga javob: /r va matningiz
command-ask = Murojaatchi tilidagi tayyor savollar
command-refer = Ishni boshqalarga berish mumkinmi deb soʻrash: /refer yurist
command-close = Ishni yopish
command-reopen = Ishni qayta ochish
command-merge = Bu boshqa ishning takrori: /merge K4D9
command-part = Takrorni yana alohida yuritish
command-purge = Ishni butunlay oʻchirish (faqat administrator)
command-help = Shu roʻyxat
command-care = Oʻqiganlaringiz ogʻir botsa
command-training = Yangi hamkasblar uchun mashq ishlari
