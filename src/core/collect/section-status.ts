/** The way of a section: a contributor says that it is ready, the authority accepts it or returns it with a comment. */
export const SECTION_STATUSES = ['open', 'ready', 'accepted', 'returned'] as const;
export type SectionStatus = (typeof SECTION_STATUSES)[number];

export const SECTION_STEPS = ['mark-ready', 'take-back', 'accept', 'return'] as const;
export type SectionStep = (typeof SECTION_STEPS)[number];

const NEXT: Readonly<Record<SectionStep, { readonly from: readonly SectionStatus[]; readonly to: SectionStatus }>> = {
  'mark-ready': { from: ['open', 'returned'], to: 'ready' },
  'take-back': { from: ['ready'], to: 'open' },
  accept: { from: ['open', 'ready', 'returned'], to: 'accepted' },
  return: { from: ['ready', 'accepted'], to: 'returned' },
};

/** The status after a step; `null` where the step does not lead on from there. */
export function afterStep(status: SectionStatus, step: SectionStep): SectionStatus | null {
  return NEXT[step].from.includes(status) ? NEXT[step].to : null;
}

/** May the answers of such a section be changed? What was accepted is returned first. */
export function isOpenToDrafts(status: SectionStatus): boolean {
  return status !== 'accepted';
}
