import type { Sheet } from '../guide/guide.ts';

/**
 * What a counselor prints, one page each. The steps are those of chain analysis (Linehan 2015),
 * thought records (Beck 1979) and safety planning (Stanley and Brown 2012); the words are ours.
 */
export const SHEETS: readonly Sheet[] = [
  {
    id: 'handout',
    title: 'sheet_handout_title',
    lead: 'sheet_handout_lead',
    fields: [
      { label: 'sheet_handout_1_label', text: 'sheet_handout_1' },
      { label: 'sheet_handout_2_label', text: 'sheet_handout_2' },
      { label: 'sheet_handout_3_label', text: 'sheet_handout_3' },
      { label: 'sheet_handout_4_label', text: 'sheet_handout_4' },
      { label: 'sheet_handout_5' },
    ],
  },
  {
    id: 'chain',
    title: 'sheet_chain_title',
    lead: 'sheet_chain_lead',
    fields: [
      { label: 'sheet_chain_1' },
      { label: 'sheet_chain_2' },
      { label: 'sheet_chain_3' },
      { label: 'sheet_chain_4', room: 3 },
      { label: 'sheet_chain_5' },
      { label: 'sheet_chain_6' },
      { label: 'sheet_chain_7' },
    ],
  },
  {
    id: 'triggers',
    title: 'sheet_trigger_title',
    lead: 'sheet_trigger_lead',
    fields: [
      { label: 'sheet_trigger_1' },
      { label: 'sheet_trigger_2' },
      { label: 'sheet_trigger_3' },
      { label: 'sheet_trigger_4' },
      { label: 'sheet_trigger_5' },
    ],
  },
  {
    id: 'thoughts',
    title: 'sheet_thought_title',
    lead: 'sheet_thought_lead',
    fields: [
      { label: 'sheet_thought_1' },
      { label: 'sheet_thought_2' },
      { label: 'sheet_thought_3', room: 2 },
      { label: 'sheet_thought_4' },
      { label: 'sheet_thought_5' },
      { label: 'sheet_thought_6', room: 0.5 },
    ],
  },
  {
    id: 'plan',
    title: 'sheet_plan_title',
    lead: 'sheet_plan_lead',
    fields: [
      { label: 'sheet_plan_1' },
      { label: 'sheet_plan_2' },
      { label: 'sheet_plan_3' },
      { label: 'sheet_plan_4' },
      { label: 'sheet_plan_5' },
      { label: 'sheet_plan_6' },
    ],
  },
];
