# English. Lists that flows share (flows/lists.yaml).
# Not yet checked by a native reader.

## Regions of Kazakhstan and Kyrgyzstan

regions-KZ-47 = Mangystau Region
regions-KZ-19 = Almaty Region
regions-KZ-75 = Almaty (city)
regions-KZ-79 = Shymkent (city)
regions-KZ-61 = Turkistan Region
regions-KZ-71 = Astana (city)
regions-KZ-10 = Abai Region
regions-KZ-11 = Akmola Region
regions-KZ-15 = Aktobe Region
regions-KZ-23 = Atyrau Region
regions-KZ-27 = West Kazakhstan Region
regions-KZ-31 = Zhambyl Region
regions-KZ-33 = Jetisu Region
regions-KZ-35 = Karaganda Region
regions-KZ-39 = Kostanay Region
regions-KZ-43 = Kyzylorda Region
regions-KZ-55 = Pavlodar Region
regions-KZ-59 = North Kazakhstan Region
regions-KZ-62 = Ulytau Region
regions-KZ-63 = East Kazakhstan Region
regions-KG-GB = Bishkek (city)
regions-KG-GO = Osh (city)
regions-KG-B = Batken Region
regions-KG-C = Chuy Region
regions-KG-J = Jalal-Abad Region
regions-KG-N = Naryn Region
regions-KG-O = Osh Region
regions-KG-T = Talas Region
regions-KG-Y = Issyk-Kul Region

## How long ago

lasting-today = Today
lasting-week = In the last week
lasting-month = In the last month
lasting-months = 1 to 9 months ago
lasting-nine_months = More than 9 months ago

recent-today = Today
recent-yesterday = Yesterday
recent-three_days = 2 or 3 days ago
recent-week = 4 to 7 days ago
recent-month = In the last month
recent-longer = Longer ago

paper_days-today = Today
paper_days-yesterday = Yesterday
paper_days-three_days = 2 or 3 days ago
paper_days-ten_days = 4 to 10 days ago
paper_days-month = In the last month
paper_days-longer = Longer ago

arrival-today = Today
arrival-yesterday = Yesterday
arrival-four_days = 2 to 4 days ago
arrival-month = In the last month
arrival-longer = Longer ago

paydays-week = In the last week
paydays-month = In the last month
paydays-three_months = 1 to 3 months ago
paydays-longer = Longer ago
paydays-never = Never
