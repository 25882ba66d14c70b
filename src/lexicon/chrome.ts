/**
 * Words of page chrome: what buttons, menus and footers say. All in small letters, without marks at their ends.
 *
 * A button that begins as prose does, with `the` or `for`, costs a look at all prose: such words of other languages are
 * left out.
 */

// What pages print in the other languages that agencies write in; a word that English stories print on a line of its own is left out.

const split = (words: string): string[] => words.split('|')

/** Buttons, menus, footers. */
const foreignButtons: readonly string[] = [
  // German
  ...split(
    'zum inhalt springen|zur merkliste hinzufügen|artikel anhören|weitere optionen zum teilen|startseite|zur startseite|anzeige|werbung|teilen|artikel teilen|drucken|artikel drucken|merken|vorlesen|kommentieren|kommentare|' +
      'kommentar schreiben|auf facebook teilen|auf twitter teilen|auf x teilen|per e-mail teilen|per whatsapp teilen|per mail teilen|link kopieren|' +
      'nach oben|zum seitenanfang|schlagworte|anmelden|abmelden|registrieren|abonnieren|newsletter abonnieren|jetzt abonnieren|zur merkliste|' +
      'datenschutz|datenschutzerklärung|nutzungsbedingungen|kontakt|suche|menü|folgen|mehr laden'
  ),
  // French
  ...split(
    "accueil|partager|partager l'article|partager cet article|partager via|partager sur facebook|partager sur twitter|imprimer|commenter|réagir|" +
      "commentaires|sauvegarder|enregistrer|copier le lien|envoyer par e-mail|envoyer par mail|écouter|écouter l'article|lire plus tard|s'abonner|" +
      "je m'abonne|abonnez-vous|se connecter|s'inscrire|publicité|mots-clés|sujets|mentions légales|haut de page|retour en haut|suivre"
  ),
  // Spanish
  ...split(
    'inicio|portada|compartir|compartir en facebook|compartir en twitter|compartir en whatsapp|imprimir|comentar|comentarios|ver comentarios|' +
      'guardar|copiar enlace|enviar por correo|enviar por email|escuchar|suscríbete|suscribirse|iniciar sesión|regístrate|publicidad|archivado en|' +
      'etiquetas|temas|aviso legal|volver arriba|síguenos|buscar'
  ),
  // Italian
  ...split(
    'condividi|condividi su facebook|condividi su twitter|scrivi alla redazione|suggerisci|invia per email|commenta|commenti|pubblicità|' +
      'abbonati|accedi|registrati|ascolta|ascolta articolo|stampa articolo|salva|cerca|argomenti|torna su|seguici su|leggi dopo|copia link'
  ),
  // Portuguese
  ...split(
    'compartilhar|compartilhe|compartilhar no facebook|compartilhar no whatsapp|compartilhar no twitter|partilhar|comentários|comente|ouvir|' +
      'ouça a matéria|ouça este conteúdo|salvar|copiar link|publicidade|assine|fazer login|assuntos|etiquetas|voltar ao topo|siga-nos|tópicos'
  ),
  // Dutch
  ...split(
    'delen via facebook|deel op facebook|deel via facebook|deel via twitter|deel op twitter|deel via whatsapp|deel artikel|deel dit artikel|afdrukken|' +
      'reageer|reageren|reacties|advertentie|abonneer|abonneren|inloggen|aanmelden|kopieer link|link kopiëren|naar boven|voorpagina|lees voor'
  ),
  // Danish, Norwegian, Swedish
  ...split(
    'del artikel|del artiklen|del på facebook|del på twitter|dela på facebook|dela på twitter|dela artikeln|kopiér link|kopier lenke|kopiera länk|' +
      'annonce|annonse|annons|udskriv|skriv ut|kommentér|kommenter|kommentera|kommentarer|logg inn|logga in|log ind|' +
      'prenumerera|til forsiden|startsida|lyt til artiklen|lytt til artikkelen|emneord|emner'
  )
]

