export const approvalsPath = '/approvals';
export const approvalPath = (chainId: string): string => `/approvals/${chainId}`;
export const printPath = (chainId: string): string => `/approvals/${chainId}/print`;
export const delegationsPath = '/approvals/delegations';
/** Where the ledger entry with this hash is proved; on paper as a QR code. */
export const verifyPath = (chainId: string, hash: string): string => `/verify/${chainId}/${hash}`;
export const inboxPath = (tab: string): string => `/approvals?tab=${tab}`;

// Addresses of other parts of the page, as people see them; a feature never imports another one for them.
export const templatesPath = '/approval-templates';
export const contractPath = (id: string): string => `/contracts/${id}`;
export const quotePath = (id: string): string => `/quotes/${id}`;
export const filePath = (id: string): string => `/files/${id}`;
