/** Nouns that are forms of verbs too, adverbs and adjectives, written by hand: compromise tells them by their ending or by the sentence. */

/** Verbs whose base is a noun and whose third person its plural, where compromise does not say so. */
export const moreNounVerbs = `
  affiliate ally ambush amends ape assault assay attribute audience audit audition award babble badger bar barrel
  barricade bask bay beam benchmark birth blackmail blackout blast bleat blog blossom blot blow bluff blunder bluster
  boast boo book boom bootleg borough bounce brace brag braid brake brand brawl breeze brew broadcast broil bruise
  buck bucket build bulge bum bump bunch bundle buoy burrow burst bus butt buttress bypass cackle calibre campaign
  cancel cannon canvass cap caricature catalogue caucus caution cave cement censor censure center centre chair
  chairman chant chase chat chill chime choke chuckle churn circle clamp clash clasp clerk climax climb clinch cloak
  clock clog clone close cluster clutch co-author co-host co-sponsor coach cobble code collar comb commission
  compliment compute con conjecture console consort consult contest contract convict cool coordinate corner corral
  counsel counter counterattack counterfeit court cradle craft cramp crank crater crawl crest crew crime cringe croak
  crouch crow crown cruise crumble crunch crusade cuddle cue cuff cup curse curtsy cushion cycle dam damp dash dawn
  deal dealer debate debit debt debut decay decree deed default defect delay delegate demo dent deposit design desire
  detail detour detox dial diet dig dip discard discharge discipline discount discourse discredit disgrace disguise
  disgust dislike dismay dispatch display dispute disregard distance distress distrust ditch dividend divorce dock
  document dog dole dome dose double doubt downgrade download doze draft drain drape draw drawl dread dream dress
  drift drill drink drive drizzle drool drop drought drum duck duel dump dunk dust duty dwarf dwell dye ease echo
  eclipse egg elbow email embargo embrace end endeavor endeavour escape escort even evidence excerpt excess exhaust
  exhibit exile exit exploit extract eye face fact fade fail fake fall fare fashion fast fatigue fault favor favour
  fear feast feature fee feed feel feint fellow fence ferment ferry fete feud fiddle field fight figure file fill film
  filter finance find fine finesse fingerprint finish fire firm fish fit fix fizz flag flame flank flap flare flash
  flat flavor flavour flaw flicker flight fling flip flirt flock flood floor flop flour flourish flow flower fluff
  flush flutter fly foal foam focus foil fold follow-up fool foot foray force forecast forge fork form fortune forward
  foster foul fracture fragment frame franchise fraud freeze frisk frolic frost frown fry fudge fuel fumble fume fun
  function fund funnel fur furlough fuse fuss gag gain gallop gamble game gang gap gape garden garrison gas gash gasp
  gate gauge gaze gear gesture ghost gift giggle glance glare glaze gleam glide glimpse glitter gloss glove glow glue
  goad goal golf google grab grant grasp graze grease grimace grin grind grip gripe groan groom group grouse growl
  grunt guarantee guard guess guest guffaw guide gulp gun gush gust gut hack hail half halt hammer hand handcuff
  handicap handle hang harbor harbour harm harness harvest hash haste hatch hate haul haunt hawk hazard head headline
  headquarter heap heat heckle hedge heist helm help herald herd hide highlight hijack hike hinge hint hire hiss hit
  hoard hog hoist hold hole holster home honor honour hook hop hope hose host hostage hound house hover howl huddle
  hug hum hunch hunger hunt hurdle hurry hurt hush husk hustle hype ice impact implant import imprint incense inch
  increase index influence infringement input inquiry insert insult interest interface intern interview intrigue
  inventory invite invoice iron issue itch jab jack jail jam jar jeer jerk jest jet jog join joke jolt journey judge
  juice jump junk kayak key keynote kick kidnap kill kiss knife knight knit knock knot knuckle label labor labour lace
  lack lag lament lampoon lance land lap lapse lash last lather laugh launch laundry lawn lawsuit layer lead leaflet
  leak lean leap lease leave lecture leer leg lend letdown level leverage libel licence license lick lie lift light
  like lime limit limp line link liquor list litter live livestream load loan loathe lob lobby lock lodge loft log
  look loop loot loss lounge louse love luck lull lump lunch lunge lurch lure lust mail makeup man mandate maneuver
  mangle manifest manner manoeuvre manufacture map march mark market marvel mask masquerade mass massacre massage
  master mastermind match mate matter maul meal mean meander measure meat medal meet melt menace mention merit mess
  message meter microwave milk mill mimic mind mine minister mint mirror misfire misquote miss mistake mistrust misuse
  mix moan mob model mold monitor monkey moon mop mortgage motion mould mount mourn mouth move mud mug murder murmur
  muscle muse mush mushroom must mutiny muzzle nail name nap narrative near need neighbor nerd nerve nest net network
  nibble niche nickname nip nod noise nominee norm nosedive notch note notice nudge number nurse nurture object offer
  offset oil onslaught opt orbit order orphan oust outbid outcry outfit outlaw outline outlook output outrage overflow
  overhang overhaul overlap overlay overload override overrun overthrow overture owe own pace pack package pad paddle
  page pain paint pair palm pan panel panic pant paper parachute parade paraphrase parcel pardon park parody parole
  parrot parry part partition partner party pass paste pat patch patent patrol patter pause pave paw pawn pay peak
  peal pearl peck pedal peek peel peer peg pelt pen penalty pencil people perch perfume perk permit pester petition
  phone photo photocopy photograph phrase pick picket picnic picture piece pierce pile pilot pin pinch pine ping
  pioneer pipe pique pirate pit pitch pity pivot place plague plan plane plank plant plaster plate plateau play plaza
  plea pledge plight plod plot plough plow pluck plug plummet plunder plunge plus pocket podcast point poison poke
  pole police polish poll pool pop pore portion pose position post postpone pot pound pour pout power practice praise
  pray preach preface prefix premiere premise premium present preserve press pressure presume preview prey price prick
  pride prime print prize probe proceed process produce profile profit program programme progress project promise
  prompt proof prop propose prospect prosper protest provision prune pry puff pull pulse pummel pump punch punt
  purchase purge purr purse pursuit push puzzle quack quarantine quarrel quarry quarter quash quaver quell query quest
  question queue quibble quip quit quiz quota quote race rack radio raffle rage raid rail rain raise rake rally ram
  ramble ramp rampage range rank ransom rant rap rape rat rate ration rattle rave read ream reap rear rebate rebel
  rebound rebrand rebroadcast rebuff rebuke recall recap recess recharge recoil recompense record recount recruit
  redesign redraft redress reel reenact referee refill refit reform refrain refund refurbish refuse regale regard
  register regress regret rehash rehearse reign rein reject relapse relaunch relay release relief remake remark remedy
  remit remnant rent reorder repair repeal repeat replay reply report reprieve reprimand reprint reprise reproach
  request rerun resale rescue research reserve reset reshuffle resit resolve resort respect respite response rest
  restart result resume retort retread retreat retry return reveal revel revenge reverse review revolt reward rework
  rewrite rhyme ricochet riddle ride ridge ridicule riff rift right ring rinse riot rip ripple rise risk rival rivet
  roam roar roast rob rock rogue role roll romance romp roof roost root rope rot rotate round rout route row rub
  rubber rubble ruffle ruin rule rumble rumor rumour run rupture rush rust rustle rut sabotage sack sacrifice sail
  salt salute salvage sample sanction sand sandwich sap sauce savage save savour saw scald scale scam scan scar scare
  scatter scent schedule scheme school scoff scoop scope score scorn scourge scout scowl scramble scrap scrape scratch
  scream screech screen screenshot screw scrimmage script scrub scrum scuffle sculpture seal seam search seat second
  secret secretary section see seed segment seize sell send sense sentence separate sequence serenade serve service
  set settle setup sew sex shackle shade shadow shake sham shame shape share shave shear shed sheer shelf shell
  shelter shield shift shimmer shine ship shiver shock shoot shop short shot shout shove shovel show showcase shower
  shred shriek shrug shudder shuffle shun shunt shut shutter shuttle sideline sidestep siege sift sigh sight sign
  signal signpost silence silhouette silt sin sip siphon sit site size sizzle skate skateboard sketch skew ski skid
  skill skim skin skip skirmish skirt slack slam slander slant slap slash slate slaughter slave sled sledge sleep
  slice slick slide slight sling slip slit slog slope slot slouch slow slug slumber slump slur smack smart smash smear
  smell smile smirk smoke smudge smuggle snack snag snake snap snare snarl snatch sneak sneer sneeze sniff snip snipe
  snooze snore snort snow snowball snub soak soap sob sojourn solder soldier somersault sorrow sort soul sound sour
  source spa space spacewalk span spar spare spark sparkle spat spate spawn spear spearhead speed spell spend spice
  spike spill spin spiral spit spite splash splay splinter split splurge spoil sponge sponsor spoof spook spoon sport
  spot spotlight spout sprain sprawl spray spread spring sprint sprout spruce spur spurt spy squabble squad squash
  squat squawk squeak squeal squeeze stab stable stack staff stage stagger stain stake stalemate stalk stall stamp
  stampede stance stand staple star starch stare start state station stay steal steam steer stem stench step
  stereotype stew stick stigma sting stink stint stir stitch stock stockpile stomach stomp stone stoop stop store
  storm straddle strain strand strap strategy stray streak stream street strength stress stretch stride strike string
  strip stroke stroll structure struggle strum strut stub study stuff stumble stump stun stunt style subcontract
  subject subpoena substitute suck suit sulk sum summit summons supplement supply support surge surmise surprise
  surrender survey suspect swagger swamp swap swarm sway swear sweat sweep swell swerve swig swill swim swindle swing
  swirl switch swoon swoop sympathy symptom syringe table tack tackle tag tail tailor taint takeover talk tally tango
  tank tap tape target tarnish task taste tattoo taunt tax taxi team tear tease tee telecast telegraph telephone tempo
  tempt tender term test text texture thank thaw think thirst thread threat thrill throng throttle throw thrust thud
  thumb thump thunder tick ticket tickle tide tie tier till tilt time tinge tinker tint tip tire title toast toil toll
  tomb tone tool toot top topple torch torment torpedo torture toss total tote touch tour tout tow towel tower toy
  trace track trade trademark traffic trail train trait tramp trample transact transfer transplant transport trap
  travel trawl tread treasure treat treaty treble trek tremble trend trespass trial triangle trick trickle trigger
  trim trip triple triumph troll troop trouble trounce trump trumpet trunk trust truth try tube tuck tuft tug tumble
  tune tunnel turn tussle tutor tweak tweet twin twinge twirl twist twitch type tyre update upend upgrade uplift
  upload upset upstage upswing upturn urge use usher utter vacation valet value vault veer veil vent venture verdict
  verge verse vest vet veto video vie view visit vista vogue voice void volley volume volunteer vomit vote vouch vow
  voyage wad waddle wade wag wage wager wail wait wake walk walkout wall wallow wander wane want war ward warning warp
  warrant wash waste watch water watermark wave wax weapon wear weather wedge weed weigh weight welcome weld well wet
  whack whale wheel wheeze while whimper whine whip whirl whisk whisper whistle whistleblow whoop whop widow wield
  wiggle will win wince winch wind wing wink winter wipe wire wish witness wobble wolf woman womb wonder wool word
  work workshop worm worry wound wow wrangle wrap wreck wrench wrestle wriggle wrinkle wrong x-ray yak yank yap yawn
  yearn yell yelp yield yoke zap zero zigzag zone zoom
`

