/**
 * Words by which quotes are read in languages other than English: who says
 * something next to words in quotation marks. Forms, not lemmas: third persons
 * of present and past, and participles behind an auxiliary.
 *
 * Words of a list are parted by blanks, those of several words by `_`.
 *
 * Sources: `conventions.md` E.
 */

/** What one language says around quotes. */
export interface ForeignWords {
  language: string
  /** Verbs of saying. */
  says: string
  /** In front of a participle or infinitive: `a déclaré`, `ha detto`, `hatte gesagt`. */
  helping: string
  /** How a finite verb ends that may stand between words in marks and who says them: `soupire`, `beteuerte`. */
  finite: RegExp
  /** How a participle ends. */
  participle: RegExp
  /** In front of whose words they are: `selon`, `nach Angaben`. */
  sources: string
  /** Behind whose words they are: `zufolge`. */
  behindSources: string
  /** In front of who does something: `qualifié d'"insulte" | par | le maire`. */
  agents: string
  /** Whose view it is, who was spoken of last: `a su juicio`. */
  ownViews: string
  /** Openings of a sentence that says whose the words in front of it are: `A dirlo è il sindaco`. */
  pointers: string
  /** How a verb ends that tells by itself that somebody says something: `", confesó en la radio`. */
  lone: RegExp
  /** So does one in dialogue, where a verb of saying follows: `—Vamos a ver —dijo Paz—`. */
  dialogues: boolean
  /** Who says something stands in front of the verb: `, hän neuvoo`. */
  nameFirst: boolean
  /** Words for times, which are no subject: `L'an dernier`. */
  times: string
  /** Forms by which a sentence goes on with what somebody said: `Sein Mandant sei unschuldig`. */
  reported: string
  /** Verbs without a subject, with a preposition in front of who says it: `hieß es beim Verband`. */
  impersonal: string
  /** What words are called: `le sue parole`, `l'appello di Brandi`. */
  utterances: string
  /** In front of whose view it is, where that opens the sentence: `pour`, `para`. */
  views: string
  he: string
  she: string
  they: string
  masculine: string
  feminine: string
  /** Other articles, possessives, numbers and the like in front of a noun. */
  determiners: string
  /** By what a phrase goes on: `the head | of | the union`. */
  joins: string
  prepositions: string
  /** What may stand between verb and subject. */
  adverbs: string
  /** Conjunctions, relative and impersonal pronouns, and what else begins no phrase and is in none. */
  links: string
  /** Between subject and verb: `se`, `lo`. */
  clitics: string
  /** Titles and forms of address in front of a name. */
  masters: string
  mistresses: string
  /** What people are, in lower case: a person is meant by `the minister`, and none by `the plan`. */
  people: string
  /** Endings of such words. */
  person: RegExp
  /** Of them those that say a woman, and those that say a man. */
  woman: RegExp
  man: RegExp
  /** Endings that are the article: `organisasjonen`. */
  definite: RegExp
  /** Nouns behind which marked words are a name: `the film "X"`. */
  works: string
  /** Verbs and participles behind which they are: `called "X"`. */
  called: string
  /** The subject may be left out: `dijo`. */
  leavesOut: boolean
  /** A dash at a line's start opens a quote: `– Vi åpner, sier Holm`. */
  dashes: boolean
  /** Commas part an attribution within the marks: `« Le port, a dit Morel, reste fermé »`. */
  inserts: boolean
  /** Nouns have capitals. */
  bigNouns: boolean
  /** A noun stands in front of its adjectives: `la ministra española`. */
  headFirst: boolean
}

const none = /^$/u

/** What a row need not say. */
const plain: Omit<ForeignWords, 'language' | 'says'> = {
  helping: '',
  finite: none,
  participle: none,
  sources: '',
  behindSources: '',
  agents: '',
  ownViews: '',
  pointers: '',
  lone: none,
  nameFirst: false,
  times: '',
  reported: '',
  impersonal: '',
  utterances: '',
  views: '',
  he: '',
  she: '',
  they: '',
  masculine: '',
  feminine: '',
  determiners: '',
  joins: '',
  prepositions: '',
  adverbs: '',
  links: '',
  clitics: '',
  masters: '',
  mistresses: '',
  people: '',
  person: none,
  woman: none,
  man: none,
  definite: none,
  works: '',
  called: '',
  leavesOut: false,
  dashes: false,
  dialogues: false,
  inserts: false,
  bigNouns: false,
  headFirst: false
}

/** Names of agencies and papers that are told something: `cuenta a Efe Dolores`. */
export const wires: ReadonlySet<string> = new Set(
  'afp agi ansa adnkronos anp ap apa ats belga dpa efe lusa ntb reuters ritzau sda stt tt'.split(' ')
)

