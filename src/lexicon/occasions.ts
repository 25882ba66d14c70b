/** What words are said or written in, at or on: `in a statement`, `at a rally`, `on Twitter`. */
export const occasionNouns: ReadonlySet<string> = new Set(
  'address affidavit announcement appearance article blog book briefing broadcast call ceremony column communique complaint conference convention conversation court debate dispatch document e-mail editorial email emails essay event facebook filing filings forum hearing instagram interview interviews lawsuit lecture letter letters linkedin meeting memo memorandum message messages note op-ed panel podcast post posts press program programme radio rally reddit release remarks report reports ruling sermon show site speech speeches statement statements telegram television testimony text tiktok trip tv tweet tweets twitter video visit website weibo whatsapp x youtube'.split(
    ' '
  )
)

/** How what is said on an occasion comes out: `an interview aired on Sunday`, `remarks published by Bild`. */
export const issuing: ReadonlySet<string> = new Set(
  'air broadcast publish post release tape record issue send deliver distribute show file conduct hold date email televise stream give make write'.split(
    ' '
  )
)
