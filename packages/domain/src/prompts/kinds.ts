import { defineCatalogue } from '../catalogues/catalogue';

/** TODO: leaves only when it is done. MESSAGE: is read and has had its effect. */
export const promptNatures = ['TODO', 'MESSAGE'] as const;
export type PromptNature = (typeof promptNatures)[number];

/** Under which heading a person finds and sets a kind. */
export const promptGroups = ['project', 'approval', 'client', 'firm'] as const;
export type PromptGroup = (typeof promptGroups)[number];

/** What a prompt points at; the server has one loader for each (modules/prompts/promptSubjects.ts). */
export type PromptSubject = 'PROJECT' | 'WORK_PLAN' | 'APPROVAL_CHAIN' | 'APPROVAL_STEP' | 'CONTACT' | 'ANNOUNCEMENT' | 'IMPORT' | 'CALENDAR_EVENT' | 'DEVELOPMENT_ACTIVITY' | 'DEVELOPMENT_COST' | 'LEAD_REPORT' | 'HANDOVER' | 'CADENCE_TASK' | 'QUOTE' | 'DESIGN_PROJECT' | 'FEE_NODE' | 'CONTRACT' | 'STATISTICS_BOARD_PACK';

/** How a kind reaches a person: with a notice at once, in the summary of the day, or not at all. */
export const promptDeliveries = ['NOW', 'DIGEST', 'OFF'] as const;
export type PromptDelivery = (typeof promptDeliveries)[number];

/** Texts of one language. `{name}` is filled from the subject as the reader may see it then, from the facts, or `{by}` from who caused it. */
export interface PromptTexts {
  readonly label: string;
  readonly title: string;
  readonly detail?: string;
  /** In place of both when the reader may no longer see the subject: names nothing. */
  readonly hidden: string;
}

/** A kind of work prompt is this declaration and one call of `raise` or one generator. */
export interface PromptDeclaration {
  readonly nature: PromptNature;
  readonly group: PromptGroup;
  readonly subject: PromptSubject;
  /** SYSTEM: only doing the thing itself ends it; a person may postpone it, not tick it off. */
  readonly doneBy?: 'SYSTEM';
  /** Nobody can switch it off. */
  readonly locked?: true;
  /** Until the person chooses otherwise; NOW when left out. */
  readonly delivery?: 'DIGEST';
  readonly zh: PromptTexts;
  readonly en: PromptTexts;
}

const declare = <const K extends string>(kinds: Readonly<Record<K, PromptDeclaration>>) => kinds;

const hiddenProject = { zh: '一个您已无权查看的项目', en: 'a project you may no longer see' } as const;

