# Kyrgyz. Cases that may name the same employer, firm or agent.
# Not yet checked by a native reader.

command-alike = Иш берүүчүсү бир болушу мүмкүн болгон иштер

# Told to who has an older case. $name: of who has it; $code: that case; $other, $others: the newer ones.
alike-told-one = { $name }, { $other } иши келди. Анда { $code } ишиндеги иш берүүчү же ортомчу аталган болушу мүмкүн. Ошондойбу?
alike-told-several = { $name }, { $others } иштери келди. Аларда { $code } ишиндеги иш берүүчү же ортомчу аталган болушу мүмкүн. Ошондойбу?

# Buttons. $code: the other case.
alike-button-yes = Ооба, { $code }
alike-button-no = Жок, { $code }
alike-button-merge = Бириктирүү

# The list. $code: the case that it is about.
alike-title = { $code } ишине окшош иштер: иш берүүчү же ортомчу бир болушу мүмкүн
alike-none = { $code } ишине азырынча окшош иш жок.
# Behind the code of another case.
alike-state-suspected = бир болушу мүмкүн
alike-state-confirmed = бир экени тастыкталды
alike-state-dismissed = байланышы жок
alike-by-spelling = Окшоштук аттардын жазылышы боюнча гана табылды. Адегенде баяндарды салыштырыңыз.

# Told to whoever tapped. $code, $other: the two cases.
alike-not-there = { $code } иши окшош иштердин тизмесинде эми жок.
alike-done-confirmed = Белгиленди: { $code } жана { $other } иштеринде иш берүүчү же ортомчу бир.
alike-done-dismissed = Белгиленди: { $code } жана { $other } иштеринин байланышы жок.
alike-done-before = Бул мурун белгиленген.
