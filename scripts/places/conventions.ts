/**
 * Names that stand in datelines without a country, by convention or in another
 * dress than the atlas has: what the wires' style decides, former names of the
 * archives, and the names that wires in other languages print.
 *
 * One row a country or part of it: its ISO 3166 code, then the names, parted
 * by `|`. They go before whatever the atlas says of a name.
 */

export type Rows = ReadonlyArray<readonly [code: string, names: string]>

/**
 * Cities that stand alone in US datelines: AP Stylebook, "datelines", with
 * Washington and New York, which the atlas knows by longer names.
 */
export const standAloneAtHome: Rows = [
  ['US-AZ', 'Phoenix'],
  ['US-CA', 'Los Angeles|San Diego|San Francisco|Hollywood'],
  ['US-CO', 'Denver'],
  ['US-DC', 'Washington|Washington DC'],
  ['US-GA', 'Atlanta'],
  ['US-HI', 'Honolulu'],
  ['US-IL', 'Chicago'],
  ['US-IN', 'Indianapolis'],
  ['US-LA', 'New Orleans'],
  ['US-MA', 'Boston'],
  ['US-MD', 'Baltimore'],
  ['US-MI', 'Detroit'],
  ['US-MN', 'Minneapolis'],
  ['US-MO', 'St. Louis'],
  ['US-NV', 'Las Vegas'],
  ['US-NY', 'New York|New York City'],
  ['US-OH', 'Cincinnati|Cleveland'],
  ['US-OK', 'Oklahoma City'],
  ['US-PA', 'Philadelphia|Pittsburgh'],
  ['US-TX', 'Dallas|Houston|San Antonio'],
  ['US-UT', 'Salt Lake City'],
  ['US-WA', 'Seattle'],
  ['US-WI', 'Milwaukee']
]

/** Cities abroad that stand alone: AP Stylebook, "datelines". */
export const standAloneAbroad: Rows = [
  ['AT', 'Vienna'],
  ['AU-NSW', 'Sydney'],
  ['BE', 'Brussels'],
  ['BR', 'Rio de Janeiro|Sao Paulo'],
  ['CA-ON', 'Toronto'],
  ['CA-QC', 'Montreal|Quebec City'],
  ['CH', 'Geneva|Zurich'],
  ['CN', 'Beijing|Shanghai'],
  ['CU', 'Havana'],
  ['CZ', 'Prague'],
  ['DE', 'Berlin|Munich'],
  ['DJ', 'Djibouti'],
  ['EG', 'Cairo'],
  ['ES', 'Madrid'],
  ['FI', 'Helsinki'],
  ['FR', 'Paris'],
  ['GB', 'London'],
  ['GI', 'Gibraltar'],
  ['GT', 'Guatemala City'],
  ['HK', 'Hong Kong'],
  ['IE', 'Dublin'],
  ['IL', 'Jerusalem'],
  ['IN', 'New Delhi'],
  ['IQ', 'Baghdad'],
  ['IT', 'Milan|Rome'],
  ['JP', 'Tokyo'],
  ['KW', 'Kuwait City'],
  ['LB', 'Beirut'],
  ['LU', 'Luxembourg'],
  ['MC', 'Monaco'],
  ['MO', 'Macau|Macao'],
  ['MX', 'Mexico City'],
  ['NL', 'Amsterdam'],
  ['PA', 'Panama City'],
  ['PK', 'Islamabad'],
  ['RU', 'Moscow'],
  ['SE', 'Stockholm'],
  ['SG', 'Singapore'],
  ['SM', 'San Marino'],
  ['TH', 'Bangkok'],
  ['TR', 'Istanbul'],
  ['VA', 'Vatican City'],
  ['ZA', 'Johannesburg']
]

/**
 * Places that Reuters and others print alone, where the atlas leaves the name
 * open or leaves it out: bureaus, and where summits, trials and games are held.
 */
export const standAloneElsewhere: Rows = [
  ['BR', 'Rio'],
  ['CA-NS', 'Halifax'],
  ['CH', 'Davos|St. Moritz'],
  ['CL', 'Santiago de Chile'],
  ['CN', 'Boao'],
  ['CU', 'Guantanamo Bay'],
  ['DE', 'Hanover|Halle'],
  ['EG', 'Sharm el-Sheikh|Taba'],
  ['ES', 'Valencia'],
  ['FR', 'Le Bourget|Evian|Rambouillet|Lourdes'],
  ['GB', 'Silverstone|Wimbledon|Epsom|Ascot|Gleneagles|St. Andrews|Enniskillen|Sandringham|Balmoral'],
  ['GT', 'Guatemala'],
  ['GY', 'Georgetown'],
  ['IN', 'Hyderabad'],
  ['IT', 'Cernobbio|Castel Gandolfo|Lampedusa'],
  ['KW', 'Kuwait'],
  ['LU', 'Luxembourg City'],
  ['MC', 'Monte Carlo'],
  ['MM', 'Naypyidaw'],
  ['PS', 'Gaza City|West Bank|Gaza Strip|Jenin|Bethlehem|Khan Younis'],
  ['RU', 'Beslan'],
  ['UA', 'Chernobyl'],
  ['UA-43', 'Crimea'],
  ['US-FL', 'Cape Canaveral|Cape Kennedy'],
  ['US-MD', 'Camp David'],
  ['US-ME', 'Kennebunkport'],
  ['US-WY', 'Jackson Hole'],
  ['VA', 'Vatican']
]

