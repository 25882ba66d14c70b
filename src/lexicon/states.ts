/**
 * States, as those who speak: `Moscow says` and `Russia says` are one.
 *
 * Members of the United Nations, and Taiwan, Palestine, Kosovo and the
 * Vatican. The countries of the United Kingdom have rows of their own: they
 * have governments. Of two states that once shared a country only the one
 * that lasted is here (West Germany, no East Germany), since the other was
 * another speaker.
 *
 * Brussels stands for the European Union more often than for Belgium, and
 * The Hague for its courts: both are left out.
 */

/**
 * ISO 3166-1 alpha-2 | usual name | capitals or seats of government |
 * adjectives | other and former names and the abbreviations. Several are
 * parted by `/`; `?` before one says that it has other uses.
 */
const table = `
AD|Andorra|Andorra la Vella|Andorran|
AE|United Arab Emirates|Abu Dhabi|Emirati/UAE|UAE/U.A.E./Emirates
AF|Afghanistan|Kabul|Afghan/Afghani|Islamic Emirate of Afghanistan
AG|Antigua and Barbuda|?St. John's|Antiguan/Barbudan|Antigua/Antigua & Barbuda
AL|Albania|Tirana|Albanian|
AM|Armenia|Yerevan|Armenian|
AO|Angola|Luanda|Angolan|
AR|Argentina|Buenos Aires|Argentine/Argentinian/Argentinean|Argentine Republic/Argentine
AT|Austria|Vienna|Austrian|
AU|Australia|Canberra|Australian|
AZ|Azerbaijan|Baku|Azerbaijani/Azeri|
BA|Bosnia|Sarajevo|Bosnian|Bosnia-Herzegovina/Bosnia and Herzegovina/Bosnia & Herzegovina
BB|Barbados|Bridgetown|Barbadian/Bajan|
BD|Bangladesh|Dhaka/Dacca|Bangladeshi|
BE|Belgium||Belgian|
BF|Burkina Faso|Ouagadougou|Burkinabe/Burkinese|Burkina/Upper Volta
BG|Bulgaria|?Sofia|Bulgarian|
BH|Bahrain|Manama|Bahraini|
BI|Burundi|Gitega/Bujumbura|Burundian|
BJ|Benin|Porto-Novo/Cotonou|Beninese/Beninois|Dahomey
BN|Brunei|Bandar Seri Begawan|Bruneian|Brunei Darussalam
BO|Bolivia|La Paz/?Sucre|Bolivian|
BR|Brazil|Brasilia|Brazilian|
BS|Bahamas|?Nassau|Bahamian|
BT|Bhutan|Thimphu|Bhutanese|
BW|Botswana|Gaborone|Botswanan/Motswana|Bechuanaland
BY|Belarus|Minsk|Belarusian/Belarussian/Byelorussian|Byelorussia/Belorussia
BZ|Belize|Belmopan|Belizean|British Honduras
CA|Canada|Ottawa|Canadian|
CD|Democratic Republic of Congo|Kinshasa|Congolese/Zairian/Zairean|Democratic Republic of the Congo/DR Congo/D.R. Congo/DRC/Zaire/?Congo/Congo-Kinshasa
CF|Central African Republic|Bangui|Central African|
CG|Republic of Congo|Brazzaville||Republic of the Congo/Congo Republic/Congo-Brazzaville
CH|Switzerland|?Bern/?Berne|Swiss|Swiss Confederation
CI|Ivory Coast|Yamoussoukro/Abidjan|Ivorian|Cote d'Ivoire
CL|Chile|?Santiago|Chilean|
CM|Cameroon|Yaounde|Cameroonian|
CN|China|Beijing/Peking|Chinese|People's Republic of China/PRC/P.R.C./P.R. China/Mainland China/Communist China/Red China
CO|Colombia|Bogota|Colombian|
CR|Costa Rica|?San Jose|Costa Rican|
CU|Cuba|Havana|Cuban|
CV|Cape Verde|Praia|Cape Verdean|Cabo Verde
CY|Cyprus|Nicosia|Cypriot/Greek Cypriot|
CZ|Czech Republic|Prague|Czech/Czechoslovak/Czechoslovakian|Czechia/Czechoslovakia
DE|Germany|Berlin/Bonn|German/West German|Federal Republic of Germany/West Germany/W. Germany/FRG/Nazi Germany
DJ|Djibouti|Djibouti City|Djiboutian|
DK|Denmark|Copenhagen|Danish|
DM|Dominica|Roseau||Commonwealth of Dominica
DO|Dominican Republic|Santo Domingo|Dominican|
DZ|Algeria|Algiers|Algerian|
EC|Ecuador|Quito|Ecuadorian/Ecuadorean|
EE|Estonia|Tallinn|Estonian|
EG|Egypt|Cairo|Egyptian|United Arab Republic
ER|Eritrea|Asmara|Eritrean|
ES|Spain|Madrid|Spanish|
ET|Ethiopia|Addis Ababa|Ethiopian|Abyssinia
FI|Finland|Helsinki|Finnish|
FJ|Fiji|Suva|Fijian|
FM|Micronesia|Palikir|Micronesian|Federated States of Micronesia
FR|France|Paris|French|French Republic
GA|Gabon|Libreville|Gabonese|
GB|United Kingdom|London|British/UK/U.K.|U.K./UK/Britain/Great Britain/GB
GB|England||English|
GB|Scotland|Edinburgh|Scottish|
GB|?Wales|?Cardiff|Welsh|
GB|Northern Ireland|?Belfast|Northern Irish/Northern Ireland|N. Ireland/Ulster
GD|Grenada|?St. George's|Grenadian|
GE|?Georgia|Tbilisi|Georgian|Republic of Georgia
GH|Ghana|Accra|Ghanaian|Gold Coast
GM|Gambia|Banjul|Gambian|
GN|Guinea|Conakry|Guinean|Guinea-Conakry
GQ|Equatorial Guinea|Malabo/Ciudad de la Paz|Equatorial Guinean/Equatoguinean|
GR|Greece|Athens|Greek|Hellenic Republic
GT|Guatemala|Guatemala City|Guatemalan|
GW|Guinea-Bissau|Bissau|Bissau-Guinean|
GY|Guyana|?Georgetown|Guyanese|British Guiana
HN|Honduras|Tegucigalpa|Honduran|
HR|Croatia|Zagreb|Croatian/Croat|
HT|Haiti|Port-au-Prince|Haitian|
HU|Hungary|Budapest|Hungarian|
ID|Indonesia|Jakarta/Djakarta|Indonesian|Dutch East Indies
IE|Ireland|Dublin|Irish|Irish Republic/Republic of Ireland/Eire/Irish Free State
IL|Israel|Jerusalem|Israeli|Jewish State
IN|India|New Delhi/Delhi|Indian|
IQ|Iraq|Baghdad|Iraqi|
IR|Iran|Tehran/Teheran|Iranian/Persian|Islamic Republic of Iran/Islamic Republic/Persia
IS|Iceland|Reykjavik|Icelandic|
IT|Italy|Rome|Italian|
JM|Jamaica|?Kingston|Jamaican|
JO|?Jordan|Amman|Jordanian|Hashemite Kingdom of Jordan/Transjordan
JP|Japan|Tokyo|Japanese|
KE|Kenya|Nairobi|Kenyan|
KG|Kyrgyzstan|Bishkek|Kyrgyz/Kyrgyzstani|Kirgizia/Kirghizia/Kyrgyz Republic
KH|Cambodia|Phnom Penh|Cambodian/Khmer|Kampuchea/Khmer Republic
KI|Kiribati|Tarawa/South Tarawa|I-Kiribati|Gilbert Islands
KM|Comoros|?Moroni|Comorian/Comoran|
KN|St. Kitts and Nevis|Basseterre|Kittitian/Nevisian|Saint Kitts and Nevis/St. Kitts/St. Kitts & Nevis
KP|North Korea|Pyongyang|North Korean|N. Korea/N.Korea/DPRK/D.P.R.K./Democratic People's Republic of Korea/NKorea
KR|South Korea|Seoul|South Korean/Korean|S. Korea/S.Korea/ROK/R.O.K./Republic of Korea/SKorea/?Korea
KW|Kuwait|Kuwait City|Kuwaiti|
KZ|Kazakhstan|Astana/Nur-Sultan/Almaty|Kazakh/Kazakhstani|
LA|Laos|Vientiane|Lao/Laotian|Lao PDR
LB|Lebanon|Beirut|Lebanese|
LC|St. Lucia|Castries|St. Lucian/Saint Lucian|Saint Lucia
LI|Liechtenstein|Vaduz|Liechtenstein|
LK|Sri Lanka|Colombo/Sri Jayawardenepura Kotte|Sri Lankan|Ceylon
LR|Liberia|?Monrovia|Liberian|
LS|Lesotho|Maseru|Basotho|Basutoland
LT|Lithuania|Vilnius|Lithuanian|
LU|Luxembourg|Luxembourg City|Luxembourgish/Luxembourg|Luxemburg
LV|Latvia|Riga|Latvian|
LY|Libya|Tripoli|Libyan|
MA|Morocco|Rabat|Moroccan|
MC|Monaco||Monegasque/Monacan|
MD|Moldova|Chisinau/Kishinev|Moldovan|Moldavia
ME|Montenegro|Podgorica|Montenegrin|
MG|Madagascar|Antananarivo|Malagasy|Malagasy Republic
MH|Marshall Islands|Majuro|Marshallese|
MK|North Macedonia|Skopje|Macedonian/North Macedonian|Macedonia/FYROM/Former Yugoslav Republic of Macedonia
ML|Mali|Bamako|Malian|
MM|Myanmar|Naypyitaw/Naypyidaw/Nay Pyi Taw/Yangon/Rangoon|Burmese|Burma
MN|Mongolia|Ulaanbaatar/Ulan Bator|Mongolian|
MR|Mauritania|Nouakchott|Mauritanian|
MT|Malta|Valletta|Maltese|
MU|Mauritius|Port Louis|Mauritian|
MV|Maldives|?Male|Maldivian|Maldive Islands
MW|Malawi|Lilongwe|Malawian|Nyasaland
MX|Mexico|Mexico City|Mexican|
MY|Malaysia|Kuala Lumpur/Putrajaya|Malaysian/Malayan|Malaya
MZ|Mozambique|Maputo|Mozambican|
NA|Namibia|Windhoek|Namibian|South West Africa
NE|Niger|Niamey|Nigerien|
NG|Nigeria|Abuja|Nigerian|
NI|Nicaragua|Managua|Nicaraguan|
NL|Netherlands|Amsterdam|Dutch|?Holland
NO|Norway|Oslo|Norwegian|
NP|Nepal|Kathmandu/Katmandu|Nepali/Nepalese|
NR|Nauru|Yaren|Nauruan|
NZ|New Zealand|?Wellington|New Zealand/Kiwi|NZ/N.Z./Aotearoa
OM|Oman|Muscat|Omani|
PA|Panama|?Panama City|Panamanian|
PE|Peru|?Lima|Peruvian|
PG|Papua New Guinea|Port Moresby|Papua New Guinean|PNG
PH|Philippines|Manila|Philippine/Filipino|Philippine Islands
PK|Pakistan|Islamabad|Pakistani|
PL|Poland|Warsaw|Polish|
PS|Palestine|Ramallah|Palestinian|Palestinian Authority/State of Palestine/Palestinian National Authority
PT|Portugal|Lisbon|Portuguese|
PW|Palau|Ngerulmud/Melekeok|Palauan|
PY|Paraguay|?Asuncion|Paraguayan|
QA|Qatar|Doha|Qatari|
RO|Romania|Bucharest|Romanian/Rumanian|Rumania
RS|Serbia|Belgrade|Serbian/Serb/Yugoslav/Yugoslavian|Yugoslavia/Serbia and Montenegro
RU|Russia|Moscow|Russian/Soviet|Russian Federation/Soviet Union/USSR/U.S.S.R./Soviet Russia/Union of Soviet Socialist Republics
RW|Rwanda|Kigali|Rwandan|
SA|Saudi Arabia|Riyadh|Saudi/Saudi Arabian|Kingdom of Saudi Arabia/KSA/Saudi
SB|Solomon Islands|Honiara|Solomon Islands|Solomons
SC|Seychelles|?Victoria|Seychellois|
SD|Sudan|Khartoum|Sudanese|
SE|Sweden|Stockholm|Swedish|
SG|Singapore||Singaporean|
SI|Slovenia|Ljubljana|Slovenian/Slovene|
SK|Slovakia|Bratislava|Slovak/Slovakian|Slovak Republic
SL|Sierra Leone|Freetown|Sierra Leonean|
SM|San Marino||Sammarinese|
SN|Senegal|Dakar|Senegalese|
SO|Somalia|Mogadishu|Somali/Somalian|
SR|Suriname|Paramaribo|Surinamese|Surinam/Dutch Guiana
SS|South Sudan|Juba|South Sudanese|
ST|Sao Tome and Principe|Sao Tome|Sao Tomean|Sao Tome & Principe
SV|El Salvador|San Salvador|Salvadoran/Salvadorian|
SY|Syria|Damascus|Syrian|Syrian Arab Republic
SZ|Eswatini|Mbabane|Swazi|Swaziland
TD|?Chad|N'Djamena/Ndjamena|Chadian|
TG|Togo|Lome|Togolese|
TH|Thailand|Bangkok|Thai|Siam
TJ|Tajikistan|Dushanbe|Tajik/Tajikistani|
TL|East Timor|Dili|Timorese/East Timorese|Timor-Leste/Timor Leste
TM|Turkmenistan|Ashgabat|Turkmen|Turkmenia
TN|Tunisia|Tunis|Tunisian|
TO|Tonga|Nuku'alofa/Nukualofa|Tongan|
TR|Turkey|Ankara|Turkish|Turkiye
TT|Trinidad and Tobago|Port of Spain/Port-of-Spain|Trinidadian|?Trinidad/Trinidad & Tobago
TV|Tuvalu|Funafuti|Tuvaluan|Ellice Islands
TW|Taiwan|Taipei|Taiwanese|Republic of China/Formosa/Nationalist China/Chinese Taipei
TZ|Tanzania|Dodoma/Dar es Salaam|Tanzanian|Tanganyika
UA|Ukraine|Kyiv/Kiev|Ukrainian|
UG|Uganda|Kampala|Ugandan|
US|United States|Washington/Washington, D.C./Washington D.C.|American/U.S./US/USA|U.S./US/USA/U.S.A./United States of America/America/Uncle Sam
UY|Uruguay|Montevideo|Uruguayan|
UZ|Uzbekistan|Tashkent|Uzbek/Uzbekistani|
VA|Vatican||Vatican/Papal|Holy See/Vatican City
VC|St. Vincent and the Grenadines|Kingstown|Vincentian|Saint Vincent and the Grenadines/?St. Vincent
VE|Venezuela|Caracas|Venezuelan|Bolivarian Republic of Venezuela
VN|Vietnam|Hanoi|Vietnamese/North Vietnamese|North Vietnam/Viet Nam/Socialist Republic of Vietnam
VU|Vanuatu|Port Vila|Ni-Vanuatu/Vanuatuan|New Hebrides
WS|Samoa|Apia|Samoan|Western Samoa
XK|Kosovo|Pristina|Kosovar/Kosovan|
YE|Yemen|Sanaa/Sana'a/Aden|Yemeni/Yemenite|
ZA|South Africa|Pretoria|South African|RSA
ZM|Zambia|Lusaka|Zambian|Northern Rhodesia
ZW|Zimbabwe|Harare|Zimbabwean/Rhodesian|Rhodesia/Southern Rhodesia`

