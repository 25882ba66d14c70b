import {describe, expect, it} from 'vitest'
import {personCase, placeCase} from '../../src/text/case.ts'

describe('personCase', () => {
  it.each([
    ['JANE DOE', 'Jane Doe'],
    ['MARTIN MCDERMOTT', 'Martin McDermott'],
    ['MARTIN McDERMOTT', 'Martin McDermott'],
    ['ELLEN MacARTHUR', 'Ellen MacArthur'],
    ['ELLEN MACARTHUR', 'Ellen Macarthur'],
    ["SHAUN O'MARA", "Shaun O'Mara"],
    ["TED D'AMORE", "Ted D'Amore"],
    ["THEODORE d'AMORE", "Theodore d'Amore"],
    ["RITA DELL'ORTO", "Rita Dell'Orto"],
    ["OMAR SA'ADI", "Omar Sa'adi"],
    ['ANA DE LA CRUZ', 'Ana de la Cruz'],
    ['ANA de la CRUZ', 'Ana de la Cruz'],
    ['JAN VAN DER BERG', 'Jan van der Berg'],
    ['VAN JONAS', 'Van Jonas'],
    ['WANG DI', 'Wang Di'],
    ['AL-ZAQUAN HAMZAH', 'Al-Zaquan Hamzah'],
    ['KHALID AL-FAYED', 'Khalid al-Fayed'],
    ['KHALID al-FAYED', 'Khalid al-Fayed'],
    ['PEDRO SANTOS JR.', 'Pedro Santos Jr.'],
    ['PEDRO SANTOS JR', 'Pedro Santos Jr'],
    ['HENRY STONE III', 'Henry Stone III'],
    ['J.R. MILLS', 'J.R. Mills'],
    ['W. DALE NORTH', 'W. Dale North'],
    ['TJ MILLS', 'TJ Mills'],
    ['ED MILLS', 'Ed Mills'],
    ['KIM JONG SOO', 'Kim Jong Soo'],
    ['YOO JEE-MIN', 'Yoo Jee-min'],
    ['JEAN-PAUL MOREAU', 'Jean-Paul Moreau'],
    ['GERTRUDE CHAVEZ-DREYER', 'Gertrude Chavez-Dreyer'],
    ['ÉLODIE GÜNTHER', 'Élodie Günther'],
    ['MARINE LE ROUX', 'Marine Le Roux']
  ])('%s', (printed, usual) => expect(personCase(printed)).toBe(usual))

  it.each(['Jane Doe', 'Shin KYUNG-HO', 'Lisa Von Arn', 'Eric onslow', 'J. R.', 'K', ''])('leaves %s', printed => {
    expect(personCase(printed)).toBe(printed)
  })
})

describe('placeCase', () => {
  it.each([
    ['LIMA', 'Lima'],
    ['RIO DE JANEIRO', 'Rio de Janeiro'],
    ['CASTELLÓ DEL VALLÈS', 'Castelló del Vallès'],
    ["N'DJAMENA", "N'Djamena"],
    ["L'AQUILA", "L'Aquila"],
    ["COEUR D'ALENE", "Coeur d'Alene"],
    ["ST. JOHN'S", "St. John's"],
    ["XI'AN", "Xi'an"],
    ['WINSTON-SALEM', 'Winston-Salem'],
    ['McALLEN', 'McAllen'],
    ['DeKALB', 'DeKalb'],
    ['LaGRANGE', 'LaGrange'],
    ['DeKalb', 'DeKalb'],
    ['MCALLEN', 'McAllen'],
    ['ST. LOUIS', 'St. Louis'],
    ['UNITED NATIONS', 'United Nations'],
    ['THE HAGUE', 'The Hague'],
    ['STRATFORD-UPON-AVON', 'Stratford-upon-Avon'],
    ['PORT-AU-PRINCE', 'Port-au-Prince'],
    ['FRANKFURT AM MAIN', 'Frankfurt am Main'],
    ['SHARM EL-SHEIKH', 'Sharm el-Sheikh'],
    ['EL-ARISH', 'El-Arish'],
    ['U.S. VIRGIN ISLANDS', 'U.S. Virgin Islands'],
    ['WASHINGTON DC', 'Washington DC'],
    ['ABOARD AIR FORCE ONE', 'Aboard Air Force One'],
    ['LA PAZ', 'La Paz'],
    ["ST.JOHN'S", "St.John's"],
    ['ABOARD USS TARAWA', 'Aboard USS Tarawa'],
    ['ABOARD A U.S. MILITARY PLANE', 'Aboard a U.S. Military Plane'],
    ['WITH THE 101ST AIRBORNE', 'With the 101st Airborne'],
    ['SANTIAGO DE COMPOSTELA', 'Santiago de Compostela'],
    ['AIX-EN-PROVENCE', 'Aix-en-Provence'],
    ['ULAN BATOR', 'Ulan Bator'],
    ['DAR ES SALAAM', 'Dar es Salaam'],
    ['ROSTOV-NA-DONU', 'Rostov-na-Donu'],
    ['WESTON-SUPER-MARE', 'Weston-super-Mare'],
    ['NORTH LAS VEGAS', 'North Las Vegas'],
    ['WEST DES MOINES', 'West Des Moines'],
    ['PUERTO DE LAS NIEVES', 'Puerto de las Nieves'],
    ["VILLENEUVE-D'ASCQ", "Villeneuve-d'Ascq"],
    ['HOI AN', 'Hoi An'],
    ['IJMUIDEN', 'IJmuiden'],
    ['UK', 'UK'],
    ['D.C.', 'D.C.']
  ])('%s', (printed, usual) => expect(placeCase(printed)).toBe(usual))

  it.each(['Lima', 'The Hague', 'Rio de Janeiro', 'near Lima', ''])('leaves %s', printed => {
    expect(placeCase(printed)).toBe(printed)
  })
})
