/**
 * End marks that more than one agency uses; those of one agency stand in its rows.
 */

/** A line of its own. `exact`: capitals matter, as `End` is also a word of headings. */
export const endMarkLines: readonly string[] = [
  '-30-', '- 30 -', '--30--', '30', '-0-', '-O-', '###', '# # #', '####', '***', '* * *', '--- ENDS ---', '-ENDS-', '- ENDS -',
  'ENDS', 'Ends', 'ends', 'END', 'end', '(END)', '(End)', '(ENDS)', '(ends)', '-END-', '- END -', '--END--', '^END<', 'END.',
  '(MORE)', '(more)', 'MORE', 'More', '(MORE TO FOLLOW)', '(MORE TO COME)', '[CONTINUED]', './.', '/.', 'XXX', 'xxx', 'xxXXxx',
  'end of article', 'End of article', 'END OF STORY', 'end of story', '[ENDITEM]', '(FIN)', '(fin)', 'FIN', '-endit-', 'Endit',
  '• • •', '~~~~', '(END OF STORY)'
]

/** Last words of a paragraph. Only marks that no sentence ends with. */
export const gluedEndMarks: readonly string[] = ['-0-', '-30-', './.', '(END)', '(ENDS)', '###', '-ENDS-', '^END<', '(MORE)', '[CONTINUED]']
