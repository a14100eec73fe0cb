/** What a document belongs to; of both, the name of the id in addresses and inputs. */
export type FileSubject = { readonly projectId: string } | { readonly clientId: string };

export const subjectKey = (subject: FileSubject): string => Object.values(subject)[0] as string;
