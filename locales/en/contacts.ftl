# English. Whom one can call, write to or go to: flows/contacts.yaml.
# Not yet checked by a native reader.

contacts-title = Who can help
contacts-button = Who can help
contacts-region-choose = Choose a region
contacts-in-kz = In Kazakhstan
contacts-in-kg = In Kyrgyzstan
contacts-none = We have checked no number here yet.
contacts-more = Not all of them fit here.
contacts-checked = Checked: { $day }
contacts-seen = Checked: { $site }, page of { $day }
contacts-not-called = We have not called this number yet.
contacts-stale = That was more than a year ago.
contacts-hours = Hours: { $hours }
contacts-hours-always = day and night
contacts-hours-business = working hours
contacts-free = Free
contacts-languages = Languages: { $languages }
contacts-address = Address: { $address }
contacts-state = It belongs to the state.
contacts-police-yes = It shares with the police.
contacts-police-unknown = We do not know what it tells the police.
contacts-site-trace = Your browser remembers the pages you open.
contacts-organisation-missing = Write to the caseworkers through this guide.

contact-emergency = Any emergency
contact-emergency-for = One number for any danger.
contact-emergency-warning = Police may ask for your papers.

contact-ambulance = Ambulance
contact-ambulance-for = When somebody is hurt or ill.
contact-ambulance-warning = Police may ask for your papers.

contact-police = Police
contact-police-for = When you need the police.
contact-police-warning = They may ask for your papers.

contact-family-line = Families, women, children
contact-family-line-for = You can call or write.
contact-family-line-warning =
    It is a state line.
    It shares with the police.

contact-fire = Fire service
contact-fire-for = When something burns.
contact-fire-warning = Police may ask for your papers.

contact-gas = Gas service
contact-gas-for = When you smell gas.
contact-gas-warning = Police may ask for your papers.

contact-line-116 = Line 116 16
contact-line-116-for = For people who are not let go from work.

contact-line-1424 = Line 1424
contact-line-1424-for = When an official asks for money.
contact-line-1424-warning =
    It is a state line.
    We do not know if your name stays secret.

contact-kibhr = KIBHR
contact-kibhr-for = Human rights, workers and refugees.

contact-unhcr = UNHCR, the UN office for refugees
contact-unhcr-for = For refugees and those who ask for asylum.

contact-unhcr-help = Help page of UNHCR
contact-unhcr-help-for = What refugees need to know.

contact-iom = IOM, organisation for migration
contact-iom-for = For people who came to work.

contact-sana-sezim = Sana Sezim, Shymkent
contact-sana-sezim-for = It works with migrants and has a shelter.

contact-rodnik = Rodnik, Almaty
contact-rodnik-for = An organisation that is not the state's.

contact-chance = Chance, Karaganda
contact-chance-for = An organisation that is not the state's.

contact-qadir-qasiet = Qadir-qasiet, Astana
contact-qadir-qasiet-for = An organisation that is not the state's.

contact-legal-initiative = International Legal Initiative
contact-legal-initiative-for = An organisation that is not the state's.

contact-adilet-kg = Adilet, law clinic
contact-adilet-kg-for = Lawyers in Kyrgyzstan.

contact-consulate-uz-aktau = Consulate of Uzbekistan, Aktau
contact-consulate-uz-aktau-for = For papers of your country.
contact-consulate-uz-aktau-warning =
    It belongs to that state.
    Do not go there if you fear that state.

contact-embassy-kg-astana = Embassy of Kyrgyzstan, Astana
contact-embassy-kg-astana-for = For papers of your country.
contact-embassy-kg-astana-warning =
    It belongs to that state.
    Do not go there if you fear that state.

contact-consulate-kg-almaty = Consulate of Kyrgyzstan, Almaty
contact-consulate-kg-almaty-for = For papers of your country.
contact-consulate-kg-almaty-warning =
    It belongs to that state.
    Do not go there if you fear that state.

contact-asylum-astana = Asylum office, Astana
contact-asylum-astana-for =
    They take requests for refuge.
    It is not the police.

contact-asylum-almaty = Asylum office, Almaty
contact-asylum-almaty-for =
    They take requests for refuge.
    It is not the police.

contact-asylum-shymkent = Asylum office, Shymkent
contact-asylum-shymkent-for =
    They take requests for refuge.
    It is not the police.

contact-asylum-konaev = Asylum office, Konaev
contact-asylum-konaev-for =
    They take requests for refuge.
    It is not the police.