/**
 * Names that stay open: others bear them just as well, in a longer form in the
 * atlas, or they are no place of any country.
 */
export const openNames: Rows = [['', "Gold Coast|Hamilton|Newcastle|San Jose|Santa Cruz|St. John's|United Nations"]]

/** Cities that the atlas has under another name, or that are known at home more than abroad: what their own agencies print. */
export const usualNames: Rows = [
  ['AE', 'Ras al-Khaimah'],
  ['AF', 'Jalalabad|Mazar-i-Sharif'],
  ['AL', 'Vlora'],
  ['AR', 'Bariloche|Tucuman'],
  ['AZ', 'Nagorno-Karabakh'],
  ['BA', 'Srebrenica'],
  ['BE', 'Antwerp|Ghent|Bruges|Zeebrugge'],
  ['CH', 'Lucerne|Basle'],
  ['CZ', 'Plzen'],
  ['DE', 'Cologne|Nuremberg|Frankfurt'],
  ['DJ', 'Djibouti City'],
  ['DK', 'Elsinore'],
  ['ES', 'Corunna|Ceuta|Gerona|Lérida|Orense|Pontevedra|Castellón'],
  ['ET', 'Mekelle'],
  ['FR', 'Dunkirk|Rheims|Lyons|Marseilles'],
  ['GB', 'Londonderry|Hull'],
  ['GR', 'Patras|Heraklion'],
  ['ID', 'Bali'],
  ['IE', 'Galway|Limerick'],
  ['IN', 'Mysuru|Mangaluru|Prayagraj|Gurugram|Itanagar|Dharamsala|Ayodhya|Darjeeling'],
  ['IQ', 'Basra|Fallujah|Falluja|Kerbala|Sulaimaniya'],
  ['IR', 'Natanz'],
  ['IT', "Leghorn|San Remo|L'Aquila"],
  ['FM', 'Palikir'],
  [
    'IT',
    'Aosta|Arezzo|Ascoli Piceno|Avellino|Benevento|Campobasso|Caserta|Ferrara|Gorizia|Grosseto|Imperia|Latina|Lecco|Matera|Parma|Pesaro|Potenza|Reggio Emilia|Savona|Teramo|Terni|Udine|Vercelli|Viterbo'
  ],
  ['KE', 'Dadaab'],
  ['KN', 'Basseterre'],
  ['KZ', 'Astana|Karaganda'],
  ['LY', 'Misrata'],
  ['MA', 'Marrakech|Fez'],
  ['MN', 'Ulaanbaatar'],
  ['MX', 'Ciudad Juarez|Acapulco'],
  ['MY', 'Putrajaya|Melaka'],
  ['NZ', 'Dunedin'],
  ['PE', 'Cuzco'],
  ['PH', 'Cebu'],
  [
    'PT',
    'Aveiro|Bragança|Castelo Branco|Évora|Faro|Guarda|Leiria|Portalegre|Viana do Castelo|Vila Real|Viseu|Ponta Delgada'
  ],
  ['RO', 'Cluj'],
  ['RU', 'Rostov-on-Don'],
  ['SA', 'Jazan'],
  ['SO', 'Hargeisa'],
  ['SY', 'Raqqa|Deir al-Zor|Deir el-Zour'],
  ['UA', 'Zaporizhzhia|Mykolaiv|Uzhhorod|Slaviansk'],
  ['YE', 'Hodeidah|Taiz'],
  ['ZA', 'Gqeberha']
]

