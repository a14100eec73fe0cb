import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';

import { titleOf } from '../model/titleOf';
import { ownRecent, rememberOpened } from '../../../lib/recentSearch';
import { fakeServer, figures, frame, home, measureAs, openHome, viewer } from '../test/homeHarness';

beforeAll(() => measureAs(1440));
beforeEach(() => localStorage.clear());

const can = (...cells: string[]) => ({ ...viewer, capabilities: new Set(cells) });
const everything = can('statistics.read', 'leadReport.decide');
const at = (kind: string, settings: object = {}, title = '部件') => ({ id: 'w1', kind, settings, title, lg: { x: 0, y: 0, w: 6, h: 6 } });
const open = (widget: object, facts: Record<string, unknown> = {}, person = everything) => openHome(fakeServer(home(widget), facts), person);
const within1 = () => within(frame('部件'));
const fails = () => {
  throw new Error('down');
};

const project = {
  id: '11111111-1111-4111-8111-111111111111', number: 'SC-0001', name: '滨江一里', status: 'TRACKING', trackingStage: 'AWARD', city: '苏州', region: 'EAST', productLine: 'OFFICE',
  source: 'TENDER', landAreaM2: '30000', gfaM2: '75000', far: '2.5', nextStep: '约汇报', nextStepOn: null, registeredOn: '2024-05-01', updatedAt: '2026-11-20T02:00:00.000Z',
  client: { id: 'c1', name: '测试地产有限公司', shortName: '测试地产' }, marketTracker: null,
};

describe.each([
  ['crossTable', '没有符合条件的项目', { crossTables: fails, statistics: fails }, { rows: 'STATUS', columns: 'STATUS' }],
  ['funnel', '没有符合条件的项目', { statistics: fails }, { regions: ['MOON'] }],
  ['ranking', '没有符合条件的项目', { statistics: fails }, { places: 7 }],
  ['projectTable', '没有符合条件的项目', { projects: fails }, { rows: 1000 }],
  ['documentsMissing', '应有的文件都齐了', { projects: fails }, { rows: 100 }],
  ['birthdays', '近期没有生日或入职纪念日', { anniversaries: fails }, { days: 365 }],
  ['cadenceTasks', '没有等您登记结果的跟进', { cadenceTasks: fails }, { rows: 1000 }],
  ['designProjects', '还没有您的设计项目', { designProjects: fails }, { rows: 1000 }],
  ['decidedByMe', '您还没有签过审批意见', { approvalChains: fails }, { rows: 1000 }],
  ['copiedToMe', '没有抄送给您的审批', { approvalChains: fails }, { rows: 1000 }],
  ['openQuotes', '没有进行中的报价', { quotes: fails }, { rows: 1000 }],
  ['openContracts', '没有待签或审批中的合同', { contracts: fails }, { rows: 1000 }],
  ['newLeads', '没有待核实的线索', { leadReports: fails }, { rows: 1000 }],
  ['link', '还没有网址或图片', null, { to: 'javascript:alert(1)' }],
] as const)('%s', (kind, nothing, broken, wrong) => {
  it('says when there is nothing', async () => {
    await open(at(kind));
    expect(await within1().findByText(nothing)).toBeInTheDocument();
  });
  if (kind === 'crossTable' || kind === 'funnel' || kind === 'ranking' || kind === 'newLeads') it('says when it is not open', async () => {
    await open(at(kind), broken, can());
    expect(await within1().findByText('此内容不对您开放')).toBeInTheDocument();
  });
  if (broken) it('says when it could not be read, and tries again', async () => {
    await open(at(kind), broken);
    expect(await within1().findByRole('button', { name: '重试' })).toBeInTheDocument();
  });
  it('keeps settings it cannot read and offers the usual ones', async () => {
    await open(at(kind, wrong));
    await userEvent.click(await within1().findByRole('button', { name: '改用默认设置' }));
    expect(await within1().findByText(nothing)).toBeInTheDocument();
  });
});

