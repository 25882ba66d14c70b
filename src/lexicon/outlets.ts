/**
 * Papers, magazines, broadcasters, sites and agencies, as stories name them
 * when they quote one another, and the programmes on which people speak.
 *
 * `the Times`, `the Post`, `the Journal`, `Time` and `People` are not here:
 * which of them is meant the story has said before.
 */

/** `BBC`, `AFP` */
const allBig = /^\p{Lu}+$/u
/** Plain already: letters, figures and single blanks. */
const simple = /^[\w.&-]+(?: [\w.&-]+)*$/

/** Parted by `|`. The article is part of those names that are a word, a surname or a place without it: see `articled`. */
const names = [
  // Agencies.
  'the Associated Press|Associated Press|AP|Reuters|Thomson Reuters|Agence France-Presse|Agence France Presse|AFP|United Press International|UPI|Bloomberg|Dow Jones|Dow Jones Newswires|MarketWatch',
  'TASS|Tass|ITAR-TASS|Itar-Tass|RIA|RIA Novosti|RIA-Novosti|Ria Novosti|Interfax|Interfax-Ukraine|Sputnik|Xinhua|New China News Agency|China News Service|Kyodo|Kyodo News|Jiji|Jiji Press|Yonhap|KCNA|Central News Agency',
  'dpa|DPA|Deutsche Presse-Agentur|ANSA|Ansa|EFE|Europa Press|Lusa|Belga|ANP|Austria Press Agency|Keystone-SDA|Ritzau|NTB|STT|MTI|PAP|CTK|TASR|Agerpres|BTA|Tanjug|FENA|ADN|UNIAN|Ukrinform|BelTA|Belta|Belapan|Kazinform',
  'PTI|Press Trust of India|ANI|IANS|Antara|Bernama|Press Association|PA Media|Canadian Press|Australian Associated Press|AAP|NZPA|SAPA|Anadolu|Anadolu Agency|Dogan|Dogan News Agency|Demiroren|Ihlas|IRNA|ISNA|Fars|Mehr|Tasnim|ILNA|SANA|WAFA|Wafa|WAM|KUNA|QNA|MENA|Prensa Latina|Notimex|Telam|Agencia Brasil|Agencia Estado|Andina|Inter Press Service|Agenzia Fides|Catholic News Service|Religion News Service',
  // American broadcasters and sites.
  'ABC|ABC News|CBS|CBS News|NBC|NBC News|NBC Sports|CBS Sports|Fox News|Fox News Channel|Fox Business|Fox Business Network|Fox Sports|CNN|CNN International|CNN en Español|CNNMoney|CNN Money|HLN|MSNBC|MS NOW|CNBC|PBS|PBS NewsHour|NPR|National Public Radio|C-SPAN|C-Span|ESPN|Univision|Telemundo|MTV|VH1|TMZ|Bloomberg News|Bloomberg TV|Bloomberg Television|Bloomberg Radio|Bloomberg Businessweek|Newsmax|NewsNation|One America News|One America News Network|OAN|Court TV|Voice of America|VOA|Radio Free Europe|Radio Free Europe/Radio Liberty|RFE/RL|Radio Liberty|Radio Free Asia|Radio Marti|Sirius XM|SiriusXM',
  'Politico|Axios|the Hill|ProPublica|Vox|Slate|Breitbart|the Daily Beast|HuffPost|Huffington Post|BuzzFeed|BuzzFeed News|the Intercept|the Daily Caller|the Drudge Report|Drudge Report|Business Insider|Mashable|Gawker|Gizmodo|the Verge|TechCrunch|Wired|Recode|Semafor|the Bulwark|Mother Jones|Talking Points Memo|Roll Call|Real Clear Politics|RealClearPolitics|FiveThirtyEight|Vice News|the Dispatch|the Information|the Texas Tribune|the Marshall Project|Bellingcat|the Athletic|Bleacher Report|Deadline|the Hollywood Reporter|Hollywood Reporter|Deadspin|Substack',
  // American papers and magazines.
  'the New York Times|NY Times|N.Y. Times|NYT|the Washington Post|WaPo|the Wall Street Journal|WSJ|USA Today|Los Angeles Times|LA Times|L.A. Times|the Boston Globe|the Chicago Tribune|Chicago Sun-Times|New York Daily News|the New York Post|NY Post|Newsday|the Washington Times|Washington Examiner|the Miami Herald|Miami Herald|El Nuevo Herald|Houston Chronicle|Dallas Morning News|San Francisco Chronicle|San Jose Mercury News|Mercury News|Seattle Times|the Oregonian|the Denver Post|Rocky Mountain News|Arizona Republic|Philadelphia Inquirer|the Inquirer|Baltimore Sun|the Star-Ledger|Star-Ledger|Star Tribune|St. Louis Post-Dispatch|Kansas City Star|the Plain Dealer|Plain Dealer|Columbus Dispatch|Cincinnati Enquirer|Detroit Free Press|Detroit News|Milwaukee Journal Sentinel|Des Moines Register|Indianapolis Star|Courier-Journal|the Tennessean|Times-Picayune|the Atlanta Journal-Constitution|Atlanta Journal-Constitution|Orlando Sentinel|Tampa Bay Times|Sun Sentinel|Palm Beach Post|Charlotte Observer|Raleigh News & Observer|Pittsburgh Post-Gazette|Buffalo News|Hartford Courant|Providence Journal|Las Vegas Review-Journal|Salt Lake Tribune|Deseret News|Sacramento Bee|Fresno Bee|Orange County Register|San Diego Union-Tribune|San Antonio Express-News|Austin American-Statesman|Fort Worth Star-Telegram|Commercial Appeal|Anchorage Daily News|Honolulu Star-Advertiser|Christian Science Monitor|International Herald Tribune|Stars and Stripes|Military Times|Defense News|National Enquirer|the Onion|Investor\'s Business Daily|Barron\'s|Forbes|Newsweek|Time magazine|U.S. News & World Report|U.S. News and World Report|the New Yorker|the Atlantic|Atlantic Monthly|the New Republic|National Review|the Weekly Standard|Harper\'s|Vanity Fair|Rolling Stone|Sports Illustrated|Entertainment Weekly|Us Weekly|Esquire|GQ|Playboy|Vogue|Cosmopolitan|Billboard|Variety|Reader\'s Digest|Consumer Reports|Foreign Affairs|Foreign Policy|National Geographic|Scientific American|Popular Mechanics|BusinessWeek|Business Week|Advertising Age|Ad Age|Adweek|InTouch|In Touch|OK! magazine|Essence|Ebony|Teen Vogue|Women\'s Wear Daily',
  // British and Irish.
  'BBC|the BBC|British Broadcasting Corp.|BBC News|BBC Radio|BBC Radio 4|BBC Radio 5|BBC Radio 5 Live|BBC 5 Live|BBC World Service|BBC World|BBC Breakfast|BBC Two|BBC One|BBC Sport|BBC Scotland|BBC Wales|BBC Persian|Radio 4|Radio 5 Live|ITV|ITV News|ITN|GMTV|Channel 4|Channel 4 News|Channel 5|Sky News|Sky TV|Sky Sports|Sky|LBC|LBC Radio|TalkTV|GB News|Times Radio|TalkSport|TalkSPORT|the Guardian|the Observer|the Independent|the Independent on Sunday|the Daily Telegraph|the Sunday Telegraph|the Telegraph|the Times of London|Times of London|the Sunday Times|the Financial Times|FT|the Economist|the Daily Mail|the Mail on Sunday|Mail on Sunday|MailOnline|Mail Online|the Daily Mirror|the Sunday Mirror|the Mirror|the Sun|the Sun on Sunday|the Daily Express|the Sunday Express|the Daily Star|the Daily Record|News of the World|the Evening Standard|Evening Standard|the Scotsman|the Spectator|New Statesman|Private Eye|the Lancet|the Irish Times|the Irish Independent|RTE|RTÉ|Belfast Telegraph|the Morning Star|Lloyd\'s List|Euromoney|Hello!|Hello magazine|New Scientist|Metro newspaper',
  // Canadian, Australian, New Zealand.
  'CBC|CBC News|CBC Radio|Radio-Canada|CTV|CTV News|Global News|the Globe and Mail|Globe and Mail|Toronto Star|National Post|Toronto Sun|Ottawa Citizen|Montreal Gazette|La Presse|Le Devoir|Le Journal de Montreal|Maclean\'s|Vancouver Sun|ABC Radio|ABC Television|ABC TV|Australian Broadcasting Corp.|SBS|Channel Nine|Nine Network|Seven Network|Channel Seven|Network Ten|Channel Ten|Sky News Australia|Sydney Morning Herald|the Age|the Australian|the Australian Financial Review|Australian Financial Review|Herald Sun|the Courier-Mail|the West Australian|New Zealand Herald|NZ Herald|Radio New Zealand|RNZ|TVNZ',
  // German, Austrian, Swiss.
  'ARD|ZDF|RTL|n-tv|N24|Sat.1|ProSieben|Deutschlandfunk|Deutsche Welle|DW|NDR|WDR|MDR|RBB|SWR|Der Spiegel|Spiegel|Spiegel Online|Bild|Bild am Sonntag|Bild-Zeitung|Frankfurter Allgemeine Zeitung|Frankfurter Allgemeine|Frankfurter Allgemeine Sonntagszeitung|FAZ|Sueddeutsche Zeitung|Süddeutsche Zeitung|Die Welt|Welt|Welt am Sonntag|Die Zeit|Handelsblatt|Tagesspiegel|Der Tagesspiegel|Berliner Zeitung|Berliner Morgenpost|Rheinische Post|Passauer Neue Presse|Neue Osnabruecker Zeitung|Neue Osnabrücker Zeitung|Funke Mediengruppe|WirtschaftsWoche|Wirtschaftswoche|Manager Magazin|Focus magazine|Stern magazine|Stuttgarter Zeitung|RND|RedaktionsNetzwerk Deutschland|ORF|Der Standard|Die Presse|Kurier|Kronen Zeitung|Neue Zuercher Zeitung|Neue Zürcher Zeitung|NZZ|NZZ am Sonntag|Tages-Anzeiger|SonntagsZeitung|Blick|SRF|RTS|Swissinfo',
  // French, Belgian, Dutch.
  'Le Monde|Le Figaro|Figaro|Liberation|Libération|Les Echos|La Tribune|Le Parisien|L\'Equipe|L\'Équipe|L\'Express|Le Point|Le Nouvel Observateur|L\'Humanite|L\'Humanité|Le Journal du Dimanche|JDD|La Croix|La Voix du Nord|Ouest-France|Mediapart|Charlie Hebdo|Le Canard Enchaine|Le Canard enchaîné|Paris Match|TF1|France 2|France 3|France 5|France 24|France Inter|France Info|Franceinfo|France Culture|Europe 1|Europe-1|RTL radio|RMC|BFM|BFM TV|BFM Business|BFMTV|CNews|LCI|i-Tele|iTele|RFI|Radio France Internationale|Radio France|Canal+|TV5|TV5 Monde|Euronews|Le Soir|De Standaard|De Morgen|La Libre Belgique|RTBF|VRT|L\'Echo|De Tijd|NOS|De Telegraaf|de Volkskrant|NRC|NRC Handelsblad|Het Financieele Dagblad|RTL Nieuws|Algemeen Dagblad|Trouw|EUobserver|EurActiv|Euractiv',
  // Italian, Spanish, Portuguese, Latin American.
  'La Repubblica|Repubblica|Corriere della Sera|Corriere|La Stampa|Il Sole 24 Ore|Sole 24 Ore|Il Messaggero|Il Giornale|Il Fatto Quotidiano|La Gazzetta dello Sport|Gazzetta dello Sport|L\'Osservatore Romano|Osservatore Romano|Avvenire|RAI|RAI 3|Sky TG24|SkyTG24|Vatican Radio|Vatican News|L\'Espresso|Class CNBC|El Pais|El País|El Mundo|ABC newspaper|La Vanguardia|El Periodico|La Razon|El Confidencial|Expansion|Expansión|Cinco Dias|Cadena SER|Cadena Ser|Onda Cero|TVE|RTVE|Telecinco|Antena 3|La Sexta|Marca|Mundo Deportivo|Publico|Diario de Noticias|Jornal de Negocios|Correio da Manha|Expresso|TSF|RTP|O Globo|Globo|TV Globo|GloboNews|Globo News|Folha de S.Paulo|Folha de S. Paulo|Folha|O Estado de S. Paulo|O Estado de S.Paulo|Estado de S. Paulo|Valor Economico|Valor Econômico|Veja|Epoca|Clarin|Clarín|La Nacion|La Nación|Pagina 12|Pagina/12|Infobae|Ambito Financiero|El Universal|La Jornada|Milenio|Televisa|TV Azteca|El Financiero|El Tiempo|El Espectador|Caracol|Caracol Radio|RCN|RCN Radio|Blu Radio|El Comercio|La Republica|RPP|El Mercurio|La Tercera|El Nacional|Globovision|Globovisión|Telesur|Granma|Juventud Rebelde|Cubadebate|El Nuevo Diario|La Prensa|Listin Diario|Prensa Libre|Radio Havana',
  // Nordic, central and eastern European.
  'Aftonbladet|Expressen|Dagens Nyheter|Dagens Industri|Svenska Dagbladet|SVT|TV4|Sveriges Radio|Aftenposten|Dagens Naeringsliv|Dagens Naringsliv|Dagbladet|Verdens Gang|VG|NRK|TV2|TV 2|Berlingske|Berlingske Tidende|Borsen|Jyllands-Posten|Politiken|Ekstra Bladet|Helsingin Sanomat|YLE|Yle|Iltalehti|Ilta-Sanomat|Kauppalehti|RUV|Morgunbladid|Gazeta Wyborcza|Rzeczpospolita|Dziennik|Puls Biznesu|TVN24|TVN|TVP|TVP Info|RMF FM|Radio Zet|Polsat|Fakt|Mlada Fronta Dnes|Pravo|Hospodarske Noviny|Lidove Noviny|Czech Television|Nepszabadsag|Magyar Nemzet|Index.hu|Kossuth Radio|HVG|Dnevnik|Delo|Vecernji List|Jutarnji List|Politika|Blic|B92|RTS television|Kurir|Dnevni Avaz|Kathimerini|Ta Nea|To Vima|Eleftherotypia|Skai TV|ERT|Avgi|Hurriyet|Hürriyet|Hurriyet Daily News|Milliyet|Sabah|Cumhuriyet|Yeni Safak|Zaman|Today\'s Zaman|Radikal|NTV|CNN Turk|CNN Türk|A Haber|Haberturk|TRT|TRT World|Haber 7',
  'Pravda|Komsomolskaya Pravda|Izvestia|Izvestiya|Kommersant|Vedomosti|Novaya Gazeta|Nezavisimaya Gazeta|Rossiiskaya Gazeta|Rossiyskaya Gazeta|Moskovsky Komsomolets|Moskovskij Komsomolets|Argumenty i Fakty|Trud|Krasnaya Zvezda|Sovetskaya Rossiya|Ekho Moskvy|Echo of Moscow|Moscow Echo|Rossiya|Rossiya 1|Rossiya 24|Rossiya-1|Rossiya-24|Rossia-24|Channel One|ORT|RTR|Ren TV|REN TV|REN-TV|TV Rain|Dozhd|Zvezda|RBC|RBK|Lenta.ru|Gazeta.ru|Meduza|Mediazona|The Moscow Times|Russia Today|RT|Rosbalt|Radio Mayak|Life News|LifeNews|Ukrainska Pravda|Ukrayinska Pravda|Kyiv Post|Kyiv Independent|Segodnya|Zerkalo Nedeli|Hromadske|Suspilne|Rustavi-2|Rustavi 2|Imedi|Nexta',
  // Near and Middle East.
  'Al Jazeera|al-Jazeera|Al-Jazeera|Al Jazeera English|Al Arabiya|al-Arabiya|Al-Arabiya|Al Hadath|Al Mayadeen|al-Mayadeen|Al Manar|al-Manar|Al-Manar|Al-Alam|al-Alam|Al Alam|LBC television|LBCI|MTV Lebanon|Future TV|New TV|An-Nahar|an-Nahar|al-Akhbar|Al-Akhbar|as-Safir|As-Safir|the Daily Star of Lebanon|Al-Hayat|al-Hayat|Asharq al-Awsat|Asharq Al-Awsat|al-Quds al-Arabi|Al-Quds al-Arabi|Al-Ahram|al-Ahram|Al Ahram|Al-Masry Al-Youm|al-Masry al-Youm|Al-Watan|al-Watan|Ahram Online|Mada Masr|Arab News|Okaz|al-Riyadh|Al-Riyadh|Al Ekhbariya|Al-Ekhbariya|Al Ekhbariyah|Saudi Gazette|Gulf News|the National|Khaleej Times|Al Bayan|Al-Rai|al-Rai|Al-Qabas|al-Qabas|Al-Seyassah|Kuwait Times|Al-Sabah|al-Sabah|Al-Iraqiya|al-Iraqiya|Al Iraqiya|al-Sumaria|Rudaw|Kurdistan 24|Press TV|PressTV|Kayhan|Etemad|Shargh|Tehran Times|Jomhuri-ye Eslami|Resalat|IRIB|Nour News|Tabnak|Iran International|Manoto|Haaretz|Ha\'aretz|Yedioth Ahronoth|Yediot Ahronot|Yedioth Ahronot|Yediot Aharonot|Maariv|Ma\'ariv|Israel Hayom|Jerusalem Post|Times of Israel|Globes|Ynet|Channel 2|Channel 10|Channel 12|Channel 13|Army Radio|Israel Radio|Israel Army Radio|Kan radio|i24 News|i24NEWS|Walla|Walla News|Ma\'an|Al-Quds|al-Quds|Al-Ayyam|Al-Aqsa TV|Voice of Palestine|Shehab',
  // Asia.
  'the Times of India|Times of India|the Hindu|the Indian Express|Indian Express|Hindustan Times|the Economic Times|Economic Times|Business Standard|Mint|the Telegraph of Calcutta|NDTV|CNN-IBN|CNN-News18|Times Now|Zee News|Aaj Tak|India Today|Republic TV|Doordarshan|ET Now|CNBC-TV18|CNBC TV18|CNBC-TV 18|All India Radio|Outlook magazine|Dawn newspaper|Geo TV|Geo News|the Express Tribune|Express Tribune|the News International|ARY|ARY News|Dunya|Dunya TV|Jang|Pajhwok|Tolo|TOLO News|TOLOnews|Tolo TV|Ariana|Ariana News|Khaama Press|Prothom Alo|the Daily Star of Bangladesh|Kathmandu Post|Himalayan Times|Kantipur|Daily Mirror of Sri Lanka|TamilNet|Irrawaddy|the Irrawaddy|Mizzima|Myanmar Now|Frontier Myanmar|New Light of Myanmar|Global New Light of Myanmar|Democratic Voice of Burma|Bangkok Post|the Nation|Straits Times|Channel NewsAsia|Channel News Asia|CNA|Malaysiakini|New Straits Times|Utusan Malaysia|Berita Harian|Jakarta Post|Jakarta Globe|Kompas|Tempo|Detik.com|Metro TV|TVOne|Philippine Daily Inquirer|ABS-CBN|GMA|GMA News|Rappler|Philippine Star|Manila Times|Manila Bulletin|DZMM|DZBB|Tuoi Tre|Thanh Nien|Nhan Dan|VnExpress|Rodong Sinmun|Nodong Sinmun|Chosun Ilbo|JoongAng Ilbo|Joongang Ilbo|Dong-A Ilbo|Donga Ilbo|Hankyoreh|Hankook Ilbo|KBS|MBC|YTN|JTBC|Korea Herald|Korea Times|Daily NK|NK News|Nikkei|the Nikkei|Nihon Keizai|Nihon Keizai Shimbun|Nihon Keizai newspaper|Asahi|Asahi Shimbun|Yomiuri|Yomiuri Shimbun|Mainichi|Mainichi Shimbun|Sankei|Sankei Shimbun|Tokyo Shimbun|Japan Times|NHK|TBS|TV Asahi|Fuji TV|Nippon TV|Shukan Bunshun|TV Tokyo',
  'People\'s Daily|China Daily|Global Times|China Central Television|CCTV|CGTN|China Youth Daily|China Business News|China Securities Journal|Shanghai Securities News|Securities Times|Economic Information Daily|Guangming Daily|Liberation Army Daily|PLA Daily|Beijing News|the Beijing News|Beijing Youth Daily|Southern Weekend|Southern Metropolis Daily|Caijing|Caixin|the Paper|Yicai|Study Times|Xinmin Evening News|South China Morning Post|SCMP|Apple Daily|Ming Pao|Oriental Daily|Sing Tao|Wen Wei Po|Ta Kung Pao|Hong Kong Economic Journal|Hong Kong Economic Times|RTHK|TVB|Cable TV|Phoenix Television|Taipei Times|Liberty Times|United Daily News|China Times|Commercial Times|Economic Daily News|DigiTimes|Digitimes|Focus Taiwan',
  // Africa.
  'SABC|eNCA|News24|Mail & Guardian|Mail and Guardian|Sunday Independent|Business Day|City Press|Beeld|Daily Maverick|Talk Radio 702|Radio 702|the Sowetan|Sowetan|Daily Nation|the East African|the Standard newspaper|NTV Kenya|KTN|Citizen TV|Capital FM|Daily Monitor|New Vision|the New Vision|New Times|ThisDay|This Day|Premium Times|Channels Television|Channels TV|Daily Trust|Addis Standard|Addis Fortune|Sudan Tribune|Radio Dabanga|Radio Tamazuj|SUNA|Shabelle|Radio Shabelle|Radio Mogadishu|Radio Garowe|Radio Okapi|Jeune Afrique|Fraternite Matin|El Watan|El Khabar|Ennahar|Echorouk|Mosaique FM|Herald of Zimbabwe|ZBC|NewsDay|Daily News of Zimbabwe|Libya al-Ahrar|Africa No. 1|AllAfrica|allAfrica'
]
  .join('|')
  .split('|')