export const foreignWords: readonly ForeignWords[] = [
  {
    ...plain,
    language: 'de',
    says:
      'sagte sagt sagten sagen gesagt erklärte erklärt erklärten betonte betont betonten berichtete berichtet berichteten äußerte äußerten fügte fügten kündigte kündigten forderte fordert forderten gefordert warnte warnt warnten gewarnt kritisierte kritisiert kritisierten bestätigte bestätigt behauptete behauptet antwortete antwortet antworteten meinte meint meinten schrieb schreibt schrieben geschrieben twitterte unterstrich unterstreicht versicherte versichert lobte lobt beklagte beklagt ergänzte ergänzt urteilte urteilt fragte fragt fragten teilte teilten räumte räumt hielt warf wirft nannte nennt nannten genannt bezeichnete bezeichnet bezeichneten sprach spricht sprachen gesprochen rief rufen begründete begründet argumentierte argumentiert mahnte mahnt appellierte entgegnete konterte erwiderte bilanzierte resümierte fand findet findet verlangte verlangt erzählte erzählt schilderte schildert beteuerte beteuert zitiert verwies verweist stellte gab zeigte bat hofft hoffte befürchtet befürchtete glaubt glaubte sieht sah erinnerte erinnert begrüßte begrüßt verteidigte verteidigt',
    helping: 'hat haben habe hatte hatten wird wurde will wollte',
    finite: /(?:te|ten|[^e]t)$/u,
    participle: /^(?:\p{L}{0,8}ge\p{L}+(?:t|en)|\p{L}+iert)$/u,
    sources: 'laut so nach_angaben nach_worten nach_den_worten nach_ansicht nach_einschätzung nach_auffassung nach_meinung nach_aussage',
    views: 'für',
    behindSources: 'zufolge',
    impersonal: 'hieß_es heißt_es',
    times: 'woche jahr monat tag stunde montag dienstag mittwoch donnerstag freitag samstag sonntag januar februar märz april mai juni juli august september oktober november dezember ostern weihnachten',
    reported: 'sei seien habe werde könne müsse solle dürfe wolle gebe bleibe komme gehe',
    agents: 'von vom',
    ownViews: 'seiner_ansicht_nach ihrer_ansicht_nach seiner_meinung_nach ihrer_meinung_nach nach_seinen_worten nach_ihren_worten',
    he: 'er',
    she: 'sie',
    masculine: 'der ein einer eines einem einen dieser jener kein',
    feminine: 'die eine diese jene keine',
    determiners: 'das dem den des dieses sein seine seiner ihr ihre ihrer beide zwei drei viele mehrere alle',
    joins: 'der des von vom für',
    prepositions:
      'am im in bei nach vor auf gegenüber zum zur zu mit während an aus ab bis seit durch für gegen ohne um unter über von vom zwischen hinter neben trotz wegen anlässlich angesichts beim',
    adverbs:
      'heute gestern auch dazu weiter hinzu mit an fest ab vor aus dagegen entgegen zurück hingegen jedoch zudem dann später zuvor nun wiederum außerdem etwa nur noch am_mittwoch einmal sich unterdessen indes dabei damit selbst bereits schon da mal wieder daraufhin anschließend aber nicht darin deshalb montag',
    links:
      'und oder aber doch sondern denn dass daß ob wenn weil als wie damit obwohl während bevor nachdem man es was wer wo warum welche welcher deren dessen wir ich ihr ihm ihn ihnen uns mich mir das sei seien werde werden wird würde habe hätte ist war sind waren hat hatte hatten haben kann könne könnte muss müsse soll solle darf dürfe will wolle nicht nur',
    masters: 'herr herrn dr prof',
    mistresses: 'frau',
    people:
      'anderer andere angeklagte angeklagter beschuldigte beschuldigter abgeordnete abgeordneter vorsitzende vorsitzender jurist anwalt staatsanwalt zeuge experte ökonom chef coach kapitän papst könig kardinal bischof kanzler minister präsident rat vorstand trainer torwart sekretär general oberst professor soldat student mann frau kollege nachbar sohn vater mutter tochter bruder schwester chefin star profi sprecher autor boss analyst demonstrant patient landwirt bauer wirt pilot lehrer arzt ärztin beauftragte beauftragter direktor doktor inspektor senator politologe soziologe biologe psychologe geologe meteorologe virologe',
    person:
      /(?:\p{L}{3}(?:erin|orin|istin|entin|antin|ntin|ärin|loge|login|atin|anwältin|rätin|köchin|chefin|ärztin)|minister|präsident|kanzler|chef|sprecher|leiter|trainer|coach|kapitän|vorstand|vorsitzender?|abgeordneter?|anwalt|meister|rat|direktor|experte|expertin|forscher|politiker|vize|gewerkschafter|wissenschaftler|aktivist|künstler|sekretär|kommissar|könig|bischof|beauftragter?|händler|macher|träger|führer|berater|richter|verteidiger|manager|stürmer|torwart|hüter|spieler|verkäufer|inhaber|besitzer|fahrer|bauer|ökonom|analyst|jurist|polizist|journalist|obmann|frau|mann|unternehmer|bürger|jährigen?|jähriger|bewohner|nachbar|nachbarin|lehrer|arzt|zeuge|zeugin|gründer|gutachter)$/u,
    woman: /(?:\p{L}{3}in|frau|kanzlerin|mutter|tochter|schwester)$/u,
    man: /(?:\p{L}{2}(?:er|or|ist|ent|ant)|chef|kanzler|präsident|kapitän|vorstand|anwalt|rat|mann|sohn|vater|bruder|sekretär|könig|bischof|arzt|jurist|wirt)$/u,
    works:
      'titel namen name wort begriff motto film buch roman lied song album sendung serie zeitung zeitschrift magazin schiff schiffes schiffs projekt programm aktion initiative gruppe band portal sturm tief hoch fähre restaurant hotel spiel ausstellung theaterstück oper reihe stück kampagne plattform',
    called: 'heißt genannte sogenannte sogenannten sogenannter namens betitelt betitelte',
    bigNouns: true
  },
  {
    ...plain,
    language: 'fr',
    says:
      'déclare déclaré affirme affirmé indique indiqué précise précisé estime estimé assure assuré explique expliqué souligne souligné ajoute ajouté annonce annoncé dit dite disent lance lancé confie confié rappelle rappelé répond répondu demande demandé note noté juge jugé déplore déploré dénonce dénoncé reconnaît reconnu averti avertit prévenu prévient insiste insisté poursuit poursuivi conclut conclu conclure martelé martèle regrette regretté plaide plaidé rétorque rétorqué écrit tweeté confirme confirmé commente commenté résume résumé raconte raconté témoigne témoigné réagit réagi justifie justifié soupire énumère évoque évoqué qualifie qualifié promis promet parle parlé salue salué critique critiqué fustige fustigé appelle appelé invite invité croit croire espère espéré décrit décrypte analyse analysé se_félicite félicité défend défendu réclame réclamé exige exigé admet admis observe observé constate constaté tranche tranché ironise ironisé insurge insurgé souhaite souhaité propose proposé considère considéré redoute craint cité',
    helping: 'a ont avait avaient est sont était veut voulu aurait',
    finite: /(?:[eitd]|ent)$/u,
    participle: /(?:[éiu]|is|it)e?s?$/u,
    sources: "selon d'_après aux_yeux_de de_l'_avis_de",
    views: 'pour',
    times: 'côté an année semaine mois jour matin soir nuit lundi mardi mercredi jeudi vendredi samedi dimanche',
    agents: 'par',
    ownViews: 'à_son_avis à_ses_yeux',
    he: 'il lui',
    she: 'elle',
    they: 'ils elles eux',
    masculine: 'le un ce cet',
    feminine: 'la une cette',
    determiners: "l' les des ces son sa ses leur leurs aux deux trois plusieurs certains d'autres",
    joins: "de du des d' à au aux en",
    prepositions:
      "à dans lors sur devant après avant en par pour avec sans chez vers depuis pendant durant contre entre sous auprès au aux via dès malgré d' de du",
    adverbs:
      'hier aujourd\'hui encore également ensuite aussi notamment lundi mardi mercredi jeudi vendredi samedi dimanche mardi alors toutefois cependant donc plus déjà ainsi néanmoins quant pourtant là-dessus mercredi',
    links:
      "et ou mais que qu' qui dont où quand comme si car ne n' pas on ce c' cela ça tout tous toutes je j' nous vous me m' se s' y il_y sera seront peut peuvent doit est sont était",
    clitics: "se s' l' le lui leur y en nous",
    masters: 'm monsieur me maître mgr',
    mistresses: 'mme madame mlle',
    people:
      'autre président présidente maire ministre préfet préfète porte-parole avocat avocate procureur procureure entraîneur entraîneure sélectionneur directeur directrice secrétaire député députée sénateur sénatrice chef cheffe patron patronne joueur joueuse champion championne chercheur chercheuse économiste habitant habitante témoin victime mère père frère sœur fils fille homme femme garçon cinéaste écrivain écrivaine romancière romancier auteur autrice chanteur chanteuse acteur actrice réalisateur réalisatrice médecin climatologue météorologue responsable représentant représentante élu élue élus conseiller conseillère chancelier chancelière juge dirigeant dirigeante syndicaliste militant militante candidat candidate athlète capitaine général colonel commandant expert experte analyste politologue historien historienne sociologue professeur professeure enseignant enseignante pape cardinal roi reine prince princesse bâtonnier niçoise intéressé intéressée quinquagénaire quadragénaire trentenaire sexagénaire dernier dernière suspect accusé prévenu riverain voisin voisine chauffeur cliente client passager',
    person: /(?:logue|iste|teur|trice|euse|naire)$/u,
    woman: /(?:trice|euse|ère|ente|ante|ienne|ée|femme|mère|fille|sœur|reine|avocate|experte|conseillère|cheffe|patronne)$/u,
    works: 'film livre roman pièce série chanson album opération plan programme émission journal revue magazine mot mots expression titre formule documentaire spectacle exposition groupe vigilance navire collectif mouvement application restaurant loi projet',
    called: 'intitulé intitulée baptisé baptisée surnommé surnommée dit dite nommé nommée appelé appelée titré',
    inserts: true,
    dialogues: true,
    headFirst: true
  },
  {
    ...plain,
    language: 'es',
    says:
      'dijo dijeron afirmó afirmaron aseguró aseguraron señaló señalaron indicó indicaron explicó explicaron añadió agregó sostuvo declaró manifestó subrayó destacó informó informaron anunció apuntó precisó insistió reconoció admitió advirtió denunció recordó respondió preguntó comentó expresó reiteró concluyó estimó criticó lamentó celebró prometió escribió relató contó opinó ironizó remarcó reclamó pidió exigió consideró replicó matizó calificó tachó confesó avisó resaltó reveló aclaró rechazó contestó exclamó gritó felicitó zanjó avanzó valoró defendió alertó detalló describió señalaba decía dice dicen afirma asegura señala indica explica añade sostiene declara subraya destaca recuerda advierte opina cuenta considera reconoce insiste lamenta responde reclama pide exige describe dicho afirmado asegurado señalado explicado añadido manifestado avanzado recordado subrayado zanjado pedido indicado declarado destacado apuntado insistido reconocido admitido advertido denunciado criticado lamentado reclamado relatado contado opinado escrito sostenido confirmado expresado anunciado valorado defendido calificado asegurar',
    helping: 'ha han había habían',
    finite: /(?:ó|aron|ieron)$/u,
    participle: /(?:ad[oa]|id[oa]|ch[oa]|st[oa]|rit[oa])s?$/u,
    sources: 'según según_dijo según_explicó según_informó según_indicó según_señaló según_afirmó según_ha_dicho de_acuerdo_con de_acuerdo_a en_palabras_de en_opinión_de a_juicio_de según_relató según_declaró',
    views: 'para',
    utterances: 'palabras',
    times: 'año semana mes día noche mañana tarde lunes martes miércoles jueves viernes sábado domingo',
    agents: 'por',
    ownViews: 'a_su_juicio en_su_opinión a_su_entender',
    lone: /[^s]ó$/u,
    he: 'él',
    she: 'ella',
    they: 'ellos ellas',
    masculine: 'el un este ese otro',
    feminine: 'la una esta esa otra',
    determiners: 'los las lo unos unas su sus estos estas dos tres varios varias algunos muchos ambos otros otras',
    joins: 'de del y_de',
    prepositions:
      'a al ante con contra de del desde durante en entre hacia hasta para por según sin sobre tras mediante',
    adverbs:
      'hoy ayer también además después luego asimismo este_martes este lunes martes miércoles jueves viernes sábado domingo entonces todavía ya más solo recientemente',
    links:
      'y e o u pero que quien quienes cual cuyo cuya donde cuando como si porque aunque mientras se no lo le les nos me te es son fue fueron era está están ha han había será puede sino ni así',
    clitics: 'se lo le les nos me la',
    masters: 'señor don sr d',
    mistresses: 'señora doña sra dña',
    people:
      'otro otra ministro ministra presidente presidenta alcalde alcaldesa portavoz intendente gobernador gobernadora dirigente director directora abogado abogada fiscal juez jueza magistrado magistrada cineasta actor actriz productor productora escritor escritora cantante jugador jugadora entrenador entrenadora técnico capitán general coronel comandante comisario agente jefe jefa líder diputado diputada senador senadora concejal concejala consejero consejera secretario secretaria vicepresidente vicepresidenta exalcaldesa exalcalde exregidora regidora expresidente exministro ministro político mandatario mandataria jerarca funcionario funcionaria experto experta analista economista investigador investigadora médico médica vecino vecina mujer hombre joven testigo víctima madre padre hermano hermana hijo hija viuda empresario empresaria sindicalista activista candidato candidata papa rey reina obispo cardenal protagonista autor autora profesor profesora deportista tenista futbolista ciclista piloto delantero mediocampista arquero argentino español representante responsable titular primer canciller embajador embajadora edil lehendakari último última detenido acusado acusada',
    person: /(?:ista|dor|dora|tora|ólogo|óloga)$/u,
    woman: /(?:a|actriz)$/u,
    works: 'película libro novela canción disco serie obra documental programa plan operación banda grupo alias conocido caso periódico diario revista palabra término frase lema título proyecto barco buque equipo campaña',
    called: 'llamado llamada llamados titulado titulada denominado denominada apodado bautizado bautizada conocido conocida alias',
    leavesOut: true,
    dialogues: true,
    headFirst: true
  },
  {
    ...plain,
    language: 'it',
    says:
      'detto disse dice dicono dichiarato dichiara affermato afferma affermano spiegato spiega aggiunto aggiunge sottolineato sottolinea precisato precisa annunciato annuncia riferito riferisce osservato osserva ribadito ribadisce ricordato ricorda sostenuto sostiene ammesso ammette replicato replica risposto risponde scritto scrive commentato commenta evidenziato evidenzia assicurato assicura denunciato denuncia confermato conferma concluso conclude avvertito avverte racconta raccontato attacca attaccato proseguito prosegue insistito insiste protestato protesta definito definisce definiscono chiesto chiede chiedo parlato parla invitato promesso promette lamentato lamenta auspicato auspica rilevato rileva invita esprime espresso auspica chiede_scusa accusato accusa tagliato fatto confessato rivelato rivela esultato tuonato',
    helping: 'ha hanno aveva avevano è si_è',
    finite: /[aei]$/u,
    participle: /(?:[aiu]t[oa]|sso|sto|tto|rso|eso)$/u,
    sources: 'secondo a_detta_di a_giudizio_di stando_a nelle_parole_di',
    views: 'per',
    utterances: 'parole commento appello monito affondo',
    times: 'anno settimana mese giorno notte mattina sera lunedì martedì mercoledì giovedì venerdì sabato domenica',
    agents: 'da dal dalla dai',
    ownViews: 'a_suo_giudizio a_suo_dire a_suo_avviso',
    pointers: 'a_dirlo_è ad_affermarlo_è a_sottolinearlo_è a_spiegarlo_è a_riferirlo_è a_raccontarlo_è a_scriverlo_è a_sostenerlo_è',
    he: 'lui egli',
    she: 'lei',
    they: 'loro essi',
    masculine: 'il lo un uno questo quel altro',
    feminine: 'la una questa quella altra',
    determiners: "l' i gli le un' suo sua suoi sue loro due tre alcuni molti altri",
    joins: "di del della dell' dei degli delle dello d'",
    prepositions:
      "a ad al alla all' allo ai agli alle da dal dalla dall' in nel nella nell' nei nelle con su sul sulla sull' per tra fra durante dopo prima contro verso sotto davanti di",
    adverbs:
      'oggi ieri anche poi ancora invece inoltre quindi però così già infine corto sapere oggi domani non più intanto subito oggi sempre',
    links:
      "e ed o ma che chi cui dove quando come se perché mentre è sono era non ci si c' quanto né quale quali sarà può deve stato stata",
    clitics: 'si lo la li ne gli mi ci',
    masters: 'signor',
    mistresses: 'signora',
    people:
      'altro altra ministro ministra presidente sindaco sindaca segretario segretaria capogruppo portavoce avvocato avvocata penalista legale procuratore gip giudice pm magistrato allenatore allenatrice tecnico capitano mister giocatore centrocampista attaccante difensore portiere cardinale porporato vescovo papa pontefice governatore assessore assessora consigliere deputato deputata senatore senatrice leader premier vicepremier direttore direttrice regista attore attrice scrittore scrittrice cantante autore autrice medico professore professoressa ricercatore ricercatrice esperto esperta economista imprenditore sindacalista comandante generale colonnello questore prefetto capo testimone vittima madre padre fratello sorella figlio figlia moglie marito compagno compagna vedova donna uomo ragazzo ragazza inquirenti commissario ambasciatore titolare 45enne fondatore amministratore pilota campione campionessa tennista ultimo ultima',
    person: /(?:ista|tore|trice|enne|ologo|ologa)$/u,
    woman: /(?:trice|essa|sorella|madre|donna|moglie|figlia|ministra|sindaca|segretaria|compagna|vedova|ragazza|avvocata)$/u,
    works: 'film libro romanzo canzone album serie programma decreto legge piano operazione titolo parola termine slogan rivista giornale progetto mostra spettacolo nave gruppo banda associazione ristorante',
    called: 'intitolato intitolata ribattezzato ribattezzata chiamato chiamata soprannominato detto denominato denominata',
    leavesOut: true,
    dialogues: true,
    headFirst: true
  },
  {
    ...plain,
    language: 'pt',
    says:
      'disse disseram afirmou afirmaram declarou explicou acrescentou sublinhou salientou referiu adiantou garantiu anunciou defendeu considerou frisou apontou admitiu alertou lembrou respondeu criticou lamentou revelou confirmou concluiu contou escreveu reagiu destacou denunciou contrapôs justificou perguntou avisou previu comemorou elogiou chamou classificou exigiu apelou negou rejeitou observou indicou insistiu assegurou realçou reiterou ressaltou completou comentou relatou argumentou desabafou ironizou rebateu prometeu agradeceu pediu questionou estimou informou diz dizem afirma explica acrescenta sublinha defende considera garante conta lembra admite alerta critica avalia dito afirmado declarado explicado adiantado sublinhado',
    helping: 'tem tinha havia foi',
    finite: /(?:ou|eu|iu|aram|eram|iram)$/u,
    participle: /(?:ad[oa]|id[oa]|it[oa])s?$/u,
    sources: 'segundo de_acordo_com conforme na_opinião_de nas_palavras_de segundo_disse para_além',
    views: 'para',
    utterances: 'palavras',
    times: 'ano semana mês dia noite manhã tarde segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sábado domingo',
    agents: 'por pelo pela',
    ownViews: 'na_sua_opinião no_seu_entender',
    lone: /ou$/u,
    he: 'ele',
    she: 'ela',
    they: 'eles elas',
    masculine: 'o um este esse outro',
    feminine: 'a uma esta essa outra',
    determiners: 'os as seu sua seus suas dois duas três vários várias alguns muitos ambos',
    joins: 'de da do das dos',
    prepositions:
      'à ao aos às de com contra desde durante em entre no na nos nas num numa para por pelo pela sem sob sobre após até perante',
    adverbs:
      'hoje ontem também ainda depois então já porém contudo entretanto assim segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sábado domingo nesta',
    links:
      'e ou mas que quem cujo cuja onde quando como se porque embora enquanto é são foi era está estão não lhe lhes nem será pode deve haver há ter estar ser',
    clitics: 'se lhe lhes',
    masters: 'senhor sr',
    mistresses: 'senhora sra',
    people:
      'outro outra ministro ministra presidente presidenta governante bastonário autarca comandante secretário secretária relator relatora deputado deputada senador senadora líder porta-voz dirigente sindicalista administrador administradora escritora escritor autora autor romancista jornalista diarista moradora morador vereador vereadora prefeito prefeita governador governadora advogado advogada procurador procuradora juiz juíza diretor diretora treinador treinadora técnico técnica jogador jogadora capitão médico médica professor professora investigador investigadora especialista economista analista empresário empresária chefe coordenador coordenadora responsável representante testemunha mulher homem vizinho vizinha mãe pai irmão irmã filho filha papa bispo cardeal embaixador embaixadora candidato candidata ex-ministro ex-presidente chanceler delegado delegada general coronel agricultor agricultora presidência parlamentar goleiro atacante',
    person: /(?:ista|dor|dora|tor|tora|ólogo|óloga)$/u,
    woman: /a$/u,
    works: 'romance livro filme canção disco série programa projeto plano operação peça obra documentário revista jornal palavra termo expressão lema título grupo bloco campanha barco navio caso',
    called: 'intitulado intitulada chamado chamada denominado denominada apelidado conhecido conhecida batizado batizada',
    leavesOut: true,
    dialogues: true,
    headFirst: true
  },
  {
    ...plain,
    language: 'nl',
    says:
      'zei zegt zeiden zeggen gezegd aldus meldde meldt melden vertelde vertelt vertellen verklaarde verklaart stelde stelt liet laat lieten schreef schrijft schreven antwoordde antwoordt reageerde reageert benadrukte benadrukt waarschuwde waarschuwt noemt noemde noemden spreekt sprak spraken vindt vond vinden vraagt vroeg verwacht verwachtte legt legde gaf geeft prees prijst erkende erkent lachte lacht zucht zuchtte voorspelde voorspelt hoopt hoopte denkt dacht eist eiste belooft beloofde bevestigt bevestigde ontkent ontkende oordeelt oordeelde concludeert concludeerde meent meende voegt voegde roept riep bekendgemaakt verteld verklaard gereageerd geschreven gewaarschuwd bekritiseert hekelt hekelde pleit pleitte wil',
    helping: 'heeft hebben had hadden is wordt werd',
    finite: /(?:de|te|den|ten|t)$/u,
    participle: /^(?:ge|be|ver|ont|her)\p{L}+[dtn]$/u,
    sources: 'volgens naar_eigen_zeggen_van',
    views: 'voor',
    impersonal: 'klinkt_het klonk_het',
    times: 'jaar week maand dag maandag dinsdag woensdag donderdag vrijdag zaterdag zondag',
    agents: 'door',
    he: 'hij hem',
    she: 'ze zij haar',
    masculine: '',
    feminine: '',
    determiners: 'de het een zijn haar hun deze dit die twee drie veel beide enkele',
    joins: 'van der den het de voor',
    prepositions: 'op in tegen tijdens over na bij aan met naar om uit voor van vanaf sinds door zonder onder via rond namens tot binnen buiten',
    adverbs:
      'vandaag gisteren ook daarover daarop vervolgens nu dan nog wel daarentegen toe af weer eerder later maandag dinsdag woensdag donderdag vrijdag zaterdag zondag weten echter zelf juist verder',
    links: 'en of maar dat die wat wie waar dus want omdat als toen terwijl hoewel is zijn was waren niet er men ik je we wij ons jullie',
    masters: 'meneer dhr',
    mistresses: 'mevrouw',
    people:
      'ander minister premier burgemeester woordvoerder woordvoerster voorzitter voorzitster kamerlid wethouder staatssecretaris directeur directrice eigenaar eigenaresse bewoner bewoonster buurman buurvrouw agent officier advocaat advocate rechter coach bondscoach trainer ploegleider renner renster wielrenster wielrenner speler speelster boer boerin melkveehouder vakbondsvrouw vakbondsman bestuurder hoogleraar onderzoeker onderzoekster deskundige econoom arts man vrouw moeder vader zoon dochter broer zus getuige verdachte slachtoffer schrijver schrijfster zanger zangeres acteur actrice lid leider partijleider fractievoorzitter koning koningin president kanselier paus commissaris aanvoerder',
    person: /(?:jarige|ster|leider|voorzitter|minister|houder|woordvoerder|coach|lid|leraar|meester)$/u,
    woman: /(?:ster|vrouw|esse|trice|in|moeder|dochter|zus)$/u,
    works: 'film boek roman liedje album serie programma project plan actie groep krant tijdschrift term woord titel motto schip restaurant band naam voorstelling',
    called: 'heet heette genaamd genoemd getiteld zogenoemde zogeheten zogenaamde bijgenaamd'
  },
  {
    ...plain,
    language: 'sv',
    says:
      'säger sa sade berättar berättade skriver skrev uppger uppgav menar menade tycker tyckte förklarar förklarade konstaterar svarar svarade hävdar kommenterar kommenterade säga sagt tillägger betonar understryker kallar kallade varnar medger anser fortsätter berömmer kritiserar frågar undrar utbrister hälsar',
    helping: 'har hade',
    finite: /(?:ar|er|ade|te|de)$/u,
    participle: /(?:at|it|tt)$/u,
    sources: 'enligt',
    impersonal: 'låter_det heter_det',
    times: 'år vecka månad dag',
    agents: 'av',
    he: 'han',
    she: 'hon',
    they: 'de',
    determiners: 'en ett den det de sin sitt hans hennes två tre flera',
    joins: 'för av',
    prepositions: 'i på till vid under om efter från med av för mot hos över mellan utan inför',
    adverbs: 'också sedan vidare nu i_dag bland_annat dock däremot själv',
    links: 'och men att som när där om eftersom medan eller det man vi jag är var inte så',
    people:
      'annan justitieminister minister statsminister ordförande talesperson presstalesperson kyrkoherde kyrkoherden insatsledare insatsledaren förbundskapten tränare chef hamnchef polis åklagare advokat forskare professor vd generaldirektör partiledare riksdagsledamot man kvinna ägare författare',
    person: /(?:minister|ordförande|ledare|ledaren|chef|chefen|talesperson|forskare|åklagare|tränare|kapten|mästare|ledamot|åriga|åringen)$/u,
    woman: /(?:kvinna|kvinnan|mamma|drottning|ska)$/u,
    definite: /(?:[ea]n|et|na)$/u,
    works: 'film filmen bok boken roman romanen låt albumet programmet altartavla tavlan projektet titeln serien pjäsen',
    called: 'heter kallas kallad',
    dashes: true
  },
  {
    ...plain,
    language: 'no',
    says:
      'sier sa forteller fortalte skriver skrev mener mente opplyser opplyste uttalte uttaler forklarer forklarte svarer svarte påpeker understreker kommenterer sagt kaller kalte legger la advarer spør spurte fortsetter tilføyer roser konstaterer hevder tror innrømmer lover ber raser',
    helping: 'har hadde',
    finite: /(?:er|te|de|et)$/u,
    participle: /(?:et|t)$/u,
    sources: 'ifølge',
    impersonal: 'lyder_det lød_det heter_det',
    times: 'år uke måned dag',
    agents: 'av',
    he: 'han ham',
    she: 'hun henne',
    they: 'de',
    determiners: 'en et ei den det de sin sitt sine hans hennes to tre flere',
    joins: 'for av',
    prepositions: 'i på til ved under om etter fra med av for mot hos over mellom uten',
    adverbs: 'også videre nå selv imidlertid derimot',
    links: 'og men at som når der om fordi mens eller det man vi jeg er var ikke så',
    people:
      'annen minister statsminister statsråd samferdselsminister leder naturvernleder redningsleder ordfører stortingsrepresentant lensmann havnesjef trener forsker professor sjef aktor forsvarer advokat fisker fiskeren politiker talsperson direktør mann kvinne eier styreleder generalsekretær',
    person: /(?:minister|leder|lederen|sjef|sjefen|representant|talsperson|talsmann|forsker|advokat|trener|direktør|ordfører|åringen|politiker)$/u,
    woman: /(?:kvinne|kvinnen|dronning|mor)$/u,
    definite: /(?:en|et|ene)$/u,
    works: 'film filmen bok boken roman romanen låt album programmet prosjektet tittelen serien stykket',
    called: 'heter kalles kalt',
    dashes: true
  },
  {
    ...plain,
    language: 'da',
    says:
      'siger sagde fortæller fortalte skriver skrev mener mente oplyser oplyste udtaler udtalte forklarer forklarede svarer svarede tilføjer lyder sagt kalder kaldte spørger spurgte understreger påpeger konstaterer advarer vurderer fortsætter roser kritiserer erkender lover',
    helping: 'har havde',
    finite: /(?:er|ede|te)$/u,
    participle: /(?:et|t)$/u,
    sources: 'ifølge',
    impersonal: 'lyder_det lød_det',
    times: 'år uge måned dag',
    agents: 'af',
    he: 'han ham',
    she: 'hun hende',
    they: 'de',
    determiners: 'en et den det de sin sit sine hans hendes to tre flere',
    joins: 'for af',
    prepositions: 'i på til ved under om efter fra med af for mod hos over mellem uden',
    adverbs: 'også videre nu selv imidlertid derimod det',
    links: 'og men at som når der om fordi mens eller man vi jeg er var ikke så',
    people:
      'anden minister klimaminister statsminister ordfører energiordfører direktør formand forkvinde borgmester anklager forsvarer advokat dommer træner forsker professor chef politiker talsmand talskvinde mand manden kvinde kvinden ejer topchef',
    person: /(?:minister|ordfører|chef|leder|formand|talsmand|direktør|forsker|advokat|træner|årige|politiker)$/u,
    woman: /(?:kvinde|kvinden|dronning|mor)$/u,
    definite: /(?:en|et|erne)$/u,
    works: 'film filmen bog bogen roman romanen sang album programmet projektet titlen serien stykket restaurant restauranten',
    called: 'hedder kaldes kaldt',
    dashes: true
  },
  {
    ...plain,
    language: 'fi',
    says:
      'sanoo sanoi sanovat kertoo kertoi toteaa totesi kirjoittaa kirjoitti arvioi korostaa korosti jatkoi jatkaa hehkutti hehkuttaa kehui kehuu myönsi myöntää vastasi vastaa kysyi kysyy lisäsi lisää muistutti muistuttaa huomautti varoitti varoittaa kuvaili kuvailee perusteli perustelee arvosteli arvostelee pohti pohtii iloitsi iloitsee',
    finite: /(?:[aeoäöuyi]{2}|i)$/u,
    nameFirst: true,
    behindSources: 'mukaan mielestä',
    he: 'hän',
    they: 'he',
    adverbs: 'myös vielä tiistaina maanantaina keskiviikkona torstaina perjantaina lauantaina sunnuntaina',
    links: 'ja mutta että joka kun jos on oli ei se',
    people: 'ministeri pääministeri päävalmentaja valmentaja kansanedustaja kaupunginjohtaja johtaja kapteeni puheenjohtaja professori tutkija liikenneministeri maalivahti',
    person: /(?:ministeri|johtaja|valmentaja|edustaja|kapteeni|päällikkö|tutkija|vahti)$/u,
    dashes: true
  },
  {
    ...plain,
    language: 'ro',
    says: 'declarat spus afirmat precizat adăugat transmis explicat susținut subliniat',
    helping: 'a au',
    he: 'el',
    she: 'ea',
    joins: 'de al ai ale',
    adverbs: 'astăzi luni marți miercuri joi vineri sâmbătă duminică',
    prepositions: 'la în pe într-un pentru după din cu',
    links: 'și că care',
    person: /(?:orul|tul|ista|oarea|arul|edintele|ședintele)$/u
  },
  {
    ...plain,
    language: 'pl',
    says:
      'powiedział powiedziała mówi stwierdził stwierdziła dodał dodała poinformował poinformowała podkreślił podkreśliła napisał napisała zaznaczył oświadczył oświadczyła',
    prepositions: 'w na podczas po',
    links: 'i że który która'
  },
  {
    ...plain,
    language: 'cs',
    says: 'řekl řekla uvedl uvedla dodal dodala prohlásil prohlásila sdělil sdělila upozornil',
    adverbs: 'dnes',
    prepositions: 'v na po při',
    links: 'a že který která'
  },
  {
    ...plain,
    language: 'hr',
    says: 'rekao rekla izjavio izjavila kazao kazala dodao dodala poručio',
    helping: 'je',
    adverbs: 'danas',
    prepositions: 'u na nakon',
    links: 'i da koji koja'
  },
  {
    ...plain,
    language: 'id',
    says: 'kata ujar tutur ucap',
    prepositions: 'di pada saat dalam kepada',
    links: 'dan yang bahwa'
  }
]
