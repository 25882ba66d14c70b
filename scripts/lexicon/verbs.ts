/**
 * Verbs, written by hand: those that compromise lacks or has by mistake, and
 * the forms that no rule gives. compromise conjugates by learned suffixes,
 * which goes wrong on rare verbs (`brake` → `brake`), so its conjugation is
 * only compared with, never taken over.
 */

/** Words that compromise tags as infinitives and that are none, or are known better by another lemma. */
export const noVerbs = new Set(
  `agonze alluring architect be biff bit breathtake coloring colour-in do drew foreboding forthcome fragme fundraise growth heartwarm
  indebt intent lifesave mack minus necessary outgo outly outstand outgrow-up paise peacekeep pend plce predetermine pursuant retire-up restructrue
  sheild stocking storytelling unfounded worth wrought zonk gruel have bookkeep groundbreak disgruntle
  daze-off nick-up quack-up duel-up rob-up lag-up sub vibe gad bob buck-up peg-up pat-up mince-up pee rap-up riveting
  abound-in bank-up avail-in sooth ton dol hol ach bange gange skiy condon bequeathe gought gas-up trump psych-up`
    .split(/\s+/)
    .filter(word => word !== '')
)

/** Verbs that compromise lacks: of `conventions.md` D.3 and of news copy. */
export const moreVerbs = `
  abase abate abdicate abhor abridge abrogate absent abut accede acclaim accredit acculturate accumulate acquit adduce
  adhere adjoin adjudge adjudicate admire admonish adore adulterate advise aerate affirm affront aggravate aggregate
  aggrieve agitate airlift allay alleviate allocate allure ally alternate amass ambush amend amplify amputate annex
  annihilate annotate anoint antagonize ape apologise apologize appall applaud apportion apprehend apprise arbitrate
  arraign ascend ascertain ascribe assassinate assault assay assent assimilate atone attenuate attribute attune audit
  audition auger avenge aver avow awake axe babble backdate backpedal backtrack badger baptize barbecue barnstorm
  barrel barricade barter bask bay beam beatify beckon bedevil befall befit begrudge belabor belabour belch belie
  bellow bemoan bemuse benchmark berate bereave beseech beset besiege besmirch bespeak better bicker bifurcate bilk
  billow binge birdie birth bisect blab black blacken blacklist blackmail blanch blank blanket blare blaspheme bleach
  bleat bleep blemish blight blindfold blindside blog blot blubber bludgeon bluff blunder blush bobble bode bogey boo
  bootleg bottleneck bowl brace brag braid brainstorm brainwash brandish brave brawl bray breeze brew brief bristle
  broach broil brood browbeat browse brutalize bug bulge bulldoze bum bumble bunch bungle bunt buoy burgeon burglarize
  burgle burnish burrow bus busy buttonhole buttress cackle cajole calcify calibrate campaign cannibalize canonize
  canvass capitalize capitulate capsize caricature carjack castigate catalogue catalyze catapult caucus cavort cede
  cement censor censure chafe chagrin chaperone characterise characterize chasten chastise chatter cheapen checkmate
  chide chime chisel choke choreograph christen chronicle chuckle churn circulate circumcise circumscribe clamber
  clamor clamour clamp clang clarify clash clasp clench climax clinch cloak clobber clock clog cloister clothe cluster
  clutch co-author co-chair co-found co-host co-operate co-opt co-ordinate co-own co-sponsor co-write coax cobble
  coddle codify cogitate cohere collaborate collar collate comb commandeer commemorate commend commercialize
  commiserate commission compare compensate compliment comport comprehend compress comprise compute con concede
  conceptualize concoct confer confine confiscate conflate confound congeal congratulate congregate conjecture connect
  connive consecrate consign console construe contaminate contemplate contend contest contort contract contradict
  contravene contrive convict convulse coo cooperate corner corral corroborate counter counteract counterattack
  countermand counterpunch covet cower cozy crackle cradle cram crank crater crest criminalize crimp cringe crisscross
  criticise criticize croak croon crouch crow crowdfund crown cruise crunch crusade crystallize cuddle cuff cull
  culminate cup curate curdle curse curtsy cushion cuss dabble dally dangle daub dawdle dawn de-escalate de-ice deaden
  debase decamp decant decapitate decelerate decertify declassify decolonize decommit decontaminate decriminalize
  deduce deem default defecate defend deflate deflect defray defrost defund dehumanize dehydrate deify delegitimize
  delete delineate delist delude delve demarcate demilitarize demo demobilize democratize demonize demonstrate demote
  demur demystify denigrate dent depend deplane deplete depopulate depose deprecate depreciate deprive deputize
  deregister deregulate deride desalinate descend describe desecrate desegregate designate despair despise destabilize
  destine destroy detain detect deter deteriorate detest dethrone detonate detour detox detoxify detract devalue
  deviate devise devour dictate differentiate digitalize digitize dilate dilly-dally dilute dim disagree disallow
  disappear disapprove disassemble disassociate disavow disbar disbelieve disburden discolor discomfit disconcert
  disconnect discontinue discredit discriminate disembark disenchant disenfranchise disengage disentangle disfigure
  disgorge disgrace dishonor dishonour disillusion disincentivize disinfect disinherit disintegrate disinvest
  disinvite dislocate dismay dismember dismiss dismount disobey disorient disown disparage dispel dispirit dispossess
  disqualify disregard disrespect disrobe dissatisfy dissect disseminate dissipate dissociate distance distend
  distribute distrust disunite diversify divvy dizzy dog dominate don donate doom dope dot dote double-check douse
  down downgrade downplay downsize doze dramatize drape drawl dread drizzle drool droop drub duck dumbfound dunk dupe
  dwarf ease eavesdrop ebb eclipse economize egg eject eke elbow electrocute elevate elongate elope email emanate
  emancipate embargo embattle embed embellish embezzle embitter emblazon embolden emboss emigrate emit emote empathize
  emphasise employ emulate enamor encamp encapsulate encase encode encompass endeavor endeavour enfold enfranchise
  engross enjoin enlighten ennoble enrage enrapture ensconce enshrine enslave ensnare entangle entertain enthuse
  entitle entrap enumerate enunciate epitomize equalize equate equivocate eradicate erode err escalate escort eulogize
  evacuate evade evangelize evaporate even evict evidence evince eviscerate exacerbate exact excavate excerpt
  excommunicate excoriate execute exemplify exfoliate exile exonerate expatriate expend explicate expound expropriate
  extort extradite extrapolate extricate exult fabricate facilitate factor falsify familiarize famish fare fashion
  fast-forward fast-track fathom fatigue fault favor fawn faze feast federate feign feint fell ferry fertilize fester
  fete feud fictionalize fiddle fidget filch finalize fine fine-tune finesse fingerprint firebomb fixate flail flank
  flap flatline flaunt flay fleece flicker flinch flit flog flop flounder flourish flout flub fluctuate fluff flunk
  fluoresce flush flutter foal foam foist foment fondle forage foreground forestall foretell forgo formalize formulate
  forswear fortify found founder frequent fret frisk front-load froth fudge fulminate fumble fume fumigate funnel
  furlough further fuse gall gallop galvanize gamble gape garble garner garnish garrison gash gasp gauge gawk gel
  generalize genuflect germinate gerrymander gesticulate gesture ghost gild glamorize glance glaze glimpse glisten
  glitter gloat globalize glorify glower gnash gnaw goad gobble golf google gouge grandstand gravitate grease
  green-light greenlight grimace grin gripe groan grope group grouse grovel growl grunt guffaw gush gust gut guzzle
  gyrate haggle hail hallmark hallucinate halt halve hamstring handcuff handicap handpick harden hark harmonize harp
  harrow hassle hasten haul hawk hazard haze head-butt headbutt headline headquarter heap heave heckle heed helm
  herald herd hesitate hew hibernate high-five highjack hinge hiss hitchhike hoard hobble hobnob hog holler holster
  homer homeschool hoodwink hoot hopscotch hose hospitalize hound hover huddle hull hum humanize humble hump hunch
  hunger hurdle hurl hurtle husk hustle hype hyphenate hypnotize hypothesize idealize identify idolize ignite imitate
  immigrate immobilize immolate immunize impair impanel impeach impede impel impersonate implant implicate implore
  impound impregnate improvise impugn inaugurate inbound incapacitate incarcerate incarnate incense incentivize inch
  incinerate incriminate incubate incur indemnify indict individualize indoctrinate induce induct industrialize
  infatuate infer infiltrate inflict infringe ingratiate inherit inject inoculate input inscribe insinuate instigate
  institute institutionalize insulate intercede intercept intercut interject interlock intermarry intermingle
  internalize internationalize interrogate intersect intersperse intertwine intervene intimate intone intuit inure
  invalidate inveigh inventory irrigate itch itemize iterate jab jail jangle jar jaywalk jeer jeopardize jest jet
  jettison jiggle jinx jive jockey jolt jostle journey joust jumble jump-start kayak keen keynote kick-start kickstart
  kindle knife knight knuckle kowtow lacerate lactate lambast lambaste lament laminate lampoon lather laud lavish leaf
  leaflet leapfrog leer legalize legislate legitimate legitimize leverage liaise libel liberalize liberate liken lilt
  limp lionize lip-sync lisp litigate litter live-stream livestream livetweet loathe localize locate loft loll loom
  loop lop lounge low-ball lowball lubricate lug lull lunch lunge lurch lure lynch magnetize magnify malfunction
  malign mangle manipulate march marginalize marinate marvel masquerade massacre massage mastermind materialize maul
  max maximize meddle mediate medicate mellow memorialize memorize menace metabolize metastasize meter microwave
  migrate militarize militate minimize minister mint misappropriate misbehave miscalculate miscast misconstrue
  misdiagnose misfire mishandle mishear misinform misinterpret misjudge mislead mismanage misquote misread
  misrepresent misspeak misspell misspend mistreat mistrust misunderstand misuse moan mob mobilize modernize modulate
  mollify monetize monopolize moor moot mope moralize morph mortgage mothball mould muddy mug multitask mummify munch
  muscle muse mush mushroom musket mutate mute mutilate mutiny mutter muzzle nab nap narrate nationalize naturalize
  nauseate near necessitate neigh neighbor nestle neuter neutralize nibble nickname nip nitpick nix nominate normalize
  nosedive notch notify nudge nullify numb number nuzzle obfuscate objectify obligate oblige obliterate obstruct
  obviate off-load officiate offload ogle onboard orchestrate ordain originate orphan oscillate ostracize oust out
  outbid outclass outdo outdraw outfit outfox outgun outlast outlaw outlive outmaneuver outmanoeuvre outperform
  outplay outpoint output outrage outrebound outrun outscore outsell outshine outshoot outsmart outsource outspend
  outstrip outvote outweigh outwit overact overawe overbid overburden overcharge overcommit overcompensate overcook
  overdo overdose overdraw overeat overemphasize overestimate overexpose overextend overflow overfly overhang overhaul
  overhear overheat overjoy overlay overload overpay overplay overpopulate overprice overreach overreact overrule
  overrun oversell overshoot oversimplify oversleep overspend overstate overstay overstep overtake overtax overthrow
  overtrain overvalue overwork overwrite oxidize pace pacify pad paddle palm palpitate pander pant parachute parade
  paralyze paraphrase parboil pardon pare parlay parody parole parrot parry parse partake partition partner patronize
  patter paw pawn peal peck pedal peddle peek pelt penalize penetrate pepper perambulate percolate perforate perjure
  perk perpetrate perpetuate persecute personalize personify perspire pertain perturb peruse pester petition petrify
  philosophize photocopy photoshop picket picnic piece piggy-back piggyback pilfer pillage pillory pinch pinch-hit
  ping pip pique pirate pirouette pitch placate plagiarize plague plank plaster plate plateau pleasure pledge plight
  plod plonk plop plot plough plow pluck plunder ply pocket podcast poise poke polarize politicize pollinate polygraph
  ponder pontificate popularize populate post-date postpone postulate pounce pout powder practise prance pre-date
  pre-empt pre-order pre-record prearrange predate predominate preempt prefabricate preface preheat premiere premise
  preorder prepay preregister presage prescribe preset preside pressure pressurize presume prettify prevaricate
  preview prick prise privatize privilege prize probate procrastinate proffer profit profiteer prognosticate
  proliferate prologue promulgate propagate propel prophesy proportion proposition proscribe prosecute prospect
  prostrate protract provision prowl pry publicize pucker puff pulsate pulse pummel punctuate puncture punt purge
  purify purr purse putrefy putt putter quadruple quaff quantify quarantine quarrel quarry quaver quell query quest
  queue quibble quicken quieten quintuple quip quiz radiate radicalize radio raffle raid rail railroad ram rampage
  ransack ransom rasp ration rationalize ravage raze razz re-elect re-emerge re-enact re-enter re-establish
  re-evaluate re-examine re-export re-open re-sign re-use reacquire reactivate readjust readmit readopt ready reaffirm
  realign reallocate reappear reapply reappoint reappraise rearm rearrange reassemble reassert reassess reassign rebel
  rebound rebrand rebroadcast rebuild rebuke rebut recant recap recapture recast recede recharge reciprocate recite
  reclassify recline recognise recoil recollect recommence recommit recompense reconnect reconquer reconsider
  reconstitute reconstruct reconvene recount recreate rectify recuperate recur recuse redden redecorate rededicate
  redeem redeploy redesign redevelop redirect rediscover redistribute redistrict redouble redraft redraw redress reek
  reelect reemerge reenact reenter reestablish reevaluate reexamine refer referee reffed refile refill refit reflex
  refloat refrain refrigerate refute regain regale regenerate regress regularize regurgitate rehabilitate rehash
  rehire reignite reimagine reimpose reincarnate reinstall reinstate reintegrate reinterpret reintroduce reinvent
  reinvest reinvigorate reissue reiterate rejig rejoin rekindle relapse relaunch relay relearn relegate relocate
  remarry remind reminisce remit remodel remonstrate remortgage remunerate rename renationalize rend renege
  renegotiate renominate renovate reoccupy reoccur reoffend reopen reorganize reorient repackage repaint repatriate
  repay replay repopulate reposition repossess reprimand reprint reprise reproach reprocess reproduce reproof reprove
  repudiate repulse requisition reread rerelease reroute rerun reschedule rescind rescue research resell resettle
  reshape reshuffle resit resonate resound respire respite restate resubmit resurge resurrect resuscitate retain
  retake retaliate retard retell retest rethink retool retort retouch retrace retract retrain retread retreat retry
  retweet reunify reunite reuse rev revalue reverberate revile revise revolt revolutionize revote rewind rework
  rewrite rezone ricochet riddle ridicule rig right-size rim ring-fence rinse ripple rival rivet roil romanticize romp
  roost rotate rouse rove rubber-stamp rubberstamp rubbish ruffle rumble ruminate rummage rumor rumour rumple rupture
  rut sabotage salivate salute salvage sanctify sanction sandbag sandwich sanitize sap sashay satirize saunter savage
  savor savour saw scald scalp scamper scapegoat scathe schmooze school scoff scold scoop scoot scope scorn scour
  scourge scowl scramble scrap scrawl screenshot scrimmage scrimp script scrub scrum scrunch scrutinize scuff scuffle
  sculpture scupper scurry scuttle scythe sear secede seclude second second-guess secrete section securitize seduce
  seep seethe segregate segue seize self-destruct self-immolate self-isolate self-report sensationalize sensitize
  serenade sermonise sermonize sext shackle shadow sham shame shanghai shear sheathe shell shelve shepherd shimmer
  shirk shit shoe shoehorn short-circuit short-list shortchange shortlist shoulder shove shovel showcase shower shred
  shriek shrug shudder shunt shut shutter shuttle shy sicken side-step sideline sidestep sideswipe sidetrack sidle
  sigh sightsee signify signpost silhouette silt simmer simper single siphon sizzle sketch skew skewer skid skim skimp
  skin skipper skirmish skirt skulk slack slacken slake slander slant slap slash slate slaughter sledge slice slight
  slim sling slink slither slobber slog slosh slug slumber slump slur slurp smart smear smelt smite smolder smother
  smoulder snag snarl sneer snicker snip snipe snitch snooze snore snort snowball snub snuff socialize soften sojourn
  solder soldier solemnize solidify somersault soundproof source spa spacewalk spank spar spearhead spectate speculate
  spew splinter splurge spook spot-check spotlight spout sprain spray-paint spring-clean sprint sprout spurn spurt
  sputter squabble squash squat squawk squeak squeal squeeze squelch squirm squirt stabilize stage-manage stalemate
  stammer stampede standardize starch stargaze stash station steady steam steamroll steamroller steep steepen
  sterilize stigmatize stipulate stock stomach stomp stone stonewall stow straddle strafe straggle strap strategize
  stratify streak streamline stride stroll strum strut stub stunt stupefy stutter sub-let subcontract subdivide subdue
  subjugate sublet subordinate suborn subpoena subscribe substantiate substitute subsume suckle suffocate suffuse sulk
  sully summarize summit sunbathe sunder superimpose supersede supervise supplant supplicate surmise surrender surveil
  suture swaddle swagger swamp swap swarm swat swathe swerve swig swill swindle swirl swish swivel swoon swoop
  symbolize sympathize sync synchronize syndicate synthesize systematize table tailgate taint tame tamp tango tank tap
  taper tar tarry tattle tattoo taunt taxi team tear-gas teargas teem teeter telecast telecommute telegraph telephone
  teleport televise tenure term terminate terrorize testify tether texture thaw theorize thicken thrash throb throng
  throttle thumb thump thunder ticket tickle tidy till tilt time-travel tinge tingle tinker tint tip-toe tiptoe
  titillate title toast toddle toggle toil tolerate toot torch torment torpedo tousle tout tow towel tower toy
  trademark trail trailblaze tranquilize transcend transcribe transfix transgress translate transmit transplant
  transpose traumatize traverse trawl tread treasure treble trespass triage triangulate triple triumph trivialize
  troll troop troubleshoot trounce trudge trumpet truncate trundle tug turbocharge tussle tutor tweak tweet twirl
  twitch typecast typify tyrannize ulcerate unblock unbundle unburden unclog uncoil uncork undercount underestimate
  underfund undergird underlie underline undermine underpay underperform underpin underplay underscore underspend
  understate underutilize underwrite undress unfurl unhinge unhook unionize unlearn unload unmask unmoor unpack unroll
  unseat unsheathe unsubscribe unwind unwrap unzip up-end upend uproot upsize upstage urbanize urinate usurp utilize
  vacate vacation vaccinate vacillate vandalize vanquish vape vaporize vault veer vegetate veil venerate vent
  ventilate verbalize verge verse vest vet veto vibrate victimize video videoconference videotape vilify vindicate
  violate vitiate vocalize volley vouch vouchsafe voyage vulcanize waddle waffle waft wag wage wager wail wallop
  wallow wallpaper waltz wane wangle warble ward ware waste-away water waterlog watermark waver waylay weasel
  weatherproof welch weld welter westernize wheeze whet while whimper whine whinge whir whirl whistleblow whitelist
  whiten whitewash whittle whoop whoosh whop widow wiggle wince winch wink winnow wise wisecrack withhold withstand
  wobble wolf woo word worm wow wrangle wrench wrest wriggle writhe x-ray yak yank yap yelp yodel yoke zap zero
  zig-zag zigzag zing
`

