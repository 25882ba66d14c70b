/**
 * Cities that stand in datelines without country or agency, so that
 * `New Delhi: ` or `Beirut -- ` can be told from other text before a colon or
 * a dash: capitals, the stand-alone cities of AP's and Reuters' style, and the
 * largest news centres. The list opens doors only; it closes none.
 */
export const datelineCities: readonly string[] = [
  'Abidjan', 'Abu Dhabi', 'Abuja', 'Accra', 'Addis Ababa', 'Aden', 'Adelaide', 'Ahmedabad', 'Aleppo',
  'Alexandria', 'Algiers', 'Almaty', 'Amman', 'Amsterdam', 'Anchorage', 'Ankara', 'Antananarivo', 'Antwerp',
  'Ashgabat', 'Asmara', 'Astana', 'Asuncion', 'Athens', 'Atlanta', 'Auckland', 'Baghdad', 'Baku', 'Bali',
  'Baltimore', 'Bamako', 'Bangalore', 'Bengaluru', 'Bangkok', 'Bangui', 'Banjul', 'Barcelona', 'Basel',
  'Basra', 'Beijing', 'Beirut', 'Belfast', 'Belgrade', 'Benghazi', 'Berlin', 'Berne', 'Bern', 'Birmingham',
  'Bishkek', 'Bissau', 'Bogota', 'Bogotá', 'Bombay', 'Bonn', 'Boston', 'Brasilia', 'Bratislava',
  'Brazzaville', 'Bridgetown', 'Brisbane', 'Brussels', 'Bucharest', 'Budapest', 'Buenos Aires', 'Bujumbura',
  'Cairo', 'Calcutta', 'Calgary', 'Canberra', 'Cape Canaveral', 'Cape Town', 'Caracas', 'Cardiff',
  'Casablanca', 'Chennai', 'Chicago', 'Chisinau', 'Cincinnati', 'Cleveland', 'Cologne', 'Colombo', 'Conakry',
  'Copenhagen', 'Dakar', 'Dallas', 'Damascus', 'Dar es Salaam', 'Davos', 'Denver', 'Detroit', 'Dhaka',
  'Dili', 'Djibouti', 'Doha', 'Dubai', 'Dublin', 'Durban', 'Dushanbe', 'Düsseldorf', 'Edinburgh', 'Edmonton',
  'Erbil', 'Frankfurt', 'Freetown', 'Gaborone', 'Gaza', 'Gaza City', 'Geneva', 'Georgetown', 'Glasgow',
  'Grozny', 'Guangzhou', 'Guatemala City', 'Halifax', 'Hamburg', 'Hanoi', 'Harare', 'Havana', 'Helsinki',
  'Ho Chi Minh City', 'Hong Kong', 'Honolulu', 'Houston', 'Hyderabad', 'Indianapolis', 'Irbil', 'Islamabad',
  'Istanbul', 'Jakarta', 'Jeddah', 'Jerusalem', 'Johannesburg', 'Juba', 'Kabul', 'Kampala', 'Kandahar',
  'Karachi', 'Kathmandu', 'Katmandu', 'Khartoum', 'Kiev', 'Kigali', 'Kingston', 'Kinshasa', 'Kolkata',
  'Kuala Lumpur', 'Kuwait', 'Kuwait City', 'Kyiv', 'La Paz', 'Lagos', 'Lahore', 'Las Vegas', 'Lausanne',
  'Libreville', 'Lilongwe', 'Lima', 'Lisbon', 'Liverpool', 'Ljubljana', 'Lome', 'London', 'Los Angeles',
  'Luanda', 'Lucknow', 'Lusaka', 'Luxembourg', 'Lviv', 'Lyon', 'Macau', 'Madrid', 'Malabo', 'Male',
  'Managua', 'Manama', 'Manchester', 'Manila', 'Maputo', 'Marrakesh', 'Marseille', 'Mecca', 'Melbourne',
  'Mexico City', 'Miami', 'Milan', 'Milwaukee', 'Minneapolis', 'Minsk', 'Mogadishu', 'Mombasa', 'Monaco',
  'Monrovia', 'Monterrey', 'Montevideo', 'Montreal', 'Moscow', 'Mosul', 'Mumbai', 'Munich', 'Muscat',
  'N\'Djamena', 'Nairobi', 'Naples', 'Nashville', 'Nassau', 'New Delhi', 'New Orleans', 'New York', 'Niamey',
  'Nicosia', 'Nouakchott', 'Oklahoma City', 'Orlando', 'Osaka', 'Oslo', 'Ottawa', 'Ouagadougou',
  'Panama City', 'Paramaribo', 'Paris', 'Peking', 'Perth', 'Peshawar', 'Philadelphia', 'Phnom Penh',
  'Phoenix', 'Pittsburgh', 'Podgorica', 'Port Louis', 'Port Moresby', 'Port of Spain', 'Port-au-Prince',
  'Porto', 'Prague', 'Praia', 'Pretoria', 'Pristina', 'Pyongyang', 'Quebec City', 'Quito', 'Rabat',
  'Ramallah', 'Rangoon', 'Rawalpindi', 'Regina', 'Reykjavik', 'Riga', 'Rio de Janeiro', 'Riyadh', 'Rome',
  'Rotterdam', 'Sacramento', 'Saigon', 'San Antonio', 'San Diego', 'San Francisco', 'San Jose', 'San Juan',
  'San Salvador', 'Sanaa', 'Santiago', 'Santo Domingo', 'Sao Paulo', 'Sarajevo', 'Seattle', 'Seoul',
  'Sevastopol', 'Shanghai', 'Shenzhen', 'Simferopol', 'Singapore', 'Skopje', 'Sofia', 'Srinagar',
  'St. Louis', 'St. Petersburg', 'Stockholm', 'Strasbourg', 'Suva', 'Sydney', 'Taipei', 'Tallinn',
  'Tashkent', 'Tbilisi', 'Tegucigalpa', 'Tehran', 'Tel Aviv', 'The Hague', 'Thimphu', 'Tirana', 'Tokyo',
  'Toronto', 'Tripoli', 'Tunis', 'Turin', 'Ulaanbaatar', 'Ulan Bator', 'United Nations', 'Valletta',
  'Vancouver', 'Vatican City', 'Venice', 'Victoria', 'Vienna', 'Vientiane', 'Vilnius', 'Vladivostok',
  'Warsaw', 'Washington', 'Wellington', 'Windhoek', 'Winnipeg', 'Yangon', 'Yaounde', 'Yerevan', 'Zagreb',
  'Zurich'
]
