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
  abrogate deadpan mischaracterize murmur satirize trash amount analyze assuage attend awaken balk beseech bow budge calibrate contravene dabble desecrate dramatize
  dwarf eliminate evangelize inflame interfere investigate mollify negate pander portend prioritize rebalance
  recapitalize reek rouse stagnate tend toil trace traverse veer
  abate abdicate abridge abut accede acclaim accredit accumulate acquit adhere adjudicate admire admonish adore advise
  affirm affront aggravate aggregate agitate airlift allay alleviate allocate ally alternate amass ambush amend
  amplify amputate annex annihilate anoint antagonize ape apologise apologize appall applaud apportion apprehend
  arbitrate arraign ascend ascertain ascribe assassinate assault assimilate atone attribute audit audition avenge aver
  avow awake axe babble backdate backpedal backtrack baptize barnstorm barricade beam beckon befall begrudge belie
  bellow bemoan berate beset besiege better black blacken blacklist blackmail blank bleach blog blot blubber bluff
  bottleneck brace brag brainstorm brave brawl brew brief broach browse bug bulge bunch bungle buoy burgeon bus busy
  buttress campaign cannibalize capitalize capitulate capsize castigate catalogue catalyze caucus cede censor censure
  characterise characterize chastise cheapen chide chime choke chronicle chuckle circulate clarify clash clench climax
  clinch cloak clock clog clothe cluster clutch co-author co-chair co-found co-host co-operate co-opt co-ordinate
  co-sponsor co-write coax codify collaborate collar collate commemorate commend commercialize commission compare
  compensate compliment comprehend compress comprise compute concede conceptualize concoct confer confine confiscate
  confound congratulate connect consign console contaminate contemplate contend contest contract contradict convict
  cooperate corner corroborate counter counteract counterattack crest criminalize criticise criticize crow crowdfund
  crown cruise crunch crusade crystallize culminate cup curse dawn de-escalate decertify declassify decriminalize deem
  default defend deflate deflect defray defund delete delve demilitarize demo democratize demonize demonstrate demote
  denigrate depend deplete depose depreciate deprive deregulate deride descend describe designate despair despise
  destabilize destroy detain detect deter deteriorate detest dethrone detonate detour detract devalue deviate devise
  devour dictate differentiate digitize dilute disagree disallow disappear disapprove disavow disbar disbelieve
  disburden disconnect discontinue discredit discriminate disenfranchise disengage disgrace dishonor dishonour
  disillusion disinfect disinherit disintegrate dismay dismiss disown disparage dispel dispossess disqualify disregard
  disrespect dissatisfy dissect disseminate dissipate dissociate distance distend distribute distrust diversify dog
  dominate don donate doom dope douse down downgrade downplay downsize doze dread duck ease eavesdrop eclipse egg
  eject elbow electrocute elevate email emanate embargo embed embezzle embolden emigrate emit emphasise employ emulate
  enamor encamp encompass endeavor endeavour enjoin enlighten enrage enshrine enslave entertain enthuse entitle
  enumerate equalize equate eradicate erode err escalate escort evacuate evade evaporate even evict evidence
  exacerbate exact excavate excoriate execute exemplify exile exonerate expend explicate expropriate extort extradite
  fabricate facilitate factor falsify fare fashion fast-track fatigue fault favor feast fell ferry fertilize feud
  finalize fine fine-tune fingerprint flank flounder flourish flout fluctuate foment foreground forestall foretell
  forgo formalize formulate fortify found founder frequent fret frisk fulminate fume funnel further gall galvanize
  gamble garner gasp gauge generalize gesture ghost glance glitter gloat globalize glorify golf google gouge
  grandstand gravitate grease green-light greenlight grin gripe groan group grouse growl gush gust gut hail hallmark
  halt halve handcuff handicap harden harmonize hasten haul hazard headline headquarter heap heed herald herd hesitate
  highjack hinge hiss hitchhike hoard holler homer hose hospitalize hound hover hum humble hump hunger hurl hurtle
  hustle hype identify ignite imitate immigrate impair impeach impede impel impersonate implant implicate implore
  impound impregnate improvise impugn inaugurate incapacitate incarcerate incentivize incinerate incriminate incur
  indemnify indict indoctrinate induce induct industrialize infer infiltrate inflict infringe inherit inject input
  instigate institute intercede intercept interject interrogate intervene intimate intone invalidate inveigh jail jeer
  jeopardize jet jolt journey joust keen keynote kickstart knife lambaste lament lampoon laud leaf leaflet legalize
  legislate legitimize leverage liaise libel liberalize liberate liken limp litigate litter livestream livetweet
  loathe locate loft loom loop lug lunch lurch lure lynch magnify manipulate march marginalize marvel massacre massage
  mastermind materialize max maximize meddle mediate medicate memorialize memorize menace meter migrate militarize
  militate minimize minister mint misappropriate misbehave miscalculate misconstrue misfire mishandle misinform
  misinterpret misjudge mislead mismanage misquote misread misrepresent misspeak misspell misspend mistreat mistrust
  misunderstand misuse moan mob mobilize modernize modulate monetize monopolize morph mortgage muddy multitask muscle
  muse mute mutiny mutter nab narrate nationalize near necessitate neighbor neutralize nickname nix nominate normalize
  notch notify nudge nullify numb number obligate oblige obliterate obstruct officiate offload orchestrate ordain
  originate orphan oust out outbid outclass outdo outlast outlaw outlive outperform outplay outrage outrun outscore
  outsell outshine outshoot outsmart outsource outspend outstrip outvote outweigh overcharge overcompensate overdo
  overdose overemphasize overestimate overflow overhang overhaul overhear overheat overload overpay overplay overreach
  overreact overrule overrun overshoot oversleep overspend overstate overstay overstep overtake overthrow overvalue
  overwork overwrite pace pad parachute parade paralyze paraphrase pardon pare parole partake partition partner pawn
  peck pedal peddle penalize penetrate pepper perk perpetrate perpetuate persecute personalize personify pertain
  perturb peruse petition photocopy picket picnic piece pilfer pillage ping pirate pitch placate plague plate pleasure
  pledge plight plot plough plow plunder pocket podcast poke polarize politicize ponder pontificate populate postpone
  postulate practise pre-empt predate predominate preempt premiere premise prescribe preside pressure pressurize
  presume preview prick prise privatize privilege proffer profit profiteer proliferate promulgate propagate propel
  prophesy proportion prosecute prospect prostrate provision publicize pummel punctuate punt purge purify quadruple
  quantify quarantine quarrel quell query quest queue quip quiz radicalize radio raffle raid rail ram ransack ransom
  ration rationalize ravage raze re-elect re-emerge re-enact re-enter re-establish re-evaluate re-examine re-open
  re-sign reactivate ready reaffirm realign reappear reappoint rearm reassert reassess reassign rebel rebound rebrand
  rebuild rebuke rebut recant recap recapture recast recede recharge reciprocate recite reclassify recline recognise
  recoil recollect reconnect reconsider reconstruct reconvene recount recreate rectify recuperate recur recuse redeem
  redeploy redesign redevelop redirect redistribute redouble redraw reelect reemerge reenact reenter reestablish
  reevaluate reexamine refer referee refill refrain refute regain regenerate regress rehabilitate rehire reignite
  reimagine reimpose reinstall reinstate reintegrate reintroduce reinvent reinvest reinvigorate reissue reiterate
  rejig rejoin rekindle relaunch relay relegate relocate remarry remind reminisce remit remodel rename renege
  renegotiate renovate reoffend reopen reorganize reorient repatriate repay replay repossess reprimand reprint
  reproach reproduce repudiate rerun reschedule rescind rescue research resettle reshape reshuffle resonate resound
  respite restate resurrect resuscitate retain retake retaliate rethink retort retract retreat retry retweet reunify
  reunite reuse revise revolt rework rewrite riddle ridicule rig ripple rival romp rotate rubbish rumble rumor rumour
  rupture sabotage salute salvage sanction savage savor savour saw scapegoat school scoff scold scoop scoot scope
  scorn scour scramble scrap screenshot script scrutinize scuffle sculpture scuttle secede seclude second second-guess
  secrete section securitize seduce seep seethe segregate seize self-isolate sermonise sermonize sext shadow sham
  shame shell shelve shepherd shortchange shortlist shoulder shovel showcase shower shred shriek shrug shudder shut
  shutter shuttle sicken sideline sidestep sigh signify single sketch skew skewer skid skin skipper skirmish skirt
  slack slander slap slash slate slaughter sledge slice slight slim sling slump smart smear sneer snub socialize
  soften soldier solidify source spar spearhead spectate speculate spew splinter splurge sprain sprint spurn squash
  squeal squeeze stabilize stammer stampede station steady steam steepen stigmatize stipulate stock stone stonewall
  streamline stride stroll stunt stutter subcontract subdivide subdue subjugate sublet subordinate suborn subpoena
  subscribe substantiate substitute suffocate summarize summit supersede supervise supplant surmise surrender surveil
  swamp swap swarm swerve swindle swirl swoop symbolize sympathize sync synchronize syndicate synthesize table taint
  tame tank tap taper taunt taxi team teem telecast telegraph telephone televise tenure term terminate terrorize
  testify theorize thrash thumb thunder ticket tidy title toast tolerate torch torment torpedo tout tow tower
  trademark trail transcend transcribe transgress translate transmit transplant traumatize tread treasure trespass
  triple triumph troll troubleshoot trounce trumpet tug turbocharge tutor tweak tweet typify unblock underestimate
  underlie underline undermine underpay underperform underpin underscore underspend understate underutilize underwrite
  unfurl unionize unload unmask unpack unseat unwind unwrap unzip upend uproot upstage urbanize usurp utilize vacate
  vacation vaccinate vandalize vanquish veil vent ventilate verge verse vest vet veto video videotape vilify vindicate
  violate volley vouch wage wager wail wane ward water waver while whine wince winch wink wise withhold withstand
  wobble woo word wrangle wrest writhe yank zap zero
