export const templatesPath = '/home-templates';
export const templatePath = (id: string): string => `${templatesPath}/${id}`;
export const newTemplatePath = `${templatesPath}/new`;
