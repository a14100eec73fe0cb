import type { JsonObject, SizeBounds } from '@yingzao/domain/dashboard';

import type { ComponentType } from 'react';

import type { OnDemand } from '../../../lib/onDemand';
import type { IconName } from '../../../ui/Icon';
import type { MessageKey } from '../../../lib/messages';
import type { CrossTableRequest, ShortcutTargetInput } from '../../../generated/types.generated';
import type { messages } from '../messages';
import type { ProjectTableWidgetQueryVariables } from '../widgets/ProjectTable.generated';
import type { SeriesQuestion } from './statisticsRequest';

export type HomeMessage = MessageKey<typeof messages>;

/** What every widget body gets. `onSettings` saves like any other change of the home and can be undone. */
export interface WidgetProps<S> {
  readonly id: string;
  readonly settings: S;
  readonly onSettings: (settings: S) => void;
}

export interface SettingsFormProps<S> {
  readonly settings: S;
  readonly onSettings: (settings: S) => void;
}

/** Data that the home's one request fetches for all widgets of a kind; names of the variables of HomePage.graphql. */
export type DataNeed =
  'myProjects' | 'waitingForMe' | 'myNextSteps' | 'recentChanges' | 'announcements' | 'mySubmissions' | 'schedule' | 'anniversaries' | 'costsToApprove' | 'feeNodes' | 'documentsMissing' | 'newLeads' | 'cadenceTasks' | 'designProjects' | 'decidedByMe' | 'copiedToMe' | 'openQuotes' | 'openContracts';

/**
 * What a widget may ask for beside the needs all of its kind share; each question is one item of a field of
 * HomePage.graphql. The answers come in the order asked.
 */
export interface Questions {
  readonly series: SeriesQuestion;
  readonly targets: ShortcutTargetInput;
  readonly crossTables: CrossTableRequest;
  readonly tables: ProjectTableWidgetQueryVariables;
}

/** What one widget asks for together; it reads the answers under the name of the whole group (`requestKey`). */
export type Asks = { readonly [K in keyof Questions]?: readonly Questions[K][] };

/**
 * A kind of widget is one declaration; the grid, the gallery, saving and the keyboard know nothing else of it.
 * To add one: a component with its .graphql document under widgets/, texts in messages.ts, a declaration under model/kinds/.
 */
export interface WidgetKind<S = unknown> {
  readonly kind: string;
  readonly icon: IconName;
  /** What finds it in the gallery beside its name: pinyin and its initials. */
  readonly words?: string;
  readonly group: 'work' | 'figures' | 'tools';
  /** Sizes in cells of the wide grid. */
  readonly size: { readonly w: number; readonly h: number };
  readonly bounds: SizeBounds;
  /** Settings as stored -> as the widget uses them; null when they make no sense. */
  readonly parse: (settings: JsonObject) => S | null;
  readonly initial: JsonObject;
  readonly component: OnDemand<ComponentType<WidgetProps<S>>>;
  readonly form?: OnDemand<ComponentType<SettingsFormProps<S>>>;
  /** Cell of the permission matrix without which the widget shows that it is not open to this person. */
  readonly permission?: string;
  readonly need?: DataNeed;
  /** What these settings ask for, as part of the home's one request. */
  readonly asks?: (settings: S) => Asks;
  /** A title of its own where the kind's name says too little, e.g. what a chart shows. */
  readonly title?: (settings: S) => readonly HomeMessage[];
  /** A name in the person's own words that the settings hold; '' for none. */
  readonly ownName?: (settings: S) => string;
  readonly href?: (settings: S) => string | null;
  /** Let go when it was out of sight for half a minute. */
  readonly heavy?: boolean;
}

/** Keeps the settings' type inside one declaration; outside, a kind is used only through its own parser. */
export function defineKind<S>(kind: WidgetKind<S>): WidgetKind {
  return kind as unknown as WidgetKind;
}
