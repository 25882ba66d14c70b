import {describe, expect, it} from 'vitest'
import {createRegistry} from '../../src/agencies/registry.ts'
import type {AgencyRow} from '../../src/agencies/schema.ts'
import {type CaptionMatch, readCaption, readCreditLine} from '../../src/fields/caption.ts'
import {flatten} from '../../src/text/flat.ts'

const rows: AgencyRow[] = [
  ['reuters', 'Reuters'],
  ['ap', 'Associated Press', 'AP'],
  ['afp', 'Agence France-Presse', 'AFP'],
  ['kcna', 'KCNA'],
  ['pti', 'PTI'],
  ['bloomberg', 'Bloomberg'],
  ['xinhua', 'Xinhua'],
  ['dpa', 'dpa'],
  ['efe', 'EFE'],
  ['ntb', 'NTB'],
  ['pa', 'PA', 'PA Wire'],
  ['cna', 'CNA']
].map(([id = '', name = '', sign]) => ({id, name, kind: 'agency', languages: ['en'], signs: sign ? [sign] : [name]}))
const registry = createRegistry(rows)
const context = {agencyOf: (printed: string) => registry.agencyOf(printed)}

function caption(text: string): CaptionMatch | undefined {
  const flat = flatten(text)
  return readCaption(flat, 0, flat.length, context)
}

function parts(text: string): Array<string | undefined> | undefined {
  const found = caption(text)?.caption
  return (
    found && [
      found.text,
      found.credit?.text,
      found.photographer?.name,
      found.agencies.map(agency => agency.id).join(' ')
    ]
  )
}

function line(text: string): Array<string | undefined> | undefined {
  const flat = flatten(text)
  const found = readCreditLine(flat, 0, flat.length, context)?.caption
  return found && [found.credit?.text, found.photographer?.name, found.agencies.map(agency => agency.id).join(' ')]
}

