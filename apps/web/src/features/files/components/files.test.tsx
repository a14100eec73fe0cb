import { act, configure, fireEvent, screen, waitFor, within } from '@testing-library/react';

import { ViewerContext, type ViewerInfo } from '../../../lib/viewer';
import { testServer, type Answer } from '../../../test/apollo';
import { fakeUpload, refusal, type Ending, type FakeUpload } from '../../../test/fakeUpload';
import { show } from '../../../test/render';
import { ToastHost } from '../../../ui/toast';
import { forgetUploads } from '../model/uploadStore';
import ClientFiles from './ClientFiles';
import ProjectFiles from './ProjectFiles';

configure({ asyncUtilTimeout: 10_000, defaultHidden: true });

const keeper = ['file.create', 'file.read', 'file.update', 'file.delete', 'file.restore'];
const person = (may: readonly string[]): ViewerInfo => ({ id: 'me', number: 'Y010', name: '我', title: null, departmentName: null, email: null, phone: null, roles: [], capabilities: new Set(may), mustChangePassword: false });
const version = (id: string, number = 1, more: object = {}) => ({ __typename: 'FileVersion', id: `${id}-${number}`, number, size: 1_300_000, kind: 'DOCX', preview: null, uploadedAt: '2026-11-20T02:00:00.000Z', uploadedBy: { __typename: 'Employee', id: 'e1', name: '季晓棠' }, url: `/api/files/${id}/versions/${number}`, previewUrl: null, ...more });
const file = (id: string, name: string, category: string, more: object = {}) => ({ __typename: 'StoredFile', id, name, category, version: 1, viewerCanUpdate: true, viewerCanDelete: true, currentVersion: version(id), ...more });

let uploads: FakeUpload;
beforeEach(() => forgetUploads());
afterEach(() => uploads.remove());

function open({ files = [] as unknown[], missing = [] as string[], may = keeper, endings = [] as Ending[], answers = {} as Record<string, Answer> } = {}) {
  uploads = fakeUpload(...endings);
  const server = testServer({ ProjectFiles: () => ({ project: { __typename: 'Project', id: 'p1', missingFileCategories: missing, files } }), ...answers });
  const view = show(
    server.wrap(
      <ViewerContext value={person(may)}>
        <ProjectFiles projectId="p1" />
        <ToastHost />
      </ViewerContext>,
    ),
  );
  const choose = (...chosen: File[]): void => void fireEvent.change(screen.getByTestId('file'), { target: { files: chosen } });
  return { ...view, server, choose };
}
const textFile = (name: string): File => new File(['x'], name);
const row = (name: string): HTMLElement => screen.getByRole('button', { name }).closest('li')!;

it('shows documents by category in the order of the catalogue, each as people count', async () => {
  open({ files: [file('f3', '合同.docx', 'CONTRACT'), file('f2', '图 10.docx', 'BRIEF'), file('f1', '图 2.docx', 'BRIEF', { currentVersion: version('f1', 3) })], missing: ['SITE_DATA'] });
  await screen.findByText('任务书');
  expect(screen.getAllByRole('heading', { level: 3 }).map((h) => h.textContent)).toEqual(['任务书 2', '合同 1']);
  expect(within(screen.getByTestId('files')).getAllByRole('button', { name: /docx$/ }).map((b) => b.textContent).filter(Boolean)).toEqual(['图 2.docx', '图 10.docx', '合同.docx']);
  expect(within(row('图 2.docx')).getByText('第 3 版')).toBeInTheDocument();
  expect(within(row('合同.docx')).getByText('1.2 MB')).toBeInTheDocument();
  expect(within(row('合同.docx')).getByRole('link', { name: '下载 合同.docx' })).toHaveAttribute('href', '/api/files/f3/versions/1');
  expect(screen.getByRole('button', { name: '上传红线/地勘' })).toBeInTheDocument();
});