/** Other forms of verbs that are nouns. */
export const moreNouns = `
  accused beating beginning being bidding billing blessing blogging boarding bombing bowling boxing branding breeding
  briefing broadcast building campaigning camping canning casting catering ceiling censoring checking cleaning
  cleansing closing clothing coaching coating coding commuting computing consulting contracting cooking cost
  counseling counselling counting crossing curling cut cutting cycling dancing dealing deceased dining doping drawing
  dressing drilling drinking driving drunk dumping earning eating editing embezzling engineering evening farming
  fasting feeding feeling fencing fighting filing financing finding fishing flooding flying following footing
  forcing forecast forging founding fracking framing freezing funding gambling gaming gardening gathering grazing
  greeting grouping hacking handling hanging harvesting heading healing hearing heating helping hiding hijacking
  hiking hiring hit holding housing hunting hurt imaging injured investing jailing jogging judging kicking kidnapping
  killing knitting landing laundering lawmaking layering leaning learning leasing lending lining listing
  loading lobbying logging longing looting lynching mailing making manufacturing mapping marketing matching meaning
  meeting mentoring merging messaging mining modeling modelling monitoring mooring mourning moving mugging naming
  networking nursing offering offset opening outing overcrowding packaging packing painting parenting parking passing
  paving phishing pitching placing planning planting playing plotting poaching poisoning policing polling posting
  praying pricing printing proceeding processing profiling profiteering programming prompting protesting publishing
  pumping punting racing rafting raining ranking raping rating reading rebuilding reckoning recording recycling
  refining refueling refuelling rendering renting repacking reporting reshuffling restructuring retelling returning
  rioting roofing rowing ruling running sailing saving saying scaling scoring screening scripting seating selling
  sentencing set setting sewing sharing shelling sheltering shipping shooting shopping shortening shot showing siding
  sighting signing singing sitting sizing skating skiing slain slaying sleeping slowing smoking smuggling softening
  soldiering sourcing spacing speaking spelling spending spinning split spraying spread spying stabbing staffing
  staging stalking standing starting steering stoning storming streaming strengthening striking string suffering
  surfacing surfing surrounding sweating sweeping swelling swimming targeting tasting taxing teaching telling testing
  thinking thought tightening timing touring towing tracking trading trafficking training traveling travelling
  trimming turning typing understanding undertaking unemployed upbringing upgrading uprising upset vaping vetting
  viewing voting walking wandering warming warning washing weakening weaving wedding weeping welding whaling whipping
  whistling widening winning wiring woodworking wording working worsening wounded writing yachting yearning zoning
`

