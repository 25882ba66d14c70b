/**
 * Words for what people are: offices, jobs, ranks, kin. They join to a name
 * (`ambassador Ana Ruiz`) and stand for one (`the ambassador`).
 */

const words =
  'president vice-president premier minister prime chancellor secretary undersecretary ambassador envoy consul diplomat delegate commissioner chairman chairwoman chairperson chair co-chair chief head leader governor mayor senator representative congressman congresswoman lawmaker legislator deputy councilman councilwoman councillor councilor alderman assemblyman assemblywoman attorney lawyer solicitor barrister prosecutor judge justice magistrate sheriff marshal officer constable inspector superintendent sergeant lieutenant captain major colonel general admiral brigadier commander corporal private soldier pilot king queen prince princess duke duchess lord lady baron baroness sultan emir sheikh shah emperor pope cardinal archbishop bishop priest reverend pastor imam rabbi ayatollah dr doctor professor prof lecturer researcher scientist economist analyst strategist consultant adviser advisor aide spokesman spokeswoman spokesperson representative official executive ceo cfo coo founder co-founder owner director manager coach trainer captain quarterback pitcher goalkeeper striker midfielder defender forward player guard skipper editor reporter correspondent journalist columnist author writer poet novelist playwright actor actress singer musician rapper composer artist painter sculptor director producer filmmaker photographer comedian host anchor presenter moderator commentator pundit blogger activist campaigner organizer organiser protester demonstrator volunteer teacher principal student pupil nurse physician surgeon psychiatrist psychologist veterinarian farmer fisherman miner driver trucker waiter waitress chef cook baker barber plumber carpenter electrician mechanic engineer architect developer designer programmer entrepreneur businessman businesswoman banker broker trader investor dealer financier billionaire millionaire tycoon magnate landlord tenant resident neighbor neighbour villager survivor victim witness bystander suspect defendant plaintiff inmate prisoner refugee migrant immigrant veteran retiree pensioner widow widower father mother son daughter brother sister husband wife uncle aunt cousin nephew niece grandfather grandmother grandson granddaughter parent boyfriend girlfriend fiance fiancee partner friend colleague rival opponent challenger incumbent nominee candidate contender hopeful frontrunner front-runner democrat republican conservative liberal socialist voter delegate supporter backer critic donor lobbyist operative pollster mogul star legend champion commentator expert specialist historian biographer scholar fellow dean provost chancellor curator librarian archivist astronaut physicist chemist biologist geologist meteorologist forecaster astronomer mathematician treasurer comptroller controller auditor regulator inspector ombudsman whistleblower insider confidant deputy successor predecessor founder speaker whip majority minority man woman boy girl teenager child child person leader boss counsel negotiator mediator observer monitor peacekeeper firefighter paramedic detective investigator coroner pathologist sculptor choreographer dancer model designer officer clerk cashier salesman shopkeeper vendor employee worker foreman steward organizer athlete runner sprinter jockey boxer wrestler swimmer cyclist golfer gymnast rower skier bowler batsman batter winger full-back teammate team-mate footballer cricketer sportsman sportswoman olympian drummer guitarist pianist violinist climber hiker mp mep member substitute'.split(
    ' '
  )

const roles = new Set(words)

/**
 * Whether a word says what somebody is, in the singular or plural.
 *
 * @param low in lower case
 */
export function isRoleWord(low: string): boolean {
  if (roles.has(low)) return true
  if (low.endsWith('men')) return roles.has(`${low.slice(0, -3)}man`)
  if (low.endsWith('women')) return roles.has(`${low.slice(0, -5)}woman`)
  return low.endsWith('s') && roles.has(low.slice(0, -1))
}