/** Those of them that stories print as well. */
const doubtfulForeignButtons: readonly string[] = split(
  'portada|kontakt|suche|folgen|suivre|sujets|temas|argomenti|assuntos|escuchar|enregistrer|emner|salva|inicio|werbung|publicidad|publicidade'
)

/** Headings of lists of links to other stories. */
const foreignHeadings: readonly string[] = [
  ...split(
    'mehr zum thema|zum thema|lesen sie auch|lesen sie mehr|lesen sie mehr zum thema|auch interessant|das könnte sie auch interessieren|' +
      'das könnte dich auch interessieren|weitere artikel|weitere meldungen|weitere nachrichten|weitere themen|verwandte artikel|meistgelesen|' +
      'meistgelesene artikel|am meisten gelesen|mehr nachrichten|empfohlene artikel'
  ),
  ...split(
    'à lire aussi|à lire également|lire aussi|lire également|à voir aussi|voir aussi|sur le même sujet|sur le même thème|les plus lus|' +
      'articles les plus lus|les + lus|dans la même rubrique|articles liés|recommandé pour vous|à la une|plus de dépêches'
  ),
  ...split(
    'lo más leído|lo más visto|las más leídas|más leídas|lo más popular|más noticias|más información|noticias relacionadas|artículos relacionados|' +
      'contenido relacionado|te puede interesar|le puede interesar|también te puede interesar|te recomendamos|lea también|lee también|leer más|seguir leyendo|' +
      'últimas noticias|ver también'
  ),
  ...split(
    'articoli correlati|notizie correlate|leggi anche|leggi di più|vedi anche|potrebbe interessarti|potrebbe interessarti anche|i più letti|più letti|' +
      'più lette|le più lette|ultime notizie|ultima ora|da non perdere'
  ),
  ...split(
    'leia também|leia mais|veja também|veja mais|saiba mais|mais lidas|mais notícias|notícias relacionadas|últimas notícias|' +
      'notícias mais lidas|recomendados para você'
  ),
  ...split(
    'lees ook|lees meer|lees verder|zie ook|bekijk ook|meest gelezen|meer nieuws|meer over dit onderwerp|laatste nieuws|gerelateerd|' +
      'gerelateerde artikelen|gerelateerd nieuws|aanbevolen artikelen'
  ),
  ...split(
    'læs også|læs mere|mest læste|mest læst|seneste nyt|relaterede artikler|les også|les mer|mest lest|siste nytt|relaterte saker|läs också|läs även|' +
      'läs mer|mest läst|mest läst just nu|mest lästa|senaste nytt|lue myös|luetuimmat'
  )
]

/** What opens a one-line link to another story, in front of a colon or a bar. */
const foreignLinkOpenings: readonly string[] = split(
  'lesen sie auch|mehr zum thema|auch interessant|à lire aussi|à lire également|lire aussi|lire également|à voir aussi|voir aussi|lea también|' +
    'lee también|lea además|te puede interesar|leggi anche|vedi anche|leia também|veja também|lees ook|zie ook|læs også|les også|läs också|läs även|' +
    'läs mer|lue myös'
)

/** Sections of papers and sites. */
const foreignSections: readonly string[] = split(
  'inland|ausland|politik|wirtschaft|panorama|gesellschaft|kultur|wissenschaft|regionales|vermischtes|nachrichten|' +
    'monde|société|économie|politique|sciences|santé|faits divers|actualités|' +
    'economía|sociedad|internacional|nacional|política|mundo|cultura|deportes|sucesos|actualidad|' +
    'cronaca|economia|politica|esteri|mondo|spettacoli|notizie|geral|saúde|esportes|desporto|sociedade|país|notícias|' +
    'binnenland|buitenland|economie|politiek|nieuws|indland|udland|erhverv|økonomi|innenriks|utenriks|nyheter|nyheder|inrikes|utrikes|ekonomi'
)

