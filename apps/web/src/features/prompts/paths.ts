export const messagesPath = '/messages';
export const messagesTabPath = (tab: string): string => `${messagesPath}?tab=${tab}`;