/** Former names, and older spellings, of places that the archives write of. */
export const formerNames: Rows = [
  ['AM', 'Leninakan'],
  ['AO', 'Nova Lisboa'],
  ['AZ', 'Kirovabad|Stepanakert'],
  ['BD', 'Dacca'],
  ['BG', 'Philippopolis'],
  ['BI', 'Usumbura'],
  ['BY', 'Mogilev|Gomel|Grodno'],
  ['CD', 'Leopoldville|Elisabethville|Stanleyville'],
  [
    'CN',
    'Peking|Peiping|Canton|Nanking|Chungking|Tientsin|Tsingtao|Hankow|Mukden|Dairen|Foochow|Hangchow|Sian|Amoy|Soochow|Swatow|Tsinan|Urumchi|Kweilin|Chengtu|Yenan'
  ],
  ['CZ', 'Gottwaldov|Marienbad'],
  ['DE', 'West Berlin|East Berlin|Karl-Marx-Stadt'],
  ['DO', 'Ciudad Trujillo'],
  ['EE', 'Reval|Dorpat'],
  ['FK', 'Port Stanley'],
  ['GE', 'Tiflis|Sukhumi|Sukhum|Tskhinvali|Tskhinval'],
  ['GQ', 'Santa Isabel'],
  ['GR', 'Salonika|Salonica'],
  ['ID', 'Batavia|Djakarta|Jogjakarta|Macassar'],
  ['IN', 'Bombay|Calcutta|Madras|Bangalore|Benares|Poona|Baroda|Trivandrum|Calicut|Cawnpore|Simla|Pondicherry|Gauhati'],
  ['IR', 'Teheran|Meshed'],
  ['IL', 'Jaffa'],
  ['IQ', 'Bagdad|Irbil|Arbil'],
  ['KG', 'Frunze'],
  ['KH', 'Pnom Penh'],
  ['KP', 'Heijo|Panmunjom'],
  ['KR', 'Pusan|Inchon|Taegu|Kwangju|Taejon|Cheju|Keijo'],
  ['KZ', 'Alma-Ata|Akmola|Tselinograd|Semipalatinsk'],
  ['LT', 'Kovno|Vilna|Wilno|Memel'],
  ['LV', 'Libau'],
  ['LY', 'Bengasi'],
  ['MD', 'Kishinev'],
  ['ME', 'Titograd'],
  ['MG', 'Tananarive'],
  ['MM', 'Rangoon'],
  ['MN', 'Urga'],
  ['MY', 'Jesselton|Penang|Johore Bahru'],
  ['MZ', 'Lourenco Marques'],
  ['NO', 'Christiania|Kristiania'],
  ['NP', 'Katmandu'],
  ['PL', 'Danzig|Breslau|Stettin|Auschwitz'],
  ['PK', 'Lyallpur'],
  [
    'RU',
    'Leningrad|Petrograd|Stalingrad|Gorky|Gorki|Sverdlovsk|Kuibyshev|Kalinin|Koenigsberg|Grozny|Ordzhonikidze|Molotov|Nizhny Novgorod'
  ],
  ['SK', 'Pressburg'],
  ['SO', 'Mogadiscio'],
  ['TD', 'Fort Lamy'],
  ['TJ', 'Stalinabad|Leninabad'],
  ['TM', 'Ashkhabad|Krasnovodsk'],
  ['TR', 'Constantinople|Angora|Adrianople'],
  ['TW', 'Taihoku'],
  ['UA', 'Kiev|Kharkov|Lvov|Lemberg|Dnepropetrovsk|Zaporozhye|Lugansk|Voroshilovgrad|Stalino|Nikolayev'],
  ['VN', 'Saigon|Tourane'],
  ['XK', 'Mitrovica|Kosovska Mitrovica'],
  ['ZA', 'Pietersburg'],
  ['ZM', 'Broken Hill']
]

