# Kyrgyz. Lists that flows share (flows/lists.yaml).
# Not yet checked by a native reader.

## Regions of Kazakhstan and Kyrgyzstan

regions-KZ-47 = Маңгыстау облусу
regions-KZ-19 = Алматы облусу
regions-KZ-75 = Алматы (шаар)
regions-KZ-79 = Шымкент (шаар)
regions-KZ-61 = Түркстан облусу
regions-KZ-71 = Астана (шаар)
regions-KZ-10 = Абай облусу
regions-KZ-11 = Акмола облусу
regions-KZ-15 = Актөбө облусу
regions-KZ-23 = Атырау облусу
regions-KZ-27 = Батыш Казакстан облусу
regions-KZ-31 = Жамбыл облусу
regions-KZ-33 = Жетису облусу
regions-KZ-35 = Караганды облусу
regions-KZ-39 = Костанай облусу
regions-KZ-43 = Кызылорда облусу
regions-KZ-55 = Павлодар облусу
regions-KZ-59 = Түндүк Казакстан облусу
regions-KZ-62 = Улытау облусу
regions-KZ-63 = Чыгыш Казакстан облусу
regions-KG-GB = Бишкек (шаар)
regions-KG-GO = Ош (шаар)
regions-KG-B = Баткен облусу
regions-KG-C = Чүй облусу
regions-KG-J = Жалал-Абад облусу
regions-KG-N = Нарын облусу
regions-KG-O = Ош облусу
regions-KG-T = Талас облусу
regions-KG-Y = Ысык-Көл облусу

## How long ago

lasting-today = Бүгүн
lasting-week = Акыркы 7 күндө
lasting-month = Акыркы айда
lasting-months = 1–9 ай мурун
lasting-nine_months = 9 айдан көп болду

recent-today = Бүгүн
recent-yesterday = Кечээ
recent-three_days = 2–3 күн мурун
recent-week = 4–7 күн мурун
recent-month = Акыркы айда
recent-longer = Андан мурда

paper_days-today = Бүгүн
paper_days-yesterday = Кечээ
paper_days-three_days = 2–3 күн мурун
paper_days-ten_days = 4–10 күн мурун
paper_days-month = Акыркы айда
paper_days-longer = Андан мурда

arrival-today = Бүгүн
arrival-yesterday = Кечээ
arrival-four_days = 2–4 күн мурун
arrival-month = Акыркы айда
arrival-longer = Андан мурда

paydays-week = Акыркы 7 күндө
paydays-month = Акыркы айда
paydays-three_months = 1–3 ай мурун
paydays-longer = Андан мурда
paydays-never = Эч качан
