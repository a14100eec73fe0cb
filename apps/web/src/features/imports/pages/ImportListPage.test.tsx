import { configure, fireEvent, screen, waitFor } from '@testing-library/react';
import { Route, Routes } from 'react-router-dom';

import { ViewerContext, type ViewerInfo } from '../../../lib/viewer';
import { testServer, type Answer } from '../../../test/apollo';
import { show } from '../../../test/render';
import { fakeUpload, refusal, type Ending, type FakeUpload } from '../../../test/fakeUpload';
import { job } from '../test/records';
import ImportListPage from './ImportListPage';

configure({ asyncUtilTimeout: 10_000 });

const viewerWith = (...capabilities: string[]): ViewerInfo => ({
  id: 'me', number: 'Y010', name: '我', title: null, departmentName: null, email: null, phone: null, roles: [], capabilities: new Set(capabilities), mustChangePassword: false,
});
const workbook = (name = '营销跟踪表.xlsx', size = 2048) => {
  const file = new File(['PK'], name);
  Object.defineProperty(file, 'size', { value: size });
  return file;
};
let uploads: FakeUpload;
afterEach(() => uploads.remove());

function page(endings: Ending[], { at = '/imports', may = ['importBusiness.run'], imports = [] as unknown[] } = {}) {
  uploads = fakeUpload(...endings);
  const answers: Record<string, Answer> = { ImportListPage: () => ({ imports }) };
  const server = testServer(answers);
  const view = show(
    server.wrap(
      <ViewerContext value={viewerWith(...may)}>
        <Routes>
          <Route path="/imports" element={<ImportListPage />} />
          <Route path="*" element={null} />
        </Routes>
      </ViewerContext>,
    ),
    at,
  );
  const choose = (file: File): void => void fireEvent.change(screen.getByTestId('file'), { target: { files: [file] } });
  return { ...view, server, choose };
}

it('sends a chosen workbook at once and opens its preview', async () => {
  const { choose, address } = page([{ status: 201, body: { importId: 'i-9' } }]);
  choose(workbook());
  await waitFor(() => expect(address()).toBe('/imports/i-9'));
  expect(uploads.sent).toEqual([{ url: '/api/imports', name: '营销跟踪表.xlsx', file: expect.any(File) }]);
});

it('sends the kind that the address or the person chose', async () => {
  const { user, choose } = page(['NEVER'], { at: '/imports?kind=CLIENTS' });
  expect(screen.getByRole('radio', { name: '客户名录' })).toBeChecked();
  await user.click(screen.getByRole('radio', { name: '土地成交' }));
  expect(screen.getByText('每行成为一宗土地，竞得单位会与已有客户对应。')).toBeInTheDocument();
  choose(workbook());
  await waitFor(() => expect(uploads.sent[0]?.url).toBe('/api/imports?kind=PARCELS'));
});

it('offers only kinds that the viewer may import', async () => {
  page([], { may: ['importPeople.run'] });
  await screen.findByText('还没有导入过');
  expect(screen.getAllByRole('radio').map((radio) => radio.closest('label')?.textContent)).toEqual(['自动识别', '员工名单']);
});

it('says why a file is refused and offers another one rather than the same again', async () => {
  const { choose } = page([refusal('NOT_A_WORKBOOK', '这不是 Excel 工作簿（.xlsx）。')]);
  choose(workbook('说明.xlsx'));
  expect(await screen.findByRole('alert')).toHaveTextContent('没有传上去这不是 Excel 工作簿（.xlsx）。');
  expect(screen.getByText('说明.xlsx')).toBeInTheDocument();
  expect(screen.getByText('2 KB')).toBeInTheDocument();
  expect(screen.queryByRole('button', { name: '重试' })).toBeNull();
  expect(screen.getByRole('button', { name: '换一个文件' })).toBeInTheDocument();
});

it('keeps the file when the way was cut off, and sends it again on one press', async () => {
  const { user, choose, address } = page(['NETWORK', { status: 201, body: { importId: 'i-2' } }]);
  choose(workbook());
  expect(await screen.findByRole('alert')).toHaveTextContent('没有连上服务器。文件仍然选着');
  await user.click(screen.getByRole('button', { name: '重试' }));
  await waitFor(() => expect(address()).toBe('/imports/i-2'));
  expect(uploads.sent).toHaveLength(2);
  expect(uploads.sent[1]?.file).toBe(uploads.sent[0]?.file);
});

it('tries an unrecognised workbook again as the kind chosen by hand', async () => {
  const { user, choose, address } = page([refusal('SHEET_NOT_FOUND', '没有可以识别的表头。'), { status: 201, body: { importId: 'i-3' } }]);
  choose(workbook());
  await screen.findByRole('alert');
  await user.click(screen.getByRole('radio', { name: '营销跟踪表' }));
  await user.click(screen.getByRole('button', { name: '重试' }));
  await waitFor(() => expect(address()).toBe('/imports/i-3'));
  expect(uploads.sent.map((one) => one.url)).toEqual(['/api/imports', '/api/imports?kind=TRACKING']);
});

it('says whose a workbook is that is not the viewer’s to import', async () => {
  const { choose } = page([refusal('FORBIDDEN', '您没有此项操作的权限。', 403)]);
  choose(workbook('员工名单.xlsx'));
  expect(await screen.findByRole('alert')).toHaveTextContent('员工名单由系统管理员导入');
});

it('gives the number of an error nobody expected', async () => {
  const { choose } = page([refusal('INTERNAL_ERROR', '服务器出了问题。', 500)]);
  choose(workbook());
  expect(await screen.findByRole('alert')).toHaveTextContent('编号 r-7');
});

it('does not send what the server would not take, and says so for a lost session', async () => {
  const { choose } = page([{ status: 401, body: { errors: [] } }]);
  choose(workbook('大.xlsx', 40 * 1024 * 1024));
  expect(await screen.findByRole('alert')).toHaveTextContent('文件有 40.0 MB，超过 32 MB');
  expect(uploads.sent).toHaveLength(0);
  choose(workbook());
  await waitFor(() => expect(screen.getByRole('alert')).toHaveTextContent('登录已失效'));
});

it('takes one file by drop, shows how much is sent, and lets it be cancelled', async () => {
  const { user } = page(['NEVER']);
  fireEvent.drop(screen.getByTestId('drop'), { dataTransfer: { files: [workbook(), workbook('b.xlsx')] } });
  expect(await screen.findByRole('alert')).toHaveTextContent('一次导入一个文件');
  fireEvent.drop(screen.getByTestId('drop'), { dataTransfer: { files: [workbook()] } });
  expect(await screen.findByText('正在上传 50%')).toBeInTheDocument();
  expect(screen.getByRole('progressbar')).toHaveAttribute('aria-valuenow', '50');
  await user.click(screen.getByRole('button', { name: '取消上传' }));
  expect(await screen.findByRole('button', { name: '换一个文件' })).toBeInTheDocument();
});

it('lists what was uploaded before, or says that nothing was', async () => {
  const { unmount } = page([], { imports: [job(), job({ id: 'i-2', fileName: '土地成交.xlsx', kind: 'PARCELS', state: 'DONE' })] });
  expect(await screen.findByRole('link', { name: '土地成交.xlsx' })).toHaveAttribute('href', '/imports/i-2');
  expect(screen.getByRole('row', { name: /营销跟踪表.xlsx 营销跟踪表 待核对 1 \/ 1 \/ 2/ })).toBeInTheDocument();
  unmount();
  uploads.remove();
  page([]);
  expect(await screen.findByText('还没有导入过')).toBeInTheDocument();
  expect(screen.queryByRole('table')).toBeNull();
});
