// A short agenda in both languages, for looking at the room without the real server.
const texts = {
  zh: {
    title: '智能手表新品 OKR 共创',
    parent: '公司 O：让智能手表成为 2026 年的第二增长曲线\nKR1：全年营收 3 亿元\nKR2：30 天留存率从 41% 提升到 55%',
    groups: ['硬件组', '渠道组'],
    people: ['李想', '王小明', '欧阳娜娜', '陈静'],
    steps: [
      ['理解期望', '说清楚谁期望我们做到什么，用他们自己的话和数字。', ['先各自写 5 分钟：上级、客户、伙伴期望什么？', '把同一件事的卡片放在一起，标出来源。', '用一句话重述目标，请每个人读一遍。'], '期望会成为下一步分析现状的对照。'],
      ['现状分析', '找出期望与现实之间最关键的差距，并说出事实依据。', ['每张卡片只写一个事实。', '为每个发现关联一条期望。', '选出 3 个关键发现。'], '关键发现带到策略设计。'],
      ['策略设计', '为每个关键差距设计至少两条不同的路。', ['先发散，不评判。', '每条策略写明预期效果。'], '策略带到策略优选。'],
      ['策略优选', '用同一把尺子选出少数策略。', ['先打分，再投票。'], '选中的策略带到目标汇总。'],
      ['目标汇总', '写出有方向的目标和可衡量的关键结果。', ['一个目标，三到四个关键结果。'], '关键结果带到任务拆解。'],
      ['任务拆解', '把关键结果拆成有人负责的任务。', ['每个任务一个负责人。'], '工作量带到资源规划。'],
      ['资源规划', '让计划装得进真实的产能。', ['先填产能，再看缺口。'], '一切汇入 OKR 草案。'],
      ['复盘与反思', '带走一个下一步。', ['写下一件明天就做的事。'], ''],
    ],
    columns: [['expected', '上级与客户期望', '谁说的？原话是什么？'], ['ours', '我们自己的承诺', '我们愿意做到什么？']],
    no: ['not', '不做清单', '目标没有要求我们做什么？'],
    findings: [['strength', '做得好', ''], ['gap', '差距', '期望与现实差多少？'], ['cause', '外部变化', '']],
    done: ['至少 5 条期望', '重述已写下', '每条期望都有来源'],
    form: [['restate', '用自己的话重述：这个目标要改变什么？', '到年底，通勤用户愿意每天戴它'], ['why', '为什么是现在？', '']],
    lens: ['期望墙', '重述目标', '发现', '表格'],
    hint: '一张卡片一件事。回车写下一张。',
    empty: '还没有卡片。从最近一次客户或上级说的话开始。',
    cards: ['续航要撑过一整个周末，客户投诉第一位', '上级希望 30 天留存率到 55%', '渠道伙伴要求 9 月前铺货 2000 家门店', '我们承诺把返修率降到 1.5% 以下'],
    wide: '不做儿童款，避免分散结构设计的人力',
    finding: ['戴一天就要充电：实测 19 小时', '表带过敏反馈 3.2%'],
  },
  en: {
    title: 'OKR co-creation: smart watch launch',
    parent: 'Company O: make the smart watch our second growth curve in 2026\nKR1: 300 M revenue\nKR2: 30-day retention from 41 % to 55 %',
    groups: ['Hardware group', 'Channel group'],
    people: ['Lea Brandt', 'Tom Okafor', 'Anna-Maria Petrescu', 'Jing Chen'],
    steps: [
      ['Understand expectations', 'Say who expects what of us, in their own words and numbers.', ['Write alone for five minutes: what do superiors, customers and partners expect?', 'Put cards about the same thing together and name the source.', 'Restate the goal in one sentence that everybody can read out.'], 'Expectations are what the next step holds reality against.'],
      ['Analyse today', 'Find the gaps that matter most, and the facts behind them.', ['One fact per card.', 'Link each finding to an expectation.', 'Choose three key findings.'], 'Key findings feed the strategies.'],
      ['Design strategies', 'Find at least two different ways across each key gap.', ['Diverge first, judge later.'], 'Strategies go to the selection.'],
      ['Choose strategies', 'Choose a few with one and the same ruler.', ['Score first, then vote.'], 'Chosen strategies feed the objectives.'],
      ['Write the OKR', 'Write an objective with direction and measurable key results.', ['One objective, three or four key results.'], 'Key results feed the tasks.'],
      ['Break down tasks', 'Break key results down into tasks with one owner each.', ['One owner per task.'], 'Efforts feed the capacity plan.'],
      ['Plan resources', 'Make the plan fit the real capacity.', ['Capacity first, then the gap.'], 'Everything flows into the draft OKR.'],
      ['Look back', 'Take one next step home.', ['Write down one thing for tomorrow.'], ''],
    ],
    columns: [['expected', 'Expected of us', 'Who said it, and in which words?'], ['ours', 'Our own promise', 'What are we willing to achieve?']],
    no: ['not', 'Not doing', 'What does the goal not ask of us?'],
    findings: [['strength', 'Works well', ''], ['gap', 'Gap', 'How far is reality from what is expected?'], ['cause', 'Changes outside', '']],
    done: ['At least five expectations', 'The goal is restated', 'Every expectation names its source'],
    form: [['restate', 'In your own words: what does this goal change?', 'by December, commuters choose to wear it every day'], ['why', 'Why now?', '']],
    lens: ['Wall of expectations', 'Restate the goal', 'Findings', 'Table'],
    hint: 'One thing per card. Enter starts the next.',
    empty: 'No cards yet. Start with the last thing a customer or your boss said.',
    cards: ['The battery must last a whole weekend; it is complaint number one', 'Management wants 30-day retention at 55 %', 'Partners want 2,000 stores stocked before September', 'We promise a repair rate below 1.5 %'],
    wide: 'No watch for children: it would split the design team',
    finding: ['Needs charging every day: 19 hours measured', '3.2 % report skin irritation from the strap'],
  },
};