it('a designated member reads and downloads, and finds nothing to change', async () => {
  const { user } = open({ files: [file('f1', '合同.docx', 'CONTRACT', { viewerCanUpdate: false, viewerCanDelete: false })], missing: ['BRIEF'], may: [] });
  await screen.findByText('合同.docx');
  expect(screen.getByText('任务书')).toBeInTheDocument();
  for (const name of ['上传文件', '回收站', '上传任务书']) expect(screen.queryByRole('button', { name })).not.toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: '合同.docx 的操作' }));
  expect(screen.getAllByRole('menuitem').map((m) => m.textContent)).toEqual(['单独打开']);
  fireEvent.drop(screen.getByTestId('files'), { dataTransfer: { types: ['Files'], items: [{ kind: 'file', getAsFile: () => textFile('a.pdf') }] } });
  expect(uploads.sent).toEqual([]);
});

it('sends several dropped files under the category of their names, and reads the list anew', async () => {
  const { server } = open({ endings: [{ status: 201, body: { fileId: 'n1', number: 1 } }] });
  const panel = await screen.findByTestId('files');
  const items = ['任务书.pdf', '会议纪要.docx'].map((name) => ({ kind: 'file', getAsFile: () => textFile(name) }));
  fireEvent.dragEnter(panel, { dataTransfer: { types: ['Files'] } });
  expect(screen.getByText('松开即上传到此处')).toBeInTheDocument();
  fireEvent.drop(panel, { dataTransfer: { types: ['Files'], items } });
  await waitFor(() => expect(screen.getAllByText('已保存')).toHaveLength(2));
  expect(uploads.sent.map(({ url, name }) => [url, name])).toEqual([['/api/files?projectId=p1&category=BRIEF', '任务书.pdf'], ['/api/files?projectId=p1&category=MINUTES', '会议纪要.docx']]);
  expect(server.asked.filter(({ name }) => name === 'ProjectFiles').length).toBeGreaterThan(1);
});

it('what is missing is uploaded as what it is, whatever it is called', async () => {
  const { user, choose } = open({ missing: ['SITE_DATA'], endings: ['NEVER'] });
  await user.click(await screen.findByRole('button', { name: '上传红线/地勘' }));
  choose(textFile('扫描 001.pdf'));
  await waitFor(() => expect(uploads.sent[0]?.url).toBe('/api/files?projectId=p1&category=SITE_DATA'));
});

it('keeps what was chosen when the network is gone, also while the page is left, and sends it again under the same key', async () => {
  const first = open({ endings: ['NETWORK', { status: 201, body: { fileId: 'n1', number: 1 } }] });
  await screen.findByTestId('files');
  first.choose(textFile('合同.pdf'));
  expect(await screen.findByText('没有连上服务器，文件仍在此处，可重试。')).toBeInTheDocument();
  first.unmount();
  const keys = uploads.keys;
  show(
    first.server.wrap(
      <ViewerContext value={person(keeper)}>
        <ProjectFiles projectId="p1" />
      </ViewerContext>,
    ),
  );
  await act(async () => fireEvent.click(await screen.findByRole('button', { name: '重试' })));
  expect(await screen.findByText('已保存')).toBeInTheDocument();
  expect(keys).toHaveLength(2);
  expect(keys[0]).toBe(keys[1]);
});

it('says what is wrong with a file in the words of the server, and offers no vain retry', async () => {
  const { choose } = open({ endings: [refusal('FILE_CONTENT_MISMATCH', '“图.png”的内容不是它的扩展名所示的格式。')] });
  await screen.findByTestId('files');
  choose(textFile('图.png'));
  expect(await screen.findByText('“图.png”的内容不是它的扩展名所示的格式。')).toBeInTheDocument();
  expect(screen.queryByRole('button', { name: '重试' })).not.toBeInTheDocument();
  await act(async () => fireEvent.click(screen.getByRole('button', { name: '移除 图.png' })));
  expect(screen.queryByText('图.png')).not.toBeInTheDocument();
});

