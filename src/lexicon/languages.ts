/**
 * Small words by which a language is known: BCP 47 tag, then words that are
 * frequent in it and rare or of another form in the others.
 */
export const languageWords: ReadonlyArray<readonly [language: string, words: string]> = [
  ['en', 'the of and to that for was with said were has have from his by this which would it is on are at as an be he'],
  ['es', 'el los las del que una con para por se su como más pero sus según este fue ha dijo es al y lo'],
  ['fr', 'le les des du une dans qui pour sur est pas avec au par plus ont été selon cette aux et ce il sont'],
  ['de', 'der die das und den mit von zu dem nicht ist auf sich ein eine wurde für im auch nach bei sagte am es'],
  ['pt', 'o os das dos ainda depois tinha uma para não com por mais em foi ao pela pelo disse segundo são que do da e no na um'],
  ['it', 'il gli della di che per con una sono del nel è dei più anche alla ha non le lo ed dal si'],
  ['nl', 'het een van de en dat die voor niet zijn met op aan te bij ook is naar om heeft werd zei er'],
  ['sv', 'och att det som en på är av för med till den har inte om ett han säger från kan'],
  ['no', 'og det som en på er av for med til den har ikke om et han sier fra at å var seg'],
  ['da', 'og det som en på er af for med til den har ikke om et han siger fra at være blev'],
  ['fi', 'ja on ei että oli se myös mutta kun hän ovat sanoi joka mukaan'],
  ['ro', 'și în de la cu pe care din să este au fost pentru mai a declarat că'],
  ['pl', 'w na z do że się jest nie i to o po dla od jak przez powiedział roku'],
  ['cs', 'a v na se že je s o do z které byl pro jako podle řekl uvedl'],
  ['hu', 'a az és hogy nem is egy volt meg mint szerint mondta'],
  ['hr', 'je i u na se da su za s koji od kako rekao bi nije'],
  ['id', 'yang dan di dengan untuk pada ini dari itu tidak akan kata oleh dalam'],
  ['tr', 've bir bu için ile olarak da de olduğunu dedi çok daha']
]
