import type {AgencyRow} from './schema.ts'

/** The Conversation, articles by university staff. */
export const theConversation: AgencyRow = {
  id: 'the-conversation',
  name: 'The Conversation',
  kind: 'agency',
  languages: ['en', 'fr', 'es', 'id', 'pt'],
  signs: ['The Conversation'],
  signOffs: [
    {
      id: 'provided-by',
      template: 'Provided by The Conversation',
      example: 'Provided by The Conversation',
      source: 'seen'
    }
  ],
  boilerplate: [
    {
      id: 'republished',
      template:
        'This article is republished from The Conversation under a Creative Commons {word}. Read the original article',
      at: 'start',
      example:
        'This article is republished from The Conversation under a Creative Commons license. Read the original article.',
      kind: 'copyright',
      source: 'seen'
    },
    {
      id: 'published-on',
      template: 'This article was originally published on The Conversation. Read the original article',
      at: 'start',
      example: 'This article was originally published on The Conversation. Read the original article.',
      kind: 'copyright',
      source: 'known'
    },
    {
      id: 'newsletter',
      template: 'newsletter.]',
      at: 'end',
      example: '[Get our best stories every weekend. Sign up for our weekly newsletter.]',
      kind: 'promotion',
      source: 'seen'
    },
    {
      id: 'disclosure',
      template:
        '{any} work for, consult, own shares in or receive funding from any company or {word} that would benefit from this article, and {any} disclosed no relevant affiliations beyond their academic appointment.',
      example:
        'Ruth Amadi does not work for, consult, own shares in or receive funding from any company or organization that would benefit from this article, and has disclosed no relevant affiliations beyond their academic appointment.',
      kind: 'disclaimer',
      source: 'known'
    }
  ]
}
