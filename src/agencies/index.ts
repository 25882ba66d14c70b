/**
 * The rows of all agencies, one file each.
 */
import {aap} from './aap.ts'
import {accesswire} from './accesswire.ts'
import {adnkronos} from './adnkronos.ts'
import {afp} from './afp.ts'
import {agenciaBrasil} from './agencia-brasil.ts'
import {agerpres} from './agerpres.ts'
import {agi} from './agi.ts'
import {allafrica} from './allafrica.ts'
import {anaMpe} from './ana-mpe.ts'
import {anadolu} from './anadolu.ts'
import {ani} from './ani.ts'
import {anp} from './anp.ts'
import {ansa} from './ansa.ts'
import {antara} from './antara.ts'
import {ap} from './ap.ts'
import {apa} from './apa.ts'
import {app} from './app.ts'
import {awp} from './awp.ts'
import {bbcMonitoring} from './bbc-monitoring.ts'
import {belga} from './belga.ts'
import {bernama} from './bernama.ts'
import {billboard} from './billboard.ts'
import {bloomberg} from './bloomberg.ts'
import {bns} from './bns.ts'
import {bss} from './bss.ts'
import {businessdesk} from './businessdesk.ts'
import {businesswire} from './businesswire.ts'
import {cana} from './cana.ts'
import {cbs} from './cbs.ts'
import {cna} from './cna.ts'
import {cnn} from './cnn.ts'
import {cns} from './cns.ts'
import {comtex} from './comtex.ts'
import {cp} from './cp.ts'
import {ctk} from './ctk.ts'
import {dataSkrive} from './data-skrive.ts'
import {dowjones} from './dowjones.ts'
import {dpa} from './dpa.ts'
import {dyn} from './dyn.ts'
import {efe} from './efe.ts'
import {europapress} from './europapress.ts'
import {fars} from './fars.ts'
import {fbis} from './fbis.ts'
import {fieldLevelMedia} from './field-level-media.ts'
import {globenewswire} from './globenewswire.ts'
import {gracenote} from './gracenote.ts'
import {hina} from './hina.ts'
import {hollywoodReporter} from './hollywood-reporter.ts'
import {ians} from './ians.ts'
import {infoworld} from './infoworld.ts'
import {interfax} from './interfax.ts'
import {interfaxUkraine} from './interfax-ukraine.ts'
import {ips} from './ips.ts'
import {irna} from './irna.ts'
import {jiji} from './jiji.ts'
import {kcna} from './kcna.ts'
import {keystoneSda} from './keystone-sda.ts'
import {kff} from './kff.ts'
import {kyodo} from './kyodo.ts'
import {lusa} from './lusa.ts'
import {maccentral} from './maccentral.ts'
import {marketwatch} from './marketwatch.ts'
import {marketwired} from './marketwired.ts'
import {mena} from './mena.ts'
import {mti} from './mti.ts'
import {na} from './na.ts'
import {nan} from './nan.ts'
import {newsfactor} from './newsfactor.ts'
import {newsfile} from './newsfile.ts'
import {nnn} from './nnn.ts'
import {notimex} from './notimex.ts'
import {ntb} from './ntb.ts'
import {nyt} from './nyt.ts'
import {nzpa} from './nzpa.ts'
import {opta} from './opta.ts'
import {pa} from './pa.ts'
import {pap} from './pap.ts'
import {pcWorld} from './pc-world.ts'
import {petra} from './petra.ts'
import {pna} from './pna.ts'
import {prensaLatina} from './prensa-latina.ts'
import {prnewswire} from './prnewswire.ts'
import {pti} from './pti.ts'
import {reuters} from './reuters.ts'
import {rferl} from './rferl.ts'
import {ria} from './ria.ts'
import {ritzau} from './ritzau.ts'
import {rns} from './rns.ts'
import {sid} from './sid.ts'
import {siliconvalley} from './siliconvalley.ts'
import {spa} from './spa.ts'
import {space} from './space.ts'
import {sportsNetwork} from './sports-network.ts'
import {sportsXchange} from './sports-xchange.ts'
import {sputnik} from './sputnik.ts'
import {statesNewsroom} from './states-newsroom.ts'
import {statsPerform} from './stats-perform.ts'
import {stt} from './stt.ts'
import {tanjug} from './tanjug.ts'
import {tass} from './tass.ts'
import {tca} from './tca.ts'
import {techweb} from './techweb.ts'
import {telam} from './telam.ts'
import {theConversation} from './the-conversation.ts'
import {theWrap} from './the-wrap.ts'
import {thenewswire} from './thenewswire.ts'
import {ticker} from './ticker.ts'
import {tt} from './tt.ts'
import {ukrinform} from './ukrinform.ts'
import {uni} from './uni.ts'
import {upi} from './upi.ts'
import {usatoday} from './usatoday.ts'
import {variety} from './variety.ts'
import {vna} from './vna.ts'
import {voa} from './voa.ts'
import {wam} from './wam.ts'
import {washingtonPost} from './washington-post.ts'
import {washingtonpostCom} from './washingtonpost-com.ts'
import {xinhua} from './xinhua.ts'
import {yonhap} from './yonhap.ts'
import {ziffDavis} from './ziff-davis.ts'
import type {AgencyRow} from './schema.ts'

export type {AgencyKind, AgencyRow, BoilerplateRow, DatelineRow, LineRow, Row} from './schema.ts'

/** All rows, in the order of their ids. */
export const agencies: readonly AgencyRow[] = [
  aap,
  accesswire,
  adnkronos,
  afp,
  agenciaBrasil,
  agerpres,
  agi,
  allafrica,
  anaMpe,
  anadolu,
  ani,
  anp,
  ansa,
  antara,
  ap,
  apa,
  app,
  awp,
  bbcMonitoring,
  belga,
  bernama,
  billboard,
  bloomberg,
  bns,
  bss,
  businessdesk,
  businesswire,
  cana,
  cbs,
  cna,
  cnn,
  cns,
  comtex,
  cp,
  ctk,
  dataSkrive,
  dowjones,
  dpa,
  dyn,
  efe,
  europapress,
  fars,
  fbis,
  fieldLevelMedia,
  globenewswire,
  gracenote,
  hina,
  hollywoodReporter,
  ians,
  infoworld,
  interfax,
  interfaxUkraine,
  ips,
  irna,
  jiji,
  kcna,
  keystoneSda,
  kff,
  kyodo,
  lusa,
  maccentral,
  marketwatch,
  marketwired,
  mena,
  mti,
  na,
  nan,
  newsfactor,
  newsfile,
  nnn,
  notimex,
  ntb,
  nyt,
  nzpa,
  opta,
  pa,
  pap,
  pcWorld,
  petra,
  pna,
  prensaLatina,
  prnewswire,
  pti,
  reuters,
  rferl,
  ria,
  ritzau,
  rns,
  sid,
  siliconvalley,
  spa,
  space,
  sportsNetwork,
  sportsXchange,
  sputnik,
  statesNewsroom,
  statsPerform,
  stt,
  tanjug,
  tass,
  tca,
  techweb,
  telam,
  theConversation,
  theWrap,
  thenewswire,
  ticker,
  tt,
  ukrinform,
  uni,
  upi,
  usatoday,
  variety,
  vna,
  voa,
  wam,
  washingtonPost,
  washingtonpostCom,
  xinhua,
  yonhap,
  ziffDavis
]
