/** What the demonstration's speakers say in English. */
import type { Sentences } from './sentences-type.ts';

export const ENGLISH: Sentences = {
  narratives: {
    1: [
      'In {state} the Heron Council meets on the first day of each season and reads what the ministries send it.',
      'The Lantern Office keeps one list of tasks, and each ministry crosses out its own.',
      'Two seats of the council belong to the Guild of Ferrymen, who see the travellers first.',
      'The council has no budget of its own; the Ministry of Tides lends it a room and two clerks.',
      'Every second year the Tower of Accounts reads the plan again and says what was not done.',
      'The provinces of {state} send a messenger each, and the messenger takes the answers home.',
    ],
    2: [
      'The courts of {state} ask first whether a false lantern was shown, and only then what the victim agreed to.',
      'Judges read the list of forms as examples, though the Salt Pan Appeal of the High Bench left this open.',
      'A child is never asked about consent; the Lantern Act says so in one line.',
      'Work in the salt pans was named in the law after the Night of the Empty Boats.',
      'The old text counted only journeys across the water, and the new one counts the road as well.',
      'Recruiting by singing boats is new, and the Guild of Ferrymen was the first to tell of it.',
    ],
    3: [
      'In {state} a victim may stay in the House of Rest for ninety nights, whatever the papers say.',
      'The Lantern Office pays the ferry home and sends someone along where the victim asks for it.',
      'The fund of the Seven Bells was created by law, and its first sums were paid two winters later.',
      'Consuls of {state} carry a small book of questions and ring the Night Bell when two answers are yes.',
      'Children are received by the Garden Wardens, and nobody else may question them.',
      'Whoever learns weaving or boat repair in the House of Rest is helped to find a place of work.',
    ],
  },
  details: [
    'The Guild of Ferrymen and the Garden Wardens take part.',
    'Agreed each spring in the Hall of Herons.',
    'Only in the harbours so far; the hills will follow.',
    'The Ministry of Tides leads, and the lead passes on every three years.',
  ],
  measures: [
    'The House of Rest opens its doors by day and by night.',
    'The Night Bell answers in three languages, and a Garden Warden comes within the hour.',
    'The Lantern Act grants it from the first talk onwards.',
    'It is given in the harbour towns; elsewhere the ferry brings the victim there.',
  ],
  agreements: [
    'The two lighthouses tell each other of every boat that comes without a name.',
    'Each party receives its own nationals at the quay and pays the ferry.',
  ],
  penalties: [
    'Four to nine winters in the Stone Tower.',
    'Up to seven winters; a third more where the victim is a child.',
    'Two to six winters and the loss of the boat.',
  ],
  cells: [
    'Lanterns lit along the night road',
    'Talks under the market bell',
    'A book of routes shared by the ferrymen',
    'Letters answered by the Garden Wardens',
  ],
  units: ['lanterns', 'bells', 'crossings'],
  definitions: [
    'Counted when the Night Bell was rung, whether or not a case followed.',
    'Only those who came by water, each crossing counted once.',
  ],
  notes: [
    'The Hall of Herons gives the month only.',
    'Two pages of the register were wet and could not be read.',
    'The Ministry of Tides and the Lantern Office gave different dates; this is the later one.',
  ],
  corrections: [
    'The first answer took the wrong line of the Book of Tides.',
    'Corrected after the Lantern Office had counted again.',
  ],
  withdrawals: [
    'Taken back: the answer was about the ferry service and not about victims.',
    'Taken back: the Hall of Herons is still reading the figures.',
  ],
  mechanisms: ['Heron Council', 'Lantern Office', 'Seven Bells Plan', 'Warden of the Quays'],
  plan: 'Seven Bells Plan',
  ministry: 'Ministry of Tides',
  law: 'Lantern Act {number} of {state}',
  article: 's. {number}',
  agreement: 'Agreement {number} of the Lighthouses',
  agreementType: 'lighthouse agreement',
  report: 'What the herons saw, {year}',
};
