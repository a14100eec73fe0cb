import { daysBetween, today } from '@yingzao/domain/measures';
import { Link } from 'react-router-dom';

import { useMessages } from '../../../lib/messages';
import { DateText } from '../../../ui/texts';
import { WidgetData } from '../components/WidgetData';
import { WidgetNote } from '../components/WidgetNote';
import { messages } from '../messages';
import { projectHref } from '../model/links';
import type { ListSettings } from '../model/settings';
import type { WidgetProps } from '../model/widgetKind';
import { MyNextStepsWidgetDocument } from './MyNextSteps.generated';
import type { MyNextStepsWidgetQuery } from './MyNextSteps.generated';

type Step = MyNextStepsWidgetQuery['myNextSteps'][number];

const groups = ['overdue', 'today', 'week', 'later', 'undated'] as const;

function groupOf(step: Step, day: string): (typeof groups)[number] {
  if (step.dueOn === null) return 'undated';
  const days = daysBetween(day, step.dueOn);
  return days < 0 ? 'overdue' : days === 0 ? 'today' : days <= 7 ? 'week' : 'later';
}

/** Plan items and next steps of the viewer's, what is late first. */
export default function MyNextSteps({ settings }: WidgetProps<ListSettings>) {
  const t = useMessages(messages);
  const day = today(new Date());
  return (
    <WidgetData
      name="myNextSteps"
      query={MyNextStepsWidgetDocument}
      variables={{}}
      empty={(data) => (data.myNextSteps.length === 0 ? <WidgetNote icon="check" title={t('list.noSteps')} /> : null)}
    >
      {(data) => {
        const shown = data.myNextSteps.slice(0, settings.rows);
        return groups.map((group) => {
          const steps = shown.filter((step) => groupOf(step, day) === group);
          return steps.length === 0 ? null : (
            <section key={group} className="home-group" data-group={group}>
              <h3>{t(`list.${group}`)}</h3>
              <ul className="home-list">
                {steps.map((step) => (
                  <li key={step.id}>
                    <Link className="home-row" to={projectHref(step.project.id)}>
                      <span className="home-row-main">
                        <strong>{step.text}</strong>
                        {step.dueOn && group !== 'today' ? (
                          <span className="home-row-end">
                            <DateText value={step.dueOn} />
                          </span>
                        ) : null}
                      </span>
                      <span className="home-row-sub">{step.project.name}</span>
                    </Link>
                  </li>
                ))}
              </ul>
            </section>
          );
        });
      }}
    </WidgetData>
  );
}
