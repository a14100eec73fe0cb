export * from './activity';
export * from './costs';
export * from './links';