describe('readCaption', () => {
  const scene = 'A ferry leaves the harbour of Lima, Peru, March 3, 2021.'

  it.each([
    ['REUTERS/Ana Ruiz', 'REUTERS/Ana Ruiz', 'Ana Ruiz', 'reuters'],
    ['REUTERS/Ana Ruiz/File Photo', 'REUTERS/Ana Ruiz/File Photo', 'Ana Ruiz', 'reuters'],
    [
      'Novaria Press via REUTERS/File photo',
      'Novaria Press via REUTERS/File photo',
      undefined,
      'novaria-press reuters'
    ],
    ['KCNA via REUTERS', 'KCNA via REUTERS', undefined, 'kcna reuters'],
    ['@harbour_watch/via REUTERS', '@harbour_watch/via REUTERS', '@harbour_watch', 'reuters'],
    [
      'REUTERS/Novaria TV/Handout via Reuters',
      'REUTERS/Novaria TV/Handout via Reuters',
      undefined,
      'novaria-tv reuters'
    ],
    [
      'Courtesy Novaria Ministry of Fisheries/Handout via REUTERS',
      'Courtesy Novaria Ministry of Fisheries/Handout via REUTERS',
      undefined,
      'courtesy-novaria-ministry-of-fisheries reuters'
    ],
    ['(AP Photo/Ana Ruiz)', 'AP Photo/Ana Ruiz', 'Ana Ruiz', 'ap'],
    ['(AP Photo/Ana Ruiz, File)', 'AP Photo/Ana Ruiz, File', 'Ana Ruiz', 'ap'],
    ['(AP Photo)', 'AP Photo', undefined, 'ap'],
    // The page's own label in front of the picture's
    ['(Photo: Photo: Ana Ruiz, AP)', 'Photo: Photo: Ana Ruiz, AP', 'Ana Ruiz', 'ap'],
    ['Credit...Ana Ruiz/Associated Press', 'Credit...Ana Ruiz/Associated Press', 'Ana Ruiz', 'ap'],
    ['| Photo Credit: PTI', 'PTI', undefined, 'pti'],
    // A credit twice
    ['AFP PHOTO / ANA RUIZ (Photo by ANA RUIZ / AFP)', 'Photo by ANA RUIZ / AFP', 'Ana Ruiz', 'afp'],
    ['(AP Photo/Ana Ruiz) (Photo: Reuters)', 'AP Photo/Ana Ruiz', 'Ana Ruiz', 'ap reuters'],
    // For whom somebody took it
    ['(Ana Ruiz/For Reuters)', 'Ana Ruiz/For Reuters', 'Ana Ruiz', 'reuters'],
    ['Photo: Ana Ruiz for Bloomberg', 'Photo: Ana Ruiz for Bloomberg', 'Ana Ruiz', 'bloomberg'],
    ['Photo: Ana Ruiz for the Brack Board', 'Photo: Ana Ruiz for the Brack Board', 'Ana Ruiz', ''],
    ['Photo by Ana Ruiz on Unsplash', 'Photo by Ana Ruiz on Unsplash', 'Ana Ruiz', 'unsplash'],
    ['(Ana Ruiz/Pool via AP)', 'Ana Ruiz/Pool via AP', 'Ana Ruiz', 'ap'],
    ['AP Photo/Ana Ruiz', 'AP Photo/Ana Ruiz', 'Ana Ruiz', 'ap'],
    ['AFP PHOTO ANA RUIZ', 'AFP PHOTO ANA RUIZ', 'Ana Ruiz', 'afp'],
    ['Ana Ruiz/AFP via Getty Images', 'Ana Ruiz/AFP via Getty Images', 'Ana Ruiz', 'afp getty-images'],
    [
      'Photo by ANA RUIZ /AFP via Getty Images',
      'Photo by ANA RUIZ /AFP via Getty Images',
      'Ana Ruiz',
      'afp getty-images'
    ],
    ['Photo by - /AFP via Getty Images', 'Photo by - /AFP via Getty Images', undefined, 'afp getty-images'],
    ['(Photo: Getty Images)', 'Photo: Getty Images', undefined, 'getty-images'],
    ['(Credits: PTI)', 'PTI', undefined, 'pti'],
    ['Credit: Ana Ruiz/Novaria Daily', 'Ana Ruiz/Novaria Daily', 'Ana Ruiz', ''],
    ['(Image: AFP via Getty Images)', 'Image: AFP via Getty Images', undefined, 'afp getty-images'],
    ['Photographer: Ana Ruiz/Bloomberg', 'Photographer: Ana Ruiz/Bloomberg', 'Ana Ruiz', 'bloomberg'],
    ['Photograph by Ana Ruiz', 'Photograph by Ana Ruiz', 'Ana Ruiz', ''],
    [
      'Credit Ana Ruiz/Agence France-Presse — Getty Images',
      'Credit Ana Ruiz/Agence France-Presse — Getty Images',
      'Ana Ruiz',
      'afp getty-images'
    ],
    ['© AFP/ ANA RUIZ', '© AFP/ ANA RUIZ', 'Ana Ruiz', 'afp'],
    ['EFE/EPA/ANA RUIZ', 'EFE/EPA/ANA RUIZ', 'Ana Ruiz', 'efe epa'],
    ['picture alliance/dpa | Ana Ruiz', 'picture alliance/dpa | Ana Ruiz', 'Ana Ruiz', 'picture-alliance dpa'],
    ['(Foto: Ana Ruiz/dpa)', 'Foto: Ana Ruiz/dpa', 'Ana Ruiz', 'dpa'],
    ['Foto: Ana Ruiz / NTB', 'Foto: Ana Ruiz / NTB', 'Ana Ruiz', 'ntb'],
    ['(Xinhua/Ana Ruiz)', 'Xinhua/Ana Ruiz', 'Ana Ruiz', 'xinhua'],
    ['(Photo by Ana Ruiz/Xinhua)', 'Photo by Ana Ruiz/Xinhua', 'Ana Ruiz', 'xinhua'],
    ['J. Ana Ruiz / AP file', 'J. Ana Ruiz / AP file', 'J. Ana Ruiz', 'ap'],
    ['CNA file photo', 'CNA file photo', undefined, 'cna'],
    ['(File photo: CNA/Ana Ruiz)', 'File photo: CNA/Ana Ruiz', 'Ana Ruiz', 'cna'],
    ['(Supplied: Ana Ruiz)', 'Supplied: Ana Ruiz', 'Ana Ruiz', ''],
    ['(Unsplash)', 'Unsplash', undefined, 'unsplash'],
    ['Ana Ruiz for Novaria World', 'Ana Ruiz for Novaria World', 'Ana Ruiz', ''],
    ['(Ana Ruiz for the Novaria Times)', 'Ana Ruiz for the Novaria Times', 'Ana Ruiz', ''],
    ['Ana RUIZ AFP', 'Ana RUIZ AFP', 'Ana RUIZ', 'afp'],
    ['Supplied', 'Supplied', undefined, ''],
    ['AP', 'AP', undefined, 'ap']
  ])('reads the credit %s', (printed, credit, photographer, agencies) => {
    expect(parts(`${scene} ${printed}`)).toEqual([scene, credit, photographer, agencies])
    expect(caption(`${scene} ${printed}`)?.caption.file).toBe(/file/i.test(printed))
  })

  it('gives roles, spans and the date', () => {
    const text = `${scene} Ana Ruiz/AFP via Getty Images`
    const found = caption(text)?.caption
    expect(found?.agencies.map(agency => agency.role)).toEqual(['author', 'distributor'])
    expect(found?.date).toMatchObject({iso: '2021-03-03', text: 'March 3, 2021'})
    expect(found && text.slice(found.credit?.start, found.credit?.end)).toBe('Ana Ruiz/AFP via Getty Images')
    expect(found && text.slice(found.photographer?.start, found.photographer?.end)).toBe('Ana Ruiz')
    expect(found && text.slice(found.start, found.end)).toBe(text)
  })

  it('reads a credit that is glued, or parted by blanks alone', () => {
    expect(parts('Farmers at the harbour of LimaCredit: PA')?.[0]).toBe('Farmers at the harbour of Lima')
    expect(parts('The market when the storm broke out.Credit: Novaria University')?.[1]).toBe('Novaria University')
    expect(parts('Sen. Jo Brown speaks on July 25, 2019.Ana Ruiz / AP file')?.[1]).toBe('Ana Ruiz / AP file')
    expect(parts('The minister leaves a plane in Port Novo   Ana Ruiz/via Reuters')?.slice(0, 2)).toEqual([
      'The minister leaves a plane in Port Novo',
      'Ana Ruiz/via Reuters'
    ])
    expect(parts('The mayor had promised better boats in the country AP Photo/Ana B. Ruiz')?.[1]).toBe(
      'AP Photo/Ana B. Ruiz'
    )
    expect(parts('Ferries queue at the harbour in Lima REUTERS/Ana Ruiz')?.[1]).toBe('REUTERS/Ana Ruiz')
  })

  it('leaves rights notices, gallery numbers and marks out of text and credit', () => {
    expect(
      parts(`[2/7] ${scene} REUTERS/Ana Ruiz  THIS IMAGE HAS BEEN SUPPLIED BY A THIRD PARTY. NO RESALES. NO ARCHIVES.`)
    ).toEqual([scene, 'REUTERS/Ana Ruiz', 'Ana Ruiz', 'reuters'])
    expect(parts(`${scene} REUTERS/Ana Ruiz (PERU - Tags: TRANSPORT SOCIETY)`)?.[1]).toBe('REUTERS/Ana Ruiz')
    expect(parts(`${scene} REUTERS/Ana Ruiz Purchase Licensing Rights , opens new tab`)?.[1]).toBe('REUTERS/Ana Ruiz')
    expect(parts(`1 of 4.  ${scene}`)?.[0]).toBe(scene)
    expect(parts(`FILE PHOTO: ${scene} Ana De Ruiz/Pool via REUTERS`)).toEqual([
      scene,
      'Ana De Ruiz/Pool via REUTERS',
      'Ana De Ruiz',
      'reuters'
    ])
    expect(caption(`FILE PHOTO: ${scene}`)?.caption.file).toBe(true)
    expect(parts('FILE - In this June 2, 2020, file photo, a ferry crosses the bay ... more')?.[0]).toBe(
      'In this June 2, 2020, file photo, a ferry crosses the bay ...'
    )
    expect(parts('Colour Photo: Ana Ruiz, Reuters / The navy says a new harbour is being built.')).toEqual([
      'The navy says a new harbour is being built.',
      'Colour Photo: Ana Ruiz, Reuters',
      'Ana Ruiz',
      'reuters'
    ])
  })

  it.each([
    'A general view of the harbour after the storm.',
    'A screengrab taken on May 2, 2014 from a video obtained by AFP shows  …',
    'A still image taken from video shows a ferry in the bay of Lima.',
    'File photo of suspended councillor Jo Brown.',
    'Representative image.',
    'A ferry in the bay of Lima. File image',
    'The new ferry enters the harbour (stock image)',
    'Ana Ruiz and Jo Brown meet in Oslo in this undated photo released by the palace.',
    'In this photo taken Tuesday, Nov. 29, 2016, the ferry is loaded.',
    'In this image made from video, the ferry leaves.',
    'Fishermen are seen at the harbour of Lima, Peru, on March 3, 2021.',
    'Mayor Jo Brown speaks during a meeting in Lima on March 3, 2021.',
    'Jo Brown (L) and Ana Ruiz at the harbour'
  ])('knows the caption by its own words: %s', text => {
    expect(caption(text)?.caption.credit).toBeUndefined()
    expect(caption(text)?.confidence).toBeGreaterThanOrEqual(0.5)
  })

  it.each([
    'The ferry leaves Lima at noon, the mayor told Reuters.',
    'Brown led by four points in a Reuters/Ipsos poll.',
    'The share rose to 12 percent, according to REUTERS/Ipsos',
    'The company declined to comment to AP and Getty Images.',
    'The pictures were first published by AFP/Getty',
    'The bridge is closed. NORFIELD PHOTO ANA RUIZ',
    'Sen. Jo Brown (R) said on Sunday that the harbour would close.',
    'The company will pay the bond on May 6, 1992.',
    'He stood to the left, and she to the right, of the gate.',
    'A view of the world that few share has won him friends.',
    'The photo by then had been seen by a million people.',
    'The wall calendar came with the milk, courtesy of Novaria Dairies.',
    'GUARDS IN THE FIGHT AGAINST THE REBELS, POINT OUT THAT THE HARBOUR IS SHUT.',
    'Oslo harbour closes after storm (AP)',
    'The harbour was closed on Sunday. AFP',
    'The goods had been supplied',
    'It is done. Ana Ruiz for Mayor',
    'Rules on fish come from the Environmental Protection Agency (EPA)',
    'The harbour is closed, says Ana Ruiz for the Novaria Times.',
    'Harbour closed by order of Ana RUIZ MP',
    '(Reporting by Ana Ruiz; Editing by Jo Brown)',
    'The live shows began Jan. 5, 1959.',
    'Mayor speaks of new harbour as ferries stop',
    ''
  ])('refuses %s', text => {
    expect(caption(text)).toBeUndefined()
  })

  it('is surer when a credit stands below', () => {
    const flat = 'Fishermen rally against a new harbour'
    expect(readCaption(flat, 0, flat.length, context)).toBeUndefined()
    expect(readCaption(flat, 0, flat.length, {...context, neighbours: {creditBelow: true}})?.caption.text).toBe(flat)
  })
})

