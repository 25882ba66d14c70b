/**
 * Headings of the points that pages print above a story: `In short:`, `Key points`. In small letters, without marks at their ends.
 */

/** The first opens the points, any of them may go on with more. */
export const summaryHeadings: ReadonlySet<string> = new Set([
  'in short', 'in brief', 'key points', 'key takeaways', 'key facts', 'at a glance', 'summary', 'synopsis', 'highlights', 'story highlights',
  "what's next", 'why it matters', 'what you need to know',
  'das wichtigste in kürze', 'auf einen blick', "l'essentiel", 'en bref', 'en resumen', 'claves', 'in sintesi', 'em resumo', 'in het kort', 'kort fortalt',
  'kortversjonen'
])