/** Forms of verbs that are nouns in news copy far more often than verbs. */
export const mostlyNouns = `
  abuse abuses access accord accords account accounts aid aids air airlift airlifts airs allies ally ambush ambushes
  anchor anchors anger angle angles arm armor armour arms army arrests article articles assault assaults asset
  audience audit audits author authors award awards baby bail balance ballot band bands bank banking banks bar barrel
  barrels barricade barricades barrier bars bases battle battles bay bays beam beams bed beds bench benchmark
  benchmarks benefits bias bids bill bills birth births bloc blocks blog blogs blood blows board boards boat boats
  bomb bombs bond bonds bone bones book books boom booms boot booth boots border borders boss bosses bottle bottles
  bottom bout bowl bowls box boxes brain brains brake brakes branch branches brand brands breeze bribe bribes bridge
  bridges briefing brush bucket budget budgets bug bugs building buildings bulk bullet bullets bunch bundle bundles
  burden burdens bureau bus buses bust busts butter button buttons cable cables cage cages cake cakes calendar camp
  campaign campaigns camps candidate candidates cap capital caps car card cards care cars case cases cash catalog
  catalogue cattle caucus caucuses cave caves ceiling cell cells cement censor center centers centre centres chain
  chains chair chairs chamber chambers champion champions chance chances channel channels chapter character charges
  chart charts chatter checks chest child chip chips choice chord chorus church churches circle circles circuit
  circuits clash clashes class classes clause clauses clay clerk clerks client clinic clock clocks clothing cloud
  clouds club clubs clue clues cluster clusters coach coaches coast coasts coat coats code codes coffee coin coins
  color colors colour colours column combat comfort commands commission commissions company compound compounds
  compromises concerns concert concerts conflict conflicts consent contacts content contents contests contract
  contracts contrast contrasts convict convicts cooks copies copper copy core cores corn corner corners costs council
  counsel country counts county coup couple couples course courses court courts cousin craft crafts crash crashes
  cream credits crest crew crews crime crimes crop crops crowd crowds crown crowns cruise cruises crusade crusades
  culture cup cups cures currency curse curve curves custom cycle cycles dam damages dams dances dark data date dates
  dawn deadline dealer deals dearth death debates debris debt debts debut debuts deck decks decree decrees defects
  deficit degree delegate delegates deposits desert deserts designs desires desk details detour detours diet diets
  dinner discounts discourse disease diseases displays disputes distance distances distress district districts dock
  docks doctor doctors documents dog dogs dollar dollars dome domes door doors dose doses doubts drafts drama dresses
  drills driver drone drones drought drug drugs drum drums duck ducks duel duels dust duties duty dwarf dwarfs ear
  ears earth earthquake edge edges effect effects effort egg eggs elbow elbows elder elders emails embargo embargoes
  emigrant empire enemy engine engineer engineering engineers engines envoy envoys error errors escorts essay evening
  evidence exhibits exile exiles exits experiences experiments expert experts exports extracts eye eyes fabric factor
  factors factory fair fairs faith fame family fan fans farm farming farms fashion fashions fate father fathers fault
  faults feast feasts fee fees fence fences ferries ferry feud feuds fever field fields figures films filters final
  finance finances fines finger fingers firearm firearms fires firm firms fish fishery fishing fist flag flags flame
  flames flank flanks flat flats flaw flaws fleet fleets flesh flight flights flock flocks floods floor floors flower
  flowers flows fluid foam folk food fools foot football force forces foreground forest forests fork forks format
  formats formula fort fortune forum forums foundation fracture fractures fragment fragments frames franchise
  franchises fraud freak freight friction fringe fringes front fronts fruit fruits fuel fuels function functions fund
  funding funds gains gait gallery gambling game games gang gangs gap gaps garage garden gardens garrison garrisons
  gas gases gate gates gear gears gem gender gene genes ghost ghosts giant gift gifts girl glass glasses glimpse
  glimpses globe gloom glory gloss glove gloves glow glue goal goals goat gold golf good goods gown grade grades
  graduate graduates grain grains graph grass grave gravel graves grease grid grief gross ground grounds group groups
  grove guards guest guests guilt guise gulf gun guns gust gusts gut guts habit hair half hammer hammers hand
  handcuffs handful hands harbor harbors harbour harbours hardware harness harvest harvests hat hats hazard hazards
  headline headlines headquarters health heap heaps heart hearts heat heaven hedge hedges heel heels helm herd herds
  heritage hikes hill hills hinges hints hip hole holes home homes honors honours hood hook hooks horizon horn horns
  horror horse horses hose hostage hound hour hours house houses housing hull human hunger hunting hunts hurdle
  hurdles hut ice image images impacts implant implants imports impulse inch inches income index indexes industry
  influences initial initials ink inn input inputs inquiry insults interest interests interface interfaces intern
  interns interviews invention inventory iron island isle issues item items jails jams jaw jet jets jewel jewels job
  jobs joint joints journal journey journeys joy judge judges juice juices jungle junk jury justice key keys kid kids
  kingdom kiss kit kits knee knees knife knight knights knives knot knots labels labor labour lace ladder lake lamp
  lance lane lap laps laser laundry law lawn laws lawsuit layer layers leader leaflet leaflets league leagues leaks
  leaps leases leather lectures leg legend legs lemon lending length lesson letter letters level levels lever leverage
  libel liberty licenses lightning lights limb lime limits line lines links lion liquid liquor lists litter liver
  loads loan loans lobbies locks lodges logic logs loop loops loss lot lots luck lump lumps lunch lunches lung lure
  lures luxury machine machines magazine magnet mail mails majority makeup male mall mandate mandates manner manners
  manufacturing maps marble marches margin margins marine marker market marketing markets marriage marsh marshal
  marshals mask masks mass massacre massacres masses master masters mat mate material mates matrix meal meaning
  measures meat medal medals media medicine meeting meetings melody member memory men menace menu mercy merit merits
  mesh mess message messages metal metals meter meters method microwave microwaves middle midst mile milk mill mills
  minds miner mineral mines minister ministers mint mints minute minutes mirrors mission missions mist mistakes
  mixture mob mobs mode model models module mold morning mound mountain mouse mouth mouths movie mud mug mugs muscle
  muscles mushroom mushrooms music mutinies mutiny mystery myth nail nails nation needle neighbor neighbors neighbour
  neighbours nerve nerves nest nests net nets network networks news night noise nomad nonsense noon nose notebook
  notion novel number numbers nurse nurses nut oath ocean odds office oil oils onion opera orbits orders organ orphan
  orphans ounce outfit outfits outlaw outlaws outlet outlook output outputs outrage oven oversight owner ox pace paces
  package packages packet packs pact pad pads page pages pain pains pair pairs palace palm palms pan panel panels
  paper papers parachute parachutes parade parades paragraph parallels pardons parent parents parking parks parody
  parole parrot part parties partner partners parts party paste patch patches patent patents path patient patrols
  pattern patterns pauses peace peaks pearl pearls pedal peer peers pen penalty pencil pencils pens people pepper
  perfume period perk perks person petitions phase phases phone phones photo photograph photographs photos phrase
  phrases physics piano pickets pictures piece pieces pier pig piles pilots pine pines pins pioneer pioneers pipe
  pipes pirate pirates pistol pit pitches pits pity places plain plane planes planet plank planks plants plaster plate
  plates platform platforms player plea pleas pleasure plenty plight plots plow pocket pockets podcast podcasts poem
  poet points poison pole poles police policy polish polls pollution pool pools pop porch port portfolio portion
  portions portrait ports position positions poster posts pot potato pots pound pounds poverty powder power powers
  practice prayer precedent preface premier premiere premieres premise premises premium president press pressure
  pressures prey price prices pride priest prime prince prison prize prizes probes problem process processes product
  profiles profits program programme programmes programs projects proof property prose prospect prospects protests
  province provision provisions proxy pudding pump pumps punches pupil purchases purpose purse purses pursuit puzzle
  puzzles quake quarantine quarrels quarry quarter quarters queen quest questions quests queues quota rabbit race
  races rack racks radar radiation radio radios raids rail rails rain rains ramp rampage ranking rankings ransom
  ransoms rapes rates rating ratio ration rations ray rear reason reasons rebel rebels receipt recess recipe records
  recruits referee referees reflex reforms refuge refugee refunds regime region registers reigns rein relay relays
  releases relief remarks remedies remedy rents repairs reporter rescues reserves resident residents resorts resource
  resources response restaurant result results retort revenge revenue reviews revolts rewards rhythm rib rice rides
  rifle rifles rift right rights rim rings riot riots risks ritual rival rivals river road roads robot rock rocket
  rockets rocks role roles romance roof roofs room rooms root roots rope ropes rose roses rota round rounds route
  routes routine rows rubber rubbish rug ruins rules rumor rumors rumour rumours rust sacks saddle safeguards sails
  saint salad salary sale salt sample samples sanction sanctions sand sandal sands sandwich sandwiches satellite sauce
  savage scale scales scandal scar scares scars scene scenes schedules scheme schemes scholar school schools science
  scope scout scouts scraps screens script scripts sculpture sculptures sea seals searches seas season seasons seats
  second seconds secret secretary section sections sector seed seeds segment segments senate senses sentences sequence
  sequences servant service services session settlement sex shades shadow shadows shaft shame shares shark sheet
  sheets shelf shell shells shelters shepherd shepherds shields shifts ship shipping ships shirt shocks shoe shoes
  shops shore shores shot shots shoulders shower showers shrine side sides siege sieges sight sights signals silk
  silver sin singles sir siren site sites size sizes sketch sketches skill skills skin skins skirts sky slate
  slaughter slave slaves sleeve slices slides slogan slope slopes slot slots smiles snack snacks snake snakes snow
  snows soap soccer society sock socks soil soils soldier soldiers solution son song sorts soul soup source sources
  space spaces spade sparks spear spectacle speech speed spells sphere spice spices spider spies spikes spine spirit
  spirits spite splits sponsors spoon sport sports spotlight spots spouse springs squad squadron squads square squares
  stable stables stacks stadium staff staffs stages stain stains stair stake stalls stamps stance standard standards
  star stars state states station stations statistic statue status steam steel stems steps stereotype stereotypes
  stigma sting stint stitch stitches stock stockpile stockpiles stocks stomach stomachs stone stones stool store
  stores storms story strains strand strands strap straps straw streaks streams street streets strength stretches
  strides strikes string strings strips stroke strokes structure structures struggles student studies studio stunt
  stunts style styles subject subjects subpoenas substance substitutes suburb success sugar suite suits sum summer
  summit summits sums sun supplements supplies surfaces surgeon surname surplus surprises surveys suspects swarms
  sweet swings switches sword symbol symptom syndicate syndicates system tab tables tablet tabloid tackles tactic tags
  tail tails talent tank tanks tape tapes taps task tasks tastes taxes taxi taxis tea team teams tears technique
  teenager telegraph telephone telephones television temper temple tenant tenders tennis tension tent term terms
  territory terror tests text texts texture theater theatre theft theme theory thief thigh thing thread threads threat
  threats threshold throat throne thumb thumbs thunder thunderstorm ticket tickets tide tides ties tiger tile tiles
  timber time times tin tips tire tires tissue title titles tobacco toe toes toilet toll tolls tomato ton tone tones
  tongue tool tools tooth top topic tops torches torpedoes tourist tournament tours tower towers town toy toys traces
  tracks tract trademark trademarks trader trades tradition traffic trafficking tragedy trains transfers transition
  transitions transplant transplants transports traps trash trauma treasure treasures treaty tree trees treks trench
  trend trends trial trials tribe tribunal tribute tributes tricks trillion trio trips triumphs troop troops trophy
  troubles truck trucks trumpet trumpets trunk trusts truth tube tune tunes tunnel tunnels turkey tutor tutors twin
  twins twists type types tyre umbrella uncle uniform unit unity universe upgrades uprising upsets vacation vacations
  vaccine vacuum vacuums valley values van vapor variety vault vaults vegetable vehicle veil veils vein vents ventures
  venue verb verdict verse version vessel veteran vice victim video videos viewer villa village vine vintage violin
  virus vision visions vitamin voices volleys volume volunteers voter voucher voyage voyages wages waist wall walls
  war ward wards warehouse warehouses warrants wars wastes water waters waves wax way weapon weather wedding weed
  weeds week weekend weight weights welfare well wells west whale wheat wheel wheels whips whispers whistles widow
  widows wife wind winds wine wines wing wings winter winters wire wires wisdom wolf wolves woman wood wool word
  wording words worker workshop workshops world worm worms worth wound wounds wreath wreck wrecks wrist yard year
  youth zero zone zones
`

