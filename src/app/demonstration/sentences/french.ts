/** What the demonstration's speakers say in French. */
import type { Sentences } from './sentences-type.ts';

export const FRENCH: Sentences = {
  narratives: {
    1: [
      'Le Conseil des Hérons ({state}) se réunit le premier jour de chaque saison et lit ce que les ministères lui envoient.',
      'Le Bureau des Lanternes tient une seule liste de tâches et chaque ministère raye les siennes.',
      'Deux sièges du conseil reviennent à la Guilde des Bateliers, qui voit les voyageurs en premier.',
      'Le conseil n’a pas de budget propre ; le Ministère des Marées lui prête une salle et deux greffiers.',
      'Tous les deux ans, la Tour des Comptes relit le plan et dit ce qui n’a pas été fait.',
      'Chaque province envoie un messager, qui rapporte les réponses chez lui.',
    ],
    2: [
      'Les tribunaux demandent d’abord si une fausse lanterne a été montrée, puis seulement ce que la victime a accepté.',
      'Les juges lisent la liste des formes comme des exemples, bien que l’arrêt des Salines ait laissé la question ouverte.',
      'On n’interroge jamais un enfant sur son consentement ; la Loi des Lanternes le dit en une ligne.',
      'Le travail dans les salines a été nommé dans la loi après la Nuit des Barques vides.',
      'L’ancien texte ne comptait que les voyages par eau ; le nouveau compte aussi la route.',
      'Le recrutement par barques chantantes est nouveau et la Guilde des Bateliers l’a signalé la première.',
    ],
    3: [
      'Une victime peut rester quatre-vingt-dix nuits à la Maison de Repos, quoi que disent ses papiers ({state}).',
      'Le Bureau des Lanternes paie le bac du retour et fait accompagner la victime qui le demande.',
      'Le fonds des Sept Cloches a été créé par la loi et a versé ses premières sommes deux hivers plus tard.',
      'Les consuls portent un petit livre de questions et sonnent la Cloche de Nuit si deux réponses sont oui.',
      'Les enfants sont reçus par les Gardiennes du Jardin et personne d’autre ne peut les interroger.',
      'Qui apprend à tisser ou à réparer les barques à la Maison de Repos est aidé à trouver du travail.',
    ],
  },
  details: [
    'La Guilde des Bateliers et les Gardiennes du Jardin y participent.',
    'Convenu chaque printemps à la Salle des Hérons.',
    'Dans les ports seulement pour l’instant ; les collines suivront.',
    'Le Ministère des Marées dirige et la direction change tous les trois ans.',
  ],
  measures: [
    'La Maison de Repos ouvre ses portes jour et nuit.',
    'La Cloche de Nuit répond en trois langues et une Gardienne du Jardin arrive dans l’heure.',
    'La Loi des Lanternes l’accorde dès le premier entretien.',
    'Elle est assurée dans les ports ; d’ailleurs, le bac y conduit la victime.',
  ],
  agreements: [
    'Les deux phares se signalent chaque barque arrivée sans nom.',
    'Chaque partie reçoit ses ressortissants au quai et paie le bac.',
  ],
  penalties: [
    'De quatre à neuf hivers dans la Tour de Pierre.',
    'Jusqu’à sept hivers ; un tiers de plus si la victime est un enfant.',
    'De deux à six hivers et la perte de la barque.',
  ],
  cells: [
    'Lanternes allumées sur la route de nuit',
    'Causeries sous la cloche du marché',
    'Un livre de routes commun aux bacs',
    'Lettres auxquelles répondent les Gardiennes du Jardin',
  ],
  units: ['lanternes', 'cloches', 'traversées'],
  definitions: [
    'Compté quand la Cloche de Nuit a sonné, qu’une affaire ait suivi ou non.',
    'Seulement les personnes venues par eau ; chaque traversée compte une fois.',
  ],
  notes: [
    'La Salle des Hérons ne donne que le mois.',
    'Deux pages du registre étaient mouillées et n’ont pu être lues.',
    'Le Ministère des Marées et le Bureau des Lanternes ont donné des dates différentes ; voici la plus tardive.',
  ],
  corrections: [
    'La première réponse avait pris une mauvaise ligne du Livre des Marées.',
    'Corrigé après un nouveau comptage du Bureau des Lanternes.',
  ],
  withdrawals: [
    'Retiré : la réponse portait sur le bac et non sur les victimes.',
    'Retiré : la Salle des Hérons lit encore les chiffres.',
  ],
  mechanisms: ['Conseil des Hérons', 'Bureau des Lanternes', 'Plan des Sept Cloches', 'Gardien des Quais'],
  plan: 'Plan des Sept Cloches',
  ministry: 'Ministère des Marées',
  law: 'Loi des Lanternes no {number} ({state})',
  article: 'art. {number}',
  agreement: 'Accord no {number} des Phares',
  agreementType: 'accord de phares',
  report: 'Ce que les hérons ont vu, {year}',
};