export interface StateRow {
  /** ISO 3166-1 alpha-2. */
  country: string
  /** The usual English name. */
  name: string
  /** The printed name has other uses, too: a region, another city, a person's name. */
  ambiguous?: true
}

/** In small letters they are words, or parts of them. */
const words = new Set(
  'america argentine chad china congo emirates georgia guinea holland jordan kiwi lima male nassau panama papal persian polish saudi turkey ulster vatican victoria'.split(' ')
)

/** Nothing of it is folded but capitals: nearly all names are so. */
const simple = /^[a-z]+(?:[ -][a-z]+)*$/i

const states = new Map<string, StateRow>()
const adjectives = new Map<string, string>()
/** Keys of `UAE` and `US`: their letters must be big. */
const letterNames = new Set<string>()

for (const line of table.trim().split('\n')) {
  const [country = '', first = '', capitals = '', demonyms = '', others = ''] = line.split('|')
  const name = first.replace('?', '')
  for (const printed of [first, ...split(capitals), ...split(others)]) {
    const isAmbiguous = printed.startsWith('?')
    const key = note(printed.replace('?', ''))
    states.set(key, isAmbiguous ? {country, name, ambiguous: true} : {country, name})
  }
  for (const adjective of split(demonyms)) adjectives.set(note(adjective), country)
}

