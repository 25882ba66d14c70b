/**
 * How notes to editors and readers begin: what transmission guides ask for and what archives show.
 */
import type {EditorNote, StoryVersion} from '../story/types.ts'

/** One way in which a note begins. */
export interface NoteRow {
  kind: EditorNote['kind']
  /** Tested at the start of the note, brackets taken off. */
  pattern: RegExp
  /** All words that the pattern can begin with, in small letters: every block is held against the rows of its first word. */
  words?: string
  /** The small letters and marks that it can begin with, where they are no words. */
  opens?: string
  /** It has a word of those that take a story back, which no word at its head tells. */
  recall?: true
  /** Where it may stand: `bracketed` only in brackets, `line` only as a line that says no more than this. */
  form?: 'bracketed' | 'line'
  /** Which writing of the story the note makes it. */
  version?: StoryVersion['kind']
  example: string
}

/** First match wins. */
export const noteRows: readonly NoteRow[] = [
  // Kills and holds.
  {
    kind: 'kill',
    words: 'kill hold withhold bulletin mandatory urgent ed eds editor editors story please',
    pattern: /^(?:kill|hold|withhold)(?:[ :!.-]{1,3}(?:kill|hold|withhold))+(?![a-z])|^(?:bulletin|mandatory|urgent|eds?:|editors?:) (?:please )?(?:kill|withhold|hold|disregard)\b|^story withdrawn\b|^please (?:kill|disregard) (?:the|this|our|earlier|previous)\b/i,
    example: 'KILL KILL KILL'
  },
  {
    kind: 'kill',
    words: 'the this our',
    pattern: /^(?:the|this|our) (?:[^:;"“”()]{1,20} )?(?:story|item|report|article|alert|brief|release)s? (?:(?:headlined|slugged|titled|[“"'])[^.]{1,150} )?(?:is|are|was|has been|have been) (?:being )?(?:withdrawn|killed|retracted)\b/i,
    example: 'The story headlined "Mayor quits" is withdrawn.'
  },
  {
    kind: 'kill',
    recall: true,
    pattern: /^[^\d:;"“”(),]{2,41} has (?:withdrawn|retracted|killed) (?:its|a|the|this)\b[^.]{1,200}\bstory\b[^.]{0,200}\. [^.]{1,80}\b(?:replacement|substitute|substitution)\b/i,
    example: 'Novaria Press has withdrawn its story about the mayor. There will be no replacement.'
  },
  {
    kind: 'kill',
    words: 'make',
    pattern: /^make certain (?:that )?the (?:story|item|photo|picture|graphic) is not (?:published|used|broadcast)\b/i,
    example: 'Make certain the story is not published.'
  },
  {kind: 'kill', recall: true, pattern: /^a (?:kill|withhold|hold) is mandatory\b/i, example: 'A kill is mandatory.'},
  // Embargoes.
  {
    kind: 'embargo',
    words: 'strictly under embargo embargoed hold sperrfrist not note',
    pattern: /^(?:strictly |under (?:strict )?)?embargo(?:ed)?(?: (?:for|to|till|until|against|copy|through|release|by)\b|:|$| \d)|^hold for release\b|^sperrfrist\b|^not (?:to be published|for (?:public |general )?(?:publication|release|broadcast)) (?:before|until|prior)\b|^note to (?:news )?editors: (?:strictly |under )?embargo/i,
    example: 'EMBARGOED until 0001 GMT Friday'
  },
  {
    kind: 'embargo',
    words: 'for',
    form: 'line',
    pattern: /^for (?:release|use)[:,]?(?= .{0,40}?\b(?:[ap]ms?|[ap]\.m\.|sun(?:day)?|mon(?:day)?|tue(?:s|sday)?|wed(?:nesday)?|thu(?:rs|rsday)?|fri(?:day)?|sat(?:urday)?|weekend|anytime|thereafter|time set|noon|midnight|gmt|est|edt|jan|feb|march|april|may|june|july|aug|sept|oct|nov|dec)\b)/i,
    example: 'For Release Sunday, Jan. 8, and Thereafter'
  },
  {
    kind: 'correction',
    words: 'le',
    version: 'correction',
    form: 'line',
    pattern: /^le communiqué (?:de presse )?suivant (?:corrige|remplace|annule)\b/i,
    example: 'Le communiqué suivant corrige celui du 3 mai.'
  },
  {kind: 'advisory', opens: 'afiv', form: 'bracketed', pattern: /^(?:fotos?|v[ií]deos?|infograf[ií]as?|audios?)$/i, example: '(foto)'},
  // What Reuters says of the story that it withdraws.
  {kind: 'kill', words: 'story', form: 'line', pattern: /^story_(?:number|date|time): /i, example: 'STORY_NUMBER: L1N3AB0CD'},
  // Where the earlier story goes on.
  {
    kind: 'pickup',
    words: 'no pick picks pickup picksup',
    form: 'line',
    pattern: /^(?:no pickup|picks? ?up:? (?:at |in |with )?(?:the )?(?:\d{1,2}(?:st|nd|rd|th)?\b|(?:first|second|third|fourth|fifth|sixth|last|next)\b|grafs?\b|paras?\b|pvs\b|previous\b|story\b|[`'"“]))/i,
    example: 'Pickup 20th pvs, `The mayor ...'
  },
  // Corrections that readers see.
  {
    kind: 'correction',
    words: 'correction corrections clarification clarifications berichtigung korrektur erratum rectificatif corrected',
    version: 'correction',
    pattern: /^(?:corrections?(?: (?:&|and|or) clarifications?)?|clarifications?|berichtigung|korrektur|erratum|rectificatif|corrected version) ?(?::|--|—|\.\.\.)/i,
    example: 'Correction: The harbour opened in 2011.'
  },
  {
    kind: 'correction',
    words: 'update this',
    version: 'correction',
    pattern: /^(?:update: )?this (?:[^:;"“”()]{1,20} )?(?:story|article|version|report|item|copy|headline|post|posting|piece|page|dispatch|column|release|transcript)(?: of the (?:story|article|report))? (?:(?:has been|was|is being|has now been) (?:refiled|corrected|amended|clarified|edited|revised)|corrects|clarifies|removes|fixes)\b/i,
    example: 'This version corrects the name of the mill in paragraph 3.'
  },
  {
    kind: 'correction',
    words: 'a an the in due because',
    version: 'correction',
    pattern: /^(?:an?|the|in an?|due to) (?:[^ ]{1,20} )?(?:earlier|previous|prior|original) version of (?:this|the|our) (?:[^ ]{1,20} )?(?:story|article|report|post|item|piece|headline|column|page|dispatch|caption|photo)\b|^in an earlier version of this\b|^(?:because|due) (?:of|to) an? (?:editing|reporting|production|editor's|agency) error\b/i,
    example: 'An earlier version of this story misspelled the name.'
  },
  {
    kind: 'correction',
    words: 'in the le die this correction replacement',
    version: 'correction',
    pattern: /^in the news release\b.{0,260}|^(?:the following|the below) (?:(?:news |press )?release |statement |story |announcement )?(?:corrects|replaces|amends|is a corrected|is a replacement)\b|^(?:le communiqué suivant|die folgende mitteilung) (?:corrige|ersetzt|remplace)|^(?:this|the following) is a correct(?:ion|ed)\b|^(?:correction|replacement)(?: ?\/ ?(?:correction|replacement))? ?(?:--|—|\.\.\.)/i,
    example: 'The following replaces the release dated March 3.'
  },
  // What the desk says in brackets above an update, a correction, a repeat.
  {
    kind: 'correction',
    words: 'in from official company agency ministry source police union party story organiser organisers organizer organizers exchange bank government spokesman spokeswoman correct corrects corrected correcting refile refiles refiled refiling fix fixes clarify clarifies clarified amend amends delete deletes remove removes drop drops restore restores',
    form: 'bracketed',
    version: 'correction',
    pattern: /^(?:(?:in|from) (?:this |an? |the |our )?[^(),]{1,40},? |(?:official|company|agency|ministry|source|police|union|party|story|organi[sz]ers?|exchange|bank|government|spokes(?:man|woman)) )?(?:corrects?|corrected|corrected version|correcting|refile[sd]?|refiling|fix(?:es)?|clarif(?:y|ies|ied)|amends?|deletes?|removes?|drops?|restores?)\b/i,
    example: '(In June 2 story, corrects paragraph 4)'
  },
  {
    kind: 'update',
    words: 'reopens story add adds adding update updates updated updating recast recasts recasting re relead releads write writes writethru writethrough writethrugh writesthru writesthrough rewrite rewrites new insert inserts incorporate incorporates include includes change changes trim trims edit edits replace replaces move moves top tops lead leads rephrase rephrases with byline detail details quote quotes background combines subs',
    form: 'bracketed',
    version: 'update',
    pattern: /^(?:reopens,? |story )?(?:adds?(?! up\b)|adding|updates?|updated|updating|recasts?|recasting|re-?leads?|writes? ?thr(?:o?ugh|u)|rewrites?|new (?:throughout|thruout|lead|details|dateline|headline)|inserts?|incorporates?|includes?|changes?|trims?|edits?|replaces?|moves? (?:dateline|quote|paragraph|up)|tops?|leads?|rephrases?|with (?:details?|quotes?|comments?|reaction|background|closing|analyst|byline)|(?:byline|details?|quotes?|background)(?=[,;]|$)|combines|subs)(?![a-z])/i,
    example: '(Adds quotes, background)'
  },
  {
    kind: 'advisory',
    words: 'repeat repeats repeated repeating rpt rpts no this first',
    form: 'bracketed',
    version: 'repeat',
    pattern: /^(?:repeats?|repeated|repeating|rpts?|no change|(?:this story )?first (?:published|appeared|ran))\b/i,
    example: '(Repeats for wider distribution)'
  },
  // A list item of a desk's notepad: `- adds comments by coach, byline`.
  {
    kind: 'update',
    opens: '*-–•',
    form: 'line',
    version: 'update',
    pattern: /^[-–•*] (?:adds?|updates?|recasts?|changes?|rephrases?|trims?|rewrites?|includes?|inserts?|new|corrects?|removes?|fixes)\b(?=.{1,150}\b(?:quotes?|details?|comments?|reactions?|background|byline|grafs?|paras?|paragraphs?|headline|lead|context|dateline|throughout|statement)\b)/i,
    example: '- adds comments by the coach, byline'
  },
  // What readers are told of the story's making.
  {
    kind: 'update',
    words: 'update updated this story the',
    version: 'update',
    pattern: /^(?:updated?: )?this (?:[^:;"“”()]{1,20} )?(?:story|article|report|post|posting|page|version|piece|blog|item) (?:(?:has been|was|is being|will be|was last) updated|updates)\b|^updated? (?:with|to (?:add|include|reflect|correct))\b.{1,200}\.$|^(?:the )?story (?:will|is to) be updated\b/i,
    example: 'This story has been updated to include a statement from the mayor.'
  },
  {
    kind: 'update',
    words: 'this breaking developing please check refresh',
    pattern: /^this (?:is )?(?:a )?(?:breaking|developing)(?: news)? (?:story|report)\b|^(?:breaking|developing)(?: news)? story[:;,.-]|^(?:please )?check back (?:here |later |soon |with us )?for (?:more |further |the latest )?(?:updates|information|details)\b|^refresh for updates\b/i,
    example: 'This is a developing story. Check back for updates.'
  },
  {
    kind: 'update',
    words: 'will more further details',
    form: 'line',
    pattern: /^(?:will be updated|(?:more|further) (?:details |information |updates )?(?:to (?:come|follow)|follows?|soon)|details to follow)[ .…]{0,4}$/i,
    example: 'More to come.'
  },
  {kind: 'update', words: 'updates adds recasts', pattern: /^(?:updates|adds|recasts) with [a-z\u00C0-\u024F]/i, form: 'line', version: 'update', example: 'UPDATES with cases in Oslo'},
  {kind: 'update', words: 'recasts updates adds rewrites corrects', version: 'update', pattern: /^(?:recasts|updates|adds|rewrites|corrects)\. [a-z\u00C0-\u024F]/i, example: 'RECASTS. ADD quotes and details from police.'},
  {
    kind: 'update',
    words: 'attn',
    version: 'update',
    pattern: /^attn: ?(?:adds?|updates?|recasts?|changes?|rewrites?|replaces?|trims?)\b/i,
    example: '(ATTN: ADDS comment in paras 3-4)'
  },
  {
    kind: 'update',
    words: 'attention',
    form: 'line',
    version: 'update',
    pattern: /^attention ?[-–—:] ?(?:adds?|updates?|recasts?|changes?|rewrites?|corrects?|repeats?)\b/i,
    example: 'ATTENTION - ADDS quotes ///'
  },
  // Advice to editors.
  {
    kind: 'advisory',
    words: 'ed eds editor editors news picture attn n nb note notes attention caution redaktionelle hinweise hinweis achtung',
    pattern: /^editors,? please note\b|^(?:eds?|editors|news editors|picture editors|attn|n\.?b)[:.](?: |$)|^eds:|^editors?['’]?s?['’]? notes? ?(?:[-_—–:.]|$)|^notes? (?:to|for) (?:the )?(?:news |picture |media )?(?:editors?|desks?|subscribers|users|correspondents|media)\b ?(?:[-_—–:.]|$)|^attention(?: all)?[: -]{0,3}(?:news |photo |picture |business |assignment )?(?:editors?|subscribers|desks?)\b|^attn[:. ]|^\^?caution ?[-_—–:]|^(?:redaktionelle hinweise|hinweise? an die redaktion|achtung[:!] )/i,
    example: 'Eds: SUBS 4th graf to add comment.'
  },
  {
    kind: 'advisory',
    form: 'bracketed',
    pattern: /^(?:for (?:an? |more |other |full |related |the |our |all )?(?:[^ ]{1,20} )?(?:live|videos?|graphics?|factbox|story|stories|blog|table|details|pictures?|column|coverage|highlights|text|poll|scores|results|standings|news|analysis|reports?|multimedia)\b|see\b.{1,40}\b(?:page|story|graphic|also|accompanying|factbox)|click\b|note (?:language|contents?|nature|strong)|editors?['’]?s? note|notes? to\b|eds\b|attn\b|art adv|undated$|news analysis$|(?:with )?(?:pictures?|photos?|graphics?)(?: available)?$|(?:apn? )?[a-z ]{0,20}illustrations?:|story can end here|(?:begin|end) (?:optional|italics?|brackets?|box|text)|optional\b|(?:first|second|third|fourth|fifth|\d(?:st|nd|rd|th)) (?:optional )?(?:trim|take|add)\b|continued on next take|next take|embargo|also moved|moved\b|this story (?:also )?(?:moved|is for|may be)|with\b.{1,60}\bphotos?$|graphic\s?\+\s?picture|(?:[AP]M|BC)-\w)/i,
    example: '(STORY CAN END HERE. OPTIONAL MATERIAL FOLLOWS)'
  },
  {
    kind: 'advisory',
    words: 'urgent bulletin flash precede undated agencies for end from retransmit retransmits retransmitted retransmitting retransmission with laser laserphoto laserphotos lasergraphic lasergraphics laserfoto laserfotos lasercolor lasercolors lasercolour lasercolours wirephoto wirephotos photo photos an ap moved stand stands',
    form: 'line',
    pattern: /^(?:urgent|bulletin|flash|precede [a-z][a-z .-]{2,30}|undated|agencies and radio out|for immediate release:?|end (?:adv|advance|editorial|bjt)(?!a).{0,60}|from ap (?:newsfeatures|weekly features|news features|special features)|retransmit(?:ting|s|ted)\b.{0,80}|retransmission\b.{0,40}|with (?:related|optional trims?|box|bjt|[ap]m-\S|bc-\S).{0,90}|(?:with )?(?:ap )?laser ?(?:photo|graphic|foto|color|colour)s?\b.{0,90}|(?:with )?(?:ap )?(?:wire)?photos? (?:covering|staffing|planned|available|ny\d{1,3}|[a-z]{2,4}\d{1,3}).{0,50}|an ap (?:news|sports|extra|arts|newsfeature).{0,60}|ap (?:news|arts|weekend|newsfeatures?).{0,30}(?:adv|advisory)|moved (?:previously|in advance|earlier|on).{0,90}|stands? for .{0,90})$/i,
    example: 'LaserPhoto NY12'
  },
  {
    kind: 'advisory',
    words: 'sub subs insert inserts add adds lead leads delete deletes top tops restore restores correct corrects update updates recast recasts rewrite rewrites',
    form: 'line',
    pattern: /^(?:subs?|inserts?|adds?|leads?|deletes?|tops?|restores?|corrects?|updates?|recasts?|rewrites?) (?:(?:\d{1,2}(?:st|nd|rd|th)?|two|three|four|five|six|last|lead|next-to-last|new|final|all)[ -].{0,40}\b)?(?:grafs?|paras?|pvs|thru?out|throughout)\b/i,
    example: 'SUBS 4th graf to correct the year'
  },
  {
    kind: 'advisory',
    words: 'the die not this',
    pattern: /^(?:the following (?:information|section|text|lines) (?:is|are) not (?:intended )?for publication|die folgenden informationen sind nicht zur ver[oö]ffentlichung|not (?:for|intended for) (?:dissemination|distribution|release|publication)\b.{1,90}\b(?:united states|u\.s\.|usa?|canada|australia|japan|jurisdiction)\b|this (?:news |press )?release is not for (?:distribution|dissemination))/i,
    example: 'NOT FOR DISSEMINATION IN THE UNITED STATES'
  },
  // What monitors and clients print.
  {kind: 'other', words: 'full text excerpt excerpts passage passages', form: 'bracketed', pattern: /^(?:(?:full )?text|excerpts?|passages? omitted)$/i, example: '[TEXT]'},
  {kind: 'update', words: 'n', version: 'update', form: 'line', pattern: /^n ?i ?e ?u ?w ?bericht, vervangt:/i, example: 'N i e u w bericht, vervangt: Brand in haven'}
]
