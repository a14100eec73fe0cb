import { screen, waitFor, within } from '@testing-library/react';

import { fakeUpload, refusal } from '../../../test/fakeUpload';
import { chain, decided, decisionPayload, event, person, step } from './fixtures';
import { page } from './harness';

jest.setTimeout(60_000);

const file = (id: string, name: string) => ({ __typename: 'ApprovalFile', id, name, size: 2048, sha256: id.repeat(64).slice(0, 64), url: `/api/approvals/h1/files/${id}`, previewUrl: name.endsWith('.pdf') ? `/api/approvals/h1/files/${id}/preview` : null });
const chosen = (name: string) => new File(['x'], name, { type: 'text/plain' });
const decide = () => screen.getByRole('group', { name: '审批决定' });

it('uploads files before the decision, says what failed, and sends them with it', async () => {
  const upload = fakeUpload({ status: 201, body: { id: 'a1', name: '意见.txt', size: 1, sha256: 'a'.repeat(64) } }, refusal('FILE_KIND_UNKNOWN', '不能上传这种文件。'));
  const { user, sent } = page('/approvals/h1', { ApprovalPage: () => ({ approvalChain: chain() }), DecideApprovalStep: () => decisionPayload(null) });
  await screen.findByLabelText('您的意见：法律条款');
  await user.upload(screen.getByTestId('opinion-files'), chosen('意见.txt'));
  const list = await screen.findByRole('list', { name: '意见附件' });
  await waitFor(() => expect(list).toHaveTextContent('意见.txt1 KB · aaaaaaaa'));
  await user.upload(screen.getByTestId('opinion-files'), chosen('坏.exe'));
  expect(await screen.findByText('不能上传这种文件。')).toBeInTheDocument();
  await user.click(within(decide()).getByRole('button', { name: '同意' }));
  expect(await screen.findByText('有附件没有传成，请重试或去掉后再提交。')).toBeInTheDocument();
  expect(sent('DecideApprovalStep')).toEqual([]);
  await user.click(screen.getByRole('button', { name: '去掉“坏.exe”' }));
  await user.click(within(decide()).getByRole('button', { name: '同意' }));
  await waitFor(() => expect(sent('DecideApprovalStep')[0]).toMatchObject({ conclusion: 'AGREE', fileIds: ['a1'] }));
  expect(upload.sent.map((s) => [s.url, s.name])).toEqual([['/api/approvals/h1/files', '意见.txt'], ['/api/approvals/h1/files', '坏.exe']]);
  upload.remove();
});

it('keeps uploaded files with the words when the decision is refused, and after coming back', async () => {
  const upload = fakeUpload({ status: 201, body: { id: 'a1', name: '意见.txt', size: 1, sha256: 'a'.repeat(64) } });
  const refused = [{ code: 'NOT_YOUR_TURN', path: ['stepId'], message: '还没有轮到您。' }];
  const { user, unmount } = page('/approvals/h1', { ApprovalPage: () => ({ approvalChain: chain() }), DecideApprovalStep: () => decisionPayload(null, refused) });
  await screen.findByLabelText('您的意见：法律条款');
  await user.upload(screen.getByTestId('opinion-files'), chosen('意见.txt'));
  await screen.findByText('意见.txt');
  await user.click(within(decide()).getByRole('button', { name: '同意' }));
  expect(await screen.findByText('还没有轮到您。')).toBeInTheDocument();
  expect(screen.getByText('意见.txt')).toBeInTheDocument();
  unmount();
  page('/approvals/h1', { ApprovalPage: () => ({ approvalChain: chain() }) });
  expect(await screen.findByText('意见.txt')).toBeInTheDocument();
  upload.remove();
});

it('shows them on the section, in the story and on paper', async () => {
  const files = [file('b', '审查意见.pdf'), file('c', '对照.dwg')];
  const round = chain({ steps: [{ ...decided, seats: [{ ...decided.seats[0]!, files }] }, step(2, 'NOTIFIED', { viewerCanDecide: false }), step(3, 'NOTIFIED')], events: [event(1, 'APPROVE', person('e1', '梁岸'), { conclusion: 'AGREE', files })] });
  const { unmount } = page('/approvals/h1', { ApprovalPage: () => ({ approvalChain: round }) });
  const section = await screen.findByRole('region', { name: '商务条款' });
  expect(within(section).getByRole('link', { name: '审查意见.pdf' })).toHaveAttribute('href', '/api/approvals/h1/files/b/preview');
  expect(within(section).getByRole('link', { name: '对照.dwg' })).toHaveAttribute('download', '对照.dwg');
  expect(screen.getByRole('region', { name: '经过' })).toHaveTextContent('审查意见.pdf2 KB · bbbbbbbb');
  unmount();
  page('/approvals/h1/print', { ApprovalPrint: () => ({ approvalChain: round }), ApprovalPrintPage: () => ({ approvalChain: round }) });
  expect(await screen.findByText('bbbbbbbb')).toBeInTheDocument();
});

it('tells a note that was changed in approval as it was and as it is', async () => {
  const edits = [{ __typename: 'ApprovalEdit', field: 'REMARK', before: null, after: '加急' }, { __typename: 'ApprovalEdit', field: 'ARCHIVE_NUMBER', before: 'DA-1', after: 'DA-2' }];
  page('/approvals/h1', { ApprovalPage: () => ({ approvalChain: chain({ events: [event(1, 'EDIT', person('e9', '董事'), { edits })] }) }) });
  const story = await screen.findByRole('region', { name: '经过' });
  expect(story).toHaveTextContent('董事 · 审批中修改备注信息');
  expect(story).toHaveTextContent('备注：（空） → 加急');
  expect(story).toHaveTextContent('归档编号：DA-1 → DA-2');
});
