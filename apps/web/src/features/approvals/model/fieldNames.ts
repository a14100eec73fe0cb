import type { Translate } from '../../../lib/messages';
import { zh } from '../messages.zh';

type Texts = Translate<typeof zh>;
const isPart = (name: string): name is keyof typeof zh.difference.part => Object.hasOwn(zh.difference.part, name);
const isName = (name: string): name is keyof typeof zh.difference.name => Object.hasOwn(zh.difference.name, name);

/** A part of a snapshot in words; its own name where it is not known. */
export const nameOfPart = (part: string, t: Texts): string => (isPart(part) ? t(`difference.part.${part}`) : part);

/** A field in words. The number of a document is that of its version. */
export const nameOfField = (part: string, field: string, t: Texts): string => (part === 'documents' && field === 'number' ? t('difference.name.version') : isName(field) ? t(`difference.name.${field}`) : field);
