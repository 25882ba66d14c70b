/**
 * Answers about words that are kept: stories ask about the same names again
 * and again.
 */

/** More than the names of many stories, and far less than a leak. */
const most = 5000
/** What is longer is no name. */
const longestKept = 60
/** V8 copies parts of a text that are no longer; a longer one would keep its whole story alive. */
const longestCopied = 12

/**
 * Makes a question remember its answers for short texts.
 *
 * @param ask depends on its text alone
 */
export function remembering<Answer>(ask: (text: string) => Answer): (text: string) => Answer {
  const known = new Map<string, {answer: Answer}>()
  return text => {
    if (text.length > longestKept) return ask(text)
    const found = known.get(text)
    if (found) return found.answer
    const answer = ask(text)
    // Names fill the table in time; those of the stories that are read now are soon in it again.
    if (known.size >= most) known.clear()
    known.set(text.length > longestCopied ? ` ${text}`.slice(1) : text, {answer})
    return answer
  }
}