function split(names: string): string[] {
  return names ? names.split('/') : []
}

function note(printed: string): string {
  const key = keyOf(printed)
  if (isBig(printed)) letterNames.add(key)
  return key
}

function isBig(printed: string): boolean {
  return printed === printed.toUpperCase()
}

/** Without accents, points, case and article. */
function keyOf(printed: string): string {
  const key = (simple.test(printed) ? printed : folded(printed)).toLowerCase()
  return key.startsWith('the ') ? key.slice(4) : key
}

function folded(printed: string): string {
  return printed.normalize('NFD').replace(/[\u0300-\u036f.]/g, '').replaceAll('’', "'").replace(/\s+/g, ' ').trim()
}

const startsSmall = /^(?:the )?\p{Ll}/u

/** Whether the name is printed as names are: no `us`, `turkey`, `polish`. */
function isPrintedAsName(printed: string, key: string): boolean {
  if (letterNames.has(key)) return isBig(printed.replace(/^the /i, '')) || printed.slice(0, -1).includes('.')
  return !words.has(key) || !startsSmall.test(printed)
}

/**
 * The state that a name or a capital stands for: `Russia`, `Moscow`, `the
 * Soviet Union`, `U.S.`. The name without a possessive.
 */
export function stateOf(name: string): StateRow | undefined {
  const key = keyOf(name)
  return isPrintedAsName(name, key) ? states.get(key) : undefined
}

/** The names and adjectives of states and the names of their capitals, in lower case, without accents. */
export function stateKeys(): Iterable<string> {
  return [...states.keys(), ...adjectives.keys()]
}

/** The country of an adjective: `RU` for `Russian`, `US` for `U.S.`. */
export function demonymOf(adjective: string): string | undefined {
  const key = keyOf(adjective)
  return isPrintedAsName(adjective, key) ? adjectives.get(key) : undefined
}
