export const quotesPath = '/quotes';
export const quotePath = (id: string): string => `/quotes/${id}`;
/** The draft of a quote, or its next version. */
export const quoteEditPath = (id: string): string => `/quotes/${id}/edit`;
/** A new quote with the fee calculator. */
export const quoteDraftPath = (projectId: string | null): string => (projectId ? `/quotes/new?projectId=${projectId}` : '/quotes/new');
export const quoteSettingsPath = '/quote-settings';
/** A version on paper. */
export const quotePrintPath = (revisionId: string, locale: string): string => `/api/quotes/${revisionId}/print?lang=${locale}`;
/** The same as a PDF to keep. */
export const quotePdfPath = (revisionId: string, locale: string): string => `/api/quotes/${revisionId}/pdf?lang=${locale}`;
/** The list of one project's quotes with the form of a new one over it. */
export const quoteNewPath = (projectId: string): string => `/quotes?projectId=${projectId}&new=1`;

// Addresses of other parts of the page, as people see them; a feature never imports another one for them.
export const projectPath = (id: string): string => `/projects/${id}`;
export const contractPath = (id: string): string => `/contracts/${id}`;