/** Never a headline, a kicker or a subhead: share bars, buttons, footers. */
export const chromePhrases: ReadonlySet<string> = new Set([
  // Share bars
  'facebook', 'twitter', 'x/twitter', 'linkedin', 'instagram', 'whatsapp', 'telegram', 'pinterest', 'tumblr', 'reddit', 'youtube',
  'google+', 'google plus', 'google news', 'flipboard', 'messenger', 'snapchat', 'tiktok', 'threads', 'bluesky', 'mastodon', 'digg',
  'digg this', 'delicious', 'stumbleupon', 'stumble upon', 'newsvine', 'seed newsvine', 'rss', 'rss feed', 'rss feeds', 'tweet',
  'tweet this', 'link this', 'share', 'shares', 'share this', 'share it', 'share on facebook', 'share on twitter', 'share on x',
  'share on whatsapp', 'share on linkedin', 'share via email', 'share article', 'share story', 'share this article',
  'share this story', 'share full article', 'share options', 'share by email', 'share with friends', 'email', 'e-mail', 'mail',
  'email this', 'email article', 'e-mail this', 'email this article', 'email this story', 'email to a friend', 'e-mail to a friend',
  'send by e-mail', 'send by email', 'send to friend', 'send to a friend', 'send', 'print', 'print this', 'print article',
  'print story', 'print this page', 'printer friendly', 'printer-friendly', 'printer-friendly version', 'print version', 'copy link',
  'copy url', 'copied', 'link copied', 'copy', 'permalink', 'get link', 'save', 'save article', 'save story', 'save this',
  'save for later', 'saved', 'bookmark', 'add to blog', 'like', 'likes', 'like this', 'recommend', 'follow', 'following', 'unfollow',
  'follow us', 'follow us on', 'subscribe', 'subscribe now', 'subscribe and follow', 'subscriptions', 'reprints', 'republish',
  'view comments', 'comment', 'comments', 'add comment', 'add comments', 'add a comment', 'leave a comment', 'leave a reply',
  'leave a comment below', 'post a comment', 'post comment', 'read comments', 'show comments', 'hide comments', 'view all comments',
  'join the conversation', 'start a conversation', 'start the conversation', 'join the discussion', 'join conversation', 'no comments',
  'be the first to comment', 'sign in to comment', 'log in to comment', 'login to comment', 'recommended', 'listen', 'listen now',
  'play', 'pause', 'mute', 'unmute', 'replay', 'fullscreen', 'full screen', 'expand', 'collapse', 'enlarge', 'zoom', 'toggle',
  'toggle navigation', 'toggle caption', 'toggle menu', 'hide caption', 'show caption', 'view gallery', 'view photos', 'view all photos',
  'view slideshow', 'photo gallery', 'image gallery', 'slideshow', 'slide show', 'photos', 'videos',
  'gift article', 'gift', 'give this article', 'read in app', 'open app', 'open in app', 'use app', 'get app', 'download app',
  'watch live', 'watch now', 'watch video', 'play video', 'live tv', 'live video', 'watch more',
  // Text tools
  'text size', 'font size', 'small text', 'large text', 'aa', 'a a', 'a a a', 'a+', 'a-', 'a+ a-', 'small', 'medium', 'large', 'default',
  'resize text', 'text', 'dark mode', 'night mode', 'close', 'cancel', 'ok', 'submit', 'apply', 'reset', 'next', 'previous', 'prev',
  'back', 'forward', 'go', 'done', 'continue', 'loading', 'load more', 'loading comments', 'show more', 'show less', 'see more',
  'see less', 'view more', 'view all', 'see all', 'read full article', 'read full story', 'read the full story', 'full story',
  'full article', 'read on', 'back to top', 'top', 'go to top', 'return to top', 'skip', 'next page', 'previous page', 'single page', 'page', 'first', 'last', 'caption',
  'more information', 'more info', 'learn more', 'find out more', 'details', 'click here', 'see details', 'more details', 'error',
  // Menus
  'home', 'homepage', 'home page', 'menu', 'main menu', 'open menu', 'close menu', 'sections', 'section', 'search', 'search this site',
  'search for', 'site search', 'advanced search', 'site index', 'sitemap', 'site map', 'index', 'navigation', 'main navigation',
  'e-paper', 'epaper', 'e-edition', "today's paper", 'archive', 'archives', 'topics', 'all topics', 'popular topics',
  'popular categories', 'categories', 'tags', 'topic', 'edition', 'editions', 'newsletter', 'newsletters', 'alerts', 'news alerts',
  'email alerts', 'apps', 'mobile', 'mobile apps', 'mobile app', 'widgets', 'podcasts', 'classifieds', 'flyers', "this week's flyers",
  'obituaries', 'crossword', 'puzzles', 'horoscopes', 'games', 'shop', 'store', 'careers', 'jobs', 'employment', 'events', 'e-shop',
  'advertise', 'advertise with us', 'advertising', 'advertise here', 'adchoices', 'ad choices', 'ads', 'ad', 'media kit', 'rate card',
  'post a classifieds ad', 'create your own ad', 'local directory', 'directory', 'partnerships', 'partners', 'sponsors', 'resources',
  'about', 'about us', 'about this site', 'who we are', 'our team', 'contact', 'contact us', 'contacts', 'contact info', 'feedback',
  'send feedback', 'help', 'help center', 'help centre', 'faq', 'faqs', 'support', 'support & contact', 'customer service',
  'customer support', 'corrections', 'submit a correction', 'report an error', 'report a mistake', 'report a typo', 'suggest a correction',
  'privacy', 'privacy policy', 'privacy notice', 'privacy statement', 'privacy settings', 'your privacy choices',
  'your california privacy rights', 'do not sell my info', 'do not sell my personal information', 'do not sell or share my personal information',
  'cookie policy', 'cookie settings', 'cookie notice', 'cookie preferences', 'cookies', 'cookies policy', 'manage cookies', 'terms',
  'terms of use', 'terms of service', 'terms & conditions', 'terms and conditions', 'terms of sale', 'conditions of use', 'legal',
  'legal notice', 'legal notices', 'disclaimer', 'copyright', 'copyright notice', 'accessibility', 'accessibility statement', 'imprint',
  'impressum', 'code of ethics', 'editorial standards', 'licensing', 'permissions', 'rights & permissions', 'press office', 'newsroom',
  'investor relations', 'complaint redressal', 'grievance redressal', 'site feedback', 'quick links', 'useful links', 'other links',
  'links', 'more links', 'follow our', 'stay connected', 'stay in touch', 'connect with us', 'connect', 'get in touch', 'keep in touch',
  'our apps', 'our sites', 'our network', 'our other sites', 'news releases', 'press releases', 'press release', 'brand attribution guidelines',
  // Accounts
  'login', 'log in', 'log in / register', 'logout', 'log out', 'sign in', 'sign-in', 'sign out', 'sign up', 'sign up now', 'signup',
  'register', 'register now', 'registration', 'create account', 'create an account', 'create free account', 'my account', 'my profile',
  'profile', 'account', 'become a member', 'membership', 'memberships', 'subscriber self-serve', 'subscriber services', 'user name',
  'username', 'password', 'password recovery', 'forgot password', 'forgot your password', 'lost password', 'remember me',
  'your name', 'your email', 'your e-mail', 'your email address', 'email address', 'to e-mail', 'notify me', 'turn on notifications',
  'enable notifications', 'notifications', 'get notified', 'all fields are required', 'heading', 'preview', 'publication code', 'code',
  'gift subscriptions', 'gift vouchers', 'donate', 'donate now', 'buy now', 'order now', 'manage subscription', 'start free trial',
  // Notices
  'advertisement', 'advertisements', 'sponsored', 'sponsored content', 'promoted', 'trending', 'trending now', 'trending topics',
  'hot on the web', 'top trends', 'most popular', 'popular', 'popular now', 'article', 'add to reading list', 'reading list',
  'purchase licensing rights', 'article tools', 'story tools', 'story highlights', 'related tags', 'weather', 'complete forecast',
  'full forecast', 'feels like', 'opens new tab', 'opens in new window', 'opens in a new tab', 'skip to main content', 'skip to content',
  'skip to navigation', 'write a comment', 'all comments', 'sort by', 'newest', 'oldest', 'best', 'report', 'reply', 'flag', 'author archive',
  'share this item on facebook', 'share this item on x', 'share this item via whatsapp', 'share this item on twitter',
  'send this page to someone via email', 'see more sharing options', 'more sharing options', 'copy article link', 'email link',
  'reuse this content', 'increase article font size', 'decrease article font size', 'increase font size', 'decrease font size',
  'more videos', 'read preview', 'enter your email address', 'enter your email', 'download the app', 'skip past newsletter promotion',
  'after newsletter promotion', 'hide message bar', 'free weekly newsletter', 'free newsletter', 'free daily newsletter',
  'thanks for signing up', 'article metadata', 'view image in fullscreen', 'open image viewer', 'open image in gallery',
  'view on map', 'watch on youtube', 'watch on', 'embed', 'transcript',
  'add us on google', 'set as preferred source', 'prefer us on google', 'why you can trust us',
  'story continues', 'sign up for our emails', 'explore charts', 'explore more on the topics in this story',
  'already have an account', 'sign in or create an account', 'create an account or sign in', 'play now',
  'rate this article', 'rate this story', 'vote', 'view results', 'yes', 'no', 'read related topics', 'view all partners', 'full text',
  'register for free', 'more about', 'copylink', 'mailto', 'news provided by', 'follow topic', 'share via', 'english edition', "today's epaper", 'advertising',
  'republish this article', 'republish this story',
  // Other languages
  ...foreignButtons
])

