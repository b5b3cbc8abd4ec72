# Tajik. Cases that may name the same employer, firm or agent.
# Not yet checked by a native reader.

command-alike = Парвандаҳое, ки корфармояшон шояд як бошад

# Told to who has an older case. $name: of who has it; $code: that case; $other, $others: the newer ones.
alike-told-one = { $name }, парвандаи { $other } омад. Шояд дар он ҳамон корфармо ё миёнараве бошад, ки дар парвандаи { $code } аст. Ҳамин тавр аст?
alike-told-several = { $name }, парвандаҳои { $others } омаданд. Шояд дар онҳо ҳамон корфармо ё миёнараве бошад, ки дар парвандаи { $code } аст. Ҳамин тавр аст?

# Buttons. $code: the other case.
alike-button-yes = Ҳа, { $code }
alike-button-no = Не, { $code }
alike-button-merge = Якҷоя кардан

# The list. $code: the case that it is about.
alike-title = Парвандаҳое, ки корфармо ё миёнаравашон шояд ҳамон бошад, ки дар парвандаи { $code } аст
alike-none = Ба парвандаи { $code } ҳоло чизе монанд нест.
# Behind the code of another case.
alike-state-suspected = шояд ҳамон бошад
alike-state-confirmed = ҳамон аст, тасдиқ шуд
alike-state-dismissed = алоқа надорад
alike-by-spelling = Монандӣ танҳо аз рӯи навишти номҳо ёфт шуд. Аввал нақлҳоро муқоиса кунед.

# Told to whoever tapped. $code, $other: the two cases.
alike-not-there = Парвандаи { $code } дигар дар рӯйхати монандҳо нест.
alike-done-confirmed = Қайд шуд: дар парвандаҳои { $code } ва { $other } корфармо ё миёнарав як аст.
alike-done-dismissed = Қайд шуд: парвандаҳои { $code } ва { $other } алоқа надоранд.
alike-done-before = Ин аллакай қайд шудааст.
