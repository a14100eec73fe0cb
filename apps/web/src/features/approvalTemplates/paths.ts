export const templatesPath = '/approval-templates';
export const newTemplatePath = (kind: string): string => `/approval-templates/new?kind=${kind}`;
export const templatePath = (templateId: string): string => `/approval-templates/${templateId}`;
