/** What the fields of organisations and people mean, in English; see fieldMeanings.ts. */
export const OF_PARTIES: Readonly<Record<string, string>> = {
  original: 'The name in Latin letters, or in full',
  colour: 'The colour it keeps in tables and charts',
  'organisations.partOf': 'Id of the organisation it belongs to',
  members: 'Ids of those who belong to the coalition',
  role: 'What it is in this story, in a sentence',
  roles: 'Offices held, with their dates',
  'roles.of': 'At which organisation',
  'roles.title': 'The office',
  'roles.from': 'Since when; left out where not found',
  'roles.until': 'Until when',
  standing: 'Why the person is not named without a reason',
  'people.named': 'That the person is named all the same',
  'people.named.why': 'Why the person is named',
};