describe('costs to approve', () => {
  const cost = { id: 'k1', clientName: '远山置业', costKind: 'TRAVEL', amountFen: '123450', submittedAt: '2026-03-06T02:00:00.000Z', submittedBy: { id: 'e1', name: '库管' } };

  it('each open where finance decides them, in one request with the home', async () => {
    const fake = fakeServer(home(at('costsToApprove')), { developmentCosts: { nodes: [cost], totalCount: 1, pageInfo: { hasNextPage: false, endCursor: null } } });
    await openHome(fake, can('developmentCost.decide'));
    const link = await within1().findByRole('link', { name: /远山置业/ });
    expect(link).toHaveAttribute('href', '/development-costs?ids=k1');
    expect(link).toHaveTextContent('1,234.50');
    expect(fake.operations).not.toContain('CostsToApproveWidget');
  });

  it('say when nothing waits', async () => {
    await open(at('costsToApprove'), {}, can('developmentCost.decide'));
    expect(await within1().findByText('没有等您审核的费用')).toBeInTheDocument();
  });

  it('are not open to others', async () => {
    await open(at('costsToApprove'), { developmentCosts: fails }, can());
    expect(await within1().findByText('此内容不对您开放')).toBeInTheDocument();
  });
});

describe('design projects', () => {
  const project = { id: 'd1', number: 'DP-2026-0001', name: '望江府', clientName: '望江置业', stage: 'CONCEPT', slipDays: 5, createdAt: '2026-03-06T02:00:00.000Z' };

  it('each open, with phase and slip, in one request with the home', async () => {
    const fake = fakeServer(home(at('designProjects')), { designProjects: { nodes: [project], totalCount: 1, pageInfo: { hasNextPage: false, endCursor: null } } });
    await openHome(fake);
    const link = await within1().findByRole('link', { name: /望江府/ });
    expect(link).toHaveAttribute('href', '/design-projects/d1');
    expect(link).toHaveTextContent('概念方案');
    expect(link).toHaveTextContent('落后 5 天');
    expect(fake.operations).not.toContain('DesignProjectsWidget');
  });
});

describe('quotes, contracts and boxes', () => {
  const quote = (id: string, more: object) => ({ id, title: '方案设计', project: { id: 'p1', name: '望江府' }, currentRevision: { id: `r-${id}`, revision: 1, status: 'SENT', amountFen: '5000000', validUntil: '2031-04-01', sentAt: null, ...more } });
  const chain = (id: string, name: string) => ({ id, state: 'ACTIVE', submittedAt: '2026-03-06T02:00:00.000Z', submitter: { id: 'e1', name: '沈工' }, subject: { id: `k-${id}`, name }, activeStep: null });

  it('a quote shows its status, its validity and the next day on which it is followed up', async () => {
    const fake = fakeServer(home(at('openQuotes')), { quotes: { nodes: [quote('q1', {}), quote('q2', { status: 'DRAFT', validUntil: null })], totalCount: 2 } });
    await openHome(fake);
    const [first, second] = await within1().findAllByRole('link', { name: /望江府/ });
    expect(first).toHaveAttribute('href', '/quotes/q1');
    expect(first).toHaveTextContent(/已报出.*下次跟进 2031-03-29.*有效期至 2031-04-01/);
    expect(second).not.toHaveTextContent('下次跟进');
    expect(fake.operations).not.toContain('OpenQuotesWidget');
  });

  it('a contract shows what it waits for, the longest first as the server says', async () => {
    const contract = (id: string, status: string) => ({ id, name: `合同${id}`, status, amountFen: '5000000', clientName: '望江置业', updatedAt: '2026-03-06T02:00:00.000Z' });
    await openHome(fakeServer(home(at('openContracts')), { contracts: { nodes: [contract('k1', 'APPROVED'), contract('k2', 'IN_APPROVAL')], totalCount: 2 } }));
    const rows = await within1().findAllByRole('link', { name: /^合同k/ });
    expect(rows.map((row) => row.getAttribute('href'))).toEqual(['/contracts/k1', '/contracts/k2']);
    expect(rows[0]).toHaveTextContent('待签');
  });

  it('three boxes stand on one home, each with its own rounds, in one request', async () => {
    const approvalChains = ({ filter }: { filter: { decidedByMe?: boolean; copiedToMe?: boolean } }) => ({ nodes: [filter.decidedByMe ? chain('c2', '签过的') : filter.copiedToMe ? chain('c3', '抄送的') : chain('c1', '呈送的')] });
    const fake = fakeServer(home(...['mySubmissions', 'decidedByMe', 'copiedToMe'].map((kind, n) => ({ ...at(kind), id: `w${n}`, lg: { x: 4 * n, y: 0, w: 4, h: 4 } }))), { approvalChains });
    await openHome(fake);
    for (const [n, name] of [/^呈送的/, /^签过的/, /^抄送的/].entries()) expect(await screen.findByRole('link', { name })).toHaveAttribute('href', `/approvals/c${n + 1}`);
    expect(fake.operations.filter((name) => /Widget$/.test(name))).toEqual([]);
  });
});

