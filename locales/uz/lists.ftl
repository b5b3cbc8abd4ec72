# Uzbek, Latin script. Lists that flows share (flows/lists.yaml).
# Not yet checked by a native reader.

## Regions of Kazakhstan and Kyrgyzstan

regions-KZ-47 = Mangʻistov viloyati
regions-KZ-19 = Olmaota viloyati
regions-KZ-75 = Olmaota (shahar)
regions-KZ-79 = Chimkent (shahar)
regions-KZ-61 = Turkiston viloyati
regions-KZ-71 = Ostona (shahar)
regions-KZ-10 = Abay viloyati
regions-KZ-11 = Oqmoʻla viloyati
regions-KZ-15 = Oqtoʻbe viloyati
regions-KZ-23 = Atirau viloyati
regions-KZ-27 = Gʻarbiy Qozogʻiston
regions-KZ-31 = Jambil viloyati
regions-KZ-33 = Yettisuv viloyati
regions-KZ-35 = Qaragʻanda viloyati
regions-KZ-39 = Qoʻstanay viloyati
regions-KZ-43 = Qiziloʻrda viloyati
regions-KZ-55 = Pavlodar viloyati
regions-KZ-59 = Shimoliy Qozogʻiston
regions-KZ-62 = Ulitau viloyati
regions-KZ-63 = Sharqiy Qozogʻiston
regions-KG-GB = Bishkek (shahar)
regions-KG-GO = Oʻsh (shahar)
regions-KG-B = Botken viloyati
regions-KG-C = Chuy viloyati
regions-KG-J = Jalolobod viloyati
regions-KG-N = Norin viloyati
regions-KG-O = Oʻsh viloyati
regions-KG-T = Talas viloyati
regions-KG-Y = Issiqkoʻl viloyati

## How long ago

lasting-today = Bugun
lasting-week = Oxirgi bir haftada
lasting-month = Oxirgi bir oyda
lasting-months = 1–9 oy oldin
lasting-nine_months = 9 oydan koʻproq oldin

recent-today = Bugun
recent-yesterday = Kecha
recent-three_days = 2–3 kun oldin
recent-week = 4–7 kun oldin
recent-month = Oxirgi bir oyda
recent-longer = Undan oldin

paper_days-today = Bugun
paper_days-yesterday = Kecha
paper_days-three_days = 2–3 kun oldin
paper_days-ten_days = 4–10 kun oldin
paper_days-month = Oxirgi bir oyda
paper_days-longer = Undan oldin

arrival-today = Bugun
arrival-yesterday = Kecha
arrival-four_days = 2–4 kun oldin
arrival-month = Oxirgi bir oyda
arrival-longer = Undan oldin

paydays-week = Oxirgi bir haftada
paydays-month = Oxirgi bir oyda
paydays-three_months = 1–3 oy oldin
paydays-longer = Undan oldin
paydays-never = Hech qachon
