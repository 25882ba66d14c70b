/**
 * Words of picture captions and their credits.
 */

/** Picture houses, libraries and picture desks that credits name and that write no stories. */
export const pictureHouses: readonly string[] = [
  'Abaca', 'Abacapress', 'Action Images', 'Alamy', 'Alamy Live News', 'Alamy Stock Photo', 'Allsport', 'AP Images',
  'Associated Press Images', 'BackGrid', 'Belga Image', 'Bettmann', 'Black Star', 'CameraSport', 'Camera Press', 'Corbis',
  'Cover Images', 'CQ Roll Call', 'Cuartoscuro', 'DeFodi Images', 'Depositphotos', 'Eibner', 'EMPICS', 'EPA', 'EPA Images',
  'Eyevine', 'FilmMagic', 'Future Publishing', 'Gallo Images', 'Gamma-Rapho', 'Gamma', 'GC Images', 'Getty', 'Getty Images',
  'Getty Images Europe', 'Getty Images North America', 'Getty Images AsiaPac', 'Getty Images Sport', 'Global Images Ukraine',
  'Hans Lucas', 'Hulton Archive', 'Icon Sportswire', 'Imagn', 'Imagn Images', 'imago', 'imago images', 'Imaginechina', 'iStock',
  'iStockphoto', 'iStock Photo', 'JIJI PRESS Photo', 'Keystone', 'LaPresse', 'LightRocket', 'Magnum', 'Magnum Photos',
  'MediaPunch', 'Mirrorpix', 'NordPhoto', 'NurPhoto', 'PA Archive', 'PA Images', 'PA Media', 'PA Wire', 'Pacific Press',
  'Panos', 'Panos Pictures', 'Pexels', 'Photoshot', 'picture alliance', 'Pixabay', 'Polaris', 'Polaris Images', 'Popperfoto',
  'Press Pool', 'Pressphoto', 'Redux', 'Redux Pictures', 'Rex', 'Rex Features', 'Scanpix', 'Shutterstock', 'Sipa', 'Sipa Press',
  'Sipa USA', 'Sipausa', 'SOPA Images', 'Splash', 'Splash News', 'Sportsfile', 'Sputnik Images', 'SWNS', 'Sygma', 'Unsplash',
  'USA TODAY Sports', 'VCG', 'Visual China Group', 'Wikimedia', 'Wikimedia Commons', 'WireImage', 'WENN', 'Xinhua News Agency',
  'Zuma', 'Zuma Press', 'ZUMA Wire'
]

/** Buttons of a page's pictures that a caption stands below. */
export const pictureButtons: ReadonlySet<string> = new Set([
  'open this photo in gallery', 'view image in fullscreen', 'open image in gallery', 'enlarge this image', 'click to enlarge',
  'image caption', 'photo caption', 'picture caption'
])

/** What stands in a credit and is neither name nor agency. */
export const creditFillers: readonly string[] = [
  'archive', 'archives', 'archive photo', 'contributor', 'contributed', 'contributed photo', 'contributing photographer', 'courtesy',
  'file', 'files', 'file photo', 'file photos', 'file image', 'file picture', 'file pic', 'file foto', 'freelance', 'handout',
  'handout photo', 'ho', 'illustration', 'image', 'kyodo photo', 'photo', 'photos', 'picture', 'pool', 'pool photo', 'screengrab',
  'screenshot', 'special correspondent', 'staff', 'staff photo', 'str', 'stringer', 'stf', 'supplied', 'submitted', 'twitter',
  'facebook', 'instagram', 'social media', 'youtube', 'video grab'
]

/** Words that make a name one of an organisation. */
export const organisationWords: ReadonlySet<string> = new Set(
  (
    'academy administration agency airlines airport army association authority bank board broadcasting bureau center centre ' +
    'channel church city club coast college command commission committee company congress corp corporation council county court ' +
    'daily defence defense department district division embassy federation film fire force forces foundation gazette globe gov ' +
    'government group guard handout herald hospital house images inc independent institute international journal ltd mail ' +
    'media military ministry mirror monitor municipality museum national nations navy network news newspaper observatory office ' +
    'official pictures plc police post presidency presidential press productions radio record register republic school senate service ' +
    'society space sports standard star state station studio studios sun system team technologies telegraph television times ' +
    'tribune tv uk union united university us usa video wire works world'
  ).split(' ')
)

/** After `Reuters/` and `AP-` these are partners in a poll or an index, and no photographers. */
export const pollPartners: ReadonlySet<string> = new Set(
  'ipsos norc gfk zogby insead jefferies tankan harris gallup yougov nikkei jibun core-data marist kantar refinitiv lipper university'.split(' ')
)

/** What people do in pictures, in the present tense of captions. */
export const pictureVerbs: readonly string[] = [
  'addresses', 'applauds', 'arrives', 'attends', 'carries', 'celebrates', 'celebrate', 'chants', 'chant', 'checks', 'cheers', 'crosses',
  'delivers', 'departs', 'disembarks', 'drives', 'embraces', 'enters', 'exits', 'gather', 'gestures', 'greets', 'hold',
  'holds', 'hugs', 'inspect', 'inspects', 'kisses', 'leaves', 'listens', 'looks', 'look', 'march',
  'meets', 'observes', 'participates', 'participate', 'patrol', 'performs', 'perform', 'play', 'plays',
  'pose', 'poses', 'prays', 'pray', 'protest', 'pushes', 'queue', 'raises', 'reacts', 'react', 'reads',
  'rests', 'rides', 'ride', 'salutes', 'scores', 'searches', 'search', 'shake', 'shakes', 'shout', 'shouts', 'shows',
  'sit', 'sits', 'smiles', 'speaks', 'speak', 'stand', 'stands', 'stops', 'takes', 'talks', 'talk', 'testifies', 'tours',
  'travel', 'visits', 'wait', 'waits', 'walk', 'walks', 'watch', 'watches', 'wave', 'waves', 'wears', 'wear'
]
