# Uzbek, Cyrillic script, made from locales/uz by npm run texts:cyrillic. Lists that flows share (flows/lists.yaml).
# Not yet checked by a native reader.

## Regions of Kazakhstan and Kyrgyzstan

regions-KZ-47 = Манғистов вилояти
regions-KZ-19 = Олмаота вилояти
regions-KZ-75 = Олмаота (шаҳар)
regions-KZ-79 = Чимкент (шаҳар)
regions-KZ-61 = Туркистон вилояти
regions-KZ-71 = Остона (шаҳар)
regions-KZ-10 = Абай вилояти
regions-KZ-11 = Оқмўла вилояти
regions-KZ-15 = Оқтўбе вилояти
regions-KZ-23 = Атирау вилояти
regions-KZ-27 = Ғарбий Қозоғистон
regions-KZ-31 = Жамбил вилояти
regions-KZ-33 = Еттисув вилояти
regions-KZ-35 = Қарағанда вилояти
regions-KZ-39 = Қўстанай вилояти
regions-KZ-43 = Қизилўрда вилояти
regions-KZ-55 = Павлодар вилояти
regions-KZ-59 = Шимолий Қозоғистон
regions-KZ-62 = Улитау вилояти
regions-KZ-63 = Шарқий Қозоғистон
regions-KG-GB = Бишкек (шаҳар)
regions-KG-GO = Ўш (шаҳар)
regions-KG-B = Боткен вилояти
regions-KG-C = Чуй вилояти
regions-KG-J = Жалолобод вилояти
regions-KG-N = Норин вилояти
regions-KG-O = Ўш вилояти
regions-KG-T = Талас вилояти
regions-KG-Y = Иссиқкўл вилояти

## How long ago

lasting-today = Бугун
lasting-week = Охирги бир ҳафтада
lasting-month = Охирги бир ойда
lasting-months = 1–9 ой олдин
lasting-nine_months = 9 ойдан кўпроқ олдин

recent-today = Бугун
recent-yesterday = Кеча
recent-three_days = 2–3 кун олдин
recent-week = 4–7 кун олдин
recent-month = Охирги бир ойда
recent-longer = Ундан олдин

paper_days-today = Бугун
paper_days-yesterday = Кеча
paper_days-three_days = 2–3 кун олдин
paper_days-ten_days = 4–10 кун олдин
paper_days-month = Охирги бир ойда
paper_days-longer = Ундан олдин

arrival-today = Бугун
arrival-yesterday = Кеча
arrival-four_days = 2–4 кун олдин
arrival-month = Охирги бир ойда
arrival-longer = Ундан олдин

paydays-week = Охирги бир ҳафтада
paydays-month = Охирги бир ойда
paydays-three_months = 1–3 ой олдин
paydays-longer = Ундан олдин
paydays-never = Ҳеч қачон