describe('fees due', () => {
  const node = (id: string, status: string, dueOn: string) => ({ id, name: '定金', clientName: '远山置业', contractNumber: 'HT-2026-0001', status, dueOn, openFen: '5000000' });

  it('each open in the list of what is due, with the sum above, in one request with the home', async () => {
    const fake = fakeServer(home(at('feeNodes')), { receivables: { nodes: [node('n1', 'OVERDUE', '2026-01-05'), node('n2', 'DUE', '2026-03-05')], totalCount: 2, sums: { count: 2, openFen: '10000000' }, pageInfo: { hasNextPage: false, endCursor: null } } });
    await openHome(fake, can('receivable.read'));
    const all = await within1().findByRole('link', { name: /^2 个节点未收 10/ });
    const [first] = within1().getAllByRole('link', { name: /远山置业/ });
    expect(all).toHaveAttribute('href', '/receivables?statuses=DUE,OVERDUE');
    expect(first).toHaveAttribute('href', '/receivables?statuses=DUE,OVERDUE&node=n1');
    expect(first).toHaveTextContent('逾期');
    expect(fake.operations).not.toContain('FeeNodesWidget');
  });

  it('say when nothing is due', async () => {
    await open(at('feeNodes'), {}, can('receivable.read'));
    expect(await within1().findByText('没有到期未收的节点')).toBeInTheDocument();
  });

  it('are not open to others', async () => {
    await open(at('feeNodes'), { receivables: fails }, can());
    expect(await within1().findByText('此内容不对您开放')).toBeInTheDocument();
  });
});

