# Uzbek, Cyrillic script, made from locales/uz by npm run texts:cyrillic. Cases that may name the same employer, firm or agent.
# Not yet checked by a native reader.

command-alike = Иш берувчиси битта бўлиши мумкин бўлган ишлар

# Told to who has an older case. $name: of who has it; $code: that case; $other, $others: the newer ones.
alike-told-one = { $name }, { $other } иши келди. Унда { $code } ишидаги иш берувчи ёки воситачи айтилган бўлиши мумкин. Шундайми?
alike-told-several = { $name }, { $others } ишлари келди. Уларда { $code } ишидаги иш берувчи ёки воситачи айтилган бўлиши мумкин. Шундайми?

# Buttons. $code: the other case.
alike-button-yes = Ҳа, { $code }
alike-button-no = Йўқ, { $code }
alike-button-merge = Бирлаштириш

# The list. $code: the case that it is about.
alike-title = Иш берувчиси ёки воситачиси { $code } ишидаги билан битта бўлиши мумкин бўлган ишлар
alike-none = { $code } ишига ҳозирча ўхшаш иш йўқ.
# Behind the code of another case.
alike-state-suspected = битта бўлиши мумкин
alike-state-confirmed = битта экани тасдиқланди
alike-state-dismissed = боғлиқ эмас
alike-by-spelling = Ўхшашлик фақат исмларнинг ёзилиши бўйича топилди. Аввал баёнларни солиштиринг.

# Told to whoever tapped. $code, $other: the two cases.
alike-not-there = { $code } иши ўхшаш ишлар рўйхатида энди йўқ.
alike-done-confirmed = Белгиланди: { $code } ва { $other } ишларида иш берувчи ёки воситачи битта.
alike-done-dismissed = Белгиланди: { $code } ва { $other } ишлари бир-бирига боғлиқ эмас.
alike-done-before = Бу аввал белгиланган.