it('asks before it keeps the same content twice', async () => {
  const { choose, user } = open({ endings: [refusal('FILE_ALREADY_THERE', '内容与已有的“合同.pdf”完全相同。', 409), { status: 201, body: { fileId: 'n1', number: 1 } }] });
  await screen.findByTestId('files');
  choose(textFile('合同副本.pdf'));
  await user.click(await screen.findByRole('button', { name: '仍然上传' }));
  expect(await screen.findByText('已保存')).toBeInTheDocument();
  expect(uploads.sent.map(({ url }) => url)).toEqual(['/api/files?projectId=p1&category=CONTRACT', '/api/files?projectId=p1&category=CONTRACT&again=1']);
  expect(uploads.keys[0]).not.toBe(uploads.keys[1]);
});

it('puts a new version onto the document it was asked for', async () => {
  const { user, choose } = open({ files: [file('f1', '合同.docx', 'CONTRACT', { version: 4 })], endings: ['NEVER'] });
  await user.click(await screen.findByRole('button', { name: '合同.docx 的操作' }));
  await user.click(screen.getByRole('menuitem', { name: '上传新版本' }));
  choose(textFile('合同 v2.docx'));
  await waitFor(() => expect(uploads.sent[0]?.url).toBe('/api/files/f1/versions?expectedVersion=4'));
});

it('renames, and shows a newer version that somebody else made before it goes through', async () => {
  const stored = file('f1', '合同（终）.docx', 'OTHER', { version: 2 });
  const answers = [{ __typename: 'FilePayload', errors: [{ __typename: 'UserError', code: 'STALE_VERSION', path: ['expectedVersion'], message: '已被他人修改。' }], file: stored }, { __typename: 'FilePayload', errors: [], file: { ...stored, name: '我的.docx', version: 3 } }];
  const { user, server } = open({ files: [file('f1', '合同.docx', 'CONTRACT')], answers: { UpdateFile: () => ({ updateFile: answers.shift() }) } });
  await user.click(await screen.findByRole('button', { name: '合同.docx 的操作' }));
  await user.click(screen.getByRole('menuitem', { name: '改名与归类' }));
  const name = screen.getByRole('textbox', { name: /名称/ });
  await user.clear(name);
  await user.type(name, '我的.docx');
  await user.click(screen.getByRole('button', { name: '保存' }));
  expect(await screen.findByText(/现名“合同（终）.docx”，类别“其他”/)).toBeInTheDocument();
  expect(name).toHaveValue('我的.docx');
  await user.click(await screen.findByRole('button', { name: '保存' }));
  await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
  expect(server.asked.filter((a) => a.name === 'UpdateFile').map((a) => (a.variables.input as { expectedVersion: number }).expectedVersion)).toEqual([1, 2]);
});

it('deletes at once and takes it back', async () => {
  const { user, server } = open({
    files: [file('f1', '合同.docx', 'CONTRACT')],
    answers: {
      DeleteFile: () => ({ deleteFile: { __typename: 'FilePayload', errors: [], file: { __typename: 'StoredFile', id: 'f1', version: 2, deletedAt: '2026-11-26T00:00:00.000Z' } } }),
      RestoreFile: () => ({ restoreFile: { __typename: 'FilePayload', errors: [], file: { ...file('f1', '合同.docx', 'CONTRACT'), deletedAt: null } } }),
    },
  });
  await user.click(await screen.findByRole('button', { name: '合同.docx 的操作' }));
  await user.click(screen.getByRole('menuitem', { name: '删除' }));
  await user.click(await screen.findByRole('button', { name: '撤销' }));
  await waitFor(() => expect(server.asked.map(({ name }) => name)).toContain('RestoreFile'));
});

it('brings a document back from the bin', async () => {
  const { user } = open({
    answers: {
      DeletedFiles: () => ({ deletedFiles: [{ __typename: 'StoredFile', id: 'f9', name: '旧图.dwg', category: 'OTHER', deletedAt: '2026-11-25T08:00:00.000Z', deletedBy: { __typename: 'Employee', id: 'e1', name: '季晓棠' }, viewerCanRestore: true }] }),
      RestoreFile: () => ({ restoreFile: { __typename: 'FilePayload', errors: [], file: { ...file('f9', '旧图.dwg', 'OTHER'), deletedAt: null } } }),
    },
  });
  await user.click(await screen.findByRole('button', { name: '回收站' }));
  expect(await screen.findByText(/季晓棠 于 2026-11-25 删除/)).toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: '恢复' }));
  expect(await screen.findByText('“旧图.dwg”已恢复')).toBeInTheDocument();
});