/** Adverbs without -ly. */
export const moreAdverbs = `
  aboard about above abreast abroad across afterward afterwards ago ahead aloft alone aloud altogether anyhow anywhere
  apiece around ashore aside askew astray awry backwards before beforehand below best better beyond clockwise
  counterclockwise daily door-to-door downhill downstairs downstream downtown downward downwards earlier early east
  eastward eastwards else elsewhere enough even everywhere far farther fast forth forward forwards full-time half
  halfway hard henceforth here hereby high hitherto home hopefully hourly however indoors inland inside insofar inward
  last late later least less likewise little live long long-term longer low lower monthly more most much nationwide
  near nearby never nevertheless next nightly nonetheless nonstop north northward northwards now nowadays nowhere off
  offline offshore offstage okay once online onward onwards opposite otherwise out outdoors outside outward over
  overboard overhead overnight overseas part-time please pretty quarterly quick roughshod round seaward short-term
  sideways somewhat somewhere soon sooner south southward southwards statewide still straight that thereafter thereby
  therefore thereof though through throughout today together tomorrow tonight twice unawares under underfoot
  underground underneath underwater up uphill upright upstairs upstream upward upwards weekly west westward westwards
  wherever within without worldwide worse worst wrong yearly yesterday yet
`

/** Words in -ly that are no adverbs, and no adjectives of compromise. */
export const noAdverbs = `
  ally anomaly apply assembly barfly belly beverly billy bolly brolly bully butterfly carly comply connelly connolly
  daly doily dolly donnelly dragonfly elly emily everly family feely filly firefly fly folly gadfly gilly gully healy
  holly homily imbroglio imply italy jelly july kelly kennelly kimberly lesly lilly lily misapply molly monopoly
  multiply natly neely oligopoly panoply polly potbelly rally reapply reassembly reilly rely reply resupply rolly
  sally shelly sicily stepfamily subassembly subfamily supply tally telly thessaly trolley unassembly underbelly welly
  willy
`

