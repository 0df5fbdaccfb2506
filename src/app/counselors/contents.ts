import type { Guide } from '../guide/guide.ts';

export const COUNSELORS: Guide = {
  name: 'for-counselors',
  title: 'counselors_title',
  lead: 'counselors_lead',
  sections: [
    {
      heading: 'counselors_does_heading',
      body: 'counselors_does_body',
      points: ['counselors_does_1', 'counselors_does_2', 'counselors_does_3'],
    },
    {
      heading: 'counselors_not_heading',
      points: ['counselors_not_1', 'counselors_not_2', 'counselors_not_3', 'counselors_not_4'],
    },
    {
      heading: 'counselors_offer_heading',
      body: 'counselors_offer_body',
      points: ['counselors_offer_1', 'counselors_offer_2', 'counselors_offer_3'],
      as: 'say',
    },
    {
      heading: 'counselors_levels_heading',
      body: 'counselors_levels_body',
      points: [
        'counselors_levels_1',
        'counselors_levels_2',
        'counselors_levels_3',
        'counselors_levels_4',
      ],
    },
    {
      heading: 'counselors_review_heading',
      body: 'counselors_review_body',
      points: ['counselors_review_1', 'counselors_review_2', 'counselors_review_3'],
      as: 'steps',
    },
    {
      heading: 'counselors_evidence_heading',
      points: [
        'counselors_evidence_1',
        'counselors_evidence_2',
        'counselors_evidence_3',
        'counselors_evidence_4',
      ],
    },
    {
      heading: 'counselors_school_heading',
      body: 'counselors_school_body',
      points: ['counselors_school_1'],
    },
    { heading: 'counselors_sheets_heading', body: 'counselors_sheets_body' },
  ],
};