it('opens a document with its versions; a picture is shown, a format that cannot be is offered to be saved', async () => {
  const versions = [version('f1', 2), version('f1', 1, { kind: 'PNG', preview: 'IMAGE', previewUrl: '/api/files/f1/versions/1/preview' })].map((v) => ({ ...v, fileName: 'a', note: v.number === 1 ? '甲方原稿' : null }));
  const change = { __typename: 'StoredFileChange', id: 'h1', kind: 'CATEGORY', from: 'BRIEF', to: 'CONTRACT', at: '2026-11-20T02:00:00.000Z', by: null };
  const { user } = open({
    files: [file('f1', '合同.docx', 'CONTRACT')],
    answers: { FileView: () => ({ file: { ...file('f1', '合同.docx', 'CONTRACT', { currentVersion: version('f1', 2) }), deletedAt: null, viewerCanRestore: false, project: { __typename: 'Project', id: 'p1', number: 'SC-0001', name: '滨江一里' }, client: null, versions, changes: [change] } }) },
  });
  await user.click(await screen.findByRole('button', { name: '合同.docx' }));
  expect(await screen.findByText('此格式不能在页面中查看，请下载后打开。')).toBeInTheDocument();
  expect(screen.getByText('归类：任务书 → 合同')).toBeInTheDocument();
  expect(screen.getByRole('link', { name: 'SC-0001 滨江一里' })).toHaveAttribute('href', '/projects/p1');
  await user.click(screen.getByRole('button', { name: '第 1 版' }));
  expect(screen.getByRole('img', { name: '合同.docx 的预览' })).toHaveAttribute('src', '/api/files/f1/versions/1/preview');
  expect(screen.getByText('甲方原稿')).toBeInTheDocument();
});

it('shows a contract to who may not take it away, sheet by sheet, and keeps who looked from them', async () => {
  const sheets = [{ name: '报价', isCut: false, rows: [['分项', '金额'], ['方案', '120,000.00']] }, { name: '说明', isCut: true, rows: [['见合同']] }];
  globalThis.fetch = (async () => ({ ok: true, json: async () => ({ sheets }) })) as never;
  const shown = version('f1', 1, { kind: 'XLSX', preview: 'SHEETS', url: null, previewUrl: '/api/files/f1/versions/1/preview', fileName: 'a', note: null });
  const { user, server } = open({
    may: [],
    files: [file('f1', '报价.xlsx', 'QUOTATION', { currentVersion: shown })],
    answers: { FileView: () => ({ file: { ...file('f1', '报价.xlsx', 'QUOTATION', { currentVersion: shown }), deletedAt: null, viewerCanRestore: false, project: null, client: null, versions: [shown], changes: [] } }) },
  });
  await user.click(await screen.findByRole('button', { name: '报价.xlsx' }));
  expect(await screen.findByRole('cell', { name: '120,000.00' })).toHaveClass('fi-figure');
  await user.click(screen.getByRole('button', { name: '说明' }));
  expect(screen.getByRole('cell', { name: '见合同' })).toBeInTheDocument();
  expect(screen.getByText(/只显示前 500 行/)).toBeInTheDocument();
  expect(screen.queryByRole('link', { name: /下载/ })).not.toBeInTheDocument();
  expect(server.asked.map(({ name }) => name)).not.toContain('FileViewLog');
  Reflect.deleteProperty(globalThis, 'fetch');
});

it('documents of clients have no place on the page of who may not read them', async () => {
  uploads = fakeUpload();
  const server = testServer({ ClientFiles: () => ({ client: { __typename: 'Client', id: 'c1', files: [] } }) });
  const view = (may: readonly string[]) => show(server.wrap(<ViewerContext value={person(may)}><ClientFiles clientId="c1" /></ViewerContext>));
  view([]);
  expect(server.asked).toEqual([]);
  expect(screen.queryByText('文件')).not.toBeInTheDocument();
  view(keeper);
  expect(await screen.findByText('还没有文件。')).toBeInTheDocument();
});
