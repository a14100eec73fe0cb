import { defineMessages } from '../../lib/messages';
import { en } from './messages.en';
import { zh } from './messages.zh';

export const messages = defineMessages('approvals', { zh, en });