/** Adjectives that compromise knows by their ending only, or not at all. */
export const moreAdjectives = `
  able academic actual additional administrative adrift adverse afloat african agricultural alive alleged alternative
  american annual anonymous anti-american anti-corruption anti-government anti-war antiwar anxious apparent
  appropriate arab arab-israeli armed artistic asian asleep atmospheric atomic audible australian authoritarian
  autocratic automatic available awake aware basic beige beneficial bilateral biological brazilian british brown
  brutal buddhist budgetary canadian capitalist careful catastrophic catholic central centrist ceremonial certain
  charitable chemical chinese christian chronic civil civilian classic classical clinical close-knit coastal
  collective comfortable commercial communist comparable competitive comprehensive compulsory conditional confident
  confidential congressional conservative considerable consistent constitutional constructive controversial
  conventional convincing corporate credible criminal crimson cross-border crucial cultural current customary
  dangerous dead decisive deep-rooted defensive deliberate delicious democratic demographic desirable destructive
  different digital diplomatic disastrous disproportionate distinctive domestic door-to-door double dramatic drastic
  due durable dynamic economic educational effective egyptian elaborate elder eldest electoral electric electrical
  electronic eligible emotional endless enormous entire environmental ethical ethnic european eventual excessive
  exclusive executive expensive experimental explosive extensive external extraordinary extremist fabulous facial
  factual famous fantastic far-flung far-left far-reaching far-right fatal favorable favourable feasible federal final
  fiscal flexible forcible foreign forensic former fragile french full-time fundamental furious futile generous
  genetic geographic geographical geological geopolitical german global governmental graphic grassroots gray grey
  hard-line hardline harmful harmless heroic high-level high-profile high-ranking hindu historic historical homegrown
  hopeful horrible hostile household humanitarian hypothetical ideological ill illegal imaginary immune impossible
  impressive inaugural incapable incredible independent indian indigenous industrial inevitable infamous inflationary
  informal inherent inner-city innovative insufficient intellectual intelligent intensive intentional interim interior
  intermediate internal international intrinsic invisible iranian iraqi irregular islamic islamist israeli italian
  japanese jewish jihadist joint judicial judicious key korean last latin latter left-wing leftist legal legislative
  lethal likely linguistic local logical logistical lone long-range long-running long-standing long-term long-time
  low-income low-level loyal lucrative luxurious magnetic major makeshift malicious mandatory marginal marine maroon
  massive maximum meaningful mechanical medical memorable mental mere meteorological mexican middle-class military
  minimal minimum ministerial miraculous moderate monetary moral multilateral multinational multiple municipal muslim
  mutual mysterious narrow-minded nasty national nationalist nationwide native natural nearby negative nervous neutral
  newborn next nominal non-governmental nonprofit nonviolent northern notable notorious nuclear numerous obvious
  occasional offensive official old-fashioned oral ordinary organizational original orthodox outrageous outspoken
  overall overdue own pakistani palestinian paramilitary parental parliamentary part-time partial particular passive
  past patriotic peaceful perpetual persistent personal pessimistic pharmaceutical photographic physical planetary
  polar political popular positive possible potent potential powerful practical pragmatic precarious precious
  predictable preliminary premature present presidential preventive previous primary principal pro-democracy
  pro-government pro-russian pro-western procedural productive professional profitable progressive prospective
  prosperous protestant provincial provisional provocative psychiatric psychological punitive questionable racial
  radical rational realistic reasonable rebellious reckless recreational regional reliable religious remarkable
  residential respective responsible restless retail retired revolutionary ridiculous right-wing rightist rigorous
  risky rural russian ruthless same sanitary satirical sceptical scientific secret sectarian secular senatorial
  sensational sensible sensitive separatist serious sexual sheer shiite short-term sick sikh similar single sizable
  skeptical so-called social-democratic socialist solar sole southern spanish spectacular speculative spiritual stable
  state-owned state-run statistical steadfast strategic structural suburban successful such sufficient suicidal
  suitable sunni supportive surgical suspicious sustainable symbolic syrian systematic tactical technical
  technological teen temporary terrible territorial theatrical theoretical thermal top-level top-ranking totalitarian
  tough traditional tragic transatlantic transitional tremendous tribal trilateral triple tropical turkish turquoise
  typical ukrainian ultimate unable unacceptable unanimous unavoidable unaware uncertain unclear uncomfortable
  unconditional unconstitutional undercover unfortunate unhappy unhealthy unilateral unlawful unlikely unlimited
  unnecessary unofficial unpleasant unpopular unpredictable unrealistic unreasonable unreliable unsafe unstable
  unsuccessful unsure untrue unusual unwell unwilling up-to-date upcoming utter valid valuable variable vast venal
  verbal viable vicious victorious violent violet viral virtual visible visual vital vocal vulnerable wealthy welcome
  well-being well-known widespread wireless worldwide worthless worthy wrongful year-old
`

