/**
 * Words of saying in languages other than English, as they stand next to a
 * quote, with what may stand between such a word and the name. Forms, not
 * lemmas: the third persons of present and past, and past participles behind
 * an auxiliary.
 *
 * Sources: `conventions.md` E.
 */

/** What one language says around quotes. */
export interface ForeignCues {
  cues: ReadonlySet<string>
  /** In front of a participle: `a déclaré`, `ha detto`. */
  auxiliaries: ReadonlySet<string>
  /** Between cue and name: `informó hoy a la prensa` begins its name behind them. */
  adverbs: ReadonlySet<string>
  /** Where a name ends: prepositions of time and place, particles of the verb. */
  stops: ReadonlySet<string>
  /** A dash at a line's start opens a quote. */
  dashes: boolean
}

type Row = readonly [language: string, cues: string, auxiliaries: string, adverbs: string, stops: string]

const rows: readonly Row[] = [
  [
    'de',
    'sagte sagt sagten sagen erklärte erklärt erklärten betonte betont berichtete berichtet äußerte fügte kündigte forderte fordert warnte warnt kritisierte kritisiert bestätigte behauptete antwortete meinte meint schrieb schreibt twitterte unterstrich versicherte lobte beklagte ergänzte urteilte fragte so hieß teilte gesagt',
    'hat habe haben',
    'heute gestern dazu auch',
    'am im in bei nach vor auf gegenüber zum zur laut mit während hinzu an fest ab aus dem den'
  ],
  [
    'fr',
    'déclare déclaré affirme affirmé indique indiqué précise précisé estime estimé assure assuré explique expliqué souligne souligné ajoute ajouté annonce annoncé dit lance lancé confie confié rappelle rappelé répond répondu demandé note noté juge jugé déplore déploré dénonce dénoncé reconnaît reconnu averti prévient prévenu insiste insisté poursuit poursuivi conclut conclu martelé regrette regretté plaidé rétorqué écrit tweeté confirmé commenté résume selon',
    'a ont avait avaient',
    'hier aujourd’hui aujourd\'hui encore également ensuite',
    'à dans lors sur devant lundi mardi mercredi jeudi vendredi samedi dimanche après avant mais en pour qui'
  ],
  [
    'es',
    'dijo dijeron afirmó aseguró señaló indicó explicó añadió agregó sostuvo declaró manifestó subrayó destacó informó anunció apuntó precisó insistió reconoció admitió advirtió denunció recordó respondió preguntó comentó expresó reiteró concluyó estimó criticó lamentó celebró prometió escribió dice afirma asegura señala indica explica añade dicho afirmado asegurado señalado explicado añadido según',
    'ha han había',
    'hoy ayer también',
    'en ante durante tras este esta desde al a por sobre que quien'
  ],
  [
    'it',
    'detto disse dice dicono dichiarato dichiara affermato afferma spiegato spiega aggiunto aggiunge sottolineato sottolinea precisato precisa annunciato riferito osservato osserva ribadito ricordato ricorda sostenuto sostiene ammesso replicato risposto scritto scrive commentato commenta evidenziato assicurato denunciato confermato concluso conclude avvertito racconta secondo',
    'ha hanno aveva',
    'oggi ieri anche poi ancora',
    'in a al alla durante nel nella su dopo per che'
  ],
  [
    'pt',
    'disse disseram afirmou declarou explicou acrescentou sublinhou salientou referiu adiantou garantiu anunciou defendeu considerou frisou apontou admitiu alertou lembrou respondeu criticou lamentou revelou confirmou concluiu contou escreveu diz afirma explica segundo',
    'tem tinha',
    'hoje ontem também ainda',
    'em no na num numa durante à ao após que'
  ],
  [
    'nl',
    'zei zegt zeiden zeggen aldus meldde meldt vertelde vertelt verklaarde verklaart stelde stelt liet schreef schrijft antwoordde reageerde reageert benadrukte benadrukt waarschuwde gezegd',
    'heeft hebben',
    'vandaag gisteren ook',
    'op in tegen tijdens over na bij aan'
  ],
  [
    'sv',
    'säger sa sade berättar berättade skriver skrev uppger menar tycker förklarar konstaterar svarar hävdar kommenterar säga sagt',
    'har',
    'också',
    'i på till vid under om efter och'
  ],
  [
    'no',
    'sier sa forteller fortalte skriver skrev mener opplyser opplyste uttalte uttaler forklarer svarer svarte påpeker understreker kommenterer sagt',
    'har',
    'også',
    'i på til ved under om etter og'
  ],
  [
    'da',
    'siger sagde fortæller fortalte skriver skrev mener oplyser oplyste udtaler udtalte forklarer svarer tilføjer lyder sagt',
    'har',
    'også',
    'i på til ved under om efter og fra'
  ],
  ['fi', 'sanoo sanoi kertoo kertoi toteaa totesi kirjoittaa kirjoitti arvioi korostaa', '', '', ''],
  ['ro', 'declarat spus afirmat precizat adăugat transmis explicat susținut subliniat', 'a au', 'astăzi', 'la în pe într-un'],
  ['pl', 'powiedział powiedziała mówi stwierdził stwierdziła dodał dodała poinformował poinformowała podkreślił podkreśliła napisał napisała zaznaczył oświadczył oświadczyła', '', '', 'w na podczas po'],
  ['cs', 'řekl řekla uvedl uvedla dodal dodala prohlásil prohlásila sdělil sdělila upozornil', '', 'dnes', 'v na po při'],
  ['hr', 'rekao rekla izjavio izjavila kazao kazala dodao dodala poručio', 'je', 'danas', 'u na nakon'],
  ['id', 'kata ujar tutur ucap', '', '', 'di pada saat dalam kepada']
]

const words = (list: string): ReadonlySet<string> => new Set(list === '' ? [] : list.split(' '))
const dashing = new Set(['no', 'sv', 'da', 'fi'])

/** By language. */
export const foreignCues: ReadonlyMap<string, ForeignCues> = new Map(
  rows.map(([language, cues, auxiliaries, adverbs, stops]) => [
    language,
    {
      cues: words(cues),
      auxiliaries: words(auxiliaries),
      adverbs: words(adverbs),
      stops: words(stops),
      dashes: dashing.has(language)
    }
  ])
)
