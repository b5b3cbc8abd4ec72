# Kazakh. Cases that may name the same employer, firm or agent.
# Not yet checked by a native reader.

command-alike = Жұмыс берушісі бір болуы мүмкін істер

# Told to who has an older case. $name: of who has it; $code: that case; $other, $others: the newer ones.
alike-told-one = { $name }, { $other } ісі келді. Онда { $code } ісіндегі жұмыс беруші немесе делдал аталған болуы мүмкін. Солай ма?
alike-told-several = { $name }, { $others } істері келді. Оларда { $code } ісіндегі жұмыс беруші немесе делдал аталған болуы мүмкін. Солай ма?

# Buttons. $code: the other case.
alike-button-yes = Иә, { $code }
alike-button-no = Жоқ, { $code }
alike-button-merge = Біріктіру

# The list. $code: the case that it is about.
alike-title = { $code } ісіне ұқсас істер: жұмыс беруші немесе делдал бір болуы мүмкін
alike-none = { $code } ісіне әзірге ұқсас іс жоқ.
# Behind the code of another case.
alike-state-suspected = бір болуы мүмкін
alike-state-confirmed = бір екені расталды
alike-state-dismissed = байланысы жоқ
alike-by-spelling = Ұқсастық тек аттардың жазылуы бойынша табылды. Алдымен баяндарды салыстырыңыз.

# Told to whoever tapped. $code, $other: the two cases.
alike-not-there = { $code } ісі ұқсас істер тізімінде енді жоқ.
alike-done-confirmed = Белгіленді: { $code } және { $other } істерінде жұмыс беруші немесе делдал бір.
alike-done-dismissed = Белгіленді: { $code } және { $other } істерінің байланысы жоқ.
alike-done-before = Бұл бұрын белгіленген.