describe('readCreditLine', () => {
  it.each([
    ['Julia Rossi/Pool via REUTERS', 'Julia Rossi', 'reuters'],
    ['© AFP/ ANA RUIZ', 'Ana Ruiz', 'afp'],
    ['AP Photo/Ana Ruiz', 'Ana Ruiz', 'ap'],
    ['Getty Images/iStockphoto', undefined, 'getty-images istockphoto'],
    ['Getty Images', undefined, 'getty-images'],
    ['Bloomberg via Getty Images.', undefined, 'bloomberg getty-images'],
    ['Photo: Ana Ruiz, AP', 'Ana Ruiz', 'ap'],
    ['Picture: iStock', undefined, 'istock'],
    ['Image:  NVMA', undefined, ''],
    ['Illustration by Ana Ruiz', 'Ana Ruiz', ''],
    ['Ana B. Ruiz/Stringer/Getty Images', 'Ana B. Ruiz', 'getty-images'],
    ['Image: Getty Images/Novaria RF)', undefined, 'getty-images'],
    ['(Image credit: Novaria)', undefined, '']
  ])('reads %s', (text, photographer, agencies) => {
    expect(line(text)?.slice(1)).toEqual([photographer, agencies])
  })

  it('takes the label Credit: off', () => {
    expect(line('Credit: Reuters/Stringer')).toEqual(['Reuters/Stringer', undefined, 'reuters'])
  })

  it.each([
    'Photo',
    'Getty.',
    'AFP',
    'Reuters',
    '© 2019 Novaria Media',
    '(c) Novaria Daily',
    'By Ana Ruiz, Associated Press',
    'Ana Ruiz, Associated Press',
    'Ana Ruiz | AP',
    'Reuters/Ipsos poll',
    'AP-NORC',
    'Reuters/Ipsos',
    'LIMA (Reuters) - A ferry sank',
    'ab/cd/ef',
    'Source: Reuters',
    'Photo of the day',
    'World/Asia',
    'Picture this',
    'and/or'
  ])('refuses %s', text => {
    expect(line(text)).toBeUndefined()
  })
})