/** Programmes and podcasts of interviews. */
const programmeNames = (
  'Meet the Press|Face the Nation|This Week|State of the Union|Fox News Sunday|Good Morning America|GMA|60 Minutes|Today show|the Today show|' +
  'Today programme|the Today programme|CBS This Morning|CBS Mornings|the Early Show|Early Show|20/20|Dateline|Dateline NBC|Nightline|World News Tonight|' +
  'CBS Evening News|NBC Nightly News|Nightly News|NewsHour|PBS NewsHour|the NewsHour|Frontline|Washington Week|Morning Joe|Hardball|' +
  'the Rachel Maddow Show|Deadline: White House|Squawk Box|Squawk on the Street|Mad Money|Power Lunch|Closing Bell|Fast Money|Halftime Report|' +
  'Fox & Friends|Fox and Friends|the O\'Reilly Factor|O\'Reilly Factor|Tucker Carlson Tonight|the Ingraham Angle|Ingraham Angle|Special Report|' +
  'America\'s Newsroom|Sunday Morning Futures|Mornings With Maria|Media Buzz|Larry King Live|Anderson Cooper 360|AC360|Situation Room|' +
  'the Situation Room|American Morning|Erin Burnett OutFront|OutFront|Reliable Sources|Late Edition|Fareed Zakaria GPS|Piers Morgan Tonight|' +
  'Quest Means Business|Crossfire|Inside Politics|Newsmakers|Washington Journal|This Week with David Brinkley|This Week with George Stephanopoulos|' +
  'Political Capital|Al Punto|Morning Edition|All Things Considered|Fresh Air|Weekend Edition|Marketplace|Here & Now|This American Life|Pod Save America|' +
  'the Oprah Winfrey Show|Oprah Winfrey Show|the View|the Talk|the Ellen DeGeneres Show|Ellen DeGeneres Show|Live with Regis and Kelly|' +
  'Live with Kelly|Live! with Kelly|the Late Show|Late Show|Late Show with David Letterman|the Late Show with Stephen Colbert|the Tonight Show|' +
  'Tonight Show|Jimmy Kimmel Live|Jimmy Kimmel Live!|the Daily Show|Daily Show|the Colbert Report|Colbert Report|Real Time with Bill Maher|Real Time|' +
  'Last Week Tonight|Saturday Night Live|SNL|Entertainment Tonight|Access Hollywood|Inside Edition|E! News|SportsCenter|Outside the Lines|' +
  'Pardon the Interruption|the Dan Patrick Show|Dan Patrick Show|the Howard Stern Show|Howard Stern Show|the Rush Limbaugh Show|the Joe Rogan Experience|' +
  'Joe Rogan Experience|the Breakfast Club|Newsnight|Panorama|Question Time|Newsbeat|Hardtalk|HARDtalk|HardTalk|Andrew Marr Show|the Andrew Marr Show|' +
  'Andrew Marr programme|the Andrew Marr programme|Sunday with Laura Kuenssberg|Sunday Politics|Daily Politics|World at One|the World at One|' +
  'World This Weekend|the World This Weekend|PM programme|Broadcasting House|Woman\'s Hour|Desert Island Discs|Any Questions|Any Questions?|Moneybox|' +
  'Money Box|Top Gear|Match of the Day|BBC Breakfast|Breakfast with Frost|Good Morning Britain|GMB|This Morning|Loose Women|Peston on Sunday|' +
  'Sophy Ridge on Sunday|Ridge on Sunday|World Tonight|the World Tonight|Newshour|Four Corners|the 7.30 Report|7.30 Report|Lateline|' +
  'AM programme|the World Today|Morning Report|Power & Politics|Question Period|Power Play|Tagesschau|Tagesthemen|heute journal|Morgenmagazin|' +
  'Bericht aus Berlin|Hart aber fair|Sommerinterview|Kontraste|Le Grand Jury|Che tempo che fa|Porta a Porta|Ballaro|In Mezz\'Ora|' +
  'Mezz\'ora in piu|Vremya|Vesti Nedeli|Roda Viva|Buitenhof|Nieuwsuur|Zondag met Lubach'
).split('|')

