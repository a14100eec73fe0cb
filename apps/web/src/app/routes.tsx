/**
 * Every address of the page, as data.
 *
 * To add one:
 *   1. Write `features/<noun>/pages/<Name>Page.tsx` with a component as its default export (see ui/Page for its frame).
 *   2. Add a row below: the path, `page` as `<noun>/<Name>Page`, and `title`, a key of `nav` in app/messages.ts.
 *   3. Options: `parent` is the path one breadcrumb up, `elsewhere` that of people who may not open it; `needs` is the cell of the permission matrix without which the page
 *      shows "forbidden" and its menu entry is hidden; `nav` puts it into the menu; `bare` shows it without the shell.
 * Each page is a chunk of its own and loads when its address is opened. app/routes.test.ts holds table and files together.
 */
import type { MessageKey } from '../lib/messages';
import type { IconName } from '../ui/Icon';
import type { messages } from './messages';

type AppMessage = MessageKey<typeof messages>;
export type NavTitle = Extract<AppMessage, `nav.${string}`>;

export interface AppRoute {
  readonly path: string;
  /** Module under features/: `projects/ProjectListPage` is features/projects/pages/ProjectListPage.tsx. */
  readonly page: string;
  readonly title: NavTitle;
  readonly parent?: string;
  /** One breadcrumb up for who may not open `parent`. */
  readonly elsewhere?: string;
  readonly needs?: string;
  readonly nav?: { readonly icon: IconName; readonly group: NavGroup; readonly phone?: boolean };
  /** What finds the page in the command palette beside its title: pinyin and its initials. */
  readonly words?: string;
  /** Icon in the command palette of a page that is not in the menu. */
  readonly icon?: IconName;
  /** Offered in the command palette as something to do rather than somewhere to go. */
  readonly command?: true;
  readonly bare?: boolean;
}

export const navGroups = ['home', 'work', 'decide', 'design', 'firm'] as const;
export type NavGroup = (typeof navGroups)[number];

