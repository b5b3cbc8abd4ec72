# Russian. Lists that flows share (flows/lists.yaml).
# Not yet checked by a native reader.

## Regions of Kazakhstan and Kyrgyzstan

regions-KZ-47 = Мангистауская область
regions-KZ-19 = Алматинская область
regions-KZ-75 = Алматы (город)
regions-KZ-79 = Шымкент (город)
regions-KZ-61 = Туркестанская область
regions-KZ-71 = Астана (город)
regions-KZ-10 = Область Абай
regions-KZ-11 = Акмолинская область
regions-KZ-15 = Актюбинская область
regions-KZ-23 = Атырауская область
regions-KZ-27 = Западный Казахстан
regions-KZ-31 = Жамбылская область
regions-KZ-33 = Область Жетысу
regions-KZ-35 = Карагандинская область
regions-KZ-39 = Костанайская область
regions-KZ-43 = Кызылординская область
regions-KZ-55 = Павлодарская область
regions-KZ-59 = Северный Казахстан
regions-KZ-62 = Область Улытау
regions-KZ-63 = Восточный Казахстан
regions-KG-GB = Бишкек (город)
regions-KG-GO = Ош (город)
regions-KG-B = Баткенская область
regions-KG-C = Чуйская область
regions-KG-J = Джалал-Абадская область
regions-KG-N = Нарынская область
regions-KG-O = Ошская область
regions-KG-T = Таласская область
regions-KG-Y = Иссык-Кульская область

## How long ago

lasting-today = Сегодня
lasting-week = За последнюю неделю
lasting-month = За последний месяц
lasting-months = 1–9 месяцев назад
lasting-nine_months = Больше 9 месяцев назад

recent-today = Сегодня
recent-yesterday = Вчера
recent-three_days = 2–3 дня назад
recent-week = 4–7 дней назад
recent-month = За последний месяц
recent-longer = Раньше

paper_days-today = Сегодня
paper_days-yesterday = Вчера
paper_days-three_days = 2–3 дня назад
paper_days-ten_days = 4–10 дней назад
paper_days-month = За последний месяц
paper_days-longer = Раньше

arrival-today = Сегодня
arrival-yesterday = Вчера
arrival-four_days = 2–4 дня назад
arrival-month = За последний месяц
arrival-longer = Раньше

paydays-week = За последнюю неделю
paydays-month = За последний месяц
paydays-three_months = 1–3 месяца назад
paydays-longer = Раньше
paydays-never = Ни разу
