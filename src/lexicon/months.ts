/**
 * Names of months and weekdays in the languages that wires file in.
 *
 * All languages share one table: a dateline or timestamp is read before its
 * language is known, and no two of these languages use one word for two
 * months. (Croatian would: its `listopad` is October, the Polish and Czech one
 * November; Hina files in English.)
 */

interface CalendarRow {
  /** BCP 47. */
  language: string
  /** Twelve months from January, or seven weekdays from Monday; spellings of one are parted by blanks. */
  names: readonly string[]
}

const monthRows: readonly CalendarRow[] = [
  {language: 'en', names: ['january jan', 'february feb', 'march mar', 'april apr', 'may', 'june jun', 'july jul', 'august aug', 'september sept sep', 'october oct', 'november nov', 'december dec']},
  {language: 'es', names: ['enero ene', 'febrero feb', 'marzo mar', 'abril abr', 'mayo may', 'junio jun', 'julio jul', 'agosto ago', 'septiembre setiembre sept sep set', 'octubre oct', 'noviembre nov', 'diciembre dic']},
  {language: 'fr', names: ['janvier janv jan', 'février févr fév', 'mars', 'avril avr', 'mai', 'juin', 'juillet juil', 'août', 'septembre sept', 'octobre oct', 'novembre nov', 'décembre déc']},
  {language: 'it', names: ['gennaio gen', 'febbraio feb', 'marzo mar', 'aprile apr', 'maggio mag', 'giugno giu', 'luglio lug', 'agosto ago', 'settembre sett set', 'ottobre ott', 'novembre nov', 'dicembre dic']},
  {language: 'pt', names: ['janeiro jan', 'fevereiro fev', 'março mar', 'abril abr', 'maio mai', 'junho jun', 'julho jul', 'agosto ago', 'setembro set', 'outubro out', 'novembro nov', 'dezembro dez']},
  {language: 'de', names: ['januar jänner jan jän', 'februar feber feb', 'märz mär', 'april apr', 'mai', 'juni', 'juli', 'august aug', 'september sept', 'oktober okt', 'november nov', 'dezember dez']},
  {language: 'nl', names: ['januari jan', 'februari feb', 'maart mrt', 'april apr', 'mei', 'juni', 'juli', 'augustus aug', 'september sep', 'oktober okt', 'november nov', 'december dec']},
  {language: 'ro', names: ['ianuarie ian', 'februarie feb', 'martie', 'aprilie apr', 'mai', 'iunie iun', 'iulie iul', 'august aug', 'septembrie sept', 'octombrie oct', 'noiembrie noi', 'decembrie dec']},
  {language: 'pl', names: ['stycznia styczeń sty', 'lutego luty lut', 'marca marzec', 'kwietnia kwiecień kwi', 'maja maj', 'czerwca czerwiec cze', 'lipca lipiec lip', 'sierpnia sierpień sie', 'września wrzesień wrz', 'października październik paź', 'listopada listopad lis', 'grudnia grudzień gru']},
  {language: 'cs', names: ['ledna leden', 'února únor', 'března březen', 'dubna duben', 'května květen', 'června červen', 'července červenec', 'srpna srpen', 'září', 'října říjen', 'listopadu', 'prosince prosinec']},
  {language: 'da', names: ['januar', 'februar', 'marts', 'april', 'maj', 'juni', 'juli', 'august', 'september', 'oktober okt', 'november', 'december']},
  {language: 'nb', names: ['januar', 'februar', 'mars', 'april', 'mai', 'juni', 'juli', 'august', 'september', 'oktober', 'november', 'desember des']},
  {language: 'sv', names: ['januari', 'februari', 'mars', 'april', 'maj', 'juni', 'juli', 'augusti', 'september', 'oktober', 'november', 'december']},
  {language: 'fi', names: ['tammikuuta tammikuu', 'helmikuuta helmikuu', 'maaliskuuta maaliskuu', 'huhtikuuta huhtikuu', 'toukokuuta toukokuu', 'kesäkuuta kesäkuu', 'heinäkuuta heinäkuu', 'elokuuta elokuu', 'syyskuuta syyskuu', 'lokakuuta lokakuu', 'marraskuuta marraskuu', 'joulukuuta joulukuu']},
  {language: 'hu', names: ['január', 'február febr', 'március márc', 'április ápr', 'május máj', 'június jún', 'július júl', 'augusztus', 'szeptember szept', 'október', 'november', 'december']},
  {language: 'tr', names: ['ocak', 'şubat', 'mart', 'nisan', 'mayıs', 'haziran', 'temmuz', 'ağustos', 'eylül', 'ekim', 'kasım', 'aralık']},
  {language: 'id', names: ['januari', 'februari', 'maret', 'april', 'mei', 'juni', 'juli', 'agustus agu', 'september', 'oktober okt', 'november nop', 'desember des']},
  {language: 'ms', names: ['januari', 'februari', 'mac', 'april', 'mei', 'jun', 'julai', 'ogos', 'september', 'oktober', 'november', 'disember dis']},
  {language: 'ru', names: ['января янв', 'февраля фев', 'марта мар', 'апреля апр', 'мая', 'июня', 'июля', 'августа авг', 'сентября сен', 'октября окт', 'ноября', 'декабря дек']},
  {language: 'uk', names: ['січня', 'лютого', 'березня', 'квітня', 'травня', 'червня', 'липня', 'серпня', 'вересня', 'жовтня', 'листопада', 'грудня']}
]

/** Slips of the desks that archives keep (`OSLO, Mach 4 - `). Words that mean something else are left out. */
const misprints: readonly string[] = [
  'janaury januray', 'febuary feburary febraury', 'mach marh', 'apirl arpil', '', 'jume', '', 'agust augst', 'setpember septmber spetember', 'ocotber octobre ocober', 'novemeber novmber', 'decemeber decmber'
]