/** Of the phrases, those that are words of stories, too, so that a line of them in mid-body proves nothing. */
export const doubtfulPhrases: ReadonlySet<string> = new Set([
  'text', 'full text', 'play', 'page', 'first', 'last', 'top', 'back', 'forward', 'go', 'next', 'previous', 'prev', 'continue', 'done', 'small',
  'medium', 'large', 'default', 'send', 'mail', 'article', 'topic', 'topics', 'tags', 'section', 'sections', 'weather', 'jobs', 'events',
  'games', 'shop', 'store', 'legal', 'contact', 'contacts', 'about', 'photos', 'videos', 'archive', 'archives', 'index', 'resources',
  'partners', 'partnerships', 'sponsors', 'details', 'links', 'support', 'help', 'feedback', 'corrections', 'copyright', 'disclaimer',
  'employment', 'careers', 'code', 'heading', 'preview', 'profile', 'account', 'connect', 'popular', 'trending', 'best', 'report',
  'reply', 'flag', 'vote', 'yes', 'no', 'ok', 'listen', 'error', 'terms', 'privacy', 'accessibility', 'permissions', 'newsroom', 'search',
  'press release', 'press releases', 'news releases', 'story highlights', 'mobile', 'apps', 'puzzles', 'obituaries', 'threads', 'telegram',
  'messenger', 'ad', 'ads', 'skip', 'cancel', 'edition', 'editions', 'categories', 'newest', 'oldest', 'comment', 'comments', 'alerts',
  'more details', 'more information', 'slide show', 'copy', 'gift', 'follow', 'following', 'like', 'likes', 'recommend', 'recommended',
  'full story', 'read on', 'aa', 'caption', 'expand', 'toggle', 'pause', 'advertising', 'advertise', 'donate', 'directory', 'membership',
  'registration', 'password', 'imprint', 'navigation', 'x/twitter', 'ok', 'delicious', 'email', 'e-mail',
  ...doubtfulForeignButtons
])

