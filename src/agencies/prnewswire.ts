import type {AgencyRow} from './schema.ts'

/** PR Newswire and its partners: the name between slashes. */
export const prnewswire: AgencyRow = {
  id: 'prnewswire',
  name: 'PR Newswire',
  kind: 'press-release',
  country: 'US',
  languages: ['en', 'es', 'fr', 'de', 'pt', 'zh'],
  signs: [
    'PRNewswire',
    'PR Newswire',
    'PRNewswire-AsiaNet',
    'PRNewswire-FirstCall',
    'PRNewswire-USNewswire',
    'PRNewswire-PRWeb',
    'PRNewswire-HISPANIC PR WIRE',
    'PRNewswire-Asia',
    'AsiaNet'
  ],
  datelines: [
    {
      id: 'slashes',
      shape: '{place}, {date} /{sign}/ --',
      case: 'upper',
      example: 'TUCSON, Ariz., May 13, 2025 /PRNewswire/ -- ',
      source: 'seen'
    },
    {
      id: 'stray-blank',
      shape: '{place} , {date} /{sign}/ --',
      case: 'upper',
      example: 'BOSTON , Feb. 11, 2025 /PRNewswire/ -- ',
      source: 'seen'
    },
    {
      id: 'no-dash',
      shape: '{place}, {date}/{sign}/',
      case: 'upper',
      example: 'CHENNAI, India, July 19, 2018/PRNewswire-AsiaNet/',
      source: 'seen'
    }
  ],
  boilerplate: [
    {
      id: 'original-multimedia',
      kind: 'navigation',
      at: 'start',
      template: 'View original content to download multimedia:',
      example: 'View original content to download multimedia: https://www.prnewswire.com/news-releases/302000001.html',
      source: 'seen'
    },
    {
      id: 'original',
      kind: 'navigation',
      at: 'start',
      template: 'View original content:',
      example: 'View original content: https://www.prnewswire.com/news-releases/302000002.html',
      source: 'known'
    },
    {
      id: 'photo',
      kind: 'other',
      at: 'start',
      template: 'Photo - http{any}',
      example: 'Photo - https://photos.prnewswire.com/20180719/1',
      source: 'seen'
    },
    {
      id: 'logo',
      kind: 'other',
      at: 'start',
      template: 'Logo - http{any}',
      example: 'Logo - https://photos.prnewswire.com/20180719/2',
      source: 'seen'
    },
    {
      id: 'copyright',
      kind: 'copyright',
      at: 'start',
      template: 'Copyright (C) {year} PR Newswire. All rights reserved',
      example: 'Copyright (C) 2025 PR Newswire. All rights reserved',
      source: 'seen'
    }
  ],
  headers: [{id: 'asianet', template: 'MEDIA RELEASE PR{n}', example: 'MEDIA RELEASE PR74411', source: 'seen'}],
  comment: 'SOURCE lines stand below the releases of other distributors too.'
}