/** Nouns that stand for an outlet: `the newspaper said`, `told the station`. */
export const outletNouns: ReadonlySet<string> = new Set(
  (
    'newspaper newspapers paper papers magazine magazines agency agencies broadcaster broadcasters network networks station stations channel ' +
    'channels website websites site sites daily dailies weekly weeklies radio television tv tabloid tabloids podcast podcasts programme programmes ' +
    'program programs show shows newswire outlet outlets newsletter blog journal monthly broadsheet portal press media'
  ).split(' ')
)

/** Words that end the name of an outlet, behind a name of a place, a state or a house. */
const tails =
  'news agency|news service|press agency|news network|news channel|news|times|post|journal|herald|tribune|gazette|chronicle|tv|television|radio|newspaper|newspapers|magazine|' +
  'broadcasting corporation|broadcasting corp|broadcasting company|broadcasting|daily|daily news|newswire|courier|inquirer|examiner|sentinel|telegraph|observer|dispatch|website|' +
  'news site|news website|tv station|tv channel|tv network|television station|television network|television channel|radio station|network|weekly|tabloid|business daily|newsletter|' +
  'financial daily|broadcaster|zeitung'

/** Before such a word they make no name: `the local newspaper`, `Fake News`. */
const noNames = new Set(
  (
    'a an any another bad big breaking daily every evening fake false foreign former good great hard his her its latest leading local main ' +
    'major many morning most my new no old online other our popular private regional some state state-run state-owned social that their these ' +
    'this those top weekly world your official national independent pro-government opposition business english-language arabic-language ' +
    'pan-arab hi-tech american british russian chinese french german italian spanish japanese israeli iranian iraqi turkish indian pakistani ' +
    'egyptian saudi korean dutch swiss swedish danish norwegian finnish polish greek austrian belgian portuguese ukrainian canadian australian ' +
    'mexican brazilian argentine colombian venezuelan cuban syrian lebanese jordanian palestinian arab arabic european asian african afghan ' +
    'hungarian czech serbian croatian romanian bulgarian u.s. us uk u.k. irish scottish kuwaiti qatari emirati libyan tunisian algerian ' +
    'moroccan kenyan nigerian'
  ).split(' ')
)

