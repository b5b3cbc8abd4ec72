# Uzbek, Latin script. Cases that may name the same employer, firm or agent.
# Not yet checked by a native reader.

command-alike = Ish beruvchisi bitta boʻlishi mumkin boʻlgan ishlar

# Told to who has an older case. $name: of who has it; $code: that case; $other, $others: the newer ones.
alike-told-one = { $name }, { $other } ishi keldi. Unda { $code } ishidagi ish beruvchi yoki vositachi aytilgan boʻlishi mumkin. Shundaymi?
alike-told-several = { $name }, { $others } ishlari keldi. Ularda { $code } ishidagi ish beruvchi yoki vositachi aytilgan boʻlishi mumkin. Shundaymi?

# Buttons. $code: the other case.
alike-button-yes = Ha, { $code }
alike-button-no = Yoʻq, { $code }
alike-button-merge = Birlashtirish

# The list. $code: the case that it is about.
alike-title = Ish beruvchisi yoki vositachisi { $code } ishidagi bilan bitta boʻlishi mumkin boʻlgan ishlar
alike-none = { $code } ishiga hozircha oʻxshash ish yoʻq.
# Behind the code of another case.
alike-state-suspected = bitta boʻlishi mumkin
alike-state-confirmed = bitta ekani tasdiqlandi
alike-state-dismissed = bogʻliq emas
alike-by-spelling = Oʻxshashlik faqat ismlarning yozilishi boʻyicha topildi. Avval bayonlarni solishtiring.

# Told to whoever tapped. $code, $other: the two cases.
alike-not-there = { $code } ishi oʻxshash ishlar roʻyxatida endi yoʻq.
alike-done-confirmed = Belgilandi: { $code } va { $other } ishlarida ish beruvchi yoki vositachi bitta.
alike-done-dismissed = Belgilandi: { $code } va { $other } ishlari bir-biriga bogʻliq emas.
alike-done-before = Bu avval belgilangan.
