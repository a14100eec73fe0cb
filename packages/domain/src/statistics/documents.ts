/** Projects, and uploaders, of which the numbers of documents are told at most: those with most. */
export const mostDocumentKeys = 50;
