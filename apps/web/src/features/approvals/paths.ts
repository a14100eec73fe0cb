export const approvalsPath = '/approvals';
export const approvalPath = (chainId: string): string => `/approvals/${chainId}`;
export const inboxPath = (tab: string): string => `/approvals?tab=${tab}`;

// Addresses of other parts of the page, as people see them; a feature never imports another one for them.
export const contractPath = (id: string): string => `/contracts/${id}`;