/** Sections of papers and sites: a kicker above a story, navigation in a list. */
export const sectionLabels: ReadonlySet<string> = new Set([
  'africa', 'americas', 'analysis', 'arts', 'arts & culture', 'asia', 'auto', 'autos', 'books', 'business', 'business news', 'canada',
  'celebrity', 'china', 'cities', 'climate', 'columns', 'commodities', 'companies', 'crime', 'culture', 'defence', 'defense', 'economy',
  'editorial', 'editorials', 'education', 'energy', 'entertainment', 'environment', 'europe', 'explainers', 'fashion', 'features',
  'finance', 'food', 'football', 'health', 'india', 'international', 'investing', 'latest', 'law', 'life', 'lifestyle', 'local',
  'local news', 'magazine', 'markets', 'media', 'metro', 'middle east', 'money', 'movies', 'music', 'nation', 'national', 'nba', 'news',
  'nfl', 'oddly enough', 'opinion', 'opinions', 'people', 'personal finance', 'pictures', 'politics', 'property', 'real estate', 'regional',
  'religion', 'russia', 'science', 'society', 'south asia', 'sport', 'sports', 'stocks', 'style', 'tech', 'technology', 'top news',
  'travel', 'tv', 'uk', 'u.s.', 'us', 'usa', 'video', 'wealth', 'women', 'world', 'world news', 'general', 'odd news', 'rural',
  ...foreignSections
])