export const words = (lang) => texts[lang];

export function agenda(lang) {
  const t = texts[lang];
  const lens = (index, rest) => ({ id: `lens${index}`, title: t.lens[index], hint: t.hint, empty: t.empty, ...rest });
  const column = ([id, title, hint], kind, fields, origin) => ({ id, kind, title, hint, fields, origin });
  const own = {
    0: [
      lens(0, {
        type: 'columns',
        variant: 'board',
        ballot: null,
        round: null,
        columns: [
          ...t.columns.map((c) => column(c, 'expectation', ['source', 'stakeholder', 'priority', 'metric', 'from', 'to', 'unit'], [])),
          column(t.no, 'exclusion', ['reason'], []),
        ],
      }),
      lens(1, { type: 'form', variant: 'questions', sentence: '', questions: t.form.map(([id, text, example]) => ({ id, text, example })) }),
    ],
    2: [
      lens(3, { type: 'columns', variant: 'board', ballot: null, columns: t.findings.slice(0, 1).map((c) => column(c, 'strategy', [], [])), round: { hidden: true, anonymous: false, reveal: 'group' } }),
      lens(3, { id: 'vote', type: 'score', formula: 'weighted', criteria: [], votes: 6, votesPerCard: 3, voteRound: { hidden: true, anonymous: false, reveal: 'group' }, scoreRound: null }),
    ],
    1: [lens(2, { round: null, type: 'columns', variant: 'board', ballot: null, columns: t.findings.map((c) => column(c, 'finding', ['evidence', 'side', 'key', 'baseline', 'target', 'unit'], ['expectation', 'exclusion'])) })],
  };
  const carry = { 1: [{ kind: 'expectation', where: {} }, { kind: 'exclusion', where: {} }], 2: [{ kind: 'finding', where: { key: 'yes' } }] };
  return {
    t: 'agenda',
    checklists: [],
    steps: t.steps.map(([title, goal, prompts, flows], index) => ({
      id: `step${index + 1}`,
      number: index < 7 ? String(index + 1) : '',
      title, goal, prompts, flows,
      minutes: 25,
      beats: index === 0 || index === 2 ? ['brief', 'silent', 'share', 'decide', 'review'].map((beat) => ({ beat, part: 20 })) : [],
      beatsBy: index === 0 ? 'group' : 'facilitator',
      carry: carry[index] ?? [],
      help: [],
      done: t.done.map((text, id) => ({ id: `done${id}`, text, ...[{ type: 'count', kind: 'expectation' }, { type: 'answered', kind: null }, { type: 'filled', kind: 'expectation', fields: ['source'], every: true }][id] })).map((done) => ({ other: null, fields: [], every: false, max: null, ...done })),
      lenses: own[index] ?? [lens(3, { type: 'table', kind: 'task', fields: [], parent: [], origin: [], views: ['rows'], tone: null, ballot: null })],
    })),
  };
}
