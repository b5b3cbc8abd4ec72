# Tajik. Lists that flows share (flows/lists.yaml).
# Not yet checked by a native reader.

## Regions of Kazakhstan and Kyrgyzstan

regions-KZ-47 = Вилояти Мангистау
regions-KZ-19 = Вилояти Алмаато
regions-KZ-75 = Алмаато (шаҳр)
regions-KZ-79 = Шимкент (шаҳр)
regions-KZ-61 = Вилояти Туркистон
regions-KZ-71 = Астана (шаҳр)
regions-KZ-10 = Вилояти Абай
regions-KZ-11 = Вилояти Ақмола
regions-KZ-15 = Вилояти Ақтобе
regions-KZ-23 = Вилояти Атирау
regions-KZ-27 = Қазоқистони Ғарбӣ
regions-KZ-31 = Вилояти Жамбил
regions-KZ-33 = Вилояти Жетису
regions-KZ-35 = Вилояти Қарағанда
regions-KZ-39 = Вилояти Қостанай
regions-KZ-43 = Вилояти Қизилӯрда
regions-KZ-55 = Вилояти Павлодар
regions-KZ-59 = Қазоқистони Шимолӣ
regions-KZ-62 = Вилояти Улитау
regions-KZ-63 = Қазоқистони Шарқӣ
regions-KG-GB = Бишкек (шаҳр)
regions-KG-GO = Ӯш (шаҳр)
regions-KG-B = Вилояти Боткен
regions-KG-C = Вилояти Чуй
regions-KG-J = Вилояти Ҷалолобод
regions-KG-N = Вилояти Норин
regions-KG-O = Вилояти Ӯш
regions-KG-T = Вилояти Талас
regions-KG-Y = Вилояти Иссиқкӯл

## How long ago

lasting-today = Имрӯз
lasting-week = Дар як ҳафтаи охир
lasting-month = Дар як моҳи охир
lasting-months = 1–9 моҳ пеш
lasting-nine_months = Беш аз 9 моҳ пеш

recent-today = Имрӯз
recent-yesterday = Дирӯз
recent-three_days = 2–3 рӯз пеш
recent-week = 4–7 рӯз пеш
recent-month = Дар як моҳи охир
recent-longer = Аз ин пештар

paper_days-today = Имрӯз
paper_days-yesterday = Дирӯз
paper_days-three_days = 2–3 рӯз пеш
paper_days-ten_days = 4–10 рӯз пеш
paper_days-month = Дар як моҳи охир
paper_days-longer = Аз ин пештар

arrival-today = Имрӯз
arrival-yesterday = Дирӯз
arrival-four_days = 2–4 рӯз пеш
arrival-month = Дар як моҳи охир
arrival-longer = Аз ин пештар

paydays-week = Дар як ҳафтаи охир
paydays-month = Дар як моҳи охир
paydays-three_months = 1–3 моҳ пеш
paydays-longer = Аз ин пештар
paydays-never = Боре надодаанд