/** Every kind of work prompt, in the order of the settings (brief 000-074). */
export const promptKinds = declare({
  NEXT_STEP_DUE: {
    nature: 'TODO', group: 'project', subject: 'PROJECT',
    zh: { label: '下一步到期', title: '今天到期：{nextStep}', detail: '{name}', hidden: `下一步今天到期：${hiddenProject.zh}` },
    en: { label: 'Next step due', title: 'Due today: {nextStep}', detail: '{name}', hidden: `Next step due: ${hiddenProject.en}` },
  },
  NEXT_STEP_OVERDUE: {
    nature: 'TODO', group: 'project', subject: 'PROJECT', locked: true,
    zh: { label: '下一步逾期', title: '已逾期：{nextStep}', detail: '{name} · {on} 到期', hidden: `下一步逾期：${hiddenProject.zh}` },
    en: { label: 'Next step overdue', title: 'Overdue: {nextStep}', detail: '{name} · was due on {on}', hidden: `Next step overdue: ${hiddenProject.en}` },
  },
  NO_NEXT_STEP: {
    nature: 'TODO', group: 'project', subject: 'PROJECT',
    zh: { label: '无下一步', title: '“{name}”还没有下一步', detail: '请定下做什么、何时做', hidden: `没有下一步：${hiddenProject.zh}` },
    en: { label: 'No next step', title: '“{name}” has no next step', detail: 'Decide what comes next, and when', hidden: `No next step: ${hiddenProject.en}` },
  },
  PLAN_ITEM_ASSIGNED: {
    nature: 'MESSAGE', group: 'project', subject: 'WORK_PLAN',
    zh: { label: '工作计划交给您', title: '{by}交给您：{text}', detail: '{name} · {on} 到期', hidden: `工作计划：${hiddenProject.zh}` },
    en: { label: 'Plan item given to you', title: '{by} gave you: {text}', detail: '{name} · due on {on}', hidden: `Plan item: ${hiddenProject.en}` },
  },
  PLAN_ITEM_DUE: {
    nature: 'TODO', group: 'project', subject: 'WORK_PLAN',
    zh: { label: '工作计划到期', title: '今天到期：{text}', detail: '{name}', hidden: `工作计划到期：${hiddenProject.zh}` },
    en: { label: 'Plan item due', title: 'Due today: {text}', detail: '{name}', hidden: `Plan item due: ${hiddenProject.en}` },
  },
  PLAN_ITEM_OVERDUE: {
    nature: 'TODO', group: 'project', subject: 'WORK_PLAN', locked: true,
    zh: { label: '工作计划逾期', title: '已逾期：{text}', detail: '{name} · {on} 到期', hidden: `工作计划逾期：${hiddenProject.zh}` },
    en: { label: 'Plan item overdue', title: 'Overdue: {text}', detail: '{name} · was due on {on}', hidden: `Plan item overdue: ${hiddenProject.en}` },
  },
  MEMBER_DESIGNATED: {
    nature: 'MESSAGE', group: 'project', subject: 'PROJECT', locked: true,
    zh: { label: '成为项目成员', title: '您成为“{name}”的{office}', detail: '由{by}指定', hidden: `您曾被指定参与${hiddenProject.zh}` },
    en: { label: 'Designated for a project', title: 'You are now {office} of “{name}”', detail: 'Designated by {by}', hidden: `You were designated for ${hiddenProject.en}` },
  },
  MEMBER_REMOVED: {
    nature: 'MESSAGE', group: 'project', subject: 'PROJECT', locked: true,
    zh: { label: '退出项目', title: '您不再是“{name}”的{office}', detail: '由{by}调整', hidden: '您已退出一个项目，不再能查看它' },
    en: { label: 'Removed from a project', title: 'You are no longer {office} of “{name}”', detail: 'Changed by {by}', hidden: 'You left a project and can no longer see it' },
  },
  PROJECT_WON: {
    nature: 'MESSAGE', group: 'project', subject: 'PROJECT',
    zh: { label: '项目成交', title: '“{name}”成交了', detail: '由{by}登记', hidden: `项目成交：${hiddenProject.zh}` },
    en: { label: 'Project won', title: '“{name}” is won', detail: 'Recorded by {by}', hidden: `Project won: ${hiddenProject.en}` },
  },
  DESIGN_PROJECT_CREATED: {
    nature: 'MESSAGE', group: 'project', subject: 'DESIGN_PROJECT', locked: true,
    zh: { label: '签约转入设计', title: '“{name}”已签约，转入项目管理', detail: '{number} · 由{by}登记，{on} 签订', hidden: '一个您已无权查看的设计项目' },
    en: { label: 'Handed over to design', title: '“{name}” is signed and yours to design', detail: '{number} · recorded by {by}, signed on {on}', hidden: 'A design project you may no longer see' },
  },
  DESIGN_MEMBER_ADDED: {
    nature: 'MESSAGE', group: 'project', subject: 'DESIGN_PROJECT',
    zh: { label: '加入设计项目', title: '您加入了“{name}”', detail: '{number} · 由{by}安排', hidden: '您曾加入一个已无权查看的设计项目' },
    en: { label: 'Added to a design project', title: 'You work on “{name}” now', detail: '{number} · arranged by {by}', hidden: 'You were added to a design project you may no longer see' },
  },
  CONTRACT_SIGNED: {
    nature: 'MESSAGE', group: 'project', subject: 'DESIGN_PROJECT',
    zh: { label: '又签一份合同', title: '“{name}”又签了一份合同', detail: '{number} · 由{by}登记，{on} 签订', hidden: '一个您已无权查看的设计项目' },
    en: { label: 'Another contract signed', title: 'Another contract of “{name}” is signed', detail: '{number} · recorded by {by}, signed on {on}', hidden: 'A design project you may no longer see' },
  },
  PROJECT_LOST: {
    nature: 'MESSAGE', group: 'project', subject: 'PROJECT',
    zh: { label: '项目失单', title: '“{name}”失单', detail: '由{by}登记', hidden: `项目失单：${hiddenProject.zh}` },
    en: { label: 'Project lost', title: '“{name}” is lost', detail: 'Recorded by {by}', hidden: `Project lost: ${hiddenProject.en}` },
  },
  REVIEW_DUE: {
    nature: 'TODO', group: 'project', subject: 'PROJECT',
    zh: { label: '待复盘', title: '请为“{name}”写复盘', detail: '{on} 前完成：原因、对手、价差与经验', hidden: `待复盘：${hiddenProject.zh}` },
    en: { label: 'Review due', title: 'Please review “{name}”', detail: 'By {on}: reason, rival, price gap and lessons', hidden: `Review due: ${hiddenProject.en}` },
  },
  MENTIONED: {
    nature: 'MESSAGE', group: 'project', subject: 'PROJECT', locked: true,
    zh: { label: '提到我', title: '{by}在“{name}”里提到了您', hidden: `有人提到了您：${hiddenProject.zh}` },
    en: { label: 'Mentioned', title: '{by} mentioned you in “{name}”', hidden: `You were mentioned: ${hiddenProject.en}` },
  },

  LEAD_TO_VERIFY: {
    nature: 'TODO', group: 'project', subject: 'LEAD_REPORT', doneBy: 'SYSTEM', locked: true,
    zh: { label: '新线索待核实', title: '{by}报备了“{name}”', detail: '{client} · {city} · {on} 前答复', hidden: '一条您已无权查看的线索报备' },
    en: { label: 'New lead to verify', title: '{by} reported “{name}”', detail: '{client} · {city} · answer by {on}', hidden: 'A lead report you may no longer see' },
  },
  LEAD_DECIDED: {
    nature: 'MESSAGE', group: 'project', subject: 'LEAD_REPORT', locked: true,
    zh: { label: '我的线索有结果', title: '您报备的“{name}”{outcome}', detail: '{reason} · 由{by}处理', hidden: '您报备的一条线索有了结果' },
    en: { label: 'Outcome of my lead', title: 'Your lead “{name}” {outcome}', detail: '{reason} · decided by {by}', hidden: 'One of your lead reports was decided' },
  },
  CADENCE_DUE: {
    nature: 'TODO', group: 'project', subject: 'CADENCE_TASK', doneBy: 'SYSTEM',
    zh: { label: '跟进到期', title: '请跟进“{name}”', detail: '{anchor} · {on} 前登记结果', hidden: `跟进到期：${hiddenProject.zh}` },
    en: { label: 'Follow-up due', title: 'Follow up “{name}”', detail: '{anchor} · outcome by {on}', hidden: `Follow-up due: ${hiddenProject.en}` },
  },
  CADENCE_ESCALATED: {
    nature: 'TODO', group: 'project', subject: 'CADENCE_TASK', doneBy: 'SYSTEM', locked: true,
    zh: { label: '跟进逾期上报', title: '“{name}”的跟进没有结果', detail: '{owner} · {anchor} · {on} 截止', hidden: `跟进逾期：${hiddenProject.zh}` },
    en: { label: 'Follow-up overdue', title: 'No outcome of following up “{name}”', detail: '{owner} · {anchor} · was due by {on}', hidden: `Follow-up overdue: ${hiddenProject.en}` },
  },
  HANDOVER_TO_ACCEPT: {
    nature: 'TODO', group: 'project', subject: 'HANDOVER', doneBy: 'SYSTEM', locked: true,
    zh: { label: '移交待接收', title: '请接收{name}移交的工作', detail: '{count} 项 · 由{by}安排', hidden: '一次与您无关了的工作移交' },
    en: { label: 'Hand-over to accept', title: 'Please accept what {name} hands over', detail: '{count} items · arranged by {by}', hidden: 'A hand-over that no longer concerns you' },
  },
  HANDOVER_TO_SIGN: {
    nature: 'TODO', group: 'project', subject: 'HANDOVER', doneBy: 'SYSTEM', locked: true,
    zh: { label: '移交待签字', title: '请为{name}的工作移交签字', hidden: '一次与您无关了的工作移交' },
    en: { label: 'Hand-over to sign', title: 'Please sign the hand-over of {name}', hidden: 'A hand-over that no longer concerns you' },
  },
  HANDOVER_DECLINED: {
    nature: 'TODO', group: 'project', subject: 'HANDOVER', doneBy: 'SYSTEM', locked: true,
    zh: { label: '移交被退回', title: '{by}没有接收{name}移交的 {count} 项，请另行指定', hidden: '一次与您无关了的工作移交' },
    en: { label: 'Hand-over declined', title: '{by} declined {count} items of {name}; choose somebody else', hidden: 'A hand-over that no longer concerns you' },
  },
  HANDOVER_COMPLETED: {
    nature: 'MESSAGE', group: 'project', subject: 'HANDOVER',
    zh: { label: '移交完成', title: '{name}的工作移交已完成', hidden: '一次工作移交已完成' },
    en: { label: 'Hand-over completed', title: 'The hand-over of {name} is complete', hidden: 'A hand-over was completed' },
  },

  QUOTE_FOLLOW_UP: {
    nature: 'TODO', group: 'project', subject: 'QUOTE',
    zh: { label: '报价后跟进', title: '“{name}”报价已发出 {days} 天，请问客户意见', detail: '{title} · {on} 报出', hidden: '一份您已无权查看的报价待跟进' },
    en: { label: 'Follow-up of a quote', title: 'Quote of “{name}” sent {days} days ago: ask the client', detail: '{title} · sent on {on}', hidden: 'Follow up a quote you may no longer see' },
  },
  QUOTE_EXPIRING: {
    nature: 'TODO', group: 'project', subject: 'QUOTE',
    zh: { label: '报价将到期', title: '“{name}”的报价 {on} 到期', detail: '{title} · 请续期或推进', hidden: '一份您已无权查看的报价将到期' },
    en: { label: 'Quote about to expire', title: 'The quote of “{name}” ends on {on}', detail: '{title} · renew it or move on', hidden: 'A quote you may no longer see is about to expire' },
  },

  APPROVAL_HEADS_UP: {
    nature: 'MESSAGE', group: 'approval', subject: 'APPROVAL_STEP', locked: true,
    zh: { label: '审批预告', title: '您是“{name}”第 {seq} 位审批人（共 {of} 位）', detail: '{section} · 轮到您时会再提示', hidden: '您曾被指定参与一次审批' },
    en: { label: 'Approval ahead', title: 'You are approver {seq} of {of} for “{name}”', detail: '{section} · you are told again at your turn', hidden: 'You were designated for an approval' },
  },
  APPROVAL_TURN: {
    nature: 'TODO', group: 'approval', subject: 'APPROVAL_STEP', doneBy: 'SYSTEM', locked: true,
    zh: { label: '轮到我审批', title: '请审批“{name}”', detail: '{section} · 第 {seq} 位，共 {of} 位', hidden: '一次审批曾轮到您' },
    en: { label: 'My turn to approve', title: 'Please decide on “{name}”', detail: '{section} · {seq} of {of}', hidden: 'An approval was waiting for you' },
  },
  APPROVAL_STEP_DECIDED: {
    nature: 'MESSAGE', group: 'approval', subject: 'APPROVAL_STEP', delivery: 'DIGEST',
    zh: { label: '我的呈送有进展', title: '{by}{conclusion}“{name}”', detail: '{section} · 第 {seq} 位，共 {of} 位', hidden: '您呈送的审批有进展' },
    en: { label: 'Progress of my submission', title: '{by} decided on “{name}”: {conclusion}', detail: '{section} · {seq} of {of}', hidden: 'Progress of an approval you submitted' },
  },
  APPROVAL_PASSED: {
    nature: 'MESSAGE', group: 'approval', subject: 'APPROVAL_CHAIN', locked: true,
    zh: { label: '审批通过', title: '“{name}”审批通过', detail: '第 {round} 轮', hidden: '一次审批已通过' },
    en: { label: 'Approved', title: '“{name}” is approved', detail: 'Round {round}', hidden: 'An approval was completed' },
  },
  APPROVAL_REJECTED: {
    nature: 'TODO', group: 'approval', subject: 'APPROVAL_CHAIN', locked: true,
    zh: { label: '审批退回', title: '“{name}”被{by}退回', detail: '第 {round} 轮 · 请修改后重新呈送', hidden: '一次审批被退回' },
    en: { label: 'Returned', title: '{by} returned “{name}”', detail: 'Round {round} · amend it and submit again', hidden: 'An approval was returned' },
  },
  APPROVAL_RETURNED: {
    nature: 'TODO', group: 'approval', subject: 'APPROVAL_CHAIN', locked: true,
    zh: { label: '退回呈送人', title: '{by}退回了“{name}”', detail: '第 {round} 轮 · 请修改后重新呈送', hidden: '一次审批被退回' },
    en: { label: 'Returned to me', title: '{by} returned “{name}” to you', detail: 'Round {round} · amend it and submit again', hidden: 'An approval was returned to you' },
  },
  APPROVAL_STEPPED_BACK: {
    nature: 'MESSAGE', group: 'approval', subject: 'APPROVAL_CHAIN',
    zh: { label: '退回到前面的步骤', title: '{by}把“{name}”退回到第 {toStep} 步', detail: '第 {round} 轮 · 此前的意见仍可查看', hidden: '一次审批退回到了前面的步骤' },
    en: { label: 'Returned to an earlier step', title: '{by} returned “{name}” to step {toStep}', detail: 'Round {round} · earlier opinions stay visible', hidden: 'An approval went back to an earlier step' },
  },
  APPROVAL_WITHDRAWN: {
    nature: 'MESSAGE', group: 'approval', subject: 'APPROVAL_CHAIN',
    zh: { label: '审批撤回', title: '{by}撤回了“{name}”', detail: '第 {round} 轮 · 无需再审', hidden: '一次审批已撤回' },
    en: { label: 'Withdrawn', title: '{by} withdrew “{name}”', detail: 'Round {round} · nothing is left to decide', hidden: 'An approval was withdrawn' },
  },
  APPROVAL_AMENDED: {
    nature: 'MESSAGE', group: 'approval', subject: 'APPROVAL_CHAIN',
    zh: { label: '审批中内容有改动', title: '“{name}”内容有改动，已重新开始审批', detail: '第 {round} 轮由{by}结束', hidden: '一次审批因内容改动重新开始' },
    en: { label: 'Amended in approval', title: '“{name}” changed and is approved anew', detail: 'Round {round} was ended by {by}', hidden: 'An approval began again because its content changed' },
  },
  APPROVAL_EDITED: {
    nature: 'MESSAGE', group: 'approval', subject: 'APPROVAL_CHAIN',
    zh: { label: '审批中修改备注信息', title: '{by}在审批中修改了“{name}”的备注信息', detail: '第 {round} 轮 · 改动前后见审批经过，条款没有变', hidden: '一份审批中的合同修改了备注信息' },
    en: { label: 'Notes changed in approval', title: '{by} changed notes of “{name}” in approval', detail: 'Round {round} · before and after stand in its story, the terms are the same', hidden: 'Notes of a contract in approval were changed' },
  },
  APPROVAL_URGED: {
    nature: 'MESSAGE', group: 'approval', subject: 'APPROVAL_STEP',
    zh: { label: '催办', title: '{by}请您尽快审批“{name}”', hidden: '有人请您尽快审批一份文件' },
    en: { label: 'Urged', title: '{by} asks you to decide on “{name}” soon', hidden: 'Somebody asks you to decide on an approval' },
  },
  APPROVAL_COPIED: {
    nature: 'MESSAGE', group: 'approval', subject: 'APPROVAL_CHAIN',
    zh: { label: '抄送我的审批', title: '{by}把“{name}”的审批抄送给您', detail: '第 {round} 轮', hidden: '一次审批曾抄送给您' },
    en: { label: 'Copied to me', title: '{by} copied the approval of “{name}” to you', detail: 'Round {round}', hidden: 'An approval was copied to you' },
  },
  APPROVAL_COMMENTED: {
    nature: 'MESSAGE', group: 'approval', subject: 'APPROVAL_CHAIN', delivery: 'DIGEST',
    zh: { label: '审批评论', title: '{by}评论了“{name}”的审批', detail: '第 {round} 轮', hidden: '一次审批有新评论' },
    en: { label: 'Comment on an approval', title: '{by} commented on the approval of “{name}”', detail: 'Round {round}', hidden: 'A comment on an approval' },
  },
  APPROVAL_OVERRIDDEN: {
    nature: 'MESSAGE', group: 'approval', subject: 'APPROVAL_CHAIN', locked: true,
    zh: { label: '管理员代处理', title: '{by}代您处理了“{name}”的审批', detail: '第 {round} 轮 · 理由见审批记录', hidden: '一次审批由管理员代您处理' },
    en: { label: 'Done in my place', title: '{by} acted in your place on “{name}”', detail: 'Round {round} · the reason is on record', hidden: 'An administrator acted in your place on an approval' },
  },

  FEE_NODE_SOON: {
    nature: 'TODO', group: 'project', subject: 'FEE_NODE', doneBy: 'SYSTEM', delivery: 'DIGEST',
    zh: { label: '收款节点将到期', title: '{on}到期：{node} {amount}', detail: '{client} · {name}', hidden: '一个您已无权查看的收款节点将到期' },
    en: { label: 'Fee due soon', title: 'Due on {on}: {node}, {amount}', detail: '{client} · {name}', hidden: 'A fee you may no longer see is due soon' },
  },
  FEE_NODE_DUE: {
    nature: 'TODO', group: 'project', subject: 'FEE_NODE', doneBy: 'SYSTEM',
    zh: { label: '收款节点到期', title: '今天到期：{node} {amount}', detail: '{client} · {name}', hidden: '一个您已无权查看的收款节点今天到期' },
    en: { label: 'Fee due', title: 'Due today: {node}, {amount}', detail: '{client} · {name}', hidden: 'A fee you may no longer see is due today' },
  },
  FEE_NODE_OVERDUE: {
    nature: 'TODO', group: 'project', subject: 'FEE_NODE', doneBy: 'SYSTEM', locked: true,
    zh: { label: '收款节点逾期', title: '逾期未收：{node} {amount}', detail: '{client} · {name} · {on} 到期', hidden: '一个您已无权查看的收款节点已逾期' },
    en: { label: 'Fee overdue', title: 'Not yet received: {node}, {amount}', detail: '{client} · {name} · was due on {on}', hidden: 'A fee you may no longer see is overdue' },
  },

  CONTRACT_ENDING: {
    nature: 'TODO', group: 'project', subject: 'CONTRACT',
    zh: { label: '合同将到期', title: '“{name}”{on}到期', detail: '{number} · 请续签、补充或了结', hidden: '一份您已无权查看的合同将到期' },
    en: { label: 'Contract about to end', title: '“{name}” ends on {on}', detail: '{number} · renew, supplement or settle it', hidden: 'A contract you may no longer see is about to end' },
  },
  CONTRACT_FILING_DUE: {
    nature: 'TODO', group: 'project', subject: 'CONTRACT', doneBy: 'SYSTEM',
    zh: { label: '合同待备案', title: '“{name}”须在 {on} 前备案', detail: '{number} · 备案后请在合同上登记日期', hidden: '一份您已无权查看的合同待备案' },
    en: { label: 'Contract to be filed', title: '“{name}” is to be filed by {on}', detail: '{number} · enter the day on the contract once it is', hidden: 'A contract you may no longer see is to be filed' },
  },
  GUARANTEE_ENDING: {
    nature: 'TODO', group: 'project', subject: 'CONTRACT', doneBy: 'SYSTEM',
    zh: { label: '保函或保证金到期', title: '“{name}”的保函或保证金 {on} 到期', detail: '{number} · 收回后请在合同上登记日期', hidden: '一份您已无权查看的合同，保函将到期' },
    en: { label: 'Guarantee ends', title: 'The guarantee of “{name}” ends on {on}', detail: '{number} · enter the day on the contract once it is back', hidden: 'The guarantee of a contract you may no longer see ends' },
  },
  CONTRACT_TRUE_UP: {
    nature: 'TODO', group: 'project', subject: 'CONTRACT',
    zh: { label: '按实际面积结算', title: '“{name}”建筑面积有变，应结算 {amount}', detail: '{number} · 由 {basis} ㎡ 变为 {gfa} ㎡，可起草补充协议', hidden: '一份您已无权查看的合同，面积有变' },
    en: { label: 'Fee by the area built', title: 'The area of “{name}” changed: {amount} to settle', detail: '{number} · from {basis} m² to {gfa} m²; draft a supplement', hidden: 'The area of a contract you may no longer see changed' },
  },

  CONTACT_BIRTHDAY: {
    nature: 'MESSAGE', group: 'client', subject: 'CONTACT',
    zh: { label: '客户联系人生日', title: '今天是{name}的生日', detail: '{client}', hidden: '今天有一位客户联系人过生日' },
    en: { label: 'Birthday of a contact', title: 'Today is the birthday of {name}', detail: '{client}', hidden: 'A client’s contact has a birthday today' },
  },

  DEVELOPMENT_STEP_DUE: {
    nature: 'TODO', group: 'client', subject: 'DEVELOPMENT_ACTIVITY',
    zh: { label: '开发活动下一步到期', title: '今天到期：{nextStep}', detail: '{name}', hidden: '一个您已无权查看的开发活动，下一步今天到期' },
    en: { label: 'Next step of an activity due', title: 'Due today: {nextStep}', detail: '{name}', hidden: 'Next step due: an activity you may no longer see' },
  },
  DEVELOPMENT_STEP_OVERDUE: {
    nature: 'TODO', group: 'client', subject: 'DEVELOPMENT_ACTIVITY', locked: true,
    zh: { label: '开发活动下一步逾期', title: '已逾期：{nextStep}', detail: '{name} · {on} 到期', hidden: '一个您已无权查看的开发活动，下一步逾期' },
    en: { label: 'Next step of an activity overdue', title: 'Overdue: {nextStep}', detail: '{name} · was due on {on}', hidden: 'Next step overdue: an activity you may no longer see' },
  },
  DEVELOPMENT_COST_TO_DECIDE: {
    nature: 'TODO', group: 'client', subject: 'DEVELOPMENT_COST', doneBy: 'SYSTEM', locked: true,
    zh: { label: '开发费用待审核', title: '请审核{by}提交的开发费用 {amount}', detail: '{name} · {costKind}', hidden: '一笔开发费用曾等待您审核' },
    en: { label: 'Development cost to decide', title: 'Please decide on {amount} submitted by {by}', detail: '{name} · {costKind}', hidden: 'A development cost was waiting for you' },
  },
  DEVELOPMENT_COST_APPROVED: {
    nature: 'MESSAGE', group: 'client', subject: 'DEVELOPMENT_COST', delivery: 'DIGEST',
    zh: { label: '开发费用已入账', title: '您提交的开发费用 {amount} 已入账', detail: '{name} · {by}审核', hidden: '您提交的一笔开发费用已入账' },
    en: { label: 'Development cost booked', title: 'Your cost of {amount} is booked', detail: '{name} · decided by {by}', hidden: 'A development cost you submitted is booked' },
  },
  DEVELOPMENT_COST_REJECTED: {
    nature: 'MESSAGE', group: 'client', subject: 'DEVELOPMENT_COST', locked: true,
    zh: { label: '开发费用被退回', title: '您提交的开发费用 {amount} 被退回：{note}', detail: '{name} · {by}审核', hidden: '您提交的一笔开发费用被退回' },
    en: { label: 'Development cost rejected', title: 'Your cost of {amount} was rejected: {note}', detail: '{name} · decided by {by}', hidden: 'A development cost you submitted was rejected' },
  },

  EVENT_INVITED: {
    nature: 'TODO', group: 'firm', subject: 'CALENDAR_EVENT',
    zh: { label: '日程邀请', title: '{by}邀请您：{name}', detail: '{when} · {place}', hidden: '一次已取消的日程邀请' },
    en: { label: 'Invitation', title: '{by} invites you: {name}', detail: '{when} · {place}', hidden: 'An invitation that was withdrawn' },
  },
  EVENT_ANSWERED: {
    nature: 'MESSAGE', group: 'firm', subject: 'CALENDAR_EVENT',
    zh: { label: '日程邀请的回复', title: '{by}{answer}“{name}”', detail: '{when}', hidden: '一次已删除的日程有了回复' },
    en: { label: 'Answer to an invitation', title: '{by} {answer} “{name}”', detail: '{when}', hidden: 'An answer to an event that was deleted' },
  },
  EVENT_REMINDER: {
    nature: 'MESSAGE', group: 'firm', subject: 'CALENDAR_EVENT',
    zh: { label: '日程提醒', title: '{at} {name}', detail: '{on} · {place}', hidden: '一次已取消的日程' },
    en: { label: 'Reminder of an event', title: '{at} {name}', detail: '{on} · {place}', hidden: 'An event that was cancelled' },
  },

  ANNOUNCEMENT: {
    nature: 'MESSAGE', group: 'firm', subject: 'ANNOUNCEMENT', locked: true,
    zh: { label: '公告', title: '{name}', detail: '公告 · {by}', hidden: '一则已撤下的公告' },
    en: { label: 'Announcement', title: '{name}', detail: 'Announcement · {by}', hidden: 'An announcement that was taken down' },
  },
  IMPORT_FINISHED: {
    nature: 'MESSAGE', group: 'firm', subject: 'IMPORT',
    zh: { label: '导入完成', title: '“{name}”导入完成', hidden: '一次导入已完成' },
    en: { label: 'Import finished', title: '“{name}” was imported', hidden: 'An import was finished' },
  },
  IMPORT_FAILED: {
    nature: 'TODO', group: 'firm', subject: 'IMPORT',
    zh: { label: '导入未完成', title: '“{name}”没有导入，请再执行一次', hidden: '一次导入没有完成' },
    en: { label: 'Import failed', title: '“{name}” was not imported; run it again', hidden: 'An import was not completed' },
  },
  BOARD_PACK: {
    nature: 'MESSAGE', group: 'firm', subject: 'STATISTICS_BOARD_PACK',
    zh: { label: '图表板定期发送', title: '图表板“{name}”已生成', detail: '数字截至 {on} · 可下载 PDF 和 XLSX', hidden: '一块已收回的图表板' },
    en: { label: 'Board of charts sent', title: 'The board “{name}” is ready', detail: 'Figures as of {on} · as PDF and XLSX', hidden: 'A board of charts that was taken back' },
  },
});

export type WorkPromptKind = keyof typeof promptKinds;
export const promptKindCodes = Object.keys(promptKinds) as readonly WorkPromptKind[];
/** Kinds whose prompts stay until they are done. */
export const todoKinds = promptKindCodes.filter((kind) => promptKinds[kind].nature === 'TODO');

/** The declaration of a kind. */
export const declarationOf = (kind: WorkPromptKind): PromptDeclaration => promptKinds[kind];

/** The kinds as a catalogue, from which the schema's enum is made. */
export const workPromptKind = defineCatalogue(
  'workPromptKind',
  promptKindCodes.map((code) => [code, promptKinds[code].zh.label, promptKinds[code].en.label, promptKinds[code].group] as const),
);