describe('what they show', () => {
  it('data quality: every figure opens exactly its rows, and what is complete says so', async () => {
    const counts: Record<string, number> = { '{"nextStepIssues":["MISSING"]}': 3, '{"nextStepIssues":["OVERDUE"]}': 1200, '{"lacksReview":true}': 2 };
    const shortcutTargets = ({ targets }: { targets: { projects: object }[] }) => targets.map(({ projects }) => ({ isOpen: true, title: null, count: counts[JSON.stringify(projects)] ?? 0 }));
    const fake = fakeServer(home(at('dataQuality')), { shortcutTargets });
    await openHome(fake, everything);
    expect(await within1().findByRole('link', { name: '没有下一步的项目 3' })).toHaveAttribute('href', '/projects?nextStepIssues=MISSING');
    expect(within1().getByRole('link', { name: '下一步已逾期的项目 1,200' })).toHaveAttribute('href', '/projects?nextStepIssues=OVERDUE');
    expect(within1().getByRole('link', { name: '没有市场跟踪人的项目 无' })).toHaveAttribute('href', '/projects?statuses=PROMOTION,TRACKING&unset=MARKET_TRACKER');
    expect(within1().getByRole('link', { name: '缺复盘的项目 2' })).toHaveAttribute('href', '/projects?lacksReview=1');
    expect(within1().getByRole('link', { name: '缺文件的项目 无' })).toHaveAttribute('href', '/projects?lacksFiles=1');
  });


  it('data quality says when nothing is missing', async () => {
    await open(at('dataQuality'), { shortcutTargets: ({ targets }: { targets: object[] }) => targets.map(() => ({ isOpen: true, title: null, count: 0 })) });
    expect(await within1().findByText('数据齐全')).toBeInTheDocument();
  });

  it('documents missing: which, of which project, and the whole list', async () => {
    const projects = { totalCount: 37, nodes: [{ ...project, missingFileCategories: ['BRIEF', 'SITE_DATA'] }], pageInfo: { hasNextPage: false, endCursor: null } };
    await open(at('documentsMissing'), { projects: () => projects });
    expect(await within1().findByText('任务书、红线/地勘')).toBeInTheDocument();
    expect(within1().getByRole('link', { name: /滨江一里/ })).toHaveAttribute('href', `/projects/${project.id}`);
    expect(within1().getByRole('link', { name: '共 37 个项目' })).toHaveAttribute('href', '/projects?lacksFiles=1');
  });

  it('follow-ups: each with its project, date and with whom it lies by now', async () => {
    const task = (id: string, level: string) => ({ id, anchor: 'BID', closesOn: '2026-12-01', level, project: { id: `p${id}`, name: `项目${id}` } });
    await open(at('cadenceTasks'), { cadenceTasks: { nodes: [task('1', 'MANAGER'), task('2', 'OWNER')], totalCount: 2, pageInfo: { hasNextPage: false, endCursor: null } } });
    const rows = (await within1().findAllByRole('listitem')).map((row) => row.textContent);
    expect(rows[0]).toContain('项目1市场部经理投标日截止 2026-12-01');
    expect(rows[1]).toContain('项目2投标日');
    expect(within1().getByRole('link', { name: /项目2/ })).toHaveAttribute('href', '/cadence-tasks/2');
  });

  it('new leads: each with who reported it and what is known of it, late ones marked', async () => {
    const lead = (id: string, more: object) => ({ id, name: `线索${id}`, clientName: '海岳置业', city: '苏州', urgency: 'MONTH', reportedAt: '2026-01-05T02:00:00.000Z', isOverdue: false, knownBy: null, verifier: null, reporter: { id: 'e7', name: '陶然' }, ...more });
    const leadReports = { nodes: [lead('1', { isOverdue: true, knownBy: { id: 'd1', name: '北京市场部' } }), lead('2', { urgency: 'WEEK' }), lead('3', {}), lead('4', { verifier: { id: 'e1', name: '季晓棠' } })], totalCount: 4, pageInfo: { hasNextPage: false, endCursor: null } };
    await open(at('newLeads'), { leadReports });
    const rows = (await within1().findAllByRole('listitem')).map((row) => row.textContent);
    expect(rows[0]).toContain('线索1已超时陶然 · 海岳置业 · 苏州 · 北京市场部在跟同名项目');
    expect(rows[1]).toContain('一周内');
    expect(rows[2]).toContain('待分配');
    expect(rows[3]).toContain('季晓棠核实');
    expect(within1().getByRole('link', { name: /线索3/ })).toHaveAttribute('href', '/leads/3');
  });

  it('a cross table: every figure opens exactly its projects, in one request with the home', async () => {
    const table = {
      isPartial: true,
      total: figures(7),
      rows: [{ key: 'EAST', label: null, keys: null, figures: figures(7) }],
      columns: [{ key: 'WON', label: null, keys: null, figures: figures(2) }, { key: 'LOST', label: null, keys: null, figures: figures(5) }],
      cells: [{ row: 'EAST', column: 'WON', figures: figures(2) }, { row: 'EAST', column: 'LOST', figures: figures(5) }],
    };
    const fake = fakeServer(home(at('crossTable', { mine: true })), { crossTables: [table] });
    await openHome(fake, everything);
    expect(await within1().findByRole('link', { name: '华东，失单：5' })).toHaveAttribute('href', '/projects?statuses=LOST&regions=EAST&mine=1');
    expect(within1().getByRole('link', { name: '合计，成交：2' })).toHaveAttribute('href', '/projects?statuses=WON&mine=1');
    expect(within1().getByRole('link', { name: '合计，合计：7' })).toHaveAttribute('href', '/projects?mine=1');
    expect(within1().getByText('只统计您参与的项目')).toBeInTheDocument();
    expect(fake.operations).toEqual(expect.arrayContaining(['HomePage']));
    expect(fake.operations).not.toContain('CrossTableWidget');
  });

  it('a funnel: each step with its rate and its projects, and what is counted', async () => {
    const series = { dimension: 'PURSUIT_STEP', isPartial: false, total: figures(4), segments: [{ key: 'CONTACT', label: null, figures: figures(3) }, { key: 'WON', label: null, figures: figures(1) }] };
    await open(at('funnel', { regions: ['EAST'] }), { statistics: [series] });
    const links = await within1().findAllByRole('link', { name: /推广|跟踪|成交/ });
    expect(links.map((link) => link.textContent)).toEqual(['推广4全部', '跟踪（接洽）4转化 100%100%', '成交1转化 100%100%']);
    expect(links.at(-1)).toHaveAttribute('href', '/projects?pursuitSteps=WON&regions=EAST');
    expect(within1().getByText(/失单、暂停、放弃的也在内/)).toBeInTheDocument();
  });

  it('a ranking: places in order, equals share one, who is nobody has none; each opens exactly its projects', async () => {
    const person = (key: string, label: string | null, receivedFen: string) => ({ key, label, figures: figures(3, { receivedFen }) });
    const series = { dimension: 'MARKET_TRACKER', isPartial: false, total: figures(9, { receivedFen: '11800000' }), segments: [person('p1', '林', '500000'), person('p2', '周', '900000'), person('NONE', null, '9900000'), person('p3', '沈', '500000')] };
    const fake = fakeServer(home(at('ranking', { measure: 'RECEIVED', filter: 'regions=EAST' })), { statistics: [series] });
    await openHome(fake, everything);
    expect((await within1().findAllByRole('listitem')).map((row) => row.textContent)).toEqual(['1周9,000 元', '2林5,000 元', '2沈5,000 元']);
    expect(within1().getByRole('link', { name: /周/ })).toHaveAttribute('href', '/projects?regions=EAST&marketTrackerIds=p2');
    expect(within1().getByRole('link', { name: '华东' })).toHaveAttribute('href', '/projects?regions=EAST');
    expect(fake.operations).not.toContain('StatisticsWidget');
  });

  it('a number of clients is asked by its widget alone, a win rate with the home', async () => {
    const statistics = ({ requests }: { requests: { dimension: string }[] }) => requests.map(({ dimension }) => ({ dimension, segments: [], isPartial: false, total: figures(9, { clients: 4, wonCount: 1, decidedCount: 4 }) }));
    const fake = fakeServer(home(at('kpi', { measure: 'CLIENTS' }), { ...at('kpi', { measure: 'WIN_RATE', mine: true }, '赢单'), id: 'w2' }), { statistics });
    await openHome(fake, everything);
    expect(await within1().findByRole('link', { name: /4\s*家/ })).toHaveAttribute('href', '/projects');
    expect(await within(frame('赢单')).findByRole('link', { name: '25.0%' })).toHaveAttribute('href', '/projects?mine=1');
    expect(fake.operations.filter((name) => name === 'StatisticsWidget')).toHaveLength(1);
  });

  it('a figure with its trend: the months and the change in words', async () => {
    const answer = (requests: { dimension: string; filter: { registeredOn?: { to?: string } } }[]) =>
      requests.map(({ dimension, filter }) => ({ dimension, segments: [], isPartial: false, total: figures(dimension === 'REGISTERED_MONTH' ? 30 : filter.registeredOn?.to ? 20 : 42) }));
    await open(at('kpi', { trend: true }), { statistics: ({ requests }: { requests: never }) => answer(requests) });
    expect(await within1().findByText('增 50%')).toBeInTheDocument();
    expect(within1().getByText('近十二个月，较前十二个月')).toBeInTheDocument();
    expect(within1().getByRole('img', { name: /^近十二个月登记：/ })).toBeInTheDocument();
    expect(within1().getByRole('link', { name: /42/ })).toHaveAttribute('href', '/projects');
  });

  it('a table of projects: chosen columns, each row its project, the foot the whole list', async () => {
    const fake = fakeServer(home(at('projectTable', { filter: 'statuses=TRACKING', columns: ['gfa', 'trackingStage'], order: { field: 'GFA', direction: 'DESC' } })), { projects: { nodes: [project], totalCount: 1234 } });
    await openHome(fake, everything);
    expect(await within1().findByRole('link', { name: '滨江一里' })).toHaveAttribute('href', `/projects/${project.id}`);
    expect(within1().getAllByRole('columnheader').map((head) => head.textContent)).toEqual(['项目', '跟踪阶段', '建筑面积']);
    expect(within1().getByText('7.5 万㎡')).toBeInTheDocument();
    expect(within1().getByRole('link', { name: '共 1,234 条' })).toHaveAttribute('href', '/projects?statuses=TRACKING&sort=GFA.DESC');
    await waitFor(() => expect(screen.queryByText('没有读到数据')).toBeNull());
    expect(fake.operations).not.toContain('ProjectTableWidget');
  });
});