/** What compromise calls an adjective, and in news copy is a form of a verb of saying. */
export const noAdjectives = `
  above accepted accompanying acknowledged adopted against agonzing all announced applied approved around arresting
  assumed assured becoming behind below beneath beside beyond boggling captured celebate charged claimed confirmed
  considered conspiring continuing contributing convertable covered cut cutting decided defined demanded described
  directed discussed drew drifting enough ensured explained failed feared felt fetching found genious implied
  incorporating inside intellegent joined judged knowing lay left listed managed marked montioring most mounted much
  named nausiating neglected nibbly noted nuts obediant observed opposed ordered outside over owing paying picked
  played plugged pointed preferred pressed pressing printed processed produced pronounced proved pumped qualified
  quoted rained rallied rallying ratified rebel received recommended recorded reduced registered regulated rejected
  released removed repeated reported requested reserved rested resting restored revealed revealing sauted screened
  sealed select sentencing served settled shared sharing shown smiling sound state stated still studied stuffed
  suggested supporting surging suspect tagged threatened tied together touched tracked trained treated tried trifling
  turned uncovered under underneath understood updated urged vcr viewed vowed wanted warned washed watched weathered
  won written
`

/** What compromise calls a noun and news copy uses as a verb alone. */
export const noNouns = `
  add admit agree allow appear ask ate bask be become begin believe bring cancel come compute cringe crumble do dwell
  even exceed fell go goad hover include infringement involve join knit know learn lend live loathe mourn must near
  opened opt oust owe own parry pave pelt pester pierce pluck plummet postpone pour pout pray preach presume proceed
  propose prosper pry pulsate pummel quash quell reap reenact regale rehearse retry roam rob rotate savour saw say
  scoff see seek seize sell send separate serve settle sew shear shun sift sit suck sulk swear tell tempt think topple
  transact trounce tuck utter veer vie vouch wade wag wallow wander wane weigh whimper wield will wrestle wriggle
  yearn
`

