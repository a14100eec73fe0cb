/** The font of documents that the server lays out (ADR 37), for other modules: one for each document, of the characters that it has. */
export { fontFor } from './quoteFont';
