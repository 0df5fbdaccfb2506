import type { Guide } from '../guide/guide.ts';

export const TEENS: Guide = {
  name: 'for-teens',
  title: 'teens_title',
  lead: 'teens_lead',
  sections: [
    {
      heading: 'teens_what_heading',
      points: ['teens_what_1', 'teens_what_2', 'teens_what_3', 'teens_what_4'],
    },
    {
      heading: 'teens_see_heading',
      points: ['teens_see_1', 'teens_see_2', 'teens_see_3', 'teens_see_4', 'teens_see_5'],
    },
    {
      heading: 'teens_cant_heading',
      points: ['teens_cant_1', 'teens_cant_2', 'teens_cant_3'],
    },
    {
      heading: 'teens_how_heading',
      points: ['teens_how_1', 'teens_how_2', 'teens_how_3', 'teens_how_4'],
      as: 'steps',
    },
    { heading: 'teens_now_heading', body: 'teens_now_body' },
  ],
};