export const routes: readonly AppRoute[] = [
  { path: '/', page: 'home/HomePage', title: 'nav.home', nav: { icon: 'home', group: 'home', phone: true }, words: 'gongzuotai gzt shouye sy' },
  { path: '/home-cards/:code', page: 'home/HomeCardPage', title: 'nav.homeCard', parent: '/' },
  { path: '/calendar', page: 'calendar/CalendarPage', title: 'nav.calendar', nav: { icon: 'calendar', group: 'home' }, words: 'richeng rc rili rl huiyi hy' },

  { path: '/projects', page: 'projects/ProjectListPage', title: 'nav.projects', nav: { icon: 'project', group: 'work', phone: true }, words: 'genzongxiangmu gzxm xiangmu xm' },
  { path: '/projects/new', page: 'projects/ProjectNewPage', title: 'nav.projectNew', parent: '/projects', needs: 'project.create', icon: 'plus', command: true, words: 'xinjianxiangmu xjxm' },
  { path: '/projects/board', page: 'projects/ProjectBoardPage', title: 'nav.projectBoard', parent: '/projects', icon: 'columns', words: 'kanban kb xiangmukanban xmkb' },
  { path: '/projects/calendar', page: 'projects/ProjectCalendarPage', title: 'nav.projectCalendar', parent: '/projects', icon: 'calendar', words: 'xiayiburili xyb rl xybrl' },
  { path: '/projects/:id', page: 'projects/ProjectPage', title: 'nav.project', parent: '/projects' },
  { path: '/projects/:id/edit', page: 'projects/ProjectEditPage', title: 'nav.projectEdit', parent: '/projects', needs: 'project.update' },
  { path: '/clients', page: 'clients/ClientListPage', title: 'nav.clients', nav: { icon: 'client', group: 'work' }, words: 'kehu kh' },
  { path: '/clients/new', page: 'clients/ClientNewPage', title: 'nav.clientNew', parent: '/clients', needs: 'client.create', icon: 'plus', command: true, words: 'xinjiankehu xjkh' },
  { path: '/clients/tree', page: 'clients/ClientTreePage', title: 'nav.clientTree', parent: '/clients', icon: 'client', words: 'jituancengji jtcj cengji jituan' },
  { path: '/clients/duplicates', page: 'clients/ClientDuplicatesPage', title: 'nav.clientDuplicates', parent: '/clients', needs: 'client.merge', icon: 'client', words: 'yisichongfukehu ysch chongfukehu cfkh hebing hb' },
  { path: '/clients/:id', page: 'clients/ClientPage', title: 'nav.client', parent: '/clients' },
  { path: '/client-segments', page: 'segments/SegmentListPage', title: 'nav.segments', parent: '/clients', needs: 'clientSegment.use', icon: 'filter', words: 'kehufenqun khfq fenqun fq' },
  { path: '/client-segments/new', page: 'segments/SegmentNewPage', title: 'nav.segmentNew', parent: '/client-segments', needs: 'clientSegment.use', icon: 'plus', command: true, words: 'xinjianfenqun xjfq' },
  { path: '/client-segments/:id', page: 'segments/SegmentPage', title: 'nav.segment', parent: '/client-segments', needs: 'clientSegment.use' },
  { path: '/partner-firms/:id', page: 'clients/PartnerFirmPage', title: 'nav.partnerFirm', parent: '/clients' },
  { path: '/clients/:id/edit', page: 'clients/ClientEditPage', title: 'nav.clientEdit', parent: '/clients', needs: 'client.update' },
  { path: '/parcels', page: 'parcels/ParcelListPage', title: 'nav.parcels', nav: { icon: 'land', group: 'work' }, words: 'tudi td dikuai dk nadi' },
  { path: '/leads', page: 'leads/LeadListPage', title: 'nav.leads', needs: 'leadReport.decide', nav: { icon: 'flag', group: 'work' }, words: 'xiansuobaobei xiansuo xs xsbb' },
  { path: '/leads/new', page: 'leads/LeadNewPage', title: 'nav.leadNew', parent: '/leads/mine', icon: 'plus', command: true, words: 'baobeixiansuo bbxs xinxiansuo' },
  { path: '/leads/mine', page: 'leads/MyLeadsPage', title: 'nav.myLeads', nav: { icon: 'note', group: 'work' }, words: 'wodexiansuo wdxs' },
  { path: '/leads/:id', page: 'leads/LeadPage', title: 'nav.lead', parent: '/leads', elsewhere: '/leads/mine' },
  { path: '/cadence-tasks', page: 'cadences/CadenceTaskListPage', title: 'nav.cadenceTasks', nav: { icon: 'clock', group: 'work' }, words: 'genjinrenwu gjrw genjin gj' },
  { path: '/cadence-tasks/:id', page: 'cadences/CadenceTaskPage', title: 'nav.cadenceTask', parent: '/cadence-tasks' },
  { path: '/cadences', page: 'cadences/CadenceTemplatePage', title: 'nav.cadences', parent: '/cadence-tasks', needs: 'cadence.update', icon: 'clock', words: 'genjinjiezou gjjz jiezou' },
  { path: '/touches', page: 'touches/TouchListPage', title: 'nav.touches', parent: '/projects', icon: 'note', words: 'genjinjilu gjjl' },
  { path: '/quotes', page: 'quotes/QuoteListPage', title: 'nav.quotes', nav: { icon: 'quote', group: 'work' }, words: 'baojia bj' },
  { path: '/quotes/new', page: 'quotes/QuoteNewPage', title: 'nav.quoteNew', parent: '/quotes', needs: 'quote.create', icon: 'plus', command: true, words: 'qicaobaojia qcbj xinjianbaojia xjbj' },
  { path: '/quote-settings', page: 'quotes/QuoteSettingsPage', title: 'nav.quoteSettings', parent: '/quotes', needs: 'quoteRule.update', icon: 'settings', words: 'dijia dj baojiamoban bjmb zhekou zk' },
  { path: '/quotes/:id', page: 'quotes/QuotePage', title: 'nav.quote', parent: '/quotes' },
  { path: '/quotes/:id/edit', page: 'quotes/QuoteEditPage', title: 'nav.quoteEdit', parent: '/quotes', needs: 'quote.update' },
  { path: '/contracts', page: 'contracts/ContractListPage', title: 'nav.contracts', nav: { icon: 'contract', group: 'work' }, words: 'hetong ht' },
  { path: '/contracts/:id', page: 'contracts/ContractPage', title: 'nav.contract', parent: '/contracts' },
  { path: '/contracts/:id/edit', page: 'contracts/ContractEditPage', title: 'nav.contractEdit', parent: '/contracts', needs: 'contract.update' },
  { path: '/receivables', page: 'receivables/ReceivableListPage', title: 'nav.receivables', needs: 'receivable.read', nav: { icon: 'coins', group: 'work' }, words: 'yingshou ys yingshouzhangkuan yszk huikuan hk shoukuan sk' },
  { path: '/development', page: 'development/DevelopmentListPage', title: 'nav.development', needs: 'developmentActivity.read', nav: { icon: 'sprout', group: 'work' }, words: 'kehukaifa khkf kaifahuodong kfhd' },
  { path: '/development/new', page: 'development/DevelopmentNewPage', title: 'nav.developmentNew', parent: '/development', needs: 'developmentActivity.create', icon: 'plus', command: true, words: 'xinjiankaifahuodong xjkfhd' },
  { path: '/development/return', page: 'development/ReturnPage', title: 'nav.developmentReturn', parent: '/development', needs: 'developmentReturn.read', icon: 'chart', words: 'qudaohuibao qdhb' },
  { path: '/development/:id', page: 'development/DevelopmentPage', title: 'nav.developmentActivity', parent: '/development', needs: 'developmentActivity.read' },
  { path: '/development/:id/edit', page: 'development/DevelopmentEditPage', title: 'nav.developmentEdit', parent: '/development', needs: 'developmentActivity.update' },
  { path: '/development-costs', page: 'development/CostListPage', title: 'nav.developmentCosts', needs: 'developmentCost.read', nav: { icon: 'ledger', group: 'work' }, words: 'kaifafeiyong kffy feiyong fy' },
  { path: '/files', page: 'files/FileListPage', title: 'nav.files', needs: 'file.read', nav: { icon: 'file', group: 'work' }, words: 'wenjian wj ziliao zl' },
  { path: '/files/:id', page: 'files/FilePage', title: 'nav.file', parent: '/files' },
  { path: '/imports', page: 'imports/ImportListPage', title: 'nav.imports', needs: 'import.read', nav: { icon: 'import', group: 'work' }, words: 'daoru dr gongzuobu excel' },
  { path: '/imports/:id', page: 'imports/ImportPage', title: 'nav.import', parent: '/imports', needs: 'import.read' },

  { path: '/approvals', page: 'approvals/ApprovalListPage', title: 'nav.approvals', nav: { icon: 'approval', group: 'decide', phone: true }, words: 'hetongshenpi shenpi sp htsp' },
  { path: '/approvals/delegations', page: 'approvals/ApprovalDelegationsPage', title: 'nav.approvalDelegations', parent: '/approvals', icon: 'repeat', words: 'shenpiweituo spwt weituo wt' },
  { path: '/approval-templates', page: 'approvalTemplates/ApprovalTemplatesPage', title: 'nav.approvalTemplates', needs: 'approvalTemplate.update', nav: { icon: 'approval', group: 'firm' }, words: 'shenpimoban spmb moban mb' },
  { path: '/approval-templates/new', page: 'approvalTemplates/ApprovalTemplateEditPage', title: 'nav.approvalTemplateNew', parent: '/approval-templates', needs: 'approvalTemplate.update' },
  { path: '/approval-templates/:id', page: 'approvalTemplates/ApprovalTemplateEditPage', title: 'nav.approvalTemplate', parent: '/approval-templates', needs: 'approvalTemplate.update' },
  { path: '/approvals/:id', page: 'approvals/ApprovalPage', title: 'nav.approval', parent: '/approvals' },
  { path: '/approvals/:id/print', page: 'approvals/ApprovalPrintPage', title: 'nav.approvalPrint', parent: '/approvals' },
  { path: '/verify/:chainId/:hash', page: 'approvals/ApprovalVerifyPage', title: 'nav.approvalVerify', parent: '/approvals' },
  { path: '/statistics', page: 'statistics/StatisticsPage', title: 'nav.statistics', nav: { icon: 'statistics', group: 'decide', phone: true }, words: 'tongji tj baobiao bb' },
  { path: '/statistics/settings', page: 'statistics/StatisticsSettingsPage', title: 'nav.statisticsSettings', parent: '/statistics', icon: 'settings', words: 'tongjikoujing tjkj fenduan fd chengshidengji csdj diyuhuafen dyhf' },
  { path: '/statistics/boards', page: 'statistics/StatisticsBoardsPage', title: 'nav.statisticsBoards', parent: '/statistics', icon: 'columns', words: 'tubiaoban tbb tongjikanban tjkb kanban' },
  { path: '/statistics/packs/:id', page: 'statistics/StatisticsPackPage', title: 'nav.statisticsPack', parent: '/statistics/boards' },
  { path: '/statistics/boards/:id', page: 'statistics/StatisticsBoardPage', title: 'nav.statisticsBoard', parent: '/statistics/boards' },

  { path: '/design-projects', page: 'designProjects/DesignProjectsPage', title: 'nav.designProjects', nav: { icon: 'design', group: 'design' }, words: 'xiangmuguanli xmgl shejixiangmu sjxm gongshi gs' },
  { path: '/design-projects/:id', page: 'designProjects/DesignProjectPage', title: 'nav.designProject', parent: '/design-projects' },

  { path: '/people', page: 'people/PeoplePage', title: 'nav.people', nav: { icon: 'people', group: 'firm' }, words: 'renyuan ry yuangong yg' },
  { path: '/departments', page: 'people/DepartmentsPage', title: 'nav.departments', nav: { icon: 'department', group: 'firm' }, words: 'bumen bm zuzhi zz' },
  { path: '/home-templates', page: 'home/HomeTemplatesPage', title: 'nav.homeTemplates', needs: 'homeTemplate.read', nav: { icon: 'columns', group: 'firm' }, words: 'morengongzuotai mrgzt moban mb' },
  { path: '/home-templates/new', page: 'home/HomeTemplatePage', title: 'nav.homeTemplateNew', parent: '/home-templates', needs: 'homeTemplate.read' },
  { path: '/home-templates/:id', page: 'home/HomeTemplatePage', title: 'nav.homeTemplate', parent: '/home-templates', needs: 'homeTemplate.read' },
  { path: '/handovers', page: 'handovers/HandoverListPage', title: 'nav.handovers', nav: { icon: 'repeat', group: 'firm' }, words: 'gongzuoyijiao gzyj yijiao yj jiaojie jj lizhi' },
  { path: '/handovers/new', page: 'handovers/HandoverNewPage', title: 'nav.handoverNew', parent: '/handovers', needs: 'handover.create', icon: 'plus', command: true, words: 'faqiyijiao fqyj' },
  { path: '/handovers/:id', page: 'handovers/HandoverPage', title: 'nav.handover', parent: '/handovers' },
  { path: '/status-gates', page: 'projects/StatusGatesPage', title: 'nav.statusGates', needs: 'statusGate.update', nav: { icon: 'filter', group: 'firm' }, words: 'menkan mk tuijinmenkan tjmk zhuangtai' },
  { path: '/custom-fields', page: 'customFields/CustomFieldsPage', title: 'nav.customFields', needs: 'customField.update', nav: { icon: 'note', group: 'firm' }, words: 'zidingyiziduan zdyzd ziduan zd' },
  { path: '/rating-formula', page: 'ratings/RatingFormulaPage', title: 'nav.ratingFormula', needs: 'clientRating.update', nav: { icon: 'star', group: 'firm' }, words: 'pingjigongshi pjgs kehupingji khpj' },
  { path: '/stage-probabilities', page: 'projects/StageProbabilitiesPage', title: 'nav.stageProbabilities', parent: '/status-gates', needs: 'stageProbability.update', icon: 'filter', words: 'jieduangailv jdgl gailv gl chengjiaogailv' },
  { path: '/bin', page: 'history/BinPage', title: 'nav.bin', needs: 'project.restore', nav: { icon: 'trash', group: 'firm' }, words: 'huishouzhan hsz yishanchu ysc' },

  { path: '/messages', page: 'prompts/MessagesPage', title: 'nav.messages', icon: 'bell', words: 'xiaoxi xx tishi ts daiban db tixing tx' },
  { path: '/account', page: 'session/AccountPage', title: 'nav.account', icon: 'user', words: 'wodezhanghao wdzh mima mm' },
  { path: '/appearance', page: 'appearance/AppearancePage', title: 'nav.appearance', icon: 'palette', words: 'waiguan wg zhuti yanse ziti' },
  { path: '/sign-in', page: 'session/SignInPage', title: 'nav.signIn', bare: true },
  { path: '/change-password', page: 'session/ChangePasswordPage', title: 'nav.changePassword', bare: true },
];

const patternOf = (path: string): RegExp => new RegExp(`^${path.replace(/:[a-z]+/gi, '[^/]+')}/?$`);
const patterns = routes.map((route) => ({ route, pattern: patternOf(route.path) }));

/** The row of an address; fixed paths win over those with an id, as in the table's order. */
export function routeAt(pathname: string): AppRoute | null {
  return patterns.find(({ pattern }) => pattern.test(pathname))?.route ?? null;
}

/** The rows above a page, the topmost first, the page itself last; on the way that this person may go. */
export function trailOf(route: AppRoute, may: (cell: string) => boolean): readonly AppRoute[] {
  const at = (path: string | undefined) => routes.find((candidate) => candidate.path === path);
  const parent = at(route.parent);
  const above = route.elsewhere && parent?.needs && !may(parent.needs) ? at(route.elsewhere) : parent;
  return above ? [...trailOf(above, may), route] : [route];
}
