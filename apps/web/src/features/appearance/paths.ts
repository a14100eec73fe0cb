export const appearancePath = '/appearance';
