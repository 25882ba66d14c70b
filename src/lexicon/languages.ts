/**
 * Small words by which a language is known: BCP 47 tag, then words that are
 * frequent in it. Those that others have as well are among them, so that each
 * language has its due.
 */
export const languageWords: ReadonlyArray<readonly [language: string, words: string]> = [
  ['en', 'the of and to that for was with said were has have from his by this which would it is on are at as an be he a in not they who will had its but or no she we i me so'],
  ['es', 'el los las la del de que y en un una a al con para por se su como más pero sus según este fue ha dijo es lo no sin sobre entre también ya'],
  ['fr', 'le la les de des du un une et en à dans qui que pour sur est pas avec au par plus ont été selon cette aux ce il elle sont a se sa son ses leur mais qu'],
  ['de', 'der die das und den mit von zu dem nicht ist auf sich ein eine wurde für im auch nach bei sagte am es in hat er an einen'],
  ['pt', 'o a os as de das dos ainda depois tinha uma um para não com por mais em foi ao pela pelo disse segundo são que do da e no na se à'],
  ['it', 'il gli la le i della di che per con una un sono del nel è e dei più anche alla ha non lo ed dal dalla si a da in al'],
  ['nl', 'het een van de en dat die voor niet zijn met op aan te bij ook is naar om heeft werd zei er in was hij ze'],
  ['sv', 'och att det som en på är av för med till den har inte om ett han hon säger från kan i sig var vid efter'],
  ['no', 'og det som en på er av for med til den har ikke om et han hun sier fra at å var seg i ble etter også være'],
  ['da', 'og det som en på er af for med til den har ikke om et han hun siger fra at være blev i efter også sig var'],
  ['fi', 'ja on ei että oli se myös mutta kun hän ovat sanoi joka mukaan jonka ole sen tämä tai vain jos jo sanoo kertoo hänen kuin olen olisi sitten nyt vielä'],
  ['ro', 'și în de la cu pe care din să este au fost pentru mai a declarat că'],
  ['pl', 'w na z do że się jest nie i to o po dla od jak przez powiedział roku'],
  ['cs', 'a v na se že je s o do z které byl pro jako podle řekl uvedl'],
  ['hu', 'a az és hogy nem is egy volt meg mint szerint mondta'],
  ['hr', 'je i u na se da su za s koji od kako rekao bi nije'],
  ['id', 'yang dan di dengan untuk pada ini dari itu tidak akan kata oleh dalam'],
  ['tr', 've bir bu için ile olarak da de olduğunu dedi çok daha']
]
