import type { Guide } from '../guide/guide.ts';

/** Begins with listening; facts come after it. */
export const PARENTS: Guide = {
  name: 'for-parents',
  title: 'parents_title',
  lead: 'parents_lead',
  sections: [
    {
      heading: 'parents_listen_heading',
      body: 'parents_listen_body',
      points: [
        'parents_listen_1',
        'parents_listen_2',
        'parents_listen_3',
        'parents_listen_4',
        'parents_listen_5',
        'parents_listen_6',
      ],
    },
    {
      heading: 'parents_ask_heading',
      body: 'parents_ask_body',
      points: ['parents_ask_1', 'parents_ask_2', 'parents_ask_3', 'parents_ask_4', 'parents_ask_5'],
      as: 'say',
    },
    {
      heading: 'parents_red_heading',
      body: 'parents_red_body',
      points: ['parents_red_1', 'parents_red_2', 'parents_red_3', 'parents_red_4'],
      as: 'steps',
    },
    {
      heading: 'parents_what_heading',
      body: 'parents_what_body',
      points: ['parents_what_1', 'parents_what_2', 'parents_what_3'],
    },
    {
      heading: 'parents_why_heading',
      body: 'parents_why_body',
      points: ['parents_why_1', 'parents_why_2', 'parents_why_3', 'parents_why_4'],
    },
    {
      heading: 'parents_dont_heading',
      points: [
        'parents_dont_1',
        'parents_dont_2',
        'parents_dont_3',
        'parents_dont_4',
        'parents_dont_5',
      ],
    },
    {
      heading: 'parents_circle_heading',
      body: 'parents_circle_body',
      points: ['parents_circle_1', 'parents_circle_2', 'parents_circle_3', 'parents_circle_4'],
    },
    {
      heading: 'parents_pro_heading',
      body: 'parents_pro_body',
      points: ['parents_pro_1', 'parents_pro_2'],
    },
    {
      heading: 'parents_see_heading',
      body: 'parents_see_body',
      points: ['parents_see_1', 'parents_see_2', 'parents_see_3', 'parents_see_4', 'parents_see_5'],
    },
  ],
};