describe('links, pictures and birthdays', () => {
  it('an address shows its host and opens a window that knows nothing of this one', async () => {
    await open(at('link', { to: 'https://www.example.com/plan', label: '规划图', icon: 'land' }));
    expect(titleOf({ kind: 'link', settings: { to: 'https://www.example.com/plan', label: '规划图' } }, String)).toBe('规划图');
    const link = await within1().findByRole('link', { name: /example\.com/ });
    expect([link.getAttribute('href'), link.getAttribute('target'), link.getAttribute('rel')]).toEqual(['https://www.example.com/plan', '_blank', 'noopener noreferrer']);
    expect(within1().getByText('/plan')).toBeInTheDocument();
  });

  it('a picture comes from the file handler, and says when it is gone', async () => {
    await open(at('link', { picture: project.id, label: '模型' }));
    const image = await within1().findByRole('img', { name: '模型' });
    expect(image).toHaveAttribute('src', `/api/pictures/${project.id}`);
    fireEvent.error(image);
    expect(await within1().findByText('图片已不在')).toBeInTheDocument();
  });

  it('colleagues with a day soon, each opening their card', async () => {
    const on = new Date(Date.now() + 2 * 86_400_000).toISOString().slice(0, 10);
    await open(at('birthdays', { days: 7 }), { anniversaries: [{ kind: 'JOINING', on, years: 5, employee: { id: 'e9', name: '林小满', department: null } }] });
    expect(await within1().findByRole('link', { name: /林小满.*入职 5 周年/ })).toHaveAttribute('href', '/people?employee=e9');
  });
});

