import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { GraphQLSchema } from 'graphql';
import { createSchema } from '../../src/app/apollo';

/** The schema as the product serves it, guards and all; for looking at types, not for running. */
export const executableSchema = (): GraphQLSchema => createSchema(readFileSync(path.resolve(__dirname, '../../../../packages/schema/schema.graphql'), 'utf8'));
