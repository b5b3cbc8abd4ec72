# Russian. Cases that may name the same employer, firm or agent.
# Not yet checked by a native reader.

command-alike = Дела, где может быть тот же работодатель

# Told to who has an older case. $name: of who has it; $code: that case; $other, $others: the newer ones.
alike-told-one = { $name }, пришло дело { $other }. Возможно, в нём тот же работодатель или посредник, что в деле { $code }. Это так?
alike-told-several = { $name }, пришли дела { $others }. Возможно, в них тот же работодатель или посредник, что в деле { $code }. Это так?

# Buttons. $code: the other case.
alike-button-yes = Да, { $code }
alike-button-no = Нет, { $code }
alike-button-merge = Объединить

# The list. $code: the case that it is about.
alike-title = Дела, где может быть тот же работодатель или посредник, что в деле { $code }
alike-none = С делом { $code } пока ничего не совпадает.
# Behind the code of another case.
alike-state-suspected = возможно, тот же
alike-state-confirmed = тот же, подтверждено
alike-state-dismissed = не связано
alike-by-spelling = Совпадение найдено только по написанию имён и названий. Сначала сравните рассказы.

# Told to whoever tapped. $code, $other: the two cases.
alike-not-there = Дела { $code } больше нет в списке совпадений.
alike-done-confirmed = Отмечено: в делах { $code } и { $other } один и тот же работодатель или посредник.
alike-done-dismissed = Отмечено: дела { $code } и { $other } не связаны.
alike-done-before = Это уже отмечено.
