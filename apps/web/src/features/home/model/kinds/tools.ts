import { onDemand } from '../../../../lib/onDemand';
import { hostOf, parseLink } from '../link';
import { recentTargets } from '../recentTargets';
import { parseList, parseNote } from '../settings';
import { parseShortcuts, targetsOf } from '../shortcuts';
import { defineKind } from '../widgetKind';
import type { WidgetKind } from '../widgetKind';
import { ListForm } from './listKind';

const bounds = { min: { w: 2, h: 2 }, max: { w: 12, h: 16 } };

/** Ways to other places, and what a person keeps. */
export const toolKinds: readonly WidgetKind[] = [
  defineKind({
    kind: 'shortcuts',
    words: 'kuaijiefangshi kjfs',
    icon: 'pin',
    group: 'tools',
    size: { w: 4, h: 3 },
    bounds,
    parse: parseShortcuts,
    asks: (settings) => ({ targets: targetsOf(settings).targets }),
    initial: { items: [{ to: '/projects' }] },
    component: onDemand(() => import('../../widgets/Shortcuts')),
    form: onDemand(() => import('../../forms/ShortcutsForm')),
  }),
  defineKind({
    kind: 'link',
    words: 'lianjiehuotupian ljhtp wangzhi tupian',
    icon: 'link',
    group: 'tools',
    size: { w: 4, h: 2 },
    bounds,
    parse: parseLink,
    initial: {},
    ownName: ({ label, to }) => label || hostOf(to),
    component: onDemand(() => import('../../widgets/Link')),
    form: onDemand(() => import('../../forms/LinkForm')),
  }),
  defineKind({
    kind: 'search',
    words: 'sousuo ss chazhao',
    icon: 'search',
    group: 'tools',
    size: { w: 4, h: 4 },
    bounds,
    parse: parseList,
    initial: {},
    component: onDemand(() => import('../../widgets/Search')),
    form: ListForm,
    asks: ({ rows }) => ({ targets: recentTargets(rows).map(({ target }) => target) }),
  }),
  defineKind({
    kind: 'note',
    words: 'bianqian bq',
    icon: 'note',
    group: 'tools',
    size: { w: 4, h: 3 },
    bounds,
    parse: parseNote,
    initial: {},
    component: onDemand(() => import('../../widgets/Note')),
  }),
];