`

/**
 * Irregular verbs: `lemma past participle`, several forms parted by `/`,
 * without a participle if it is the past. A `+` behind a form that is a
 * commoner verb too keeps the entry of that one, with the bits of both.
 */
export const irregularVerbs = `
  abide abided/abode, arise arose arisen, awake awoke awoken, babysit babysat, bear bore borne, beat beat beaten,
  become became become, befall befell befallen, beget begot begotten, begin began begun, behold beheld, bend bent,
  beset beset, bet bet, bid bid/bade bid/bidden, bide bided, bind bound, bite bit bitten, bleed bled, blow blew blown,
  break broke broken, breastfeed breastfed, breed bred, bring brought, broadcast broadcast/broadcasted, build built,
  burn burned/burnt, burst burst, bust busted/bust, buy bought, cast cast, catch caught, choose chose chosen, cling
  clung, clothe clothed/clad, co-write co-wrote co-written, come came come, cost cost, creep crept, cut cut, deal
  dealt, dig dug, dive dived/dove dived, draw drew drawn, dream dreamed/dreamt, drink drank drunk, drive drove driven,
  dwell dwelt/dwelled, eat ate eaten, fall fell fallen, feed fed, feel felt, fight fought, find found, fit fit/fitted,
  flee fled, fling flung, fly flew flown, forbid forbade/forbad forbidden, forecast forecast/forecasted, forego
  forewent foregone, foresee foresaw foreseen, foretell foretold, forget forgot forgotten, forgive forgave forgiven,
  forgo forwent forgone, forsake forsook forsaken, freeze froze frozen, get got got/gotten, give gave given, go went
  gone, grind ground, grow grew grown, hang hung/hanged, hear heard, hide hid hidden, hit hit, hold held, hurt hurt,
  keep kept, kneel knelt/kneeled, knit knitted/knit, know knew known, lay laid, lead led, lean leaned/leant, leap
  leaped/leapt, learn learned/learnt, leave left, lend lent, let let, lie lay+/lied lain/lied, light lit/lighted, lose
  lost, make made, mean meant, meet met, mislead misled, misread misread, misspeak misspoke misspoken, misspell
  misspelled/misspelt, misspend misspent, mistake mistook mistaken, misunderstand misunderstood, mow mowed mown/mowed,
  offset offset, outbid outbid, outdo outdid outdone, outgrow outgrew outgrown, outrun outran outrun, outsell outsold,
  outshine outshone, outshoot outshot, outspend outspent, overcome overcame overcome, overdo overdid overdone,
  overhang overhung, overhear overheard, overpay overpaid, override overrode overridden, overrun overran overrun,
  oversee oversaw overseen, overshoot overshot, oversleep overslept, overspend overspent, overtake overtook overtaken,
  overthrow overthrew overthrown, overwrite overwrote overwritten, partake partook partaken, pay paid, plead
  pleaded/pled, prove proved proven/proved, put put, quit quit/quitted, read read, rebuild rebuilt, recast recast,
  redo redid redone, redraw redrew redrawn, remake remade, repay repaid, rerun reran rerun, resend resent+, reset
  reset, retake retook retaken, rethink rethought, rewrite rewrote rewritten, rid rid, ride rode ridden, ring rang
  rung, rise rose risen, run ran run, saw sawed sawn/sawed, say said, see saw seen, seek sought, sell sold, send sent,
  set set, shake shook shaken, shed shed, shine shone/shined, shoot shot, show showed shown/showed, shrink
  shrank/shrunk shrunk/shrunken, shut shut, sing sang sung, sink sank/sunk sunk, sit sat, slay slew/slayed
  slain/slayed, sleep slept, slide slid, sling slung, slit slit, smell smelled/smelt, sneak sneaked/snuck, sow sowed
  sown/sowed, speak spoke spoken, speed sped/speeded, spell spelled/spelt, spellbind spellbound, spend spent, spill
  spilled/spilt, spin spun, spit spat/spit, split split, spoil spoiled/spoilt, spread spread, spring sprang/sprung
  sprung, stand stood, steal stole stolen, stick stuck, sting stung, stink stank/stunk stunk, strew strewed strewn,
  stride strode stridden, strike struck struck/stricken, string strung, strive strove/strived striven/strived, sublet
  sublet, swear swore sworn, sweat sweated/sweat, sweep swept, swell swelled swollen/swelled, swim swam swum, swing
  swung, take took taken, teach taught, tear tore torn, telecast telecast, tell told, think thought, thread threaded,
  thrive thrived/throve thrived/thriven, throw threw thrown, thrust thrust, tread trod trodden, troubleshoot
  troubleshot, undercut undercut, undergo underwent undergone, underlie underlay underlain, underpay underpaid,
  understand understood, undertake undertook undertaken, underwrite underwrote underwritten, undo undid undone, unwind
  unwound, uphold upheld, upset upset, wake woke/waked woken/waked, wear wore worn, weave wove/weaved woven/weaved,
  wed wed/wedded, weep wept, wet wet/wetted, win won, wind wound+, withdraw withdrew withdrawn, withhold withheld,
  withstand withstood, wring wrung, write wrote written