/** Tails that are common words: they tell only with a capital. */
const capitalTails = new Set('times post journal herald tribune gazette chronicle news tv daily courier inquirer examiner sentinel telegraph observer dispatch network weekly'.split(' '))

/** They end so, and are none. */
const noOutlets = new Set(
  (
    'trading post|command post|first post|last post|winning post|goal post|border post|emily post|deutsche post|swiss post|royal post|austrian post|' +
    'australia post|canada post|israel post|new zealand post|nz post|hard times|modern times|difficult times|end times|happy times|cartoon network|' +
    'dish network|haqqani network|apple tv|smart tv|cable tv|dow jones daily'
  ).split('|')
)

const bare = new Set<string>()
const withArticle = new Set<string>()
/** Keys of names in capitals: `ARD`, `SPA`. */
const lettersOnly = new Set<string>()
const cased = new Set(names)

/** Names that without `the` are words, surnames or places. */
const articled = new Set(
  'age athletic atlantic australian bulwark daily dispatch economist guardian hill hindu independent information inquirer intercept irrawaddy lancet mirror morning star nation national nikkei observer onion paper scotsman spectator sun telegraph tennessean verge'.split(' ')
)

for (const name of names) {
  const isArticled = name.startsWith('the ')
  const key = keyOf(name)
  if (isArticled && articled.has(key)) withArticle.add(key)
  else bare.add(key)
  if (isLetters(name)) lettersOnly.add(key)
}

