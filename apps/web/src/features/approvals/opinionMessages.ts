import { defineMessages } from '../../lib/messages';

export const opinionMessages = defineMessages('approvalOpinion', {
  zh: {
    add: '添加附件',
    list: '意见附件',
    hint: '最多 {{n}} 个；随意见一起写入台账，提交后不能更改。',
    most: '每条意见最多 {{n}} 个附件。',
    sending: '正在上传 {{percent}}%',
    remove: '去掉“{{name}}”',
    retry: '重试',
    network: '没有连上服务器，附件没有上传。',
    signedOut: '登录已失效，请重新登录后再传。',
    hash: '内容校验码（SHA-256）{{hash}}',
    wait: '附件上传完成后再提交。',
    failed: '有附件没有传成，请重试或去掉后再提交。',
  },
  en: {
    add: 'Add files',
    list: 'Files of the opinion',
    hint: 'At most {{n}}; they go into the ledger with the opinion and stay as they are.',
    most: 'An opinion carries at most {{n}} files.',
    sending: 'Uploading {{percent}}%',
    remove: 'Remove “{{name}}”',
    retry: 'Try again',
    network: 'The server could not be reached; the file was not uploaded.',
    signedOut: 'You are signed out; sign in again and upload once more.',
    hash: 'Content hash (SHA-256) {{hash}}',
    wait: 'Wait until the files are uploaded.',
    failed: 'A file was not uploaded: try again, or remove it.',
  },
});