`

/** Verbs of more than one syllable that double their last consonant. */
export const doublingVerbs = `
  abet abhor abut acquit admit airdrop allot annul aver babysit backpedal backstab befit beget begin beset bobsled
  commit compel concur confer control corral debar debug defer demur deter disbar disinter dispel distil eavesdrop
  embed emit enrol enthral equip excel expel extol forbid forget format fulfil handicap hobnob humbug impel incur
  infer input inset instil inter intercut jitterbug kidnap leapfrog mishit misstep nonplus nutmeg occur offset omit
  outbid outfit outgun output outrun outwit overdub overlap overrun overstep patrol permit prefer program propel rebel
  rebut recap recur refer refit regret regrip remit repel rerun reset reship resit retrofit sandbag side-step sidestep
  sublet submit transfer transmit transship typeset uncap unclog undercut underpin unman unpin unplug unwrap unzip
  upset waterlog wiretap zig-zag zigzag
`

/** Verbs which some double and others not: most are the British and the American spelling. */
export const sometimesDoublingVerbs = `
  apparel backpedal barrel bedevil benefit bevel bias bus cancel carol catalog channel chisel combat corbel counsel
  cudgel devil dial disembowel dishevel duel empanel enamel equal focus format fuel funnel gambol gas grovel gruel
  handsel impanel imperil initial jewel kennel kidnap label laurel leapfrog level libel marshal marvel medal metal
  model nickel nonplus outlevel panel parcel pedal pencil program pummel quarrel ravel refocus refuel relabel remodel
  reprogram revel rival shovel shrivel signal snivel soft-pedal spiral squirrel stencil swivel tassel total towel
  trammel travel trowel tunnel unlevel unravel victual worship yodel
`

/** Forms which no rule gives, beside those which it gives: `form lemma kinds`. */
export const moreForms = `
ageing age gerund, bingeing binge gerund, cueing cue gerund, queueing queue gerund, tingeing tinge gerund, singeing singe gerund,
routeing route gerund
`