const programmes = new Map(programmeNames.map(name => [keyOf(name), withoutArticle(name)]))
/** Words that end the names of outlets, in lower case. */
export const outletTails: ReadonlySet<string> = new Set(tails.split('|'))

/** The names of outlets, in lower case, without accents. */
export function outletKeys(): Iterable<string> {
  return [...bare, ...withArticle]
}

function isLetters(name: string): boolean {
  return name.length <= 5 && allBig.test(name)
}

/** Without quotes, accents, case and article. */
function keyOf(printed: string): string {
  const key = plain(printed).toLowerCase()
  return key.startsWith('the ') ? key.slice(4) : key
}

function plain(printed: string): string {
  if (simple.test(printed)) return printed
  return printed.normalize('NFD').replace(/[\u0300-\u036f"“”]/g, '').replaceAll('’', "'").replace(/\s+/g, ' ').trim()
}

const startsBig = /^\p{Lu}/u

/** Whether a name is that of a paper, broadcaster, site or agency. */
export function isOutlet(name: string): boolean {
  const printed = plain(name)
  const key = keyOf(name)
  const own = withoutArticle(printed)
  if (withArticle.has(key) && /^the /i.test(printed) && startsBig.test(own)) return true
  const listed = bare.has(key) ? key : key.replace(/\.(?:com|org|net|co\.uk|de|fr|ru|it)$/, '')
  if (bare.has(listed) && (cased.has(own) || (lettersOnly.has(listed) ? isBig(own) : isName(own)))) return true
  return endsAsOutlet(own)
}

const bigOrSeveral = /^[\p{Lu}\d]|[ .]/u

/** `Variety` and `fox news`, no `variety`. */
function isName(own: string): boolean {
  return bigOrSeveral.test(own)
}

const anySmall = /\p{Ll}/u

/** `AFP` and `Bild.de`, no `Mena` and `spa`. */
function isBig(own: string): boolean {
  return !anySmall.test(own.replace(/\.\w{2,3}$/, ''))
}

const opensOutlet = /^\p{Lu}|^\d|^al-/u

const bigWord = /^(?:al-)?\p{Lu}|^\d/u

/** `Norfield Gazette`, `Quayside News Agency`, `Kvall newspaper`. */
function endsAsOutlet(own: string): boolean {
  const words = own.replace(/\.$/, '').split(' ')
  const first = words[0] ?? ''
  if (words.length < 2 || words.length > 8 || !opensOutlet.test(first)) return false
  if (noOutlets.has(own.toLowerCase())) return false
  for (const count of [2, 1]) {
    const head = words.slice(0, -count)
    const tail = words.slice(-count).join(' ')
    if (head.length === 0 || !outletTails.has(tail.toLowerCase())) continue
    if (capitalTails.has(tail.toLowerCase()) && !startsBig.test(tail)) continue
    return head.some(word => bigWord.test(word) && !noNames.has(word.toLowerCase())) || isNational(head, tail)
  }
  return false
}

/** `Iranian Television`, `Israel Radio`: an adjective and a tail with a capital, except where the two are common words. */
function isNational(head: readonly string[], tail: string): boolean {
  return startsBig.test(tail) && /(?:agency|television|radio|tv|corporation|corp)$/i.test(tail) && head.every(word => startsBig.test(word)) && !commonLeads.has(head[0]?.toLowerCase() ?? '')
}

const commonLeads = new Set('a an any another every his her its my no old other our some that their these this those your good bad new local'.split(' '))

/** Whether a name is that of a programme or podcast: `Meet the Press`, `"60 Minutes"`. Not `this week`. */
export function isProgramme(name: string): boolean {
  const usual = programmes.get(keyOf(name))
  if (usual === undefined) return false
  const words = withoutArticle(plain(name)).split(' ')
  return usual.split(' ').every((word, at) => !startsBig.test(word) || startsBig.test(words[at] ?? ''))
}

function withoutArticle(name: string): string {
  return name.replace(/^the /i, '')
}
