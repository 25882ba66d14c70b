/**
 * Labels before a date of publication or change, in the languages of the pages that print them.
 */

/** The story went out. */
const published: readonly string[] = [
  'originally published', 'first published', 'first posted', 'date published', 'date posted', 'published date', 'publish date',
  'publication date', 'story created', 'published', 'posted', 'created', 'released', 'release date', 'issued', 'uploaded',
  'publicado', 'publicada', 'publié', 'publiée', 'publié le', 'veröffentlicht', 'erstellt', 'pubblicato', 'gepubliceerd',
  'geplaatst', 'opublikowano', 'publikováno', 'publisert', 'publicerad', 'udgivet', 'offentliggjort', 'publicat', 'julkaistu',
  'yayınlanma', 'опубликовано', 'közzétéve', 'diterbitkan', 'vydáno'
]

/** It was changed. */
const updated: readonly string[] = [
  'and last updated', 'last updated', 'last update', 'last modified', 'last edited', 'latest update', 'updated', 'update', 'modified',
  'edited', 'revised', 'corrected', 'actualizado', 'actualizada', 'última actualización', 'mis à jour', 'mise à jour', 'modifié',
  'aktualisiert', 'zuletzt aktualisiert', 'stand', 'aggiornato', 'ultimo aggiornamento', 'atualizado', 'atualizada',
  'laatste update', 'bijgewerkt', 'gewijzigd', 'aktualizacja', 'aktualizováno', 'oppdatert', 'sist oppdatert', 'uppdaterad',
  'opdateret', 'senest opdateret', 'actualizat', 'päivitetty', 'güncelleme', 'обновлено', 'frissítve', 'diperbarui'
]

/** It says only that a date follows. */
const dated: readonly string[] = ['date and time', 'date/time', 'date', 'dated', 'datum', 'fecha', 'data', 'filed', 'sent', 'transmitted']

/** Small words between a label and its date: `Updated on`, `Publié le`, `Veröffentlicht am`. */
const links = 'on|at|as of|the|am|vom|den|le|la|el|il|em|a|à|i|dne|dnia|op|kl\\.?|o'

function oneOf(words: readonly string[]): string {
  return [...words].sort((a, b) => b.length - a.length).join('|')
}

/**
 * A label with its colon and small words. Sticky: set `lastIndex`. The group
 * that took part says which kind it is.
 */
export const timestampLabels: RegExp = new RegExp(
  `(?:(?<updated>${oneOf(updated)})|(?<published>${oneOf(published)})|(?<dated>${oneOf(dated)}))(?![A-Za-z\u00C0-\u024F])(?: {0,2}[:：-])?(?: {1,3}(?:${links})(?=[ :]))?(?: {0,2}:)?`,
  'iy'
)

/** All labels, for those who ask how one begins. */
export const labelWords: readonly string[] = [...published, ...updated, ...dated]
