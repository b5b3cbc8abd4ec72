# Kazakh. Lists that flows share (flows/lists.yaml).
# Not yet checked by a native reader.

## Regions of Kazakhstan and Kyrgyzstan

regions-KZ-47 = Маңғыстау облысы
regions-KZ-19 = Алматы облысы
regions-KZ-75 = Алматы (қала)
regions-KZ-79 = Шымкент (қала)
regions-KZ-61 = Түркістан облысы
regions-KZ-71 = Астана (қала)
regions-KZ-10 = Абай облысы
regions-KZ-11 = Ақмола облысы
regions-KZ-15 = Ақтөбе облысы
regions-KZ-23 = Атырау облысы
regions-KZ-27 = Батыс Қазақстан облысы
regions-KZ-31 = Жамбыл облысы
regions-KZ-33 = Жетісу облысы
regions-KZ-35 = Қарағанды облысы
regions-KZ-39 = Қостанай облысы
regions-KZ-43 = Қызылорда облысы
regions-KZ-55 = Павлодар облысы
regions-KZ-59 = Солтүстік Қазақстан облысы
regions-KZ-62 = Ұлытау облысы
regions-KZ-63 = Шығыс Қазақстан облысы
regions-KG-GB = Бішкек (қала)
regions-KG-GO = Ош (қала)
regions-KG-B = Баткен облысы
regions-KG-C = Шу (Чүй) облысы
regions-KG-J = Жалал-Абад облысы
regions-KG-N = Нарын облысы
regions-KG-O = Ош облысы
regions-KG-T = Талас облысы
regions-KG-Y = Ыстықкөл облысы

## How long ago

lasting-today = Бүгін
lasting-week = Соңғы аптада
lasting-month = Соңғы айда
lasting-months = 1–9 ай бұрын
lasting-nine_months = 9 айдан көп болды

recent-today = Бүгін
recent-yesterday = Кеше
recent-three_days = 2–3 күн бұрын
recent-week = 4–7 күн бұрын
recent-month = Соңғы айда
recent-longer = Одан бұрын

paper_days-today = Бүгін
paper_days-yesterday = Кеше
paper_days-three_days = 2–3 күн бұрын
paper_days-ten_days = 4–10 күн бұрын
paper_days-month = Соңғы айда
paper_days-longer = Одан бұрын

arrival-today = Бүгін
arrival-yesterday = Кеше
arrival-four_days = 2–4 күн бұрын
arrival-month = Соңғы айда
arrival-longer = Одан бұрын

paydays-week = Соңғы аптада
paydays-month = Соңғы айда
paydays-three_months = 1–3 ай бұрын
paydays-longer = Одан бұрын
paydays-never = Бір рет те берген жоқ
