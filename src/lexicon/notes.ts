/**
 * How notes to editors and readers begin. Sources: conventions of the
 * agencies' transmission guides and what archives show.
 */
import type {EditorNote} from '../story/types.ts'

export interface NoteRow {
  kind: EditorNote['kind']
  /** Tested at the start of the note, brackets taken off. */
  pattern: RegExp
  /** Where it may stand: `bracketed` only in brackets, `line` only on a line of its own that says no more than this. */
  form?: 'bracketed' | 'line'
  example: string
}

/** First match wins. */
export const noteRows: readonly NoteRow[] = [
  {kind: 'kill', pattern: /^(?:(?:bulletin |mandatory |urgent )?(?:kill|hold|withhold)\b[:!.]?(?: (?:kill|hold|withhold)\b| -|:|$)|story withdrawn\b|(?:this|the) (?:story|article|item|report) (?:has been|is|was) (?:withdrawn|killed|retracted))/i, example: 'KILL KILL KILL'},
  {kind: 'embargo', pattern: /^(?:(?:strictly |under )?embargo(?:ed)?\b|hold for release\b|sperrfrist\b|not (?:to be published|for (?:publication|release|broadcast)) (?:before|until)\b|note to editors: strictly embargoed\b)/i, example: 'EMBARGOED until 0001 GMT Friday'},
  {kind: 'embargo', form: 'line', pattern: /^for (?:immediate )?release:?\b(?=.{0,40}(?:\b[ap]ms?\b|\bsun|\bmon|\btue|\bwed|\bthu|\bfri|\bsat|\bweekend|\banytime\b|\bthereafter\b|\btime set\b|\bnoon\b|\d))/i, example: 'For Release Sunday, Jan. 8, and Thereafter'},
  {kind: 'correction', pattern: /^(?:corrects?\b|corrections?:|clarifications?:|\(?this (?:[\p{L}\d., ]{1,20} )?(?:story|article|version|report|item|copy|headline|post|posting|piece) (?:has been |was |is being )?(?:refiled to correct|correct(?:s|ed)|amended|clarifie[sd])|an earlier version of this\b|a previous version of this\b|in an earlier version\b|berichtigung:|corrige\b|rectificatif\b)/iu, example: 'This version corrects the name of the mill in paragraph 3.'},
  {kind: 'correction', form: 'bracketed', pattern: /^(?:refiles?|refiling|fix(?:es)?|clarif(?:y|ies)|amends?)\b/i, example: '(Refiles to fix typo in headline)'},
  {kind: 'pickup', pattern: /^pick(?:s)? ?up:? (?:\d{1,2}(?:st|nd|rd|th)|[a-z]+ (?:graf|para|pvs)|with|in|at|after|story|previous|pvs)\b/i, example: 'Pickup 20th pvs, `The mayor ...'},
  {kind: 'update', form: 'bracketed', pattern: /^(?:adds?|adding|updates?|updating|recasts?|recasting|re-?leads?|writes? ?through|rewrites?|new throughout|inserts?|incorporates?|includes?|changes?|removes?|restores?|drops?|trims?|edits?|replaces?|moves?|tops?|leads?|byline|details?|no change)\b/i, example: '(Adds quotes, background)'},
  {kind: 'update', pattern: /^(?:this (?:story|article|report|post|page|version) (?:has been|was|is being|will be) updated\b|this is a (?:breaking|developing)(?: news)? (?:story|report)\b|(?:the )?story will be updated\b|will be updated\b|check back (?:here )?for (?:more )?updates\b|more (?:to come|to follow|details to follow)\b|recasts?\. )/i, example: 'This is a developing story. Check back for updates.'},
  {kind: 'advisory', form: 'bracketed', pattern: /^(?:for (?:a |an |more |other |full |related |the )?(?:live|video|graphic|factbox|story|stories|blog|table|details|pictures?|column|coverage)\b|see\b.{0,40}\b(?:page|story|graphic)|click\b|repeats?\b|note to (?:editors|readers)|editors?['’]?s? note|eds\b|attn\b|art adv|undated\b|news analysis|picture\)?$|photos?\)?$|repeating\b|story can end here|(?:begin|end) (?:optional|italics?|bracket)|optional\b|(?:first|second|third|fourth|\d(?:st|nd|rd|th)) (?:optional )?(?:trim|take|add)\b|continued on next take|next take\b|embargo|optional trim|also moved|moved\b|bc-)/i, example: '(STORY CAN END HERE. OPTIONAL MATERIAL FOLLOWS)'},
  {kind: 'advisory', pattern: /^(?:eds?[:.] |eds?:|editors?: |editors?['’]s? note\b ?[-_—–:.]|notes? to (?:the )?editors?\b ?[-_—–:.]|attention (?:all )?(?:editors?|news editors?|subscribers)\b|attn[:.] |\^?caution\b ?[-_—–:]|note (?:language|contents?|nature)\b|undated note|advisory[:-] |redaktionelle hinweise|achtung[:!] )/i, example: 'Eds: SUBS 4th graf to add comment.'},
  {kind: 'advisory', form: 'line', pattern: /^(?:urgent|bulletin|flash|precede [A-Z][A-Z .]{2,30}|undated|agencies and radio out|retransmitting\b.{0,60}|retransmission\b.{0,40}|with (?:related|optional trims?|any story|box|bjt|(?:am|pm|bc|ap)-).{0,90}|(?:ap )?laser(?:photo|graphic|foto)s?\b.{0,60}|(?:ap )?(?:wire)?photos?(?: ?(?:covering|staffing|planned|available|[a-z]{2,4}\d{1,3}).{0,50})|(?:subs|inserts?|adds?|leads?|updates?|deletes?|tops?) (?:\d{1,2}|graf|with|previous|pvs|lead|throughout|to|new).{0,240}|an ap (?:news|sports|extra|arts).{0,60}|ap (?:news|arts|weekend|newsfeatures?).{0,30}(?:adv|advisory)|moved (?:previously|in advance|earlier).{0,90}|for (?:use|sunday|weekend) .{0,60}thereafter)$/i, example: 'LaserPhoto NY12'},
  {kind: 'advisory', pattern: /^(?:the following information is not (?:intended )?for publication|die folgenden informationen sind nicht zur ver[oö]ffentlichung|not (?:for|intended for) (?:dissemination|distribution|release|publication)\b.{0,80}\bunited states\b)/i, example: 'NOT FOR DISSEMINATION IN THE UNITED STATES'},
  {kind: 'other', form: 'line', pattern: /^(?:n ?i ?e ?u ?w ?bericht, vervangt:.{0,120})$/i, example: 'N i e u w bericht, vervangt: Brand in haven'}
]