/**
 * Irregular verbs: `lemma past participle`, several forms parted by `/`,
 * without a participle if it is the past. A `+` behind a form that is a
 * commoner verb too keeps the entry of that one, with the bits of both.
 */
export const irregularVerbs = `
abide abided/abode, arise arose arisen, awake awoke awoken, babysit babysat, bear bore borne, beat beat beaten,
become became become, befall befell befallen, beget begot begotten, begin began begun, behold beheld, bend bent,
bereave bereaved/bereft, beseech besought/beseeched, beset beset, bespeak bespoke bespoken, bestride bestrode bestridden,
bet bet, bid bid/bade bid/bidden, bide bided, bind bound, bite bit bitten, bleed bled, blow blew blown,
break broke broken, breastfeed breastfed, breed bred, bring brought, broadcast broadcast/broadcasted,
browbeat browbeat browbeaten, build built, burn burned/burnt, burst burst, bust busted/bust, buy bought, cast cast,
catch caught, choose chose chosen, cling clung, clothe clothed/clad, come came come, cost cost, co-write co-wrote co-written,
creep crept, cut cut, deal dealt, deep-freeze deep-froze deep-frozen, dig dug, dive dived/dove dived, draw drew drawn,
dream dreamed/dreamt, drink drank drunk, drive drove driven, dwell dwelt/dwelled, eat ate eaten, fall fell fallen,
feed fed, feel felt, fight fought, find found, fit fit/fitted, flee fled, fling flung, fly flew flown,
forbear forbore forborne, forbid forbade/forbad forbidden, forecast forecast/forecasted, forego forewent foregone,
foresee foresaw foreseen, foretell foretold, forget forgot forgotten, forgive forgave forgiven, forgo forwent forgone,
forsake forsook forsaken, forswear forswore forsworn, freeze froze frozen, get got got/gotten, give gave given,
go went gone, grind ground, grow grew grown, hang hung/hanged, hear heard, hew hewed hewn/hewed, hide hid hidden,
hit hit, hold held, hurt hurt, inset inset, intercut intercut, interweave interwove interwoven, keep kept,
kneel knelt/kneeled, knit knitted/knit, know knew known, lay laid, lead led, lean leaned/leant, leap leaped/leapt,
learn learned/learnt, leave left, lend lent, let let, lie lay+/lied lain/lied, light lit/lighted, lose lost, make made,
mean meant, meet met, miscast miscast, misdeal misdealt, mishear misheard, mislay mislaid, mislead misled, misread misread,
misspeak misspoke misspoken, misspell misspelled/misspelt, misspend misspent, mistake mistook mistaken,
misunderstand misunderstood, mow mowed mown/mowed, offset offset, outbid outbid, outdo outdid outdone,
outdraw outdrew outdrawn, outfight outfought, outgrow outgrew outgrown, outrun outran outrun, outsell outsold,
outshine outshone, outshoot outshot, outspend outspent, overcome overcame overcome, overdo overdid overdone,
overdraw overdrew overdrawn, overeat overate overeaten, overfly overflew overflown, overhang overhung, overhear overheard,
overlay overlaid, overlie overlay+ overlain, overpay overpaid, override overrode overridden, overrun overran overrun,
oversee oversaw overseen, oversell oversold, overshoot overshot, oversleep overslept, overspend overspent,
overtake overtook overtaken, overthrow overthrew overthrown, overwrite overwrote overwritten, partake partook partaken,
pay paid, plead pleaded/pled, prepay prepaid, preset preset, prove proved proven/proved, put put, quit quit/quitted, read read,
rebind rebound, rebroadcast rebroadcast, rebuild rebuilt, recast recast, redo redid redone, redraw redrew redrawn, rehear reheard,
relearn relearned/relearnt, remake remade, repay repaid, reread reread, rerun reran rerun, resell resold, reset reset,
resit resat, retake retook retaken, retell retold, rethink rethought, retread retrod/retreaded retrodden/retreaded,
rewind rewound, rewrite rewrote rewritten, rid rid, ride rode ridden, ring rang rung, rise rose risen, run ran run,
saw sawed sawn/sawed, say said, see saw seen, seek sought, sell sold, send sent, set set, sew sewed sewn/sewed,
shake shook shaken, shear sheared shorn/sheared, shed shed, shine shone/shined, shit shit/shat, shoe shod, shoot shot,
show showed shown/showed, shrink shrank/shrunk shrunk/shrunken, shut shut, sing sang sung, sink sank/sunk sunk, sit sat,
slay slew/slayed slain/slayed, sleep slept, slide slid, sling slung, slink slunk, slit slit, smell smelled/smelt,
smite smote smitten, sneak sneaked/snuck, sow sowed sown/sowed, speak spoke spoken, speed sped/speeded,
spell spelled/spelt, spellbind spellbound, spend spent, spill spilled/spilt, spin spun, spit spat/spit, split split,
spoil spoiled/spoilt, spotlight spotlighted/spotlit, spread spread, spring sprang/sprung sprung, stand stood, steal stole stolen, stick stuck, sting stung,
stink stank/stunk stunk, strew strewed strewn, stride strode stridden, strike struck struck/stricken, string strung,
strive strove/strived striven/strived, sublet sublet, swear swore sworn, sweat sweated/sweat, sweep swept,
swell swelled swollen/swelled, swim swam swum, swing swung, take took taken, teach taught, tear tore torn,
telecast telecast, tell told, think thought, thread threaded, thrive thrived/throve thrived/thriven, throw threw thrown,
thrust thrust, tread trod trodden, troubleshoot troubleshot, undercut undercut, undergird undergirded, undergo underwent undergone,
underlie underlay underlain, underpay underpaid, understand understood, undertake undertook undertaken,
underwrite underwrote underwritten, undo undid undone, unwind unwound, uphold upheld, uppercut uppercut, upset upset,
wake woke/waked woken/waked, waylay waylaid, wear wore worn, weave wove/weaved woven/weaved, wed wed/wedded, weep wept, wet wet/wetted, win won,
wind wound+, withdraw withdrew withdrawn, withhold withheld, withstand withstood, wring wrung, write wrote written,
typecast typecast, unbind unbound, co-opt co-opted, ghostwrite ghostwrote ghostwritten, upend upended, beam beamed,
abut abutted, rend rent+, cleave cleaved/cleft cleaved/cloven, outthink outthought, regrow regrew regrown, resend resent+
`

