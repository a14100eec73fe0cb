import type { WorkPromptKind } from '@yingzao/domain/prompts';
import { promptKinds } from '@yingzao/domain/prompts';
import type { World } from './world';
import { deletedProject, live } from './world';

const aboutProjects: readonly WorkPromptKind[] = ['NEXT_STEP_OVERDUE', 'MEMBER_DESIGNATED', 'MEMBER_REMOVED', 'PROJECT_WON', 'MENTIONED', 'NO_NEXT_STEP', 'NEXT_STEP_DUE', 'PROJECT_LOST'];

/**
 * Prompts about everything there is, for anybody: most people have prompts about what they may not see, as somebody has who lost a right since.
 * They stand in every state: new, read, put off, done.
 */
export async function givePrompts({ app, arrange, projects, boss, announcementId, imports, development }: World, employeeId: string): Promise<void> {
  const own = { projects: [], person: employeeId };
  const { rows } = await app.owner.query<{ last: number }>(`INSERT INTO prompt_counter (employee_id) VALUES ($1) ON CONFLICT (employee_id) DO UPDATE SET last = prompt_counter.last RETURNING last`, [employeeId]);
  let number = rows[0]!.last;
  let given = 0;
  const give = async (kind: WorkPromptKind, subject: string, facts: Record<string, string | number> = {}): Promise<void> => {
    number++;
    // By what was given here: the program itself may have told this person something before.
    const state = ++given % 6;
    await arrange.insert('work_prompt', own, {
      employee_id: employeeId, kind, nature: promptKinds[kind].nature, subject_id: subject, actor_id: number % 3 ? boss.employeeId : null, number, arrived_number: number, due_on: '2026-01-05',
      facts: { on: '2026-01-05', seq: 3, of: 6, section: 'LEGAL', office: 'DESIGNATED', conclusion: 'AGREE', ...facts }, done_by: state === 2 ? 'PERSON' : null,
      ...(state === 1 && { read_at: new Date() }), ...(state === 2 && { done_at: new Date(), read_at: new Date() }), ...(state === 3 && { snoozed_until: new Date(Date.now() + 86_400_000) }), ...(state === 4 && { held_until: new Date(Date.now() + 86_400_000) }),
    });
  };
  for (const k of [...live, deletedProject]) {
    const p = projects[k]!;
    await give(aboutProjects[(k + number) % aboutProjects.length]!, p.id);
    if (k % 3 === 0) {
      await give('PLAN_ITEM_DUE', p.planId);
      await give('APPROVAL_TURN', p.stepIds[1]!);
      await give('APPROVAL_REJECTED', p.chainId);
      await give('CONTACT_BIRTHDAY', p.contactId, { clientId: p.clientId });
    }
  }
  await give('ANNOUNCEMENT', announcementId);
  await give('DEVELOPMENT_STEP_OVERDUE', development.openId);
  await give('DEVELOPMENT_COST_TO_DECIDE', development.waitingId);
  const mine = imports.find((i) => i.person === employeeId);
  const others = imports.find((i) => i.person !== employeeId);
  for (const imported of [mine, others]) if (imported) await give('IMPORT_FINISHED', imported.id);
  await app.owner.query(`UPDATE prompt_counter SET last = $2 WHERE employee_id = $1`, [employeeId, number]);
  await arrange.insert('prompt_setting', own, { employee_id: employeeId, revision: 1, document: { zone: 'Asia/Shanghai', quiet: { from: '21:00', to: '07:00' }, digestAt: '08:30', choices: {} } });
}