const weekdayRows: readonly CalendarRow[] = [
  {language: 'en', names: ['monday mon', 'tuesday tues tue', 'wednesday wednes weds wed', 'thursday thurs thur thu', 'friday fri', 'saturday sat', 'sunday sun']},
  {language: 'es', names: ['lunes lun', 'martes mar', 'miércoles mié', 'jueves jue', 'viernes vie', 'sábado sáb', 'domingo dom']},
  {language: 'fr', names: ['lundi lun', 'mardi mar', 'mercredi mer', 'jeudi jeu', 'vendredi ven', 'samedi sam', 'dimanche dim']},
  {language: 'it', names: ['lunedì lun', 'martedì mar', 'mercoledì mer', 'giovedì gio', 'venerdì ven', 'sabato sab', 'domenica dom']},
  {language: 'pt', names: ['segunda-feira segunda seg', 'terça-feira terça ter', 'quarta-feira quarta qua', 'quinta-feira quinta qui', 'sexta-feira sexta sex', 'sábado sáb', 'domingo dom']},
  {language: 'de', names: ['montag mo', 'dienstag di', 'mittwoch mi', 'donnerstag do', 'freitag fr', 'samstag sonnabend sa', 'sonntag so']},
  {language: 'nl', names: ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag']},
  {language: 'ro', names: ['luni', 'marți marţi', 'miercuri', 'joi', 'vineri', 'sâmbătă', 'duminică']},
  {language: 'pl', names: ['poniedziałek', 'wtorek', 'środa', 'czwartek', 'piątek', 'sobota', 'niedziela']},
  {language: 'cs', names: ['pondělí', 'úterý', 'středa', 'čtvrtek', 'pátek', 'sobota', 'neděle']},
  {language: 'da', names: ['mandag', 'tirsdag', 'onsdag', 'torsdag', 'fredag', 'lørdag', 'søndag']},
  {language: 'sv', names: ['måndag', 'tisdag', 'onsdag', 'torsdag', 'fredag', 'lördag', 'söndag']},
  {language: 'fi', names: ['maanantai maanantaina', 'tiistai tiistaina', 'keskiviikko keskiviikkona', 'torstai torstaina', 'perjantai perjantaina', 'lauantai lauantaina', 'sunnuntai sunnuntaina']},
  {language: 'hu', names: ['hétfő', 'kedd', 'szerda', 'csütörtök', 'péntek', 'szombat', 'vasárnap']},
  {language: 'tr', names: ['pazartesi', 'salı', 'çarşamba', 'perşembe', 'cuma', 'cumartesi', 'pazar']},
  {language: 'id', names: ['senin', 'selasa', 'rabu', 'kamis', 'jumat', 'sabtu', 'minggu']},
  {language: 'ms', names: ['isnin', 'selasa', 'rabu', 'khamis', 'jumaat', 'sabtu', 'ahad']},
  {language: 'ru', names: ['понедельник', 'вторник', 'среда', 'четверг', 'пятница', 'суббота', 'воскресенье']},
  {language: 'uk', names: ['понеділок', 'вівторок', 'середа', 'четвер', 'пʼятниця', 'субота', 'неділя']}
]

/** Accents fall off on the way: `FEVRIER` and `fevrier` are `février`; `ß` and the like do not occur. */
const accents = /[\u0300-\u036f]/g
const plain = /^[\x20-\x7e]*$/

function bareWord(word: string): string {
  return word.toLowerCase().normalize('NFD').replace(accents, '').normalize('NFC')
}

function tableOf(rows: readonly (readonly string[])[]): ReadonlyMap<string, number> {
  const table = new Map<string, number>()
  for (const names of rows) {
    names.forEach((spellings, index) => {
      for (const spelling of spellings.split(' ')) {
        if (spelling === '') continue
        table.set(spelling.normalize('NFC'), index + 1)
        table.set(bareWord(spelling), index + 1)
      }
    })
  }
  return table
}

const months = tableOf([...monthRows.map(row => row.names), misprints])
const weekdays = tableOf(weekdayRows.map(row => row.names))

function lookUp(table: ReadonlyMap<string, number>, word: string): number | undefined {
  if (word.length < 2 || word.length > 15) return undefined
  const name = (word.endsWith('.') ? word.slice(0, -1) : word).toLowerCase()
  return table.get(name) ?? (plain.test(name) ? undefined : table.get(bareWord(name)))
}

/**
 * The number of a month by its name or abbreviation in any language, 1 to 12.
 *
 * @param word one word in any case, a full stop behind it allowed (`Sept.`)
 */
export function monthOf(word: string): number | undefined {
  return lookUp(months, word)
}

/**
 * The ISO number of a weekday by its name or abbreviation in any language, Monday 1 to Sunday 7.
 *
 * @param word one word in any case, a full stop behind it allowed (`Thurs.`)
 */
export function weekdayOf(word: string): number | undefined {
  return lookUp(weekdays, word)
}

/** Longest first, so that `Sept` does not stop `September`. */
function alternation(table: ReadonlyMap<string, number>): string {
  return [...table.keys()].sort((a, b) => b.length - a.length || (a < b ? -1 : 1)).join('|')
}

/**
 * Source of a pattern that matches any name of a month, for use inside
 * another pattern with flag `i`: an alternation without brackets, without the
 * full stop of an abbreviation and without word boundaries.
 */
export const monthWords: string = alternation(months)

/** The same for weekdays. */
export const weekdayWords: string = alternation(weekdays)