/** Headings of a story's tags, which end a list of links above them. */
export const tagHeadings: ReadonlySet<string> = new Set([
  'tags', 'tagged', 'topics', 'related topics', 'more about', 'read related topics', 'read more on', 'explore more on these topics', 'more on these topics', 'filed under',
  'key words', 'keywords', 'schlagworte', 'schlagwörter', 'themen', 'mots-clés', 'sujets', 'thèmes', 'archivado en', 'etiquetas', 'temas', 'argomenti', 'assuntos', 'tópicos',
  'lees meer over', 'emner', 'emneord', 'ämnen'
])

/** Headings of lists of links to other stories. */
export const relatedHeadings: ReadonlySet<string> = new Set([
  'also in the news', 'also in this section', 'also on this site', 'also read', 'also see', 'around the web', "don't miss",
  "editor's picks", "editors' picks", 'editors picks', "editor's choice", 'featured stories', 'featured articles',
  'from around the web', 'from the web', 'further reading', 'go deeper', 'in case you missed it', 'in other news', 'keep reading',
  'latest', 'latest articles', 'latest headlines', 'latest news', 'latest stories', 'latest updates', 'latest videos', 'more articles',
  'more coverage', 'more headlines', 'more latest news', 'more like this', 'more news', 'more on this', 'more on this story',
  'more on this topic', 'more stories', 'more to explore', 'more to read', 'more top stories', 'more videos', 'most commented',
  'most emailed', 'most popular', 'most popular stories', 'most read', 'most read news', 'most read stories', 'most recent', 'most shared',
  'most viewed', 'most watched', 'must read', 'must reads', 'must watch', 'must-read', 'must-reads', 'next up', 'other news',
  'other stories', 'other top stories', 'others also read', 'people also read', 'popular articles', 'popular in the community',
  'popular stories', 'read also', 'read next', 'readers also liked', 'recent articles', 'recent news', 'recent posts', 'recent stories',
  'recommended', 'recommended articles', 'recommended for you', 'recommended reading', 'recommended stories', 'recommended videos',
  'related', 'related article', 'related articles', 'related content', 'related coverage', 'related headlines', 'related items', 'related links',
  'related news', 'related posts', 'related quotes and news', 'related reading', 'related stories', 'related story', 'related video', 'related videos', 'see also',
  'similar articles', 'similar news', 'similar stories', 'stories', 'stories for you', 'stories you may like', 'suggested reading',
  'suggested stories', 'suggested for you', "today's top stories", "today's headlines", 'top headlines',
  'top multimedia', 'top news', 'top stories', 'top stories right now', 'top videos', 'trending articles', 'trending news',
  'trending stories', 'trending videos', 'up next', 'what others are reading', 'what to read next', 'you may also like',
  'next story', 'previous story', 'prev story', 'next article', 'previous article', 'prev article', 'photogallery', 'photo galleries',
  'read more', 'more on this subject', 'more for you', 'for you', 'we recommend', 'best of the web', 'you may like', 'you might also like', 'you might also be interested in', 'you may also be interested in', 'you might like',
  ...foreignHeadings
])

