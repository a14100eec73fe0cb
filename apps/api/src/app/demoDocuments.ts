import { createReadStream } from 'node:fs';
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { Readable } from 'node:stream';
import type pg from 'pg';
import type { FileCategory } from '@yingzao/domain/catalogues';
import { guessCategory } from '@yingzao/domain/files';
import type { Actor } from '@yingzao/domain/permissions';
import type { UploadTarget } from '../modules/files/fileUploads.service';
import type { Services } from './services';

interface Options {
  readonly owner: pg.Client;
  readonly services: Services;
  readonly root: string;
  /** Who keeps the documents. */
  readonly keeper: Actor;
}

/** Documents of the demo firm, through the same door as everybody's: those of its folder by the project number in their names, and short briefs of projects under way. */
export async function arrangeDocuments({ owner, services, root, keeper }: Options): Promise<void> {
  const folder = path.join(root, 'apps/api/demo/documents');
  const upload = async (target: UploadTarget, name: string, content: Readable): Promise<string> => {
    const received = await services.fileStorage.receive(content, services.fileUploads.limit);
    if (typeof received === 'string') throw new Error(`${name} of the demo firm was not received: ${received}`);
    const { result, problems } = await services.fileUploads.keep(keeper, target, received, { name, note: null, key: null });
    if (!result) throw new Error(`${name} of the demo firm was not kept: ${problems[0]?.code}`);
    return result.id;
  };
  const { rows } = await owner.query<{ id: string; number: string; name: string; status: string; gfa: string | null; city: string | null }>(
    `SELECT id, number, name, status, gfa_m2::text AS gfa, city FROM project WHERE status IN ('TRACKING', 'WON') ORDER BY registered_on DESC NULLS LAST, number DESC`,
  );
  const byNumber = new Map(rows.map((row) => [row.number, row.id]));
  // Names end in _v1, _v2 where one document has several versions.
  const documents = new Map<string, string>();
  for (const file of (await readdir(folder)).sort()) {
    const projectId = byNumber.get(/SC-\d{4}/.exec(file)?.[0] ?? '');
    if (!projectId) continue;
    const name = file.replace(/_SC-\d{4}/, '').replace(/_v\d(?=\.)/, '');
    const known = documents.get(name);
    const number = known ? Number(/_v(\d)\./.exec(file)?.[1]) : 1;
    const target: UploadTarget = known ? { fileId: known, expectedVersion: number - 1 } : { subject: { projectId }, category: guessCategory(name), again: false };
    documents.set(name, await upload(target, name, createReadStream(path.join(folder, file))));
  }
  const briefs = rows.filter((row) => row.status === 'TRACKING').slice(0, 12);
  for (const [n, project] of briefs.entries()) {
    const text = `${project.name} 设计任务书\r\n\r\n一、项目概况\r\n位置：${project.city ?? '待定'}；建筑面积：${project.gfa ? `${project.gfa} ㎡` : '以规划条件为准'}。\r\n\r\n二、设计内容\r\n规划、建筑方案及报批文本。\r\n\r\n三、成果要求\r\n方案文本 A3 六套，电子文件一套；汇报文件一份。\r\n`;
    const category: FileCategory = 'BRIEF';
    await upload({ subject: { projectId: project.id }, category, again: false }, `${project.name} 设计任务书${n % 3 === 2 ? '（讨论稿）' : ''}.txt`, Readable.from([Buffer.from(text)]));
  }
}