/** Verbs of more than one syllable that double their last consonant. */
export const doublingVerbs = `
abet abhor abut acquit admit allot annul aver babysit backpedal backstab befit beget begin beset bobsled
 commit compel concur confer control corral debar debug defer demur deter disbar dispel distil embed emit enrol
enthral equip excel expel extol forbid forget fulfil handicap hobnob humbug impel incur infer inset instil
intercut inter input jitterbug kidnap leapfrog nonplus occur offset omit outbid outfit outgun outrun output outwit overlap overrun
patrol permit prefer propel rebel rebut recap recur refer refit regret remit rerun repel reset resit retrofit sandbag sublet submit
transfer transmit transship typeset undercut unplug unwrap unzip upset waterlog wiretap zigzag zig-zag
eavesdrop unclog overstep sidestep side-step program format reship
 overdub input disinter unpin underpin uncap unman
 misstep mishit airdrop nutmeg regrip
`

/** Verbs which some double and others not: most are the British and the American spelling. */
export const sometimesDoublingVerbs = `
apparel barrel bedevil benefit bevel bias bus cancel carol catalog channel chisel combat counsel cudgel devil dial disembowel dishevel
duel enamel equal focus refocus format fuel funnel gambol gas grovel gruel imperil initial jewel kennel kidnap label laurel level
libel marshal marvel medal metal model panel parcel pedal pencil program pummel quarrel ravel refuel reprogram
revel rival shovel shrivel snivel spiral squirrel stencil swivel tassel total towel travel trammel trowel tunnel
unravel victual worship nickel nonplus signal remodel relabel yodel unlevel outlevel handsel
leapfrog combat benefit
pedal backpedal soft-pedal empanel impanel corbel
`

/** Forms which no rule gives, beside those which it gives: `form lemma kinds`. */
export const moreForms = `
ageing age gerund, bingeing binge gerund, cueing cue gerund, queueing queue gerund, tingeing tinge gerund, singeing singe gerund,
routeing route gerund
`
