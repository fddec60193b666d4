import type { ReferenceCards } from './reference.ts';

/** English reference cards, in our own words. */
export const referenceEn: ReferenceCards = {
  texts: {
    title: 'Reference cards',
    close: 'Close',
    open: 'Reference cards',
    choose: 'Card',
    confirm: 'Your trainer says how this is meant for you.',
  },
  cards: [
    {
      id: 'objective',
      title: 'Objective',
      lead: 'What do my team and I want to achieve?',
      points: [
        ['Serves something above', 'It carries an expectation of the level above, and says what only we contribute.'],
        ['Challenges', 'Something will be different at the end. Keeping things as they are is no objective.'],
        ['One sentence', 'Verb, whom or what, change. Somebody from another department understands it.'],
        ['Few, in order', 'Two to five, ranked. In this course at most three.'],
      ],
      confirm: true,
    },
    {
      id: 'key-result',
      title: 'Key result',
      lead: 'How do we know that we have got there?',
      points: [
        ['Can be judged', 'A number, a date, or an acceptance by somebody outside.'],
        ['From where to where', 'With a baseline the way is visible. Unknown? Then measuring it is the first task.'],
        ['A result', 'Not what we do, but what changes for users or the business.'],
        ['Together enough', 'When all key results are reached, the objective should be reached too.'],
      ],
      confirm: false,
    },
    {
      id: 'kpi',
      title: 'OKR and KPI',
      lead: 'Two tools with different jobs.',
      points: [
        ['KPI', 'Watches a level that is to be held, and often serves appraisal.'],
        ['OKR', 'Chooses the few changes that matter now, and is meant to be ambitious.'],
        ['Both at once', 'A KPI that is to be moved can become a key result; the rest is simply watched.'],
        ['Score is no mark', 'The score of an OKR does not decide on anybody’s appraisal.'],
      ],
      confirm: true,
    },
    {
      id: 'smart',
      title: 'SMART',
      lead: 'Five questions to each key result.',
      points: [
        ['Specific', 'Which metric, of whom?'],
        ['Measurable', 'How will we see it, and where does the number come from?'],
        ['Achievable', 'Ambitious, and yet there is a way?'],
        ['Relevant', 'Does it move this objective?'],
        ['Time-bound', 'By when?'],
      ],
      confirm: false,
    },
    {
      id: 'score',
      title: 'Scoring',
      lead: 'At the end of the cycle everybody scores their own OKR from 0 to 1.',
      points: [
        ['0.6 to 0.7', 'Good: the aim was high, and much of it is reached.'],
        ['Always near 1', 'The aims are too careful.'],
        ['Below 0.4', 'A clue worth a talk, and no reason to lose heart.'],
        ['What counts', 'How much is done, how hard it was, how much effort it took.'],
      ],
      confirm: true,
    },
    {
      id: 'mistakes',
      title: 'Five mistakes',
      lead: 'Read your draft once with each of these questions.',
      points: [
        ['Too many objectives', 'Which one would we drop first?'],
        ['No challenge', 'What would be different from today?'],
        ['Only a phrase', 'Could another team align with it?'],
        ['Not measurable', 'Who could tell, and by what, that it is reached?'],
        ['A to-do list', 'Is it done in a day or two? Then it is a task; what should come of it?'],
      ],
      confirm: false,
    },
    {
      id: 'dimensions',
      title: 'KR dimensions',
      lead: 'Look from three sides: users or customers, business, technology. What lies near depends on the product.',
      points: [
        ['To C', 'New users, retention, conversion.'],
        ['To B', 'Repurchase and renewal, long contracts, referrals, speed of answering special wishes.'],
        ['Platform', 'Balance of its sides: does each find enough of the other?'],
        ['Technology, for all', 'For example stability, speed, cost of running; always with the effect on users.'],
      ],
      confirm: true,
    },
  ],
};