/** What opens a one-line link to another story, in front of a colon or a bar. */
export const linkOpenings: ReadonlySet<string> = new Set([
  'also read', 'also see', 'also watch', 'click to read', "don't miss", 'further reading', 'more on this', 'must read', 'must watch', 'read', 'read also', 'read here', 'read more', 'read next', 'read now', 'related', 'related article', 'related articles', 'related coverage', 'related link', 'related news', 'related reading', 'related stories', 'related story', 'related video', 'see also', 'see photos', 'up next', 'watch', 'watch also', 'watch live', 'watch more', 'watch now', 'watch video', 'you may also like',
  ...foreignLinkOpenings
])

/** As `linkOpenings`, but a story may say so in front of a colon: they open a link in capitals or with a bar behind them. */
export const plainLinkOpenings: ReadonlySet<string> = new Set([
  'explained', 'go deeper', 'in pictures', 'in pics', 'keep reading', 'listen', 'more', 'next', 'recommended', 'see more'
])

/**
 * How headings begin that go on with a section or a site: `More From Business`. `list`: only when what follows says
 * that it is a list (`Latest Football News`), for a headline may begin so, too.
 */
export const headingLeads: ReadonlyMap<string, 'any' | 'list'> = new Map([
  ['more from', 'any'],
  ['more in', 'any'],
  ['more on', 'any'],
  ['more about', 'any'],
  ['more stories from', 'any'],
  ['more news from', 'any'],
  ['more stories in', 'any'],
  ['more news in', 'any'],
  ['next in', 'any'],
  ['most viewed', 'any'],
  ['most viewed in', 'any'],
  ['most read', 'any'],
  ['most read in', 'any'],
  ['most popular', 'any'],
  ['most popular in', 'any'],
  ['most shared', 'any'],
  ['most watched', 'any'],
  ['top stories', 'any'],
  ['top stories in', 'any'],
  ['top stories from', 'any'],
  ['top news in', 'any'],
  ['also in', 'any'],
  ['also on', 'any'],
  ['recommended by', 'any'],
  ['recommended from', 'any'],
  ['popular in', 'any'],
  ['popular on', 'any'],
  ['featured in', 'any'],
  ['stories from', 'any'],
  ['other news from', 'any'],
  ['other news in', 'any'],
  ['other news of', 'any'],
  ['more', 'list'],
  ['latest', 'list'],
  ['related', 'list'],
  ['recommended', 'list'],
  ['featured', 'list'],
  ['popular', 'list'],
  ['top', 'list'],
  ['other', 'list']
])

/** Last words of a heading that say that it is one of a list. */
export const listWords: ReadonlySet<string> = new Set(
  'news stories headlines articles videos video coverage posts reads links updates galleries quotes football basketball sports'.split(' ')
)

/** What a heading opens, and whether it does so wherever it stands. */
export interface SectionHeadingRow {
  kind: 'about' | 'contact' | 'disclaimer' | 'other'
  /** A subhead of a story may say the same. */
  behind?: boolean
}