/** Adjectives to which compromise gives comparatives that nobody uses. */
export const noDegrees = `
  alight approximate articulate bankrupt brown complete conjugate consummate counterfeit defuse deliberate diffuse double
  eastern elaborate elicit essential exempt express fake financial formal giant hesitant ill insecure intermediate intelligent intellegent
  last lil orange perfect present quack replicate right select separate substantial superficial surreal suspect
  verdant wrought exempt earnest massive pregnant front like awesome brilliant extreme timely earthly saintly genuine normal special 
`

/** Comparatives and superlatives that no rule gives. */
export const moreDegrees = `
  best better elder eldest farther farthest fewer fewest foremost further furthest greyer greyest inner innermost
  latest latter least less lesser more most outer upper uppermost utmost worse worst
`

/** Words that end as adjectives do and are nouns or small words. */
export const noSuffixAdjectives = `
  additive anaesthetic analgesic anesthetic antibiotic antic archive arithmetic armful arsenic aspic atlantic attic
  baltic bible bonus campus captive cedric ceramic chronical cleric clinic colic collectible comic confessional
  constable contraceptive cosmetic critic crucible cynic demographic derivative detective devotional directive dominic
  ecclesiastic epidemic eric ethic executive fabric fanatic fistful fixative focus frederic frolic garlic genitive
  handful havoc heretic incentive infographic initiative invective italic laxative limerick locomotive logic lunatic
  lyric mechanic medic metric mimic missive mnemonic mosaic motive mouthful mozambic music mystic narcotic narrative
  nevertheless nonetheless nous objective octave olympic optic pacific pandemic panic parable periodical perspective
  picnic plastic polemic prerogative preservative processional psychic recessional regardless relic republic rhetoric
  roomful roundtable rubric sceptic schematic sedative skeptic spoonful statistic superlative syllable tactic
  timetable titanic tonic topic traffic tunic turntable unless vegetable virus workaholic
`
