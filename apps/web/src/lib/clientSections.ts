import { createContext, type ComponentType } from 'react';

/** Parts of a client's page that belong to other features; the frame puts them there, since features do not know each other. */
export const ClientSections = createContext<readonly ComponentType<{ clientId: string }>[]>([]);