/** Headings of sections behind the body. */
export const sectionHeadings: ReadonlyMap<string, SectionHeadingRow> = new Map<string, SectionHeadingRow>([
  ['about the author', {kind: 'about', behind: true}],
  ['about the writer', {kind: 'about'}],
  ['about the reporter', {kind: 'about'}],
  ['about the company', {kind: 'about'}],
  ['about us', {kind: 'about', behind: true}],
  ['contact', {kind: 'contact', behind: true}],
  ['contact us', {kind: 'contact', behind: true}],
  ['contacts', {kind: 'contact', behind: true}],
  ['editorial contacts', {kind: 'contact'}],
  ['on behalf of the board', {kind: 'contact'}],
  ['on behalf of the board of directors', {kind: 'contact'}],
  ['on behalf of the company', {kind: 'contact', behind: true}],
  ['for additional information', {kind: 'contact'}],
  ['for additional information, contact', {kind: 'contact'}],
  ['for additional information, please contact', {kind: 'contact'}],
  ['for further information', {kind: 'contact'}],
  ['for further information contact', {kind: 'contact'}],
  ['for further information please contact', {kind: 'contact'}],
  ['for further information, contact', {kind: 'contact'}],
  ['for further information, please contact', {kind: 'contact'}],
  ['for investors', {kind: 'contact', behind: true}],
  ['for media', {kind: 'contact', behind: true}],
  ['for more information', {kind: 'contact'}],
  ['for more information contact', {kind: 'contact'}],
  ['for more information please contact', {kind: 'contact'}],
  ['for more information, contact', {kind: 'contact'}],
  ['for more information, please contact', {kind: 'contact'}],
  ['further information', {kind: 'contact', behind: true}],
  ['more information', {kind: 'contact', behind: true}],
  ['additional information and where to find it', {kind: 'disclaimer'}],
  ['disclaimer', {kind: 'disclaimer', behind: true}],
  ['disclosure statement', {kind: 'disclaimer'}],
  ['important information', {kind: 'disclaimer', behind: true}],
  ['important notice', {kind: 'disclaimer', behind: true}],
  ['important safety information', {kind: 'disclaimer'}],
  ['legal disclaimer', {kind: 'disclaimer'}],
  ['legal notice', {kind: 'disclaimer', behind: true}],
  ['no offer or solicitation', {kind: 'disclaimer'}],
  ['non-gaap financial measures', {kind: 'disclaimer', behind: true}],
  ['participants in the solicitation', {kind: 'disclaimer'}],
  ['trademarks', {kind: 'disclaimer', behind: true}],
  ['use of non-gaap financial measures', {kind: 'disclaimer'}],
  ['note to editors', {kind: 'other', behind: true}],
  ['notebook', {kind: 'other', behind: true}],
  ['notes for editors', {kind: 'other', behind: true}],
  ['notes to editors', {kind: 'other', behind: true}]
])

/** Words in front of `Forward-Looking Statements` in a heading. */
export const forwardWords: ReadonlySet<string> = new Set(
  (
    'a about advice advisory and as caution cautionary concerning disclaimer disclosure for harbor harbour important information ' +
    'language note notes notice of on regarding safe special statement statements statutory the to'
  ).split(' ')
)

/** Words that tell whom a contact is for: `Media contact`, `Investor Relations contacts`. */
export const contactWords: ReadonlySet<string> = new Set(
  (
    'agency and company corporate editorial general information investor investors ir media news or pr press public relations sales ' +
    'technical & /'
  ).split(' ')
)

/** Last words of companies, by which `About Quayside Holdings` is told from a headline. */
export const companyWords: ReadonlySet<string> = new Set(
  (
    'ab ag asa association bancorp bank capital co company corp corporation energy entertainment foundation gmbh gold group holdings inc ' +
    'industries institute international kk labs limited llc llp ltd minerals mining networks nv oyj partners pharmaceuticals plc pty ' +
    'resources sa se services solutions spa systems technologies therapeutics trust university'
  ).split(' ')
)