/** As German, French, Spanish, Italian, Portuguese, Dutch and Nordic wires write them. */
export const foreignNames: Rows = [
  ['AE', 'Abou Dhabi|Abu Dabi'],
  ['AF', 'Kaboul'],
  ['AT', 'Wien|Vienne|Viena|Wenen|Salzbourg|Salisburgo'],
  ['BA', 'Sarajewo'],
  ['BD', 'Daca'],
  ['BE', 'Brüssel|Bruessel|Bruxelles|Bruselas|Bruxelas|Bryssel|Anvers|Amberes|Anversa|Gand|Lüttich|Luik'],
  ['BR', 'San Paolo'],
  ['CH', 'Zurigo|Genf|Ginebra|Ginevra|Genebra|Bâle|Basilea|Berne|Berna|Lausana|Losanna|Lucerna|Neuenburg'],
  ['CN', 'Pékin|Pechino|Pequim|Schanghai|Xangai|Sciangai'],
  ['CU', "Havanna|La Havane|La Habana|L'Avana|Avana"],
  ['CY', 'Nikosia|Nicosie|Lefkosia'],
  ['CZ', 'Prag|Praga|Praag'],
  [
    'DE',
    'Berlino|Berlim|Berlijn|München|Muenchen|Monaco di Baviera|Munique|Colonia|Keulen|Hamburgo|Amburgo|Hambourg|Fráncfort|Francoforte|Frankfurt/Main|Norimberga|Dresde|Dresda|Lipsia|Stoccarda|Brema|Brême'
  ],
  ['DK', 'København|Koebenhavn|Kopenhagen|Copenhague|Copenaghen|Köpenhamn'],
  ['DZ', 'Algier|Alger|Argel|Algeri'],
  ['EG', 'Kairo|Le Caire|El Cairo|Il Cairo|Alexandrie|Alejandría'],
  [
    'ES',
    'Seville|Siviglia|Barcelone|Barcellona|Saragossa|La Coruña|Donostia|Las Palmas|Palma de Mallorca|Palma de Majorca'
  ],
  ['ET', 'Addis-Abeba|Adís Abeba'],
  ['FI', 'Helsingfors|Helsínquia'],
  [
    'FR',
    'Parigi|Parijs|Pariisi|Straßburg|Strasburgo|Estrasburgo|Straatsburg|Marsiglia|Marsella|Lione|Nizza|Niza|Burdeos'
  ],
  ['GB', 'Londres|Londra|Londen|Lontoo|Edimburgo|Édimbourg'],
  ['GR', 'Athen|Athènes|Atenas|Atene|Athene|Ateena|Salonicco'],
  ['HR', 'Agram|Zagabria'],
  ['HU', 'Budapeszt'],
  ['ID', 'Yakarta|Giacarta|Jacarta'],
  ['IE', 'Dublino'],
  ['IL', 'Jerusalén|Gerusalemme|Jeruzalem|Tel Aviv-Jaffa'],
  ['IN', 'Neu-Delhi|Nueva Delhi|Nuova Delhi|Nova Délhi|Kalkutta'],
  ['IQ', 'Bagdá|Bassora|Mossul|Mossoul'],
  ['IR', 'Teerã'],
  [
    'IT',
    'Rom|Roma|Mailand|Milano|Milaan|Milão|Torino|Venedig|Venezia|Venise|Venecia|Veneza|Neapel|Napoli|Nápoles|Florenz|Firenze|Florencia|Florença|Genua|Genova|Gênes|Bologne|Bolonia|Padua|Triest|Bozen|Syrakus|Palerme'
  ],
  ['JP', 'Tokio|Tóquio|Hiroschima'],
  ['KP', 'Pjöngjang|Piongyang'],
  ['KR', 'Seúl'],
  ['KW', 'Kuwait-Stadt|Koweït'],
  ['LB', 'Beyrouth|Beirute'],
  ['LU', 'Luxemburg|Luxemburgo|Lussemburgo'],
  ['LY', 'Tripolis'],
  ['MX', 'Ciudad de México|Mexiko-Stadt|Citta del Messico|Cidade do México'],
  ['NL', "Den Haag|La Haye|La Haya|L'Aia|Haag|Den Bosch"],
  ['PH', 'Manille'],
  ['PL', 'Warschau|Varsovie|Varsovia|Varsavia|Warszawa|Krakau|Cracow|Cracovie|Danzica'],
  ['PT', 'Lisboa|Lissabon|Lisbonne|Lisbona|Oporto'],
  ['RO', 'Bukarest|Bucarest|București|Boekarest'],
  ['RS', 'Belgrad|Belgrado|Beograd'],
  [
    'RU',
    'Moskau|Moscou|Moscú|Mosca|Moskou|Moskva|Moskova|Moscovo|Saint-Pétersbourg|San Petersburgo|San Pietroburgo|Kasan'
  ],
  ['SA', 'Riad|Riyad|Djeddah|Dschidda|Jiddah|Mekka|La Mecque|La Meca'],
  ['SE', 'Estocolmo|Stoccolma|Gothenburg'],
  ['SD', 'Khartum|Jartum'],
  ['SG', 'Singapur|Singapour|Cingapura|Singapura'],
  ['SY', 'Damaskus|Damas|Damasco|Alep'],
  ['TH', 'Banguecoque'],
  ['TN', 'Túnez|Tunisi'],
  ['TR', 'Estambul|Constantinopla|Istambul|Ancara|Esmirna'],
  ['TW', 'Taipeh|Taipé'],
  ['UA', 'Kiew|Kjiw|Kyjiw|Lwiw|Leópolis|Charkiw|Odesa'],
  ['US-LA', 'La Nouvelle-Orléans|Nueva Orleans'],
  ['US-NY', 'Nueva York|Nova York|Nova Iorque'],
  ['US-PA', 'Filadelfia|Philadelphie'],
  ['VA', 'Vatikanstadt|Ciudad del Vaticano|Città del Vaticano|Cité du Vatican|Cidade do Vaticano'],
  ['ZA', 'Kapstadt|Le Cap|Ciudad del Cabo|Città del Capo|Kaapstad']
]
