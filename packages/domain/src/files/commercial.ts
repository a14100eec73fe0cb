import type { FileCategory } from '../catalogues/index';

/** Documents with prices and terms: they are read in the page, and taken out by those alone who work with them (brief 000-036). */
const commercial: readonly FileCategory[] = ['QUOTATION', 'CONTRACT', 'APPROVAL_FORM', 'PAYMENT_VOUCHER'];

/** The right that saving a document of this category asks for; looking at it is `file.read`. */
export const downloadCell = (category: FileCategory): 'file.download' | 'commercialFile.download' => (commercial.includes(category) ? 'commercialFile.download' : 'file.download');