describe('the search field', () => {
  const recent = `/projects/${project.id}`;
  const source = { local: () => [], onOpen: jest.fn(), search: jest.fn(() => Promise.resolve([{ key: 'p', title: '项目', entries: [{ key: 'x', title: '江湾天地', href: '/projects/x' }] }])) };
  const openSearch = async (target: object) => {
    ownRecent(viewer.id);
    rememberOpened(recent);
    const fake = fakeServer(home(at('search')), { shortcutTargets: [target] });
    await openHome(fake, everything, '/', source);
    return fake;
  };

  it('offers what was opened lately by its present name, read with the home, and finds everything else', async () => {
    const fake = await openSearch({ isOpen: true, title: '滨江二里', count: null });
    expect(await within1().findByRole('option', { name: '滨江二里' })).toBeInTheDocument();
    expect(fake.operations).not.toContain('ShortcutsWidget');
    await userEvent.type(within1().getByRole('combobox'), '江湾');
    await userEvent.click(await within1().findByRole('option', { name: '江湾天地' }));
    expect(source.onOpen).toHaveBeenCalledWith('/projects/x', false);
  });

  it('is silent about what is gone or not open any more', async () => {
    await openSearch({ isOpen: false, title: null, count: null });
    expect(await within1().findByText('从搜索打开的项目和客户会列在这里')).toBeInTheDocument();
    expect(within1().queryByRole('option')).toBeNull();
  });
});
